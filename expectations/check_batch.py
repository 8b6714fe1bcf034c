"""The gate: a staged batch goes in, a checked batch comes out, or a refusal; nothing else can be loaded."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

import pandas as pd

from expectations.baseline import baseline_of
from expectations.bounds_are_ordered import ExpectBoundsToBeOrdered
from expectations.finding import Finding, key_of
from expectations.frames import QUOTED_COLUMN, IsKnown, with_article_text, with_ledger, with_unresolved
from expectations.numeral_ledger_is_complete import ExpectNumeralLedgerToBeComplete
from expectations.outcome import Checked, Refusal
from expectations.quotes_stand_in_the_text import ExpectQuotesToStandInTheText
from expectations.references_resolve import ExpectReferencesToResolve
from expectations.reports_do_not_contradict import ExpectReportsNotToContradict, ExpectSumsToHold
from expectations.row_rule import RowRule
from expectations.validation import Validator
from transforms.records import TABLES, QuarantinedRow, Violation
from transforms.records.identifiers import content_id
from transforms.vocabulary.words import Severity
from warehouse.checked_batch import CheckedBatch
from warehouse.staged_batch import StagedBatch


def check_batch(staged: StagedBatch, severities: Mapping[str, Severity], is_known: IsKnown) -> Checked | Refusal:
    """Validate every table of the batch, and set aside the rows that broke an `error` with all that hangs on them."""
    frames = {table.name: staged.arrow(table.name).to_pandas() for table in TABLES}
    validator = Validator(severities)
    findings = tuple(_findings(validator, frames, is_known))
    violations = tuple(_violations(findings, staged.run_id))
    if any(one.severity == "critical" for one in findings):
        return Refusal(findings=findings, violations=violations)
    set_aside = _with_dependents(_keys_set_aside(findings), frames)
    batch = CheckedBatch(
        staged=staged,
        set_aside={table: frozenset(keys) for table, keys in set_aside.items()},
        violations=violations,
        quarantine=tuple(_quarantined(set_aside, frames, findings, staged.run_id)),
    )
    checked = sum(len(result["results"]) for result in validator.results)
    return Checked(batch=batch, findings=findings, expectations=checked, results=validator.results)


def _findings(validator: Validator, frames: dict[str, pd.DataFrame], is_known: IsKnown) -> Iterator[Finding]:
    for table in TABLES:
        frame = frames[table.name]
        if not len(frame):
            continue
        yield from validator.validate(table.name, frame, table.key, list(baseline_of(table)))
        for rule, prepared in _rules_for(table.name, frames, is_known):
            expectation = rule(rule=rule.name_of_rule())
            yield from validator.validate(table.name, prepared, table.key, [(rule.name_of_rule(), expectation)])


def _rules_for(
    table: str, frames: dict[str, pd.DataFrame], is_known: IsKnown
) -> Iterator[tuple[type[RowRule], pd.DataFrame]]:
    frame = frames[table]
    (declared,) = (one for one in TABLES if one.name == table)
    if any(one.column.references for one in declared.fields):
        yield ExpectReferencesToResolve, with_unresolved(declared, frames, is_known)
    if table in QUOTED_COLUMN:
        yield ExpectQuotesToStandInTheText, with_article_text(frame, table, frames["articles"])
    if table == "sentences":
        yield ExpectNumeralLedgerToBeComplete, with_ledger(frame, frames["numerals"])
    if table == "figures":
        yield ExpectBoundsToBeOrdered, frame
    if table == "relations":
        yield ExpectReportsNotToContradict, frame
    if table == "sums":
        yield ExpectSumsToHold, frame


def _violations(findings: Iterable[Finding], run_id: str) -> Iterator[Violation]:
    for one in findings:
        for row in one.rows:
            yield Violation(
                violation_id=content_id("violation", run_id, one.rule, one.table, row.key, row.message),
                run_id=run_id,
                expectation=one.rule,
                severity=one.severity,
                table_name=one.table,
                row_id=row.key,
                article_id=row.article_id,
                message=row.message,
            )
        if not one.rows:
            yield Violation(
                violation_id=content_id("violation", run_id, one.rule, one.table, one.message),
                run_id=run_id,
                expectation=one.rule,
                severity=one.severity,
                table_name=one.table,
                row_id=None,
                article_id=None,
                message=one.message,
            )


def _keys_set_aside(findings: Iterable[Finding]) -> dict[str, set[str]]:
    keys: dict[str, set[str]] = {table.name: set() for table in TABLES}
    for one in findings:
        if one.severity == "error":
            keys[one.table].update(row.key for row in one.rows)
    return keys


def _with_dependents(set_aside: dict[str, set[str]], frames: dict[str, pd.DataFrame]) -> dict[str, set[str]]:
    """Add the rows that refer to a row set aside, in the order of the tables, so that chains are followed."""
    gone: dict[str, set[str]] = {}
    for table in TABLES:
        frame, keys = frames[table.name], set_aside[table.name]
        names = [key_of(values) for values in frame[list(table.key)].itertuples(index=False, name=None)]
        for one in table.fields:
            lost = gone.get(one.column.references or "", set())
            if lost and not one.repeated:
                keys.update(name for name, value in zip(names, frame[one.name], strict=True) if value in lost)
        if len(table.key) == 1:
            gone[f"{table.name}.{table.key[0]}"] = keys
    return {table: keys for table, keys in set_aside.items() if keys}


def _quarantined(
    set_aside: Mapping[str, set[str]], frames: dict[str, pd.DataFrame], findings: Sequence[Finding], run_id: str
) -> Iterator[QuarantinedRow]:
    reasons = {(one.table, row.key): (one.rule, row.message) for one in findings for row in one.rows}
    for table in TABLES:
        keys = set_aside.get(table.name, set())
        for row in frames[table.name].to_dict("records") if keys else ():
            key = key_of(tuple(row[part] for part in table.key))
            if key in keys:
                rule, message = reasons.get((table.name, key), ("references_resolve", "hangs on a row set aside"))
                yield QuarantinedRow(
                    quarantine_id=content_id("quarantine", run_id, table.name, key),
                    run_id=run_id,
                    table_name=table.name,
                    row_id=key,
                    article_id=row.get("article_id"),
                    violation_id=content_id("violation", run_id, rule, table.name, key, message),
                    row=json.dumps(row, default=str, ensure_ascii=False),
                    replayed_at=None,
                )
