"""How much ties two numbers of different sentences to one subject: names, place, owner and words in common."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.evidence.contrasts import contrasts_between
from transforms.agreement.names import names_in
from transforms.agreement.singular import singular_of
from transforms.agreement.sums.story_ties import STEM, stems_of
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_changes import change_words
from transforms.vocabulary.agreement_phrases import Phrases
from transforms.vocabulary.nations import nation_of

_SPEAKER = re.compile(
    r",?\s+(?:the\s+|its\s+|an?\s+)?(?:[\w’'-]+\s+){0,5}?(?:said|says|announced|reported|noted|told|confirmed|wrote|certified|declared)\b[^,;.]*[.]?\Z|"
    r",?\s+(?:according\s+to|by)\s+(?:the\s+)?[^,;]*?(?:count|figures|register|ministry|agency|office|service|police)?[.]?\Z|"
    r"\A(?:The\s+|Its\s+)?(?:[A-Z]?[\w’'-]+\s+){1,6}?(?:said|says|announced|reported)\s+(?:on\s+\w+\s+)?that\s+"
)
_DATELINE = re.compile(r"\A[A-Z][\w .,'’()-]{2,60}?\s[-–—]\s")
_SPOT = re.compile(
    r"\b([A-Z][\w’'-]+)\s+(?:camp|plant|prison|jail|hospital|works|factory|base|shelter|garrison|mine|yard|mill|shipyard|port)s?\b"
)
_APART = frozenset({"nation", "land", "spot", "group", "joint", "rate"})
MOST_WORDS = 3
LIKE_PLACE, LIKE_NAME, LIKE_MENTION, LIKE_OWNER, LIKE_STORY, LIKE_NOUN, LIKE_KIND, LIKE_TITLE = 1, 2, 1, 1, 1, 1, 2, 1


def tie_of(one: ComparableFigure, other: ComparableFigure, texts: tuple[str, str] | None = None) -> int:
    """How many marks of one subject two sentences share, less those that set them apart; `texts` stand for them."""
    first, second = texts or (one.sentence, other.sentence)
    said = of_subject(first) & of_subject(second)
    tie = min(len(said), MOST_WORDS)
    named = subject_names(first) & subject_names(second)
    if named:
        tie += LIKE_NAME + (len(named) > 1)
    elif _are_of_others(one, other, (first, second)):
        tie -= LIKE_MENTION
    elif {name.title() for name in one.mentioned} & {name.title() for name in other.mentioned}:
        tie += LIKE_MENTION
    tie += _of(one.figure.place_id, other.figure.place_id, LIKE_PLACE) if not named else 0
    alike = one.figure.concept is not None and one.figure.concept == other.figure.concept
    tie += _of(one.figure.actor_id, other.figure.actor_id, LIKE_OWNER) * (LIKE_KIND if alike else 1)
    if of_subject(one.title or "") & of_subject(other.title or ""):
        tie += LIKE_TITLE
    if len((one.figure.counted or "").split()) > 1 and one.figure.counted == other.figure.counted:
        tie += LIKE_NOUN
    return tie + (LIKE_STORY if one.story_id == other.story_id else 0)


def _are_of_others(one: ComparableFigure, other: ComparableFigure, texts: tuple[str, str]) -> bool:
    """Whether each sentence names its own, and neither owner nor place is the same."""
    a, b = one.figure, other.figure
    agreed = a.actor_id == b.actor_id is not None or a.place_id == b.place_id is not None
    return not agreed and all(map(subject_names, texts))


def are_rivals(one: ComparableFigure, other: ComparableFigure, texts: tuple[str, str]) -> bool:
    """Whether two numbers are of different things by what their sentences name: two diseases, nations, towns."""
    apart = _APART - ({"land"} if subject_names(texts[0]) & subject_names(texts[1]) else set())
    if not contrasts_between(one, other).isdisjoint(apart) or _narrowed(one, other, texts):
        return True
    if _are_elsewhere(one, other, texts):
        return True
    lines = (*change_words().rival_kinds, *agreement_words().quoted_kinds)
    return any(_names_others(line, texts) for line in lines)


def _are_elsewhere(one: ComparableFigure, other: ComparableFigure, texts: tuple[str, str]) -> bool:
    """Whether they are of two plants, or of two places and each sentence names what the other's article does not."""
    spots = tuple(frozenset(_SPOT.findall(text)) for text in texts)
    if all(spots) and spots[0].isdisjoint(spots[1]):
        return True
    places = one.figure.place_id, other.figure.place_id
    if None in places or places[0] == places[1]:
        return False
    first, second = (subject_names(text) for text in texts)
    known = tuple({name.title() for name in each.mentioned} for each in (one, other))
    return bool(first - known[1] - second) and bool(second - known[0] - first)


def _names_others(line: Mapping[str, Phrases], texts: tuple[str, str]) -> bool:
    first, second = (frozenset(kind for kind, words in line.items() if words.stand_in(text)) for text in texts)
    return bool(first and second) and first.isdisjoint(second)


def _narrowed(one: ComparableFigure, other: ComparableFigure, texts: tuple[str, str]) -> bool:
    """Whether each is narrowed by a word that the other's sentence does not have: grey whales and humpback whales."""
    pairs = ((one, texts[1]), (other, texts[0]))
    one_owner = one.figure.actor_id is not None and one.figure.actor_id == other.figure.actor_id
    if not one_owner and any(_nations(each) - names_in(text) for each, text in pairs):
        return True
    return all(any(word not in text.lower() for word in _narrowing(each)) for each, text in pairs)


def _nations(one: ComparableFigure) -> frozenset[str]:
    """The nations that narrow the noun: Germans among visitors."""
    words = (one.figure.counted or "").split()
    return frozenset(name for name in names_in(" ".join(words[:-1])) if nation_of(name) is not None)


def _narrowing(one: ComparableFigure) -> frozenset[str]:
    """The words that narrow the noun, the noun itself aside: it may be another word for the same."""
    head = one.figure.counted_head
    return one.wording.narrowing - (frozenset() if head is None else frozenset({head, singular_of(head)}))


def _of(one: str | None, other: str | None, weight: int) -> int:
    if one is None or other is None:
        return 0
    return weight if one == other else -weight


@lru_cache(maxsize=4096)
def subject_names(text: str) -> frozenset[str]:
    """The names of a sentence but for those of who says so."""
    return frozenset(name.title() for name in names_in(_said_of(text)))


@lru_cache(maxsize=4096)
def of_subject(text: str) -> frozenset[str]:
    """The stems of a sentence's words that belong to its subject: neither names nor words of any subject."""
    plain = _plain_stems()
    opening, _, rest = _said_of(text).partition(" ")
    names = {word[:STEM].lower() for name in names_in(rest) for word in name.split()}
    return frozenset(stem for stem in stems_of(f"{opening} {rest}") if stem not in plain and stem not in names)


def _said_of(text: str) -> str:
    return _SPEAKER.sub("", _DATELINE.sub("", text))


@lru_cache(maxsize=1)
def _plain_stems() -> frozenset[str]:
    words: Iterable[str] = change_words().of_any_subject
    return frozenset(stem for word in words for stem in stems_of(word)) | frozenset(word[:STEM] for word in words)
