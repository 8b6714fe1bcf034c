"""Figures that no sentence states but others imply: the base 4,087 behind "560 more … bring the number to 4,647"."""

from collections.abc import Iterable, Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import days_of
from transforms.agreement.ranges import Range, asserted
from transforms.agreement.series import series_key
from transforms.agreement.sums.arithmetic import numbers, quoted
from transforms.agreement.sums.change_sums import groups, only, result_of
from transforms.agreement.sums.factors import is_ratio
from transforms.agreement.tolerance import allowed, subtracted
from transforms.records import DerivedFigure
from transforms.records.identifiers import content_id
from transforms.vocabulary.words import Role

_UNREAL = frozenset({"denied", "hypothetical"})


def derive_figures(figures: Iterable[ComparableFigure], run_id: str) -> tuple[DerivedFigure, ...]:
    """What an article's own words imply: the base before a change, the level after it, or the change between.

    Two of the three have to stand in one article and one series, each with one number, and the level has
    to be said to come of the change ("brings the number to"); where all three stand there, nothing is
    derived (`check_sums` checks them).
    """
    real = [one for one in figures if one.figure.status not in _UNREAL and not one.superseded]
    found = {
        derived.derived_id: derived
        for group in groups(real, _article_series)
        for derived in _derive(group, run_id)
        if derived.lower is not None or derived.upper is not None
    }
    return tuple(found[name] for name in sorted(found))


def _article_series(one: ComparableFigure) -> str | None:
    key = series_key(one)
    return None if key is None else f"{one.figure.article_id}|{key}"


def _derive(group: Sequence[ComparableFigure], run_id: str) -> Iterator[DerivedFigure]:
    base, change = only(group, "base"), only(group, "change")
    level = only([one for one in group if one.wording.result or base is not None], "level")
    roles = {one.figure.role for one in group}
    if change is not None and change.figure.direction is None:
        return
    if level is not None and change is not None and "base" not in roles and _is_step(change):
        yield _base(level, change, run_id)
    elif base is not None and change is not None and "level" not in roles:
        sign = "plus" if change.figure.direction == "increase" else "less"
        reason = f"{quoted(base)} {sign} {quoted(change)}"
        yield _row((base, change), "level", result_of(allowed(base.figure), change), reason, run_id)
    elif base is not None and level is not None and "change" not in roles:
        reason = f"the difference between {quoted(base)} and {quoted(level)}"
        yield _row((base, level), "change", _distance(base, level), reason, run_id)


def _is_step(change: ComparableFigure) -> bool:
    """Whether the change is in the unit of the level, not a share or multiple of an unsaid base."""
    return change.figure.unit != "%" and not is_ratio(change)


def _base(level: ComparableFigure, change: ComparableFigure, run_id: str) -> DerivedFigure:
    increase = change.figure.direction == "increase"
    stated, step = asserted(level.figure), asserted(change.figure)
    possible = subtracted(stated, step) if increase else Range(stated.low + step.low, stated.high + step.high)
    reason = f"{quoted(level)} {'less' if increase else 'plus'} {quoted(change)}"
    return _row((level, change), "base", possible, reason, run_id)


def _distance(base: ComparableFigure, level: ComparableFigure) -> Range:
    before, after = allowed(base.figure), allowed(level.figure)
    if after.low >= before.high:
        return subtracted(after, before)
    return subtracted(before, after)


def _row(sources: tuple[ComparableFigure, ...], role: Role, possible: Range, reason: str, run_id: str) -> DerivedFigure:
    figure, days = sources[0].figure, days_of(sources[0])
    ids = tuple(one.figure.figure_id for one in sources)
    return DerivedFigure(
        derived_id=content_id("derived", role, *ids),
        derived_from=ids,
        lower=_end(possible.low),
        upper=_end(possible.high),
        concept=figure.concept or figure.counted_head or figure.quantity_kind,
        actor_id=figure.actor_id,
        place_id=figure.place_id,
        role=role,
        observed_from=days.first if days and role != "base" else None,
        observed_to=days.last if days else None,
        reason=f"{reason} makes {numbers(possible)}",
        run_id=run_id,
    )


def _end(value: float) -> float | None:
    return value if abs(value) != float("inf") else None
