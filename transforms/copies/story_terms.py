"""The words of a whole article that tell its story from others: what reports of one event share in any wording."""

from collections.abc import Iterator

from transforms.entities.common_words import is_plain_word
from transforms.records import Article
from transforms.vocabulary.plain_words import is_plain
from transforms.vocabulary.story_terms import term_weights, terms_in

TERM, PROPER = "term", "proper"
"""Kinds of features: a word or number, and a name: a nation, or a capitalised word that stands in no dictionary."""
MOST_TERMS = 40


def terms_of(article: Article) -> tuple[str, ...]:
    """Up to `MOST_TERMS` features `kind:word`, the rarest first, then by the alphabet."""
    found = set(_terms(f"{_place_line(article)} . {article.title or ''} . {article.text}"))
    weights = term_weights()
    return tuple(sorted(found, key=lambda term: (-weights.of(_word_of(term)), term))[:MOST_TERMS])


def _place_line(article: Article) -> str:
    """The dateline without its agency: "DUZCE, Turkey, Dec 14"."""
    return (article.dateline or "").partition("(")[0]


def words_of(text: str) -> frozenset[str]:
    """The words of a text as `story_terms.tsv.gz` counts them."""
    return frozenset(map(_word_of, _terms(text)))


def alikeness(first: frozenset[str], second: frozenset[str]) -> float:
    """How much two articles' terms have in common: 0 for nothing, 1 for all."""
    return term_weights().alikeness(frozenset(map(_word_of, first)), frozenset(map(_word_of, second)))


def _word_of(feature: str) -> str:
    return feature.partition(":")[2]


def _terms(text: str) -> Iterator[str]:
    for word, term in terms_in(text):
        if word[0].isdigit():
            yield f"{TERM}:{term}"
        else:
            plain = word.casefold()
            proper = not term.islower() or (word[0].isupper() and not is_plain_word(plain) and not is_plain(plain))
            yield f"{PROPER if proper else TERM}:{term}"
