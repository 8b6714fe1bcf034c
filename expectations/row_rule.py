"""Expectations that are rules over rows: given a frame, a rule says which rows break it, and why.

Great Expectations hands the frame over through one metric, `table.staged_rows`, which it computes once
for all rules of a suite. The built-in map expectations ask for a dozen metrics each, seven milliseconds
an expectation whatever the rows; a rule of this kind costs one. A frame may carry columns joined on
beforehand (the article's text, the doubts about it), because a rule sees one frame only.
"""

from abc import abstractmethod
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import pandas as pd
from great_expectations.core.id_dict import IDDict
from great_expectations.core.metric_domain_types import MetricDomainTypes
from great_expectations.execution_engine import PandasExecutionEngine
from great_expectations.expectations.expectation import BatchExpectation
from great_expectations.expectations.expectation_configuration import parse_result_format
from great_expectations.expectations.metrics.metric_provider import metric_value
from great_expectations.expectations.metrics.table_metric_provider import TableMetricProvider
from great_expectations.render import LegacyRendererType, RenderedStringTemplateContent
from great_expectations.render.renderer.renderer import renderer
from great_expectations.render.renderer_configuration import RendererConfiguration
from great_expectations.validator.metric_configuration import MetricConfiguration
from great_expectations.validator.validator import ValidationDependencies

ROWS = "table.staged_rows"
SHOWN_ROWS = 50
Broken = Iterator[tuple[Any, str]]
"""The places (labels of the frame's index) of the rows that break a rule, each with what is wrong."""


class RowRule(BatchExpectation):
    """A rule over the rows of a batch. Subclasses name it, put it in a sentence and find the rows that break it."""

    rule_name: ClassVar[str]
    """The sentence by which files, violations and severities know the rule."""
    sentence: ClassVar[str]
    """The rule for readers of the report; `{column}` and other settings are filled in."""
    judges_the_batch: ClassVar[bool] = False
    """Whether what breaks the rule is the batch as a whole, so that no row can be set aside for it."""

    metric_dependencies: ClassVar[tuple[str, ...]] = (ROWS,)
    domain_keys: ClassVar[tuple[str, ...]] = ("batch_id", "table", "row_condition", "condition_parser")

    @abstractmethod
    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """The rows that break the rule; each at most once."""

    def get_validation_dependencies(
        self,
        execution_engine: Any = None,  # noqa: ARG002 - the signature is Great Expectations'
        runtime_configuration: dict[str, Any] | None = None,
    ) -> ValidationDependencies:
        """The one metric a rule needs; to find that out in general takes a fourth of the whole check."""
        stated = (runtime_configuration or {}).get("result_format", "COMPLETE")
        needed = ValidationDependencies(metric_configurations={}, result_format=parse_result_format(stated))
        domain = IDDict({key: getattr(self, key, None) for key in self.domain_keys})
        needed.set_metric_configuration(ROWS, MetricConfiguration(ROWS, domain, metric_value_kwargs=None))
        return needed

    def _validate(
        self,
        metrics: dict[str, Any],
        runtime_configuration: dict[str, Any] | None = None,  # noqa: ARG002 - the signature is Great Expectations'
        execution_engine: Any = None,  # noqa: ARG002
    ) -> dict[str, Any]:
        frame = metrics[ROWS]
        broken = [{"place": int(place), "message": message} for place, message in self.find_broken(frame)]
        return {
            "success": not broken,
            "result": {
                "observed_value": len(broken),
                "element_count": len(frame),
                "unexpected_count": len(broken),
                "unexpected_percent": 100.0 * len(broken) / max(len(frame), 1),
                "partial_unexpected_list": [row["message"] for row in broken[:SHOWN_ROWS]],
                "details": {"broken_rows": broken},
            },
        }

    @classmethod
    def text_of(cls, settings: Mapping[str, Any]) -> str:
        """The rule in words, with its settings filled in."""
        defaults = {name: field.default for name, field in cls.__fields__.items()}
        lists = {name: ", ".join(value) for name, value in settings.items() if isinstance(value, list)}
        return cls.sentence.format_map({**defaults, **settings, **lists})

    @classmethod
    @renderer(renderer_type=LegacyRendererType.PRESCRIPTIVE)
    def _prescriptive_renderer(
        cls, configuration: Any = None, result: Any = None, runtime_configuration: dict[str, Any] | None = None
    ) -> list[RenderedStringTemplateContent]:
        """How Great Expectations' own pages show the rule."""
        shown: RendererConfiguration[Any] = RendererConfiguration(
            configuration=configuration, result=result, runtime_configuration=runtime_configuration
        )
        template = cls.text_of(shown.kwargs).replace("$", "$$")
        return [
            RenderedStringTemplateContent(
                content_block_type="string_template", string_template={"template": template, "params": {}}
            )
        ]

    @classmethod
    def _prescriptive_template(cls, renderer_configuration: RendererConfiguration[Any]) -> RendererConfiguration[Any]:
        renderer_configuration.template_str = cls.text_of(renderer_configuration.kwargs).replace("$", "$$")
        return renderer_configuration


class StagedRows(TableMetricProvider):
    """The metric behind every RowRule: the batch's frame as it is."""

    metric_name = ROWS

    @metric_value(engine=PandasExecutionEngine)
    def _pandas(
        cls,  # noqa: N805 - Great Expectations makes a class method of it
        execution_engine: PandasExecutionEngine,
        metric_domain_kwargs: dict[str, Any],
        metric_value_kwargs: dict[str, Any],  # noqa: ARG002 - the signature is Great Expectations'
        metrics: dict[str, Any],  # noqa: ARG002
        runtime_configuration: dict[str, Any],  # noqa: ARG002
    ) -> pd.DataFrame:
        frame, _, _ = execution_engine.get_compute_domain(metric_domain_kwargs, domain_type=MetricDomainTypes.TABLE)
        return frame
