"""One Parquet file of the lake: written whole or not at all, named by its content."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import pyarrow as pa
import pyarrow.parquet as pq

from transforms.records import TABLE_BY_NAME
from warehouse.arrow_rows import last_of_each_key, to_arrow

ROW_GROUP_ROWS = 122_880
"""DuckDB's own row group, so that it reads a part in as many threads as it can use."""
HIDDEN = ".part-"
"""How unfinished files begin; nobody reads them, and the next sweep takes them away."""


@dataclass(frozen=True, slots=True)
class StagedPart:
    """A file of the lake: its table, its name there, and what it must hold. `rows` is never 0."""

    table: str
    name: str
    rows: int
    bytes: int
    sha256: str


class DamagedPartError(RuntimeError):
    """A file of the lake is missing or is not what was written; the message names it."""


def write_part(root: Path, table_name: str, rows: Sequence[Any]) -> StagedPart:
    """Write the rows as one file below `root/<table>/`, for each key the last. The same rows give the same file."""
    table = TABLE_BY_NAME[table_name]
    return write_arrow_part(root, table_name, last_of_each_key(table, to_arrow(table, rows)))


def write_arrow_part(root: Path, table_name: str, rows: pa.Table) -> StagedPart:
    """Write an Arrow table as one file; it appears under its name only when it is whole."""
    if not rows.num_rows:
        raise ValueError(f"{table_name}: a part without rows")
    sink = pa.BufferOutputStream()
    pq.write_table(rows, sink, compression="zstd", row_group_size=ROW_GROUP_ROWS)
    data = memoryview(sink.getvalue())
    digest = sha256(data).hexdigest()
    part = StagedPart(table_name, f"part-{digest[:32]}.parquet", rows.num_rows, len(data), digest)
    _write_whole(path_of(root, part), data)
    return part


def path_of(root: Path, part: StagedPart) -> Path:
    """Where the part lies."""
    return root / part.table / part.name


def _write_whole(path: Path, data: memoryview) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{HIDDEN}{uuid4().hex}")
    try:
        unfinished.write_bytes(data)
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def read_part(root: Path, part: StagedPart) -> pa.Table:
    """The rows of a part; raises DamagedPartError naming the file where it cannot be read."""
    path = check_size(root, part)
    try:
        return pq.ParquetFile(path, memory_map=False).read()
    except (pa.ArrowException, OSError) as error:
        raise DamagedPartError(f"{path}: {error}") from error


def check_size(root: Path, part: StagedPart) -> Path:
    """The part's path, when a file of the right length lies there; else DamagedPartError."""
    path = path_of(root, part)
    try:
        found = path.stat().st_size
    except FileNotFoundError:
        raise DamagedPartError(f"{path} is missing; it must hold {part.rows} rows") from None
    if found != part.bytes:
        raise DamagedPartError(f"{path} has {found} bytes; {part.bytes} were written")
    return path


def check_content(root: Path, part: StagedPart) -> None:
    """Compare every byte of the part with what was written; else DamagedPartError."""
    with check_size(root, part).open("rb") as file:
        digest = sha256()
        while block := file.read(1 << 20):
            digest.update(block)
    if digest.hexdigest() != part.sha256:
        raise DamagedPartError(f"{path_of(root, part)} is not what was written: its sha256 differs")


def keep_on_disk(path: Path) -> None:
    """Return only when the file or folder would outlast a power cut."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
