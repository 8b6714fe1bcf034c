"""The rows of `violations`."""

from dataclasses import dataclass
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN
from transforms.vocabulary.words import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """A row that broke an expectation, or metadata that could not be believed."""

    violation_id: Annotated[str, Column("Identifies the violation.", key=True, pattern=ID_PATTERN)]
    run_id: Annotated[str, Column("The run that found it.", references="runs.run_id", pattern=ID_PATTERN)]
    expectation: Annotated[str, Column("What was expected.")]
    severity: Annotated[
        Severity, Column("`critical` stops the run, `error` sets the row aside, `warning` loads and reports.")
    ]
    table_name: Annotated[str, Column("The table of the row.")]
    row_id: Annotated[str | None, Column("Key of the row; null where the whole batch is meant.")]
    article_id: Annotated[
        str | None, Column("The article it is about.", references="articles.article_id", pattern=ID_PATTERN)
    ]
    message: Annotated[str, Column("What is wrong, with the evidence, in words.")]
