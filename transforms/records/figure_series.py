"""The rows of `figure_series`."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSeries:
    """A series or family by which a figure meets others; figures that share none are never set side by side."""

    figure_id: Annotated[str, Column("The figure.", key=True, references="figures.figure_id", pattern=ID_PATTERN)]
    series: Annotated[
        str,
        Column(
            "Role class, concept or noun, unit, and either actor and place or story; of a family `told`, dimension and "
            "story; `|` between.",
            key=True,
        ),
    ]
    day: Annotated[
        date | None, Column("The day it is stated for, or reported on, in a family reported on; null when not known.")
    ]
