from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from transforms.agreement import ComparableFigure, relate_figures, series_key, series_keys

Tell = Callable[..., ComparableFigure]
DAY = date(2016, 7, 1)


def _figures(tell: Tell, values: list[tuple[int, int]]) -> list[ComparableFigure]:
    return [
        tell(f"outlet {at}", f"There are {value:,} troops.", f"{value:,} troops", value=float(value),
             published_at=DAY + timedelta(days=day))
        for at, (value, day) in enumerate(values)
    ]  # fmt: skip


VALUES = st.lists(st.tuples(st.integers(900, 1100), st.integers(0, 20)), min_size=2, max_size=12)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(VALUES, st.randoms(use_true_random=False))
def test_the_order_of_the_figures_does_not_matter(tell: Tell, values: list[tuple[int, int]], chance: object) -> None:
    figures = _figures(tell, values)
    shuffled = list(figures)
    getattr(chance, "shuffle")(shuffled)  # noqa: B009 - hypothesis types its randoms as object here
    assert relate_figures(figures, [], "run") == relate_figures(shuffled, [], "run")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(VALUES, st.integers(1, 11))
def test_two_runs_relate_what_one_run_relates(tell: Tell, values: list[tuple[int, int]], cut: int) -> None:
    figures = _figures(tell, values)
    first = relate_figures(figures[:cut], [], "run")
    second = relate_figures(figures[cut:], figures[:cut], "run")
    whole = relate_figures(figures, [], "run")
    key = [(one.figure_a, one.figure_b, one.verdict, one.reason) for one in (*first, *second)]
    assert sorted(key) == [(one.figure_a, one.figure_b, one.verdict, one.reason) for one in whole]


def test_two_known_figures_are_not_related_again(tell: Tell) -> None:
    known = _figures(tell, [(1000, 0), (1000, 0)])
    assert relate_figures([], known, "run") == ()


def test_incomparable_pairs_are_not_kept(tell: Tell) -> None:
    figures = [
        tell("alpha", "There are 900 troops.", "900 troops", value=900),
        tell("beta", "There are 500 troops.", "500 troops", value=500, place_id="Q858"),
    ]
    assert relate_figures(figures, [], "run") == ()


def test_a_figure_far_off_in_time_is_left_to_the_series_view(tell: Tell) -> None:
    assert relate_figures(_figures(tell, [(1000, 0), (900, 46)]), [], "run") == ()
    assert len(relate_figures(_figures(tell, [(1000, 0), (900, 44)]), [], "run")) == 1


def test_a_series_is_one_thing_of_one_actor_at_one_place(tell: Tell) -> None:
    one = tell("alpha", "There are 900 troops.", "900 troops", value=900)
    change = tell("beta", "Then 500 troops came.", "500 troops", value=500, role="change")
    elsewhere = tell("beta", "There are 500 troops.", "500 troops", value=500, place_id="Q858")
    assert series_key(one) == series_key(change)
    assert series_key(one) != series_key(elsewhere)


def test_what_names_neither_actor_nor_place_is_comparable_in_its_story_alone(tell: Tell) -> None:
    here = tell("alpha", "There are 900 troops.", "900 troops", value=900, actor_id=None, place_id=None)
    there = tell(
        "beta", "There are 500 troops.", "500 troops", value=500, actor_id=None, place_id=None, story_id="another"
    )
    assert not set(series_keys(here)) & set(series_keys(there))
    assert relate_figures([here, there], [], "run") == ()


def test_what_nothing_names_has_no_series(tell: Tell) -> None:
    nameless = tell("alpha", "It was 900.", "900", value=900, concept=None, counted=None, counted_head=None)
    assert series_key(nameless) is None
    rank = tell("alpha", "It ranks 12th.", "12th", value=12, role="rank")
    assert series_key(rank) is None


def test_losses_are_of_a_place_whoever_lost_them(tell: Tell) -> None:
    one = tell("alpha", "It killed 900 people.", "900 people", value=900, concept="killed", actor_id=None)
    other = tell("beta", "It killed 900 people.", "900 people", value=900, concept="deaths", actor_id="Q837")
    assert series_key(one) == series_key(other)
