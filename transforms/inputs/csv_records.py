"""CSV with a header that names a text: one row, one document."""

import csv
import re
from collections import deque
from collections.abc import Iterator

from transforms.inputs.bounded_lines import Line, read_lines
from transforms.inputs.document import Document
from transforms.inputs.member import InputFormat, Item, Member
from transforms.inputs.received import Received, reject
from transforms.inputs.record_bytes import MEDIA_TYPE, to_record_bytes, to_text

DELIMITERS = (",", "\t", ";", "|")
TEXT_COLUMNS = frozenset(
    """article article_text body content full_text html maintext plaintext text""".split()  # noqa: SIM905  # a list of words reads better so
)
FEWEST_COLUMNS = 2
_NAME = re.compile(r"[\w .:/()-]{0,60}")
MOST_LINES_OF_ROW = 5000


def _is_csv(head: bytes, name: str) -> bool:
    del name
    return find_header(head.split(b"\n", 1)[0]) is not None


def find_header(line: bytes) -> tuple[str, list[str]] | None:
    r"""The delimiter and the columns of a header line, or None: one of the columns must hold the text.

    >>> find_header(b"url;Title;text\r")
    (';', ['url', 'title', 'text'])
    >>> find_header(b"The text, the title, and the rest.") is None
    True
    """
    text = to_text(line).strip("\r\n")
    for delimiter in DELIMITERS:
        cells = _split(text, delimiter)
        if cells is None or len(cells) < FEWEST_COLUMNS:
            continue
        names = [cell.strip().lower() for cell in cells]
        if all(_NAME.fullmatch(name) for name in names) and TEXT_COLUMNS & set(names):
            return delimiter, names
    return None


def _split(record: str, delimiter: str) -> list[str] | None:
    csv.field_size_limit(1 << 27)  # Python's own limit of 128 KiB is below a long article; set always to the same
    try:
        rows = list(csv.reader([record], delimiter=delimiter, strict=True))
    except csv.Error:
        return None
    return rows[0] if len(rows) == 1 else None


def _read(member: Member) -> Iterator[Item]:
    lines = read_lines(member.stream, member.limits.document_bytes)
    first = next(lines)
    header = find_header(first.data)
    if header is None:
        raise ValueError(f"no header of a CSV: {first.data[:200]!r}")
    for number, rows in enumerate(_gather_rows(lines, header[0], member.limits.document_bytes), start=1):
        if any(line.data.strip() for line in rows):
            yield _receive(member, number, rows, header)


def _gather_rows(lines: Iterator[Line], delimiter: str, limit: int) -> Iterator[list[Line]]:
    """The lines of each row: a quoted cell may span lines. Where a quote never closes, its line alone is the row."""
    waiting: deque[Line] = deque()
    while True:
        row: list[Line] = []
        size = 0
        is_open = False
        while line := waiting.popleft() if waiting else next(lines, None):
            row.append(line)
            size += len(line.data)
            is_open = ends_open(line.data, delimiter.encode(), is_open=is_open)
            if not is_open or size > limit or len(row) > MOST_LINES_OF_ROW:
                break
        if not row:
            return
        if is_open:
            waiting.extendleft(reversed(row[1:]))
            row = row[:1]
        yield row


def ends_open(line: bytes, delimiter: bytes, *, is_open: bool) -> bool:
    """Whether a quoted cell is still open at the end of a line; only at a cell's beginning does a quote open one.

    >>> ends_open(b'a,"b', b",", is_open=False), ends_open(b'a 5" gun,b', b",", is_open=False)
    (True, False)
    """
    position = 0
    while True:
        if is_open:
            end = line.find(b'"', position)
            if end < 0:
                return True
            doubled = line[end + 1 : end + 2] == b'"'
            is_open, position = doubled, end + 1 + doubled
        elif position == 0 and line.startswith(b'"'):
            is_open, position = True, 1
        else:
            start = line.find(delimiter + b'"', position)
            if start < 0:
                return False
            is_open, position = True, start + 2


def _receive(member: Member, number: int, rows: list[Line], header: tuple[str, list[str]]) -> Received:
    delimiter, names = header
    source = f"{member.source}#{number}"
    data = b"\n".join(line.data for line in rows)
    cells = _split_lines(to_text(data), delimiter)
    if cells is None or len(cells) != len(names):
        shown = "an open quote" if cells is None else f"{len(cells)} cells under {len(names)} columns"
        document = Document(source, data, "text/csv", member.declared)
        return reject(document, "MALFORMED_RECORD", shown, is_partial=any(line.lost for line in rows))
    row = {name: cell for name, cell in zip(names, cells, strict=True) if name}
    return Received(Document(source, to_record_bytes(row), MEDIA_TYPE, member.declared))


def _split_lines(record: str, delimiter: str) -> list[str] | None:
    try:
        rows = list(csv.reader(record.splitlines(keepends=True), delimiter=delimiter, strict=True))
    except csv.Error:
        return None
    return rows[0] if len(rows) == 1 else None


CSV = InputFormat("CSV", _is_csv, _read)
