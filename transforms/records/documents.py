"""The rows of `documents`."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN, SHA256_PATTERN
from transforms.vocabulary.words import DocumentStatus, Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """One document of one drop: every document ever dropped has a row, whatever became of it."""

    document_id: Annotated[str, Column("sha256 of the document's bytes.", key=True, pattern=SHA256_PATTERN)]
    source: Annotated[
        str,
        Column("Path inside the drop; `#` and a member or record number behind it where a file holds many.", key=True),
    ]
    media_type: Annotated[str, Column("What the bytes are, found by looking at them, not by the file's name.")]
    byte_size: Annotated[int, Column("Length of the document.", unit="bytes", minimum=0)]
    received_at: Annotated[datetime, Column("When the run read it.", unit="UTC")]
    status: Annotated[DocumentStatus, Column("What became of it.")]
    reason: Annotated[Reason | None, Column("Why it was not loaded; null when loaded.")]
    detail: Annotated[str | None, Column("The reason in words, with the offending value.")]
    declared: Annotated[
        str,
        Column(
            "What the drop said of it beside its bytes (sidecar, feed entry, WARC header); "
            "`host_repeats` are lines that its host repeats on other pages of the drop.",
            json=True,
        ),
    ]
    run_id: Annotated[str, Column("The run that read it.", key=True, references="runs.run_id", pattern=ID_PATTERN)]
