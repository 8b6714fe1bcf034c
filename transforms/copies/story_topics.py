"""What is counted and where, or what a sum or share is and of whom: "killed at Boston", "fine of Google"."""

import re
from collections.abc import Iterator, Sequence

from transforms.records import Article, Figure, Mention
from transforms.vocabulary.agreement import agreement_words

REACH = 90
"""How far to either side of a figure, in characters of its own sentence, its noun is sought."""
_WORD = re.compile(r"[a-z][a-z-]+")
_SENTENCE_END = re.compile(r"[.!?]\s")
_OF_WHOLE = re.compile(r"\A\s*of\s+(?:the\s+)?([a-z][a-z-]+)")
_JOBS = frozenset({"jobs", "workers"})
_PARTIES = frozenset({"company", "organisation", "armed_group", "country", "nationality", "person", "region", "city"})


def topics_of(article: Article, mentions: Sequence[Mention], figures: Sequence[Figure]) -> Iterator[str]:
    """The topics of the figures, in the order of the text."""
    for figure in figures:
        if figure.role in ("level", "change") and figure.concept is not None and figure.place_id is not None:
            yield f"topic:{figure.concept} at {figure.place_id}"
        elif figure.role == "change" and figure.concept in _JOBS and figure.actor_id is not None:
            yield f"topic:jobs of {figure.actor_id}"
        elif figure.concept is None and (thing := _thing_of(article.text, figure)) is not None:
            yield from (f"topic:{thing} of {party}" for party in _parties(mentions, figure.sentence_id))


def _thing_of(text: str, figure: Figure) -> str | None:
    """The one noun near an amount of money, or before or behind a share, that says what it is."""
    before = _SENTENCE_END.split(text[max(figure.start - REACH, 0) : figure.start])[-1]
    after = _SENTENCE_END.split(text[figure.end : figure.end + REACH])[0]
    words = agreement_words()
    if figure.quantity_kind == "money":
        near = _WORD.findall(f"{before} {after}".lower())
        found = {words.money_nouns[word] for word in near if word in words.money_nouns}
    elif figure.role == "share":
        whole = _OF_WHOLE.match(after)
        found = {whole.group(1).removesuffix("s")} if whole else set(words.rate_words.found_in(f"{before} {after}"))
    else:
        return None
    return found.pop() if len(found) == 1 else None


def _parties(mentions: Sequence[Mention], sentence_id: str) -> Iterator[str]:
    """Who is named in the sentence, each by its entity."""
    for mention in mentions:
        if mention.sentence_id == sentence_id and mention.entity_type in _PARTIES:
            yield mention.entity_id or mention.surface.casefold()
