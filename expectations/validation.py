"""Run Great Expectations over the suites and read its answers as findings.

One context, one data source and one asset serve all suites: to register them costs more than to validate.
Great Expectations reports an exception inside a rule as a failed expectation; that would make a bug look
like bad data, so it is raised here.
"""

import logging
from collections.abc import Mapping, Sequence
from typing import Any

import great_expectations as gx
from great_expectations.data_context.types.base import ProgressBarsConfig

from expectations.evidence import evidence_for
from expectations.finding import BrokenRow, Finding, key_of
from expectations.sources import Sources
from expectations.suites import Suite
from transforms.vocabulary.words import Severity

QUIET = ("great_expectations", "great_expectations.data_context.types.base")
GRAVITY: Mapping[Severity, str] = {"critical": "critical", "error": "warning", "warning": "info"}
"""Our severities in the words of Great Expectations."""
NEVER_SET_ASIDE = frozenset({"documents", "runs", "violations", "quarantine"})
"""Tables that account for all others: a broken row of theirs cannot be set aside, so it stops the run."""


class BrokenExpectationError(RuntimeError):
    """An expectation could not be evaluated: a bug of ours, never bad data."""


class Validator:
    """A quiet Great Expectations context without files; keeps the results for the data docs."""

    def __init__(self, severities: Mapping[str, Severity], sources: Sources) -> None:
        for name in QUIET:
            logging.getLogger(name).setLevel(logging.ERROR)
        self._severities = severities
        self._sources = sources
        context = gx.get_context(mode="ephemeral")
        context.variables.progress_bars = ProgressBarsConfig(globally=False)
        asset = context.data_sources.add_pandas("batch").add_dataframe_asset("table")
        self._definition = asset.add_batch_definition_whole_dataframe("whole")
        self.results: list[dict[str, Any]] = []

    def validate(self, suite: Suite) -> list[Finding]:
        """Check the frame of a suite against all its rules; one finding for each that failed."""
        expectations = [self._told(rule) for rule in suite.rules]
        batch = self._definition.get_batch({"dataframe": suite.frame})
        asked = gx.ExpectationSuite(suite.table, expectations=expectations)
        plain: dict[str, Any] = batch.validate(asked, result_format="COMPLETE").to_json_dict()  # type: ignore[no-untyped-call] # theirs
        self.results.append({"table": suite.table, **plain})
        return [self._finding(suite, result) for result in plain["results"] if not _succeeded(suite.table, result)]

    def _told(self, rule: Any) -> Any:
        """The rule with what Great Expectations' own pages and files should say of it."""
        severity = self._severities[rule.rule_name]
        rule.meta = {"rule": rule.rule_name, "severity": severity, "whole_batch": rule.judges_the_batch}
        rule.description = rule.text_of(rule.dict(exclude_defaults=True))
        rule.severity = GRAVITY[severity]
        return rule

    def _finding(self, suite: Suite, result: dict[str, Any]) -> Finding:
        meta = result["expectation_config"]["meta"]
        broken = result["result"]["details"]["broken_rows"]
        rows = () if meta["whole_batch"] else self._broken_rows(suite, broken)
        severity: Severity = meta["severity"]
        if severity == "error" and (not rows or suite.table in NEVER_SET_ASIDE):
            severity = "critical"
        messages = [row["message"] for row in broken]
        message = "; ".join(messages) if meta["whole_batch"] else messages[0]
        return Finding(
            rule=meta["rule"],
            severity=severity,
            table=suite.table,
            message=message,
            rows=rows,
            sentence=result["expectation_config"]["description"],
        )

    def _broken_rows(self, suite: Suite, broken: Sequence[dict[str, Any]]) -> tuple[BrokenRow, ...]:
        """The broken rows with key and evidence; the key is noted in Great Expectations' result as well."""
        found = suite.frame.loc[[row["place"] for row in broken]].to_dict("records")
        evidence = evidence_for(suite.table, found, self._sources)
        rows = []
        for told, row, seen in zip(broken, found, evidence, strict=True):
            told["key"] = key_of(tuple(row[part] for part in suite.key))
            article = row["article_id"] if isinstance(row.get("article_id"), str) else None
            rows.append(BrokenRow(key=told["key"], article_id=article, message=told["message"], evidence=seen))
        return tuple(rows)


def _succeeded(table: str, result: dict[str, Any]) -> bool:
    stated = result.get("exception_info") or {}
    infos = [stated, *(info for info in stated.values() if isinstance(info, dict))]
    errors = [info["exception_message"] for info in infos if info.get("raised_exception")]
    if errors:
        raise BrokenExpectationError(f"{table}: {result['expectation_config']['type']}: {errors[0]}")
    return bool(result["success"])
