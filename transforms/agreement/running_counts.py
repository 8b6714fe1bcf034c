"""Counts that run on from one beginning: what had come about since January in April cannot be less in June."""

import re
from datetime import date, timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.evidence.statement_words import terms_said
from transforms.agreement.names import names_in
from transforms.agreement.reasons import VerdictReason, named_pair, position
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.concepts import PEOPLE, is_kind_of
from transforms.vocabulary.times import value_of

Start = tuple[int, int]
"""The year and month in which a count begins."""
RUNNING = "running|"
"""Begins the key of such counts, as no role class begins that of a series."""
LEAST_RUN = timedelta(days=20)
"""A shorter period is one of several that may begin in one month."""
LEAST_SHARED = 2
"""So many words two sentences share that count one thing in one place."""
LEAST_COUNTED = 20
LOCAL = "local:"
"""Begins the id of a place that stands in no list."""
_WAYS = frozenset({"ground:sea", "ground:land"})
_COMING = frozenset({"arrival", "newcomer", "crossing", "entry", "migrant", "refugee", "infection"})
"""Those who come are called by their coming too."""
_MONTHS = "|".join(name.capitalize() for name in value_of("months"))
_SINCE = re.compile(
    rf"\b[Ss]ince\s+(?:(?!and\b|but\b)[\w’'-]+\s+){{0,8}}?(?P<month>{_MONTHS})\b"
    r"(?:\s+\d{1,2}(?:st|nd|rd|th)?\b(?!,?\d))?(?:,?\s+(?P<year>\d{4}))?"
)
_FROM = re.compile(
    rf"\b(?:[Ff]rom|[Bb]etween)\s+(?:the\s+(?:start|beginning|first\s+day)\s+of\s+)?(?:\d{{1,2}}(?:st)?\s+)?(?P<month>{_MONTHS})\b"
    r"(?:\s+\d{1,2}(?:st|nd|rd|th)?\b(?!,?\d))?(?:,?\s+(?P<year>\d{4}))?(?:,\s*|\s+)(?:through|to|until|till|up\s+to|and|onwards?)\b"
)
_OF_YEAR = re.compile(
    r"\b(?:so\s+far\s+this\s+year|this\s+year|since\s+(?:the\s+)?New\s+Year(?:’s\s+Day|'s\s+Day)?|since\s+the\s+(?:start|beginning)\s+"
    r"of\s+the\s+year|(?:between|from)\s+New\s+Year(?:’s\s+Day|'s\s+Day)?\s+(?:and|to|until))\b",
    re.IGNORECASE,
)


def running_key(one: ComparableFigure) -> str | None:
    """What a count that runs on from a month may meet its like by, whatever story tells it; null for other figures."""
    start = start_of(one)
    return None if start is None else f"{RUNNING}{start[0]}-{start[1]:02d}|{_root(one)}"


def is_running(series: str) -> bool:
    """Whether a key is that of counts that run on."""
    return series.startswith(RUNNING)


def start_of(one: ComparableFigure) -> Start | None:
    """The month from which a count of persons or losses runs on, as its sentence names it."""
    figure, told = one.figure, one.published
    if told is None or figure.role != "level" or figure.quantity_kind != "count" or figure.status != "actual":
        return None
    if _root(one) is None or figure.likely_upper < LEAST_COUNTED:
        return None
    start = _named_start(one.sentence, told)
    last = min(figure.observed_to or told, told)
    return start if start is not None and last - date(*start, 1) >= LEAST_RUN else None


def _named_start(sentence: str, told: date) -> Start | None:
    found = _SINCE.search(sentence) or _FROM.search(sentence)
    if found is None:
        return (told.year, 1) if _OF_YEAR.search(sentence) else None
    month = int(value_of("months")[found["month"].lower()])
    if found["year"]:
        return int(found["year"]), month
    return (told.year if month <= told.month else told.year - 1), month


def _root(one: ComparableFigure) -> str | None:
    """Whether persons or losses are counted; a bare "547,000 of them" may be of persons."""
    concept = one.figure.concept
    if _is_of_losses(one):
        return "cases" if concept in ("cases", "infected") else concept
    head = one.figure.counted_head
    persons = concept is None and (head is None or head in _COMING)
    return "persons" if persons or is_kind_of(concept, PEOPLE) else None


def _is_of_losses(one: ComparableFigure) -> bool:
    """Whether victims or losses are counted."""
    return one.figure.concept in agreement_words().growing_concepts


def fallen_count(a: ComparableFigure, b: ComparableFigure) -> VerdictReason | None:
    """A count from one beginning that is less in the later report, though it owns up to no correction; else null."""
    first, second = a.published, b.published
    if a.figure.article_id == b.figure.article_id or first is None or second is None or first == second:
        return None
    earlier, later = (a, b) if first < second else (b, a)
    if later.figure.likely_upper >= earlier.figure.likely_lower or running_key(a) is None:
        return None
    if running_key(a) != running_key(b) or not _counts_the_same(earlier, later):
        return None
    name_a, name_b = named_pair(a, b)
    reason = f"{name_a} {position(a, b)} {name_b}, counted from one beginning; such a count does not fall"
    return VerdictReason("contradicts", reason, "running_count_falls")


def _counts_the_same(earlier: ComparableFigure, later: ComparableFigure) -> bool:
    """Whether the later counts all that the earlier counts, or more: no part, side or place that narrows it."""
    if later.wording.part or later.wording.revised or later.wording.sides - earlier.wording.sides - _WAYS:
        return False
    if {*later.wording.spots} - names_in(earlier.sentence):
        return False
    if earlier.wording.everywhere and not later.wording.everywhere:
        return False
    names = names_in(earlier.sentence) & names_in(later.sentence)
    shared = terms_said(earlier) & terms_said(later)
    alike = len(shared) >= LEAST_SHARED and (bool(names) or _is_of_losses(later))
    return alike and _of_one_place(earlier, later) and _is_no_narrower(earlier, later)


def _of_one_place(earlier: ComparableFigure, later: ComparableFigure) -> bool:
    """Whether their places are one by their ids, by their clauses, or as far as an unlisted place can tell."""
    places = earlier.figure.place_id, later.figure.place_id
    unlisted = any(place is None or place.startswith(LOCAL) for place in places)
    return places[0] == places[1] or unlisted or bool(later.wording.spots & earlier.wording.spots)


def _is_no_narrower(earlier: ComparableFigure, later: ComparableFigure) -> bool:
    """Whether no word narrows the later noun that the earlier sentence does not say."""
    said = f"{earlier.title or ''} {earlier.sentence}".lower()
    return all(word in said or word in _COMING for word in later.wording.narrowing - agreement_words().general_persons)
