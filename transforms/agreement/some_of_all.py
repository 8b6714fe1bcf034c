"""Whether the lesser of two numbers counts only some of what the greater counts: then both are true."""

import re
from collections.abc import Callable

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.joined_places import joined_places
from transforms.agreement.lands import country_of
from transforms.agreement.names import names_in
from transforms.agreement.series import is_growing
from transforms.agreement.wording import first_clause, last_clause
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_sums import sum_words
from transforms.vocabulary.concepts import is_kind_of
from transforms.vocabulary.nations import nation_of

_MORE = re.compile(
    r"\A(?:at least |about |some |nearly )?(?:another|a further|an additional|an extra)\b", re.IGNORECASE
)
_ALL_ABOARD = re.compile(r"\ball (?:of the )?# [\w,-]+ (?:[a-z]+ ){0,3}?(?:on board|aboard)\b", re.IGNORECASE)
Test = Callable[[ComparableFigure, ComparableFigure], bool]


def some_of_all(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """In what the lesser is the narrower; null where nothing says so: what is narrower and more cannot be true."""
    lesser, greater = sorted((a, b), key=lambda one: one.figure.likely_upper)
    if lesser.figure.article_id == greater.figure.article_id:
        return None
    return next((reason for reason, narrower in _TESTS.items() if narrower(lesser, greater)), None)


def _of_one_phase(lesser: ComparableFigure, greater: ComparableFigure) -> bool:
    """Only the lesser is of one phase of several: "in the first phase of the campaign"."""
    return _in_phase(lesser) and not _in_phase(greater)


def _in_phase(one: ComparableFigure) -> bool:
    start, end = one.span
    before, behind = one.sentence[:start], one.sentence[end:]
    opening = before.partition(",")[0]
    return agreement_words().phases.stand_in(f"{opening}; {last_clause(before)} # {first_clause(behind)}")


def _of_one_place(lesser: ComparableFigure, greater: ComparableFigure) -> bool:
    """The greater is of several places that its sentence joins, of which the lesser's names only some."""
    joined = joined_places(greater.sentence, greater.span)
    if not joined or joined_places(lesser.sentence, lesser.span):
        return False
    told = names_in(lesser.sentence)
    named = [bool(place & (lesser.wording.spots | told)) for place in joined]
    return any(named) and not all(named)


def _of_place_taken_in(lesser: ComparableFigure, greater: ComparableFigure) -> bool:
    """The greater is of a place that is said to take in that of the lesser: "in Bolu, which takes in Duzce"."""
    own = lesser.wording.spots - greater.wording.spots
    taken = (greater.sentence[found.end() :] for found in _taking_in().finditer(greater.sentence))
    return any(own & names_in(text) for text in taken)


def _taking_in() -> re.Pattern[str]:
    return agreement_words().taking_in_words.pattern


def _of_nationals(lesser: ComparableFigure, greater: ComparableFigure) -> bool:
    """The lesser are of one nation, abroad, the greater of any: "nine Danes" and "30 people" in Peru."""
    mixed = agreement_words().mixed_concepts
    if not all(is_growing(one) or one.figure.concept in mixed for one in (lesser, greater)):
        return False
    if not _names_nation(lesser) or _names_nation(greater):
        return False
    home, scene = country_of(lesser.figure.actor_id), country_of(lesser.figure.place_id or greater.figure.place_id)
    return home is not None and scene is not None and home != scene


def _names_nation(one: ComparableFigure) -> bool:
    """Whether a nation is named beside the noun."""
    return any(nation_of(name) for name in names_in(one.figure.counted or one.figure.quote))


def _of_one_kind(lesser: ComparableFigure, greater: ComparableFigure) -> bool:
    """The lesser are things of a kind of the greater: homes among buildings, tanks among vehicles."""
    first, second = lesser.figure.concept, greater.figure.concept
    if first is None or second is None or first == second or is_growing(greater):
        return False
    return greater.figure.counted_head in agreement_words().general_things and is_kind_of(first, second)


def _of_what_came_last(lesser: ComparableFigure, greater: ComparableFigure) -> bool:
    """The lesser are "another" so many, the greater all there were "since" a day, "in all" or "so far"."""
    words = agreement_words()
    if not _MORE.search(lesser.figure.quote) or _MORE.search(greater.figure.quote):
        return False
    running = greater.wording.earlier & words.running_periods
    return bool(running) or greater.wording.running or sum_words().total_anywhere.stand_in(greater.sentence)


def _of_some_aboard(lesser: ComparableFigure, greater: ComparableFigure) -> bool:
    """The greater are all "on board", the lesser a group that a noun of its own names: "19 nurses", "all 23 aboard"."""
    start, end = greater.span
    around = f"{greater.sentence[:start][-8:]}# {greater.sentence[start:][:60]}"
    head = lesser.figure.counted_head
    named = head is not None and head not in agreement_words().general_persons
    return named and end > start and _ALL_ABOARD.search(around) is not None


_TESTS: dict[str, Test] = {
    "one is of a phase, the other of all": _of_one_phase,
    "one is of several places, the other of some of them": _of_one_place,
    "one is of a place that the other's takes in": _of_place_taken_in,
    "one is of those of one nation, the other of all": _of_nationals,
    "one is of a kind of what the other counts": _of_one_kind,
    "one is of a group of those aboard, the other of all": _of_some_aboard,
    "one is of those who came last, the other of all": _of_what_came_last,
}
