"""The widest series: figures of one story whose numbers could be set against each other at all."""

from datetime import date

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import day_of
from transforms.agreement.series import dimension_of, series_keys

FAMILY = "told|"
"""Begins the key of a family, as no role class begins that of a series."""
_NO_AMOUNTS = frozenset({"rank"})
"""Roles of numbers that order and do not count."""
_OF_ANYTHING = frozenset({"duration"})
"""Kinds of quantity of which reports tell so many that two of them seldom are of one thing."""


def family_key(one: ComparableFigure) -> str | None:
    """The story, the kind of quantity and the dimension of its unit; null for what is no amount.

    Counts of whatever are one family, amounts of one currency, measures of one dimension, and all percentages.
    """
    figure = one.figure
    if figure.role in _NO_AMOUNTS or figure.quantity_kind in _OF_ANYTHING:
        return None
    return f"{FAMILY}{dimension_of(one)}|story|{one.story_id}"


def is_family(series: str) -> bool:
    """Whether a key is that of a family."""
    return series.startswith(FAMILY)


def meetings_of(one: ComparableFigure) -> tuple[tuple[str, date | None], ...]:
    """All that the figure may meet others by, each with the day by which it is put in order there.

    These are its series, by the day that the figure is of, and its family, by the day of its report if known.
    """
    family, day = family_key(one), day_of(one)
    series = tuple((key, day) for key in series_keys(one))
    return series if family is None or one.published is None else (*series, (family, one.published))
