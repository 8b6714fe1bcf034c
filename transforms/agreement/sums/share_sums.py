"""A share against its base: "300, or a third of the 900", "1,500 of its 6,000 jobs, 15 per cent of the workforce"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range
from transforms.agreement.sums.arithmetic import Arithmetic, numbers, quoted
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.tolerance import allowed
from transforms.records import Figure

_GLOSS = re.compile(r"\A\s*(?:,|\(|–|—|-|,? or|, that is,?|, which is)\s*(?:(?!and\b)\w+\s)?\Z")
_OF = re.compile(
    r"\A\s*(?:of|out of)\s+(?:the|those|its|their|all|a total of|his|her)?\s*(?:[\w-]+['’]s?\s+)?"
    r"(?:total of|some)?\s*\Z"
)
_PART_OF = re.compile(
    r"\A\W*[\w.,-]+(?:\s[\w-]+){0,3}?\s+(?:of|out of)\s+(?:the|those|its|their|all|his|her)?\s*(?:[\w-]+['’]s?\s+)?"
    r"(?:total of\s|some\s)?\Z"
)
_LOSES = re.compile(
    r"\A[^.;]*,\s*(?:(?:or|shedding|cutting|losing|laying off|closing|about|that is,?|which is|equal to)\s+)+\Z"
)
_WHOLE = re.compile(
    r"\A\s*(?:of\s+(?:the|its|their|all)\s+)?(?:total|workforce|staff|payroll|jobs|them|whole)\b(?!\s+of)"
)
_HEADS = re.compile(r"\b[Oo]f\s+(?:(?:the|its|their|all|some|an estimated)\s+)*(?:[\w-]+['’]s?\s+)?\Z")
_BEHIND_HEAD = re.compile(r"\A(?:\s+[\w’'-]+){0,4},\s*(?:[\w’'-]+\s+){0,2}\Z")
_BEHIND_CLAUSE = re.compile(r"\A[^.;:\d]{0,80}?(?:,\s*(?:[\w’'-]+\s+){0,2}|\s)\Z")
_IN = re.compile(r"\A\s+in\s+(?:every\s+)?\Z")
SHARE_STEP = {"%": 0.01, "1": 0.02}
"""The leeway of a share: a whole percentage is rounded to one point, a share in words ("a third") to two."""


def find_share_sums(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The shares that a sentence gives beside both the part and the whole.

    Four forms: "PART, or SHARE of the WHOLE", "PART of the WHOLE (SHARE)", "PART of the WHOLE …, shedding
    SHARE of the workforce" and "Of the WHOLE, PART, or SHARE, …".
    """
    for group in groups(figures, lambda one: one.figure.sentence_id):
        for first, second, third in zip(group, group[1:], group[2:], strict=False):
            found = _gloss(first, second, third) or _bracket(first, second, third) or _headed(first, second, third)
            if found is not None:
                yield found


def _gloss(part: ComparableFigure, share: ComparableFigure, whole: ComparableFigure) -> Arithmetic | None:
    if not is_share(share) or not _joined(part, share, _GLOSS) or not is_of(share, whole):
        return None
    return share_arithmetic(part, whole, share)


def _bracket(part: ComparableFigure, whole: ComparableFigure, share: ComparableFigure) -> Arithmetic | None:
    if not is_share(share) or not is_of(part, whole):
        return None
    if _joined(whole, share, _GLOSS) or (_joined(whole, share, _LOSES) and _is_of_whole(share)):
        return share_arithmetic(part, whole, share)
    return None


def _headed(whole: ComparableFigure, part: ComparableFigure, share: ComparableFigure) -> Arithmetic | None:
    if not is_share(share) or not _joined(whole, part, _BEHIND_HEAD) or not _joined(part, share, _GLOSS):
        return None
    if not heads(whole):
        return None
    return share_arithmetic(part, whole, share)


def is_share(one: ComparableFigure) -> bool:
    """Whether it is one: a percentage or a fraction, also where a cut by it makes it a change."""
    return one.figure.role == "share" or (one.figure.role in ("change", "level") and _is_fraction(one.figure))


def _is_fraction(figure: Figure) -> bool:
    if figure.unit == "1" and figure.value is not None:
        return figure.value < 1
    return figure.unit == "%" or figure.quantity_kind in ("percent", "ratio")


def _is_of_whole(share: ComparableFigure) -> bool:
    """Whether the share is said of all that was counted: "15 per cent of the workforce"."""
    text = f"{share.figure.quote[share.figure.quote.find(' of ') :] if ' of ' in share.figure.quote else ''}"
    return _WHOLE.match(f"{text}{share.sentence[share.span[1] :]}") is not None


def is_of(part: ComparableFigure, whole: ComparableFigure) -> bool:
    """Whether "of the" alone stands between the two; the quote of a part may hold its whole ("half of the 900")."""
    return _joined(part, whole, _OF) or _PART_OF.match(part.sentence[part.offset : whole.offset]) is not None


def _joined(left: ComparableFigure, right: ComparableFigure, pattern: re.Pattern[str]) -> bool:
    return pattern.match(left.sentence[left.span[1] : right.span[0]]) is not None


def fraction_of(figure: Figure) -> Range | None:
    """The fractions that a share allows, its rounding included."""
    if figure.value is None:
        return None
    if figure.unit == "%":
        return Range(figure.likely_lower / 100 - SHARE_STEP["%"], figure.likely_upper / 100 + SHARE_STEP["%"])
    return Range(figure.likely_lower - SHARE_STEP["1"], figure.likely_upper + SHARE_STEP["1"])


def part_and_whole(sentence: Sequence[ComparableFigure]) -> tuple[ComparableFigure, ComparableFigure] | None:
    """The one "PART of the WHOLE", or "Of the WHOLE, PART", that a sentence gives without its share."""
    return None if any(is_share(one) for one in sentence) else only_pair(sentence)


def only_pair(sentence: Sequence[ComparableFigure]) -> tuple[ComparableFigure, ComparableFigure] | None:
    """The one "PART of the WHOLE", or "Of the WHOLE, PART", that a sentence gives."""
    found = [(one, other) for one, other in pairwise(sentence) if is_of(one, other)]
    found += [(other, one) for one, other in pairwise(sentence) if _is_headed(one, other)]
    return found[0] if len(found) == 1 else None


def heads(whole: ComparableFigure) -> bool:
    """Whether a sentence or clause begins with a whole: "Of the 900 …"."""
    return _HEADS.search(whole.sentence[: whole.offset]) is not None


def _is_headed(whole: ComparableFigure, part: ComparableFigure) -> bool:
    if not heads(whole) or whole.figure.quantity_kind != part.figure.quantity_kind:
        return False
    return _joined(whole, part, _BEHIND_CLAUSE) and part.figure.counted_head in (None, whole.figure.counted_head)


def share_of_pair(one: ComparableFigure, other: ComparableFigure) -> ComparableFigure | None:
    """The share that two numbers tell together: "one damaged home in five"."""
    if one.figure.value is None or not other.figure.value or not 0 < one.figure.value < other.figure.value:
        return None
    if one.figure.quantity_kind != "count" or not _joined(one, other, _IN) or " " in other.figure.quote:
        return None
    fraction = one.figure.value / other.figure.value
    quote = one.sentence[one.offset : other.span[1]]
    told = replace(
        one.figure, quote=quote, value=fraction, likely_lower=fraction, likely_upper=fraction, unit="1", role="share"
    )
    return replace(one, figure=told)


def share_arithmetic(
    part: ComparableFigure, whole: ComparableFigure, share: ComparableFigure, *, rule: str = "share_of_base"
) -> Arithmetic | None:
    """The share of a whole against its part; null where one of the two is itself a share."""
    fraction = fraction_of(share.figure)
    others = part.figure, whole.figure
    if fraction is None or any(one.role in ("share", "rate", "rank") or _is_fraction(one) for one in others):
        return None
    base = allowed(whole.figure)
    possible = Range(base.low * max(fraction.low, 0.0), base.high * fraction.high)
    holds = possible.meets(allowed(part.figure))
    return Arithmetic(
        kind="share_of_base",
        figures=(whole, share, part),
        allowed=possible,
        holds=holds,
        reason=f"{quoted(share)} of {quoted(whole)} makes {numbers(possible)}, "
        f"{'as' if holds else 'unlike'} {quoted(part)}",
        rule=rule,
    )
