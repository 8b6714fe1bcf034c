from collections.abc import Callable
from datetime import date

import pytest

from transforms.agreement import ComparableFigure, relate_figures, verdict

Tell = Callable[..., ComparableFigure]

CAPPED = "The increase lifts the authorised strength to more than 4,600 US troops in Iraq."
COUNTED = "This addition brings the number to {} US troops in Iraq."
SENT = "Another 560 US troops will go to Iraq."


@pytest.fixture
def capped(tell: Tell) -> ComparableFigure:
    return tell(
        "alpha wire", CAPPED, "more than 4,600 US troops", value=4600, comparator="more_than", status="authorised"
    )


def _undated(tell: Tell, value: float) -> ComparableFigure:
    quote = f"{value:,.0f} US troops"
    sentence = COUNTED.format(f"{value:,.0f}")
    inferred = {"inferred_from": date(2016, 7, 11), "inferred_to": date(2016, 7, 11)}
    return tell("beta news", sentence, quote, value=value, published_at=None, **inferred)


def _changes(tell: Tell) -> list[ComparableFigure]:
    return [
        tell("alpha wire", SENT, "560 US troops", value=560, role="change"),
        tell("beta news", SENT, "560 US troops", value=560, role="change", published_at=None,
             inferred_from=date(2016, 7, 11), inferred_to=date(2016, 7, 11)),
    ]  # fmt: skip


@pytest.mark.parametrize(("value", "expected"), [(4647, "refines"), (4467, "contradicts")])
def test_outcomes_of_one_change_are_compared_though_one_is_authorised_and_undated(
    tell: Tell, capped: ComparableFigure, value: float, expected: str
) -> None:
    stated = _undated(tell, value)
    found = relate_figures([capped, stated, *_changes(tell)], [], "run")
    between = [
        one for one in found if {one.figure_a, one.figure_b} == {capped.figure.figure_id, stated.figure.figure_id}
    ]
    assert [one.verdict for one in between] == [expected]
    if expected == "refines":
        assert between[0].figure_a == stated.figure.figure_id
    assert "more than 4,600" in between[0].reason
    assert "Alpha Wire" in between[0].reason


def test_an_authorised_level_and_an_actual_one_without_a_common_change_are_not_compared(
    tell: Tell, capped: ComparableFigure
) -> None:
    assert verdict(_undated(tell, 4467), capped).verdict == "incomparable"
