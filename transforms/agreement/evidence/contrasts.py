"""What tells two figures of two reports apart however alike their sentences are."""

import re
from collections.abc import Callable
from functools import lru_cache

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import days_of
from transforms.agreement.lands import is_land
from transforms.agreement.names import names_in
from transforms.agreement.parties import is_money
from transforms.agreement.sameness import elsewhere, only_new, other_losses, other_rate, other_time, told_of
from transforms.agreement.series import is_growing, is_standing, thing_of
from transforms.agreement.singular import singular_of
from transforms.agreement.statuses import status_compatible
from transforms.agreement.wording import VOTE_CONCEPTS
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_sums import sum_words
from transforms.vocabulary.concepts import is_kind_of
from transforms.vocabulary.nations import nation_of

_YEAR = re.compile(r"\b(?:18|19|20)\d\d\b")
_BOUNDED = frozenset({"between", "less_than", "at_most"})
AUTHORISED = "authorised"
_OF_ANYBODY = frozenset({"sex:men", "ground:air", "ground:sea", "ground:land", "border:inside", "border:abroad"})
Contrast = Callable[[ComparableFigure, ComparableFigure], bool]


def are_contrasted(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether one is of another part, side, time, extent, spot or thing than the other, by its own words."""
    return any(contrast(a, b) for contrast in _CONTRASTS.values())


def are_opposites(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether a contrast of which no wording makes one quantity holds: other nations, the police and the organisers."""
    return any(_CONTRASTS[name](a, b) for name in _OPPOSITES)


def contrasts_between(a: ComparableFigure, b: ComparableFigure) -> frozenset[str]:
    """The names of all that sets the two apart."""
    return frozenset(name for name, contrast in _CONTRASTS.items() if contrast(a, b))


def _part(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Only one is named as a part: "43 of them"."""
    return a.wording.part != b.wording.part


def _side(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Sides and fates that only one has; how they came, and men of whom no women are told, set nobody apart."""
    sides_a, sides_b = _sides(a), _sides(b)
    kinds = {side.partition(":")[0] for side in sides_a} & {side.partition(":")[0] for side in sides_b}
    telling = (side for side in sides_a ^ sides_b if side not in _OF_ANYBODY or side.partition(":")[0] in kinds)
    return any(telling)


def _sides(one: ComparableFigure) -> frozenset[str]:
    """The sides but for those of which it names both: "250 men and women"."""
    both = frozenset({"sex:men", "sex:women"})
    return one.wording.sides - both if both <= one.wording.sides else one.wording.sides


def _time(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Words of an earlier time or a period that only one has."""
    apart = other_time(a, b) is not None and other_time(b, a) is not None
    return apart and (_times(a, b) or _times(b, a))


def _times(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether it has such a word whose like the other's sentence does not have: "before the quake", "before it"."""
    words = one.wording.earlier - other.wording.earlier
    return any(word.partition(" ")[0] not in other.sentence.lower().split() for word in words)


def _extent(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Words that narrow what one counts, of which the other's sentence and headline know nothing."""
    only_a = _narrowing(a) - told_of(b)
    only_b = _narrowing(b) - told_of(a)
    return any(not _says(b, word) for word in only_a - only_b) or any(not _says(a, word) for word in only_b - only_a)


def _narrowing(one: ComparableFigure) -> frozenset[str]:
    """The words that narrow the noun, the noun itself aside: it may be another word for the same."""
    head = one.figure.counted_head
    nouns = frozenset() if head is None else frozenset({head, singular_of(head)})
    return one.wording.narrowing - nouns - agreement_words().general_persons


def _says(one: ComparableFigure, word: str) -> bool:
    return word in f"{one.title or ''} {one.sentence}".lower()


def _nation(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Each names a nation beside its noun; or their actors differ, and are nations or one names a nation."""
    nations_a, nations_b = _nations(a), _nations(b)
    if nations_a and nations_b:
        return nations_a.isdisjoint(nations_b)
    first, second = a.figure.actor_id, b.figure.actor_id
    if first is None or second is None or first == second:
        return False
    return bool(nations_a or nations_b) or (_is_owner(first) and _is_owner(second))


def _is_owner(actor: str) -> bool:
    """Whether it is a country, or a body that has forces of many."""
    return is_land(actor) or actor in agreement_words().alliances


def _nations(one: ComparableFigure) -> frozenset[str]:
    return frozenset(name for name in names_in(one.figure.counted or "") if nation_of(name) is not None)


def _land(a: ComparableFigure, b: ComparableFigure) -> bool:
    """They are of two countries or provinces."""
    first, second = a.figure.place_id, b.figure.place_id
    return first is not None and second is not None and first != second and is_land(first) and is_land(second)


def _spot(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Each clause names a place that the other's whole article does not."""
    return bool(a.wording.spots - b.mentioned and b.wording.spots - a.mentioned)


def _thing(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Each is of a known thing, and neither is a kind of the other or another word for it; of losses, the very same."""
    first, second = a.figure.concept, b.figure.concept
    if thing_of(a) == thing_of(b) or first is None or second is None:
        return False
    if is_growing(a) and is_growing(b):
        return True
    if is_kind_of(first, second) or is_kind_of(second, first):
        return False
    return not any({first, second} <= akin for akin in agreement_words().akin_concepts)


def _group(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Families and people."""
    heads = agreement_words().group_heads
    return (a.figure.counted_head in heads) != (b.figure.counted_head in heads)


def _joint(a: ComparableFigure, b: ComparableFigure) -> bool:
    """The dead, and the dead or missing."""
    return other_losses(a, b) is not None


def _party(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Votes and shares beside names that the other sentence does not have."""
    of_votes = VOTE_CONCEPTS & {a.figure.concept, b.figure.concept}
    if not of_votes and not a.figure.role == b.figure.role == "share":
        return False
    only_a, only_b = a.wording.names - names_in(b.sentence), b.wording.names - names_in(a.sentence)
    return bool(only_a and only_b)


def _sum(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Sums that other nouns or verbs name, or that are for other receivers."""
    if not (is_money(a) and is_money(b)):
        return False
    things = a.wording.things, b.wording.things
    if elsewhere(a, b) or elsewhere(b, a):
        return True
    named = all(things) and things[0].isdisjoint(things[1])
    return named and not (any(_says(b, word) for word in things[0]) or any(_says(a, word) for word in things[1]))


def _status(a: ComparableFigure, b: ComparableFigure) -> bool:
    """What is allowed, and what is; of what stands somewhere, also what is planned."""
    if status_compatible(a, b) or status_compatible(b, a):
        return False
    return AUTHORISED in (a.figure.status, b.figure.status) or (is_standing(a) and is_standing(b))


def _year(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Only one sentence names an earlier year: "the fire of 1933"."""
    if a.published is None or b.published is None:
        return False
    reported = min(a.published.year, b.published.year)
    return any(year < reported for year in _years(a) ^ _years(b))


def _years(one: ComparableFigure) -> frozenset[int]:
    """The years that its sentence names."""
    start, end = one.span
    named = (int(year) for year in _YEAR.findall(one.sentence[:start] + " " + one.sentence[end:]))
    return frozenset(named)


def _fresh(a: ComparableFigure, b: ComparableFigure) -> bool:
    return only_new(a, b) is not None


def _total(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Only the greater is told as a total: "920 million in all"; who says how many there are at most tells all too."""
    lesser, greater = sorted((a, b), key=lambda one: one.figure.likely_upper)
    if lesser.figure.comparator in _BOUNDED:
        return False
    words = sum_words().total_anywhere
    return words.stand_in(greater.sentence) and not words.stand_in(lesser.sentence)


def _rate(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Two rates: unemployment, and that of the young."""
    return other_rate(a, b) is not None


def _outlet(a: ComparableFigure, b: ComparableFigure) -> bool:
    """One outlet's two reports: what it tells anew is news, or the next occasion."""
    return a.outlet is not None and a.outlet == b.outlet


def _occasion(a: ComparableFigure, b: ComparableFigure) -> bool:
    """What is counted occasion by occasion (strikes, vehicles destroyed), on days that both name."""
    if is_standing(a) or is_standing(b) or is_money(a):
        return False
    first, second = days_of(a), days_of(b)
    if first is None or second is None or not (first.stated and second.stated):
        return False
    return first.overlap(second) <= 0


def _counter(a: ComparableFigure, b: ComparableFigure) -> bool:
    """One is the count of the police, the other that of the organisers."""
    sides = counting_sides(a.sentence), counting_sides(b.sentence)
    return all(sides) and sides[0].isdisjoint(sides[1])


@lru_cache(maxsize=4096)
def counting_sides(sentence: str) -> frozenset[str]:
    """The sides whose count a sentence may give."""
    known = agreement_words().counting_sides.items()
    return frozenset(side for side, phrases in known if phrases.stand_in(sentence))


_CONTRASTS: dict[str, Contrast] = {
    "part": _part,
    "side": _side,
    "time": _time,
    "extent": _extent,
    "nation": _nation,
    "land": _land,
    "spot": _spot,
    "thing": _thing,
    "group": _group,
    "joint": _joint,
    "party": _party,
    "sum": _sum,
    "year": _year,
    "total": _total,
    "rate": _rate,
    "fresh": _fresh,
    "outlet": _outlet,
    "occasion": _occasion,
    "counter": _counter,
    "status": _status,
}
_OPPOSITES = ("counter", "fresh", "group", "joint", "land", "nation", "occasion", "outlet", "rate")
