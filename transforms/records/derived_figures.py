"""The rows of `derived_figures`."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN
from transforms.vocabulary.words import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivedFigure:
    """A figure that no sentence states but others imply."""

    derived_id: Annotated[str, Column("Identifies it.", key=True, pattern=ID_PATTERN)]
    derived_from: Annotated[tuple[str, ...], Column("The figures it follows from.", references="figures.figure_id")]
    lower: Annotated[float | None, Column("Least value implied.")]
    upper: Annotated[float | None, Column("Most implied.")]
    concept: Annotated[str, Column("What is counted.")]
    actor_id: Annotated[str | None, Column("Whose.", references="entities.entity_id")]
    place_id: Annotated[str | None, Column("Where.", references="entities.entity_id")]
    role: Annotated[Role, Column("What it is: the base before a change, the level after it, the change between.")]
    observed_from: Annotated[date | None, Column("First day for which it follows.")]
    observed_to: Annotated[date | None, Column("Last such day.")]
    reason: Annotated[str, Column("The derivation in words.")]
    run_id: Annotated[str, Column("The run that wrote the row.", references="runs.run_id", pattern=ID_PATTERN)]
