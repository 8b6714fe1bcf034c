"""Of which kind a contradiction is: which one expectation judges it, so that none is told twice and none is lost."""

from collections.abc import Mapping, Sequence

import pandas as pd

from expectations.sources import Row, Sources
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.concepts import is_kind_of

RULE_OF_SUM = {
    "base_change_level": "levels_agree_with_their_changes",
    "parts_total": "parts_add_up_to_their_total",
    "share_of_base": "shares_agree_with_their_base",
    "unit_pair": "paired_units_agree",
}
"""The rule that judges a sum of each kind; changes of troops have their own."""
TROOPS = "troops"


def with_kinds_of_relations(relations: pd.DataFrame, sources: Sources) -> pd.DataFrame:
    """The relations, with `kind_of_contradiction`: the rule that judges it; empty where nothing is contradicted."""
    contradictions = relations[relations["verdict"] == "contradicts"]
    pairs = list(zip(contradictions["figure_a"], contradictions["figure_b"], strict=True))
    figures = sources.rows("figures", {name for pair in pairs for name in pair})
    articles = sources.rows("articles", {row["article_id"] for row in figures.values()})
    kinds = [_rule_of_pair([figures.get(one) for one in pair], articles) for pair in pairs]
    return _with_kinds(relations, contradictions, kinds)


def with_kinds_of_sums(sums: pd.DataFrame, sources: Sources) -> pd.DataFrame:
    """The sums, with `kind_of_contradiction`: the rule that judges it; empty where the sum holds."""
    failing = sums[~sums["holds"].astype(bool)]
    figures = sources.rows("figures", {name for names in failing["figures"] for name in names})
    kinds = [
        _rule_of_sum(kind, [figures[name] for name in names if name in figures])
        for kind, names in zip(failing["kind"], failing["figures"], strict=True)
    ]
    return _with_kinds(sums, failing, kinds)


def _with_kinds(frame: pd.DataFrame, judged: pd.DataFrame, kinds: Sequence[str]) -> pd.DataFrame:
    by_place = dict(zip(judged.index, kinds, strict=True))
    return frame.assign(kind_of_contradiction=[by_place.get(place, "") for place in frame.index])


def _rule_of_pair(pair: Sequence[Row | None], articles: Mapping[str, Row]) -> str:
    a, b = pair
    if a is None or b is None:
        return "reports_do_not_contradict"
    if _is_toll(a) and _is_toll(b) and _day_of(a, articles) != _day_of(b, articles):
        return "tolls_do_not_shrink_unexplained"
    if not all(one["role"] == "level" and _counts_troops(one) for one in (a, b)):
        return "reports_do_not_contradict"
    if a["article_id"] == b["article_id"]:
        return "troop_totals_are_consistent_within_an_article"
    return "troop_totals_are_consistent_across_outlets"


def _rule_of_sum(kind: str, figures: Sequence[Row]) -> str:
    if kind == "base_change_level" and any(_counts_troops(one) for one in figures):
        return "troop_totals_agree_with_their_changes"
    return RULE_OF_SUM.get(kind, "reports_do_not_contradict")


def _is_toll(figure: Row) -> bool:
    return figure["role"] == "level" and figure["concept"] in agreement_words().growing_concepts


def _counts_troops(figure: Row) -> bool:
    return isinstance(figure["concept"], str) and is_kind_of(figure["concept"], TROOPS)


def _day_of(figure: Row, articles: Mapping[str, Row]) -> str:
    """The day for which a toll is stated, else the day of its article."""
    stated = figure["observed_to"]
    if pd.isna(stated):
        stated = articles.get(figure["article_id"], {}).get("published_at")
    return str(stated)[:10]
