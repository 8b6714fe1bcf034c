"""The rows of `quarantine`."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarantinedRow:
    """A row set aside by an expectation, whole, until it is mended and replayed."""

    quarantine_id: Annotated[str, Column("Identifies the entry.", key=True, pattern=ID_PATTERN)]
    run_id: Annotated[str, Column("The run that wrote the row.", references="runs.run_id", pattern=ID_PATTERN)]
    table_name: Annotated[str, Column("The table it was meant for.")]
    row_id: Annotated[str, Column("Its key there.")]
    article_id: Annotated[str | None, Column("The article it is about.", pattern=ID_PATTERN)]
    violation_id: Annotated[str, Column("Why it is here.", references="violations.violation_id", pattern=ID_PATTERN)]
    row: Annotated[str, Column("The row.", json=True)]
    replayed_at: Annotated[datetime | None, Column("When it was let in after all; null while it waits.", unit="UTC")]
