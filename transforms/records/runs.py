"""The rows of `runs`."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN
from transforms.vocabulary.words import RunStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of the pipeline."""

    run_id: Annotated[str, Column("Identifies the run.", key=True, pattern=ID_PATTERN)]
    started_at: Annotated[datetime, Column("When it began.", unit="UTC")]
    finished_at: Annotated[datetime | None, Column("When it ended.", unit="UTC")]
    status: Annotated[RunStatus, Column("How it ended.")]
    drop: Annotated[str, Column("What was ingested, as the user named it.")]
    counts: Annotated[str, Column("What it did, as counts.", json=True)]
    versions: Annotated[str, Column("Versions of code, models, vocabularies and libraries.", json=True)]
