"""The sums that an article sets up in set wordings: a share beside part and whole, a rest, so much each, a multiple."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.change_sums import arithmetic_of, same_way
from transforms.agreement.sums.factors import is_ratio
from transforms.agreement.sums.margin_sums import margin_arithmetic
from transforms.agreement.sums.part_sums import sum_of_parts
from transforms.agreement.sums.products import product_arithmetic, times_as_often, times_paid
from transforms.agreement.sums.reached_levels import directed
from transforms.agreement.sums.same_kind import is_bare, of_one_kind
from transforms.agreement.sums.share_sums import is_share, share_arithmetic
from transforms.agreement.sums.slots import Named, Passage, passages
from transforms.agreement.sums.story_ties import stems_of
from transforms.agreement.sums.time_scales import scales_differ
from transforms.vocabulary.agreement_sums import sum_words
from transforms.vocabulary.sum_forms import sum_forms

_IT = re.compile(
    r"\W*(?:It|They|This|That|These|There|In|At|Last|A|"
    r"The (?:number|figure|total|price|rate|toll|count|population|force))\b"
)
_NUMBER_OF = re.compile(r"\b[Nn]umber\s+of\b")
_AND = re.compile(r"\A[^.;:,\d]{0,40}\band\s+(?:[a-z]+\s+){0,2}\Z")
_VOTES = frozenset({"votes", "lawmakers", "members", "delegates", "seats"})
_WHOLE_LOST = frozenset({"killed", "wounded", "missing"})
_UNREAL = frozenset({"hypothetical"})


def find_form_sums(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The sums of every wording in `sum_forms.yaml`, each judged once however many wordings find it."""
    seen: set[tuple[str, ...]] = set()
    for passage in passages(figures):
        for kind, judge in _JUDGES.items():
            for match in passage.matches(sum_forms()[kind]):
                named = match.named
                found = None if _is_unreal(named) or _is_crowded(kind, named, passage) else judge(named)
                if found is not None and found.ids not in seen:
                    seen.add(found.ids)
                    yield found


def _is_unreal(named: Named) -> bool:
    return any(one.figure.comparator == "vague" or one.figure.status in _UNREAL for one in named.values())


def _is_crowded(kind: str, named: Named, passage: Passage) -> bool:
    """Whether another number of the kind stands before what is left: it may have been taken away as well."""
    if kind != "remainders":
        return False
    rest = named.get("rest") or named["others"]
    told = set(named.values())
    before = passage.figures[: passage.figures.index(rest)]
    return any(one not in told and one.figure.quantity_kind == "count" and of_one_kind(one, rest) for one in before)


def _share(named: Named) -> Arithmetic | None:
    part, whole, share = named["part"], named["whole"], named["share"]
    if (
        _is_joined(part)
        or not is_share(share)
        or not of_one_kind(part, whole)
        or whole.figure.value == part.figure.value
    ):
        return None
    return share_arithmetic(part, whole, share)


def _is_joined(part: ComparableFigure) -> bool:
    """Whether "and" joins a number to another before it, so that a share behind it may be of both."""
    begins = part.figure.start - part.offset
    for other in part.siblings:
        if other.sentence_id == part.figure.sentence_id and other.concept == part.figure.concept:
            between = part.sentence[other.end - begins : part.offset] if other.end <= part.figure.start else ""
            if other.role == part.figure.role and _AND.match(between):
                return True
    return False


def _remainder(named: Named) -> Arithmetic | None:
    whole, part, rest = named["whole"], named["part"], named.get("rest") or named["others"]
    if not of_one_kind(whole, part) or not _is_left_of(rest, whole):
        return None
    if (part.figure.value or 0) >= (whole.figure.value or 0):
        return None
    return sum_of_parts(whole, (part, rest), whole=True)


def _is_left_of(rest: ComparableFigure, whole: ComparableFigure) -> bool:
    """Whether what is left may be of the whole; "leaving 60 dead" tells what became of people, not who remain."""
    lost = {one.figure.concept for one in (rest, whole)} & _WHOLE_LOST
    return of_one_kind(rest, whole) and (not lost or rest.figure.concept in (whole.figure.concept, "missing"))


def _each(named: Named) -> Arithmetic | None:
    number, each, total = named["number"], named.get("each") or named["rate"], named["total"]
    if (number.figure.value or 0) <= 1 or number.figure.quantity_kind != "count":
        return None
    if each.figure.unit not in (total.figure.unit, f"{total.figure.unit}/{{each}}"):
        return None
    return product_arithmetic(each, number, number.figure.value or 0, total)


def _over_time(named: Named) -> Arithmetic | None:
    rate, time, total = named["rate"], named["time"], named["total"]
    times = times_paid(rate, time, total)
    return None if times is None else product_arithmetic(rate, time, times, total)


def _two_rates(named: Named) -> Arithmetic | None:
    """So much a month, or so much a year."""
    rate, other = named["rate"], named["other_rate"]
    times = times_as_often(rate, other)
    return None if times is None else product_arithmetic(rate, rate, times, other)


def _step(named: Named) -> Arithmetic | None:
    base, change, level = named["base"], named["change"], named["level"]
    if not of_one_kind(base, level) or not of_one_kind(base, change) or change.figure.value is None:
        return None
    return arithmetic_of(base, directed(change, "either", base, level), level, "step")


def _multiple(named: Named) -> Arithmetic | None:
    ratio, base, level = named["ratio"], named["base"], named["level"]
    if not is_ratio(ratio) and not (ratio.figure.unit == "%" and ratio.figure.role == "change"):
        return None
    if base.figure.value is None or level.figure.value is None or ratio.figure.direction is None:
        return None
    if (
        not same_way(base, ratio, level)
        or not of_one_kind(base, level)
        or (level.figure.unit == "%" and not is_ratio(ratio))
    ):
        return None
    if level.figure.sentence_id != ratio.figure.sentence_id and not _goes_on(ratio, level):
        return None
    return arithmetic_of(base, ratio, level, "multiple")


def _goes_on(ratio: ComparableFigure, level: ComparableFigure) -> bool:
    """Whether the numbers of the next sentence are those of what doubled: "It rose from …", or a word said again."""
    if scales_differ(ratio.sentence, level.sentence):
        return False
    if (
        is_bare(level)
        and is_ratio(ratio)
        and _NUMBER_OF.search(ratio.sentence)
        and not sum_words().no_base.stand_in(level.sentence)
    ):
        return True
    return _IT.match(level.sentence) is not None or bool(stems_of(ratio.sentence) & stems_of(level.sentence))


def _margin(named: Named) -> Arithmetic | None:
    """Two counts of votes and how far they are apart."""
    lesser, greater = sorted((named["one"], named["other"]), key=lambda one: one.figure.value or 0)
    votes = (named["margin"], lesser, greater)
    if any(one.figure.quantity_kind != "count" or one.figure.comparator != "exact" for one in votes):
        return None
    if not any(one.figure.concept in _VOTES for one in votes):
        return None
    return margin_arithmetic(*votes)


def _lead(named: Named) -> Arithmetic | None:
    """Two counts of votes and how many more the one is than the other."""
    return _margin(named) if all(_may_be_votes(one) for one in named.values()) else None


def _may_be_votes(one: ComparableFigure) -> bool:
    return one.figure.concept == "votes" or (one.figure.concept is None and is_bare(one))


_JUDGES: Mapping[str, Callable[[Named], Arithmetic | None]] = {
    "shares": _share,
    "remainders": _remainder,
    "each": _each,
    "over_time": _over_time,
    "two_rates": _two_rates,
    "steps": _step,
    "multiples": _multiple,
    "margins": _margin,
    "leads": _lead,
}
