"""The rows of `relations`."""

from dataclasses import dataclass
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN
from transforms.vocabulary.words import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What one figure says of another that is comparable to it."""

    figure_a: Annotated[
        str, Column("The figure that speaks.", key=True, references="figures.figure_id", pattern=ID_PATTERN)
    ]
    figure_b: Annotated[
        str, Column("The figure spoken of.", key=True, references="figures.figure_id", pattern=ID_PATTERN)
    ]
    verdict: Annotated[Verdict, Column("What A says of B: A `refines` B, A `supersedes` B.")]
    reason: Annotated[str, Column("Why, in words.")]
    rule: Annotated[str, Column("The rule that decided.")]
    run_id: Annotated[str, Column("The run that wrote the row.", references="runs.run_id", pattern=ID_PATTERN)]
