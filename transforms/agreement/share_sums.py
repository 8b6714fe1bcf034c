"""A share against its base: "300, or a third of the 900"."""

import re
from collections.abc import Iterator, Sequence

from transforms.agreement.arithmetic import Arithmetic, numbers, quoted
from transforms.agreement.change_sums import groups
from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range
from transforms.agreement.tolerance import allowed
from transforms.records import Figure

_GLOSS = re.compile(r"\A\s*(?:,|\(|–|—|-|,? or|, that is,?|, which is)\s*(?:\w+\s)?\Z")
_OF = re.compile(r"\A\s*(?:of|out of)\s+(?:the|those|its|their|all|a total of)?\s*(?:total of|some)?\s*\Z")
SHARE_STEP = {"%": 0.01, "1": 0.02}
"""The leeway of a share: a whole percentage is rounded to one point, a share in words ("a third") to two."""


def find_share_sums(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The shares that a sentence gives beside both the part and the whole.

    Two forms: "PART, or SHARE of the WHOLE" and "PART of the WHOLE (SHARE)".
    """
    for group in groups(figures, lambda one: one.figure.sentence_id):
        for first, second, third in zip(group, group[1:], group[2:], strict=False):
            found = _gloss(first, second, third) or _bracket(first, second, third)
            if found is not None:
                yield found


def _gloss(part: ComparableFigure, share: ComparableFigure, whole: ComparableFigure) -> Arithmetic | None:
    if share.figure.role != "share" or not _joined(part, share, _GLOSS) or not _joined(share, whole, _OF):
        return None
    return _arithmetic(part, share, whole)


def _bracket(part: ComparableFigure, whole: ComparableFigure, share: ComparableFigure) -> Arithmetic | None:
    if share.figure.role != "share" or not _joined(part, whole, _OF) or not _joined(whole, share, _GLOSS):
        return None
    return _arithmetic(part, share, whole)


def _joined(left: ComparableFigure, right: ComparableFigure, pattern: re.Pattern[str]) -> bool:
    return pattern.match(left.sentence[left.span[1] : right.span[0]]) is not None


def _fraction(figure: Figure) -> Range | None:
    if figure.value is None:
        return None
    if figure.unit == "%":
        return Range(figure.likely_lower / 100 - SHARE_STEP["%"], figure.likely_upper / 100 + SHARE_STEP["%"])
    return Range(figure.likely_lower - SHARE_STEP["1"], figure.likely_upper + SHARE_STEP["1"])


def _arithmetic(part: ComparableFigure, share: ComparableFigure, whole: ComparableFigure) -> Arithmetic | None:
    fraction = _fraction(share.figure)
    if fraction is None or {part.figure.role, whole.figure.role} & {"share", "rate", "rank"}:
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
        rule="share_of_base",
    )
