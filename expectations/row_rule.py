"""Expectations that are rules over rows: a function of a frame that returns the broken rows with a message each.

Great Expectations calls such a rule through a metric; `RowRule` supplies the metric, so that a rule's
file holds nothing but the rule. A frame may carry columns joined on beforehand (the article's text, the
outlet), because a rule sees one frame only.
"""

from abc import abstractmethod
from typing import Any, ClassVar

import pandas as pd
from great_expectations.core.metric_domain_types import MetricDomainTypes
from great_expectations.execution_engine import PandasExecutionEngine
from great_expectations.expectations.expectation import BatchExpectation
from great_expectations.expectations.metrics.metric_provider import metric_value
from great_expectations.expectations.metrics.table_metric_provider import TableMetricProvider

MESSAGE = "message"
SHOWN_ROWS = 50


class RowRule(BatchExpectation):
    """A rule over the rows of a batch; subclasses say which rows break it."""

    rule: str = ""
    metric_dependencies: ClassVar[tuple[str, ...]] = ("table.broken_rows",)
    success_keys: ClassVar[tuple[str, ...]] = ("rule",)
    domain_keys: ClassVar[tuple[str, ...]] = ("batch_id", "table", "row_condition", "condition_parser")
    registry: ClassVar[dict[str, type["RowRule"]]] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        RowRule.registry[cls.name_of_rule()] = cls

    @classmethod
    @abstractmethod
    def name_of_rule(cls) -> str:
        """The rule's name: the sentence by which files, violations and reports know it."""

    @classmethod
    @abstractmethod
    def broken(cls, frame: pd.DataFrame) -> pd.DataFrame:
        """The rows of the frame that break the rule, with a `message` column."""

    def _validate(
        self,
        metrics: dict[str, Any],
        runtime_configuration: dict[str, Any] | None = None,  # noqa: ARG002 - the signature is Great Expectations'
        execution_engine: Any = None,  # noqa: ARG002
    ) -> dict[str, Any]:
        found = metrics["table.broken_rows"]
        broken = found["rows"]
        return {
            "success": not broken,
            "result": {
                "observed_value": len(broken),
                "element_count": found["element_count"],
                "unexpected_count": len(broken),
                "unexpected_percent": 100.0 * len(broken) / max(found["element_count"], 1),
                "partial_unexpected_list": [row[MESSAGE] for row in broken[:SHOWN_ROWS]],
                "details": {"broken_rows": broken},
            },
        }


class TableBrokenRows(TableMetricProvider):
    """The metric behind every RowRule: its broken rows as dictionaries."""

    metric_name = "table.broken_rows"
    value_keys = ("rule",)

    @metric_value(engine=PandasExecutionEngine)
    def _pandas(
        cls,  # noqa: N805 - Great Expectations makes a class method of it
        execution_engine: PandasExecutionEngine,
        metric_domain_kwargs: dict[str, Any],
        metric_value_kwargs: dict[str, Any],
        metrics: dict[str, Any],  # noqa: ARG002
        runtime_configuration: dict[str, Any],  # noqa: ARG002
    ) -> dict[str, Any]:
        frame, _, _ = execution_engine.get_compute_domain(metric_domain_kwargs, domain_type=MetricDomainTypes.TABLE)
        broken = RowRule.registry[metric_value_kwargs["rule"]].broken(frame)
        return {
            "element_count": len(frame),
            "rows": broken.astype(object).where(broken.notna(), None).to_dict("records"),
        }
