"""Run Great Expectations over one frame and read its answer as findings.

Great Expectations reports an exception inside a metric as a failed expectation; that would make a bug
look like bad data, so it is raised here.
"""

import logging
from collections.abc import Mapping, Sequence
from typing import Any

import great_expectations as gx
import pandas as pd
from great_expectations.data_context.types.base import ProgressBarsConfig

from expectations.finding import BrokenRow, Finding, key_of
from transforms.vocabulary.words import Severity

RESULT_FORMAT = "COMPLETE"
SHOWN_VALUE = 80


class BrokenExpectationError(RuntimeError):
    """An expectation could not be evaluated: a bug of ours, never bad data."""


class Validator:
    """A quiet Great Expectations context without files; keeps the results for the data docs."""

    def __init__(self, severities: Mapping[str, Severity]) -> None:
        for name in ("great_expectations", "great_expectations.data_context.types.base"):
            logging.getLogger(name).setLevel(logging.ERROR)
        self._severities = severities
        self._context = gx.get_context(mode="ephemeral")
        self._context.variables.progress_bars = ProgressBarsConfig(globally=False)
        self._source = self._context.data_sources.add_pandas("staged")
        self.results: list[dict[str, Any]] = []

    def validate(
        self, table: str, frame: pd.DataFrame, key: Sequence[str], rules: Sequence[tuple[str, Any]]
    ) -> list[Finding]:
        """Check `frame` against the named expectations; one finding for each that failed."""
        name = f"{table} {len(self.results)}"
        suite = gx.ExpectationSuite(name, expectations=[_named(rule, expectation) for rule, expectation in rules])
        definition = self._source.add_dataframe_asset(name).add_batch_definition_whole_dataframe("whole")
        batch = definition.get_batch({"dataframe": frame})
        result_format = {"result_format": RESULT_FORMAT, "unexpected_index_column_names": list(key)}
        answer = batch.validate(suite, result_format=result_format).to_json_dict()  # type: ignore[no-untyped-call]
        self.results.append({"table": table, **answer})
        return [
            self._finding(table, frame, key, result) for result in answer["results"] if not _succeeded(table, result)
        ]

    def _finding(self, table: str, frame: pd.DataFrame, key: Sequence[str], result: dict[str, Any]) -> Finding:
        config = result["expectation_config"]
        rule = config["meta"]["rule"]
        rows = tuple(_broken_rows(frame, key, config, result["result"]))
        column = config["kwargs"].get("column")
        message = rows[0].message if rows else f"{rule} does not hold{f' for {column}' if column else ''}"
        return Finding(rule=rule, severity=self._severities[rule], table=table, message=message, rows=rows)


def _named(rule: str, expectation: Any) -> Any:
    expectation.meta = {"rule": rule}
    return expectation


def _succeeded(table: str, result: dict[str, Any]) -> bool:
    errors = [
        info["exception_message"]
        for info in (result.get("exception_info") or {}).values()
        if isinstance(info, dict) and info.get("raised_exception")
    ]
    if (result.get("exception_info") or {}).get("raised_exception"):
        errors.append(result["exception_info"]["exception_message"])
    if errors:
        raise BrokenExpectationError(f"{table}: {result['expectation_config']['type']}: {errors[0]}")
    return bool(result["success"])


def _broken_rows(
    frame: pd.DataFrame, key: Sequence[str], config: dict[str, Any], result: dict[str, Any]
) -> list[BrokenRow]:
    described = result.get("details", {}).get("broken_rows")
    if described is not None:
        return [_row(row, key, row["message"]) for row in described]
    column = config["kwargs"].get("column") or ", ".join(config["kwargs"].get("column_list", ()))
    rows = []
    articles = _articles_by_key(frame, key)
    for entry in result.get("unexpected_index_list") or ():
        value = str(entry.get(column))[:SHOWN_VALUE]
        message = f"{column} is {value}: {config['type'].removeprefix('expect_').replace('_', ' ')}"
        name = key_of(tuple(entry[part] for part in key))
        rows.append(BrokenRow(key=name, article_id=articles.get(name), message=message))
    return rows


def _articles_by_key(frame: pd.DataFrame, key: Sequence[str]) -> dict[str, str]:
    if "article_id" not in frame.columns:
        return {}
    keys = [key_of(values) for values in frame[list(key)].itertuples(index=False, name=None)]
    return dict(zip(keys, frame["article_id"], strict=True))


def _row(row: dict[str, Any], key: Sequence[str], message: str) -> BrokenRow:
    return BrokenRow(key=key_of(tuple(row[part] for part in key)), article_id=row.get("article_id"), message=message)
