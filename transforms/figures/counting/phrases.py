"""Whether lemmas of a vocabulary phrase stand at a place of the sentence ("lose their life", "shoot dead")."""

from functools import cache, lru_cache

from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence

Phrase = tuple[str, ...]


def starts_phrase(sentence: TaggedSentence, position: int, phrases: frozenset[Phrase]) -> bool:
    """Whether one of the phrases stands at the position, word for word."""
    if not 0 <= position < len(sentence.words):
        return False
    by_word = _by_word(phrases, 0)
    candidates = (phrase for form in forms_of(sentence.lower(position)) for phrase in by_word.get(form, ()))
    return any(_stands_at(sentence, position, phrase) for phrase in candidates)


def ends_phrase(sentence: TaggedSentence, position: int, phrases: frozenset[Phrase]) -> bool:
    """Whether one of the phrases ends with the word at the position."""
    if not 0 <= position < len(sentence.words):
        return False
    by_word = _by_word(phrases, -1)
    candidates = (phrase for form in forms_of(sentence.lower(position)) for phrase in by_word.get(form, ()))
    return any(_stands_at(sentence, position - len(phrase) + 1, phrase) for phrase in candidates)


@lru_cache(maxsize=65536)
def forms_of(lower: str) -> frozenset[str]:
    """The word itself and every dictionary form it can be a form of."""
    return frozenset((lower, noun_lemma(lower), *verb_lemmas(lower)))


@cache
def _by_word(phrases: frozenset[Phrase], place: int) -> dict[str, list[Phrase]]:
    """The phrases by their first (0) or last (-1) word."""
    found: dict[str, list[Phrase]] = {}
    for phrase in sorted(phrases):
        found.setdefault(phrase[place], []).append(phrase)
    return found


def _stands_at(sentence: TaggedSentence, position: int, phrase: Phrase) -> bool:
    if position < 0 or position + len(phrase) > len(sentence.words):
        return False
    return all(lemma in forms_of(sentence.lower(position + step)) for step, lemma in enumerate(phrase))
