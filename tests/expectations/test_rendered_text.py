"""How Great Expectations shows our rules: in our own sentences."""

import great_expectations as gx
import pandas as pd
import pytest
from great_expectations.render.renderer.inline_renderer import InlineRenderer

from expectations.row_rule import RowRule
from expectations.shares_lie_within_0_and_100 import ExpectSharesToLieWithin0And100
from expectations.suites import RELATIONS, SUMS
from expectations.texts_match_their_pattern import ExpectTextsToMatchTheirPattern

RULES: list[RowRule] = [
    ExpectTextsToMatchTheirPattern(column="code", pattern="a$b{2}"),
    ExpectSharesToLieWithin0And100(),
    *(rule() for rule in (*RELATIONS, *SUMS)),
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.rule_name)
def test_great_expectations_renders_the_rule_in_its_own_sentence(rule: RowRule) -> None:
    (content,) = InlineRenderer(render_object=rule.configuration).get_rendered_content()
    assert content.value.template.replace("$$", "$") == rule.text_of(rule.dict(exclude_defaults=True))


def test_a_setting_is_filled_into_the_sentence() -> None:
    assert RULES[0].text_of({"column": "code", "pattern": "a$b{2}"}) == "code matches a$b{2} from beginning to end."


def test_great_expectations_runs_a_rule_and_keeps_what_broke_it() -> None:
    context = gx.get_context(mode="ephemeral")
    asset = context.data_sources.add_pandas("p").add_dataframe_asset("a")
    frame = pd.DataFrame({"code": ["abb", "a", None]})
    batch = asset.add_batch_definition_whole_dataframe("w").get_batch({"dataframe": frame})
    answer = batch.validate(ExpectTextsToMatchTheirPattern(column="code", pattern="ab+"))
    assert not answer.success
    assert answer.result["unexpected_count"] == 1
    assert answer.result["details"]["broken_rows"][0]["place"] == 1
