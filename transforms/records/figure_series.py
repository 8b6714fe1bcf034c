"""The rows of `figure_series`."""

from dataclasses import dataclass
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSeries:
    """The series in which a figure can be compared: figures of unlike series are never set against each other."""

    figure_id: Annotated[str, Column("The figure.", key=True, references="figures.figure_id", pattern=ID_PATTERN)]
    series: Annotated[
        str,
        Column(
            "Role class, concept or noun, unit, actor, place and, where one of these is unknown, story; `|` between."
        ),
    ]
