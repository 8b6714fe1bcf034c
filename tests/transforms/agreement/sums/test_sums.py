from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from transforms.agreement import ComparableFigure, check_sums, derive_figures

Tell = Callable[..., ComparableFigure]


def _told(
    tell: Tell, sentence: str, *figures: tuple[str, float, dict[str, Any]], article: str = "alpha"
) -> list[ComparableFigure]:
    return [tell(article, sentence, quote, value=value, **given) for quote, value, given in figures]


def _surge(tell: Tell, base: float, change: float, level: float) -> list[ComparableFigure]:
    sentence = f"Another {change:,.0f} troops take the number from {base:,.0f} to {level:,.0f}."
    return [
        tell("alpha", sentence, f"Another {change:,.0f} troops", value=change, role="change"),
        tell("alpha", sentence, f"from {base:,.0f}", value=base, role="base"),
        tell("alpha", sentence, f"to {level:,.0f}", value=level),
    ]


@pytest.mark.parametrize(
    ("base", "change", "level", "holds"),
    [
        (68_000, 30_000, 98_000, True),
        (68_000, 30_000, 89_000, False),
        (4_087, 560, 4_647, True),
        (4_087, 560, 4_467, False),
        # round numbers need not add up to the last digit
        (68_000, 30_000, 98_400, True),
        (20, 5, 25, True),
        (20, 5, 26, False),
    ],
)
def test_base_and_change_have_to_make_the_level(
    tell: Tell, base: float, change: float, level: float, holds: bool
) -> None:
    (found,) = check_sums(_surge(tell, base, change, level), "run")
    assert (found.kind, found.holds) == ("base_change_level", holds)
    assert found.figures[-1] == _surge(tell, base, change, level)[-1].figure.figure_id
    assert found.article_id is not None


def test_a_sum_of_several_sentences_is_found_in_the_article(tell: Tell) -> None:
    figures = [
        tell("alpha", "There were 3,500 soldiers.", "3,500 soldiers", value=3500, role="base", actor_id=None),
        tell("alpha", "Then came 2,000 more soldiers.", "2,000 more soldiers", value=2000, role="change"),
        tell("alpha", "Now there are 6,500 soldiers.", "6,500 soldiers", value=6500),
    ]
    (found,) = check_sums(figures, "run")
    assert (found.rule, found.holds) == ("base_change_level:article", False)


def test_a_level_of_one_article_is_checked_against_the_change_of_another_of_its_story(tell: Tell) -> None:
    figures = [
        tell("alpha", "There were 4,087 troops.", "4,087 troops", value=4087, role="base"),
        tell("alpha", "Then 560 more troops went.", "560 more troops", value=560, role="change"),
        tell("beta", "There are 4,467 troops.", "4,467 troops", value=4467),
    ]
    (found,) = check_sums(figures, "run")
    assert (found.rule, found.holds, found.article_id) == ("base_change_level:story", False, None)


@pytest.mark.parametrize("difference", [{"place_id": "Q858"}, {"actor_id": "Q142"}, {"unit": "USD"}])
def test_figures_of_different_things_are_not_added(tell: Tell, difference: dict[str, Any]) -> None:
    _, base, level = _surge(tell, 68_000, 30_000, 89_000)
    other = tell(
        "alpha", "Another 30,000 troops left.", "Another 30,000 troops", value=30_000, role="change", **difference
    )
    assert check_sums([base, other, level], "run") == ()


@pytest.mark.parametrize(
    ("sentence", "numbers", "expected"),
    [
        ("The 560 troops: 300 engineers, 200 drivers and 60 others.", (300, 200, 60, 560), True),
        ("The 560 troops: 300 engineers, 200 drivers and 90 others.", (300, 200, 90, 560), False),
        ("The 560 troops, including 300 engineers and 200 drivers.", (300, 200, 560), True),
        ("The 560 troops, including 400 engineers and 200 drivers.", (400, 200, 560), False),
        ("They sent 300 engineers, 200 drivers and 60 others of the 560 troops.", (300, 200, 60, 560), True),
        # what is further stands beside the total, and "the rest" is no number
        (
            "The 900 troops, of whom 300 are Danes, 500 Finns and a further 400 are reserves.",
            (300, 500, 400, 900),
            True,
        ),
        ("Of the 900 troops, 300 left, 200 stayed and the rest are on leave.", (300, 200, 900), True),
        # countries that a part comes from are no part
        ("The 900 troops: 300 Danes and 600 from 15 nations.", (300, 600, 900), True),
        ("The 900 troops: 300 Danes and 700 from 15 nations.", (300, 700, 900), False),
        # a list is no sum
        ("They have 560 tanks, 300 guns and 200 lorries.", (300, 200, 560), None),
        ("They join 275 guards and 300 advisers on top of the 160 there.", (275, 300, 160), None),
    ],
)
def test_parts_have_to_fit_their_total(
    tell: Tell, sentence: str, numbers: tuple[int, ...], expected: bool | None
) -> None:
    in_text = sorted(numbers, key=lambda number: sentence.index(f" {number} "))
    figures = [tell("alpha", sentence, f" {number} ", value=float(number), counted=None) for number in in_text]
    found = [one.holds for one in check_sums(figures, "run") if one.kind == "parts_total"]
    assert found == ([] if expected is None else [expected])


@pytest.mark.parametrize(("share", "holds"), [(1 / 3, True), (0.5, False)])
def test_a_share_has_to_be_that_part_of_its_base(tell: Tell, share: float, holds: bool) -> None:
    sentence = "Some 300, or SHARE of the 900 teachers, stayed away."
    figures = _told(
        tell,
        sentence,
        ("Some 300", 300, {"comparator": "approximate"}),
        ("SHARE", share, {"role": "share", "unit": "1", "rounding_unit": 0.01}),
        ("900 teachers", 900, {}),
    )
    (found,) = check_sums(figures, "run")
    assert (found.kind, found.holds) == ("share_of_base", holds)


@pytest.mark.parametrize(
    ("value", "unit", "second", "other", "holds"),
    [
        (64, "km", 40, "[mi_i]", True),
        (10, "km", 6, "[mi_i]", True),
        (64, "km", 94, "[mi_i]", False),
        (100, "kg", 220, "[lb_av]", True),
        (100, "kg", 250, "[lb_av]", False),
        (5, "USD", 9, "GBP", None),  # no rate is known
    ],
)
def test_a_measure_given_twice_is_one_measure(
    tell: Tell, value: float, unit: str, second: float, other: str, holds: bool | None
) -> None:
    pair = {"role": "measure", "unit": unit, "equivalent_value": float(second), "equivalent_unit": other}
    figure = tell("alpha", "It lies far off.", "far off", value=float(value), concept=None, **pair)
    assert [one.holds for one in check_sums([figure], "run")] == ([] if holds is None else [holds])


def test_the_base_is_derived_from_a_change_and_the_level_it_brings(tell: Tell) -> None:
    figures = [
        tell("alpha", "The country will send 560 more troops.", "560 more troops", value=560, role="change"),
        tell("alpha", "This brings the number to 4,647.", "4,647", value=4647),
    ]
    (found,) = derive_figures(figures, "run")
    assert (found.role, found.lower, found.upper) == ("base", 4087, 4087)
    assert found.derived_from == (figures[1].figure.figure_id, figures[0].figure.figure_id)
    assert found.observed_to == date(2016, 7, 11)
    assert "4,087" in found.reason


def test_bounds_are_derived_as_far_as_the_words_assert_them(tell: Tell) -> None:
    figures = [
        tell("alpha", "The country will send 560 more troops.", "560 more troops", value=560, role="change"),
        tell(
            "alpha", "This brings the number to more than 4,600.", "more than 4,600", value=4600, comparator="more_than"
        ),
    ]
    (found,) = derive_figures(figures, "run")
    assert (found.lower, found.upper) == (4040, None)


def test_nothing_is_derived_where_no_word_ties_level_and_change(tell: Tell) -> None:
    figures = [
        tell("alpha", "The country will send 560 more troops.", "560 more troops", value=560, role="change"),
        tell("alpha", "It has 4,647 troops there.", "4,647 troops", value=4647),
    ]
    assert derive_figures(figures, "run") == ()


def test_nothing_is_derived_from_what_is_denied_or_stated_in_full(tell: Tell) -> None:
    assert derive_figures(_surge(tell, 68_000, 30_000, 98_000), "run") == ()
    figures = [
        tell(
            "alpha", "It denied sending 560 more troops.", "560 more troops", value=560, role="change", status="denied"
        ),
        tell("alpha", "This brings the number to 4,647.", "4,647", value=4647),
    ]
    assert derive_figures(figures, "run") == ()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_a_true_sum_always_holds(tell: Tell, base: int, change: int) -> None:
    (found,) = check_sums(_surge(tell, float(base), float(change), float(base + change)), "run")
    assert found.holds
    assert found.lower is not None
    assert found.upper is not None
    assert found.lower <= base + change <= found.upper


@pytest.mark.parametrize(
    ("listing", "numbers", "expected"),
    [
        ("The dead were eleven fishermen, seven teachers and one child.", ("eleven", "seven", "one"), True),
        ("The dead were eleven fishermen, seven teachers and five children.", ("eleven", "seven", "five"), False),
        ("The dead included eleven fishermen and seven teachers.", ("eleven", "seven"), True),
        ("Among the dead were eleven fishermen and sixteen teachers.", ("eleven", "sixteen"), False),
        ("The injured were eleven fishermen and seven teachers.", ("eleven", "seven"), None),
        ("The dead were found by eleven divers and seven guards.", ("eleven", "seven"), None),
    ],
)
def test_parts_that_the_next_sentence_lists_have_to_fit_their_total(
    tell: Tell, listing: str, numbers: tuple[str, ...], expected: bool | None
) -> None:
    values = {"eleven": 11, "seven": 7, "one": 1, "five": 5, "sixteen": 16}
    toll = {"concept": "killed", "counted": "people", "counted_head": "person"}
    first = "Nineteen people drowned off the island."
    total = tell("alpha", first, "Nineteen people", value=19, **toll)
    parts = [tell("alpha", listing, number, value=values[number], concept=None, counted=None) for number in numbers]
    later = [replace(one, figure=replace(one.figure, start=one.figure.start + len(first) + 1)) for one in parts]
    found = [one.holds for one in check_sums([total, *later], "run") if one.kind == "parts_total"]
    assert found == ([] if expected is None else [expected])


@pytest.mark.parametrize(("share", "holds"), [(25, True), (15, False)])
def test_a_share_of_the_workforce_is_of_the_jobs_before_it(tell: Tell, share: int, holds: bool) -> None:
    sentence = "It will cut 1,500 of its 6,000 jobs by May, shedding SHARE of the workforce there."
    part = tell("alpha", sentence, "1,500 of its 6,000 jobs", value=1500, role="change", direction="decrease")
    whole = tell("alpha", sentence, "6,000 jobs", value=6000)
    of_them = tell("alpha", sentence, "SHARE", value=share, role="share", unit="%", quantity_kind="percent",
                   rounding_unit=1)  # fmt: skip
    assert [one.holds for one in check_sums([part, whole, of_them], "run")] == [holds]


def test_a_cut_by_a_share_is_held_against_its_base_and_a_share_of_something_else_is_not(tell: Tell) -> None:
    cut = {"role": "change", "direction": "decrease"}
    sentence = "It cut 4,300 jobs, or 70 per cent of its 10,000 jobs."
    figures = [
        tell("alpha", sentence, "4,300 jobs", value=4300, **cut),
        tell("alpha", sentence, "70 per cent", value=70, unit="%", quantity_kind="percent", rounding_unit=1, **cut),
        tell("alpha", sentence, "10,000 jobs", value=10000),
    ]
    assert [one.holds for one in check_sums(figures, "run") if one.kind == "share_of_base"] == [False]
    other = "It cut 4,300 jobs, and 40 per cent of its 22 routes."
    figures = [
        tell("alpha", other, "4,300 jobs", value=4300, **cut),
        tell("alpha", other, "40 per cent", value=40, unit="%", quantity_kind="percent", role="share"),
        tell("alpha", other, "22 routes", value=22),
    ]
    assert check_sums(figures, "run") == ()


def test_numbers_without_a_unit_are_of_the_unit_of_their_change(tell: Tell) -> None:
    sentence = "The fund grew by 3 billion baht, to 21 billion from 16 billion."
    bare: dict[str, Any] = {"concept": None, "counted": None, "counted_head": None, "actor_id": None, "place_id": None}
    figures = [
        tell("alpha", sentence, "3 billion baht", value=3e9, role="change", **{**bare, "unit": "THB"}),
        tell("alpha", sentence, "21 billion", value=21e9, **bare),
        tell("alpha", sentence, "16 billion", value=16e9, role="base", **bare),
    ]
    assert [one.holds for one in check_sums(figures, "run")] == [False]


def test_a_reinforcement_may_go_to_a_part_of_where_the_force_is(tell: Tell) -> None:
    figures = [
        tell("alpha", "It will send 120 more soldiers to Helmand, adding to the 750 it has in Afghanistan.",
             "120 more soldiers", value=120, role="change", place_id="Helmand"),
        tell("alpha", "It will send 120 more soldiers to Helmand, adding to the 750 it has in Afghanistan.",
             "750", value=750, place_id="Afghanistan"),
        tell("alpha", "That would bring the force to 970.", "970", value=970, place_id="Afghanistan"),
    ]  # fmt: skip
    assert [one.holds for one in check_sums(figures, "run")] == [False]


def test_a_share_whose_quote_holds_its_whole_is_held_against_it(tell: Tell) -> None:
    sentence = "Some 300, or half of the 900 teachers, stayed away."
    figures = [
        tell("alpha", sentence, "Some 300", value=300, comparator="approximate"),
        tell("alpha", sentence, "half of the 900 teachers", value=0.5, unit="1", rounding_unit=0.01),
        tell("alpha", sentence, "900 teachers", value=900),
    ]
    assert [one.holds for one in check_sums(figures, "run")] == [False]
