"""Which rows are set aside: those that broke an `error`, with everything that hangs on them."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from expectations.finding import Finding, key_of
from expectations.frames import Frames
from expectations.sources import IsKnown
from expectations.violations import violation_id
from transforms.records import TABLES, QuarantinedRow, Table
from transforms.records.identifiers import content_id
from transforms.records.table import Field

Reasons = dict[str, dict[str, str]]
"""For each table the keys of the rows set aside, each with the violation that it is set aside for."""


def rows_set_aside(findings: Iterable[Finding], frames: Frames, run_id: str, is_known: IsKnown) -> Reasons:
    """The rows that broke an `error`, and those that refer to them, by whatever chain of references.

    A row that an earlier run loaded still stands when its new form is set aside; what refers to it stays.
    """
    reasons: Reasons = {table.name: {} for table in TABLES}
    for finding in findings:
        if finding.severity == "error":
            for row in finding.rows:
                reasons[finding.table].setdefault(row.key, violation_id(run_id, finding, row))
    gone: Reasons = {}
    for table in TABLES:
        _add_dependents(table, frames, gone, reasons[table.name])
        if len(table.key) == 1 and reasons[table.name]:
            target = f"{table.name}.{table.key[0]}"
            known = is_known(target, reasons[table.name].keys())
            gone[target] = {key: reason for key, reason in reasons[table.name].items() if key not in known}
    return {table: keys for table, keys in reasons.items() if keys}


def _add_dependents(table: Table, frames: Frames, gone: Reasons, reasons: dict[str, str]) -> None:
    for field in table.fields:
        lost = gone.get(field.column.references or "")
        if not lost:
            continue
        for key, names in zip(_keys(table, frames), _names(field, frames[table.name][field.name]), strict=True):
            for name in names:
                if name in lost:
                    reasons.setdefault(key, lost[name])


def _names(field: Field, column: Iterable[object]) -> Iterator[list[object]]:
    return (list(value) if field.repeated else [value] for value in column)  # type: ignore[call-overload]


def _keys(table: Table, frames: Frames) -> list[str]:
    rows = frames[table.name][list(table.key)]
    return [key_of(values) for values in rows.itertuples(index=False, name=None)]


def quarantined(reasons: Mapping[str, Mapping[str, str]], frames: Frames, run_id: str) -> Iterator[QuarantinedRow]:
    """The rows set aside, whole; of several rows with one key each has its own entry.

    The entry's id does not depend on the run: a row that is set aside again waits once.
    """
    for table in TABLES:
        keys = reasons.get(table.name, {})
        if not keys:
            continue
        met: Counter[str] = Counter()
        frame = frames[table.name]
        chosen = [key in keys for key in _keys(table, frames)]
        for row in frame[chosen].to_dict("records"):
            key = key_of(tuple(row[part] for part in table.key))
            met[key] += 1
            article = row.get("article_id")
            yield QuarantinedRow(
                quarantine_id=content_id("quarantine", table.name, key, met[key]),
                run_id=run_id,
                table_name=table.name,
                row_id=key,
                article_id=article if isinstance(article, str) else None,
                violation_id=keys[key],
                row=json.dumps(_plain(row), default=str, ensure_ascii=False),
                replayed_at=None,
            )


def _plain(row: Mapping[object, object]) -> dict[str, object]:
    """The row as JSON holds it: a list for an array, null for what is not a number."""
    return {
        str(name): (value.tolist() if hasattr(value, "tolist") else None if value != value else value)  # noqa: PLR0124 - only what is not a number differs from itself
        for name, value in row.items()
    }
