"""The rows of `sums`."""

from dataclasses import dataclass
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN
from transforms.vocabulary.words import SumKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """Arithmetic that the articles' own words set up, and whether it comes out."""

    sum_id: Annotated[str, Column("Identifies the sum.", key=True, pattern=ID_PATTERN)]
    kind: Annotated[SumKind, Column("What is added up.")]
    figures: Annotated[
        tuple[str, ...], Column("The figures that take part, the result last.", references="figures.figure_id")
    ]
    article_id: Annotated[
        str | None, Column("The article, where all stand in one.", references="articles.article_id", pattern=ID_PATTERN)
    ]
    lower: Annotated[float | None, Column("Least result that the parts allow.")]
    upper: Annotated[float | None, Column("Most that they allow.")]
    holds: Annotated[bool, Column("Whether the stated result lies within.")]
    reason: Annotated[str, Column("The sum in words.")]
    rule: Annotated[str, Column("The rule that decided.")]
    run_id: Annotated[str, Column("The run that wrote the row.", references="runs.run_id", pattern=ID_PATTERN)]
