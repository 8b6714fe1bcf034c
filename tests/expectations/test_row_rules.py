"""Each rule on three rows: one frame that keeps it, one in which the rows that break it are known."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import pytest

from expectations.bounds_are_ordered import ExpectBoundsToBeOrdered
from expectations.documents_are_as_many_as_gathered import ExpectDocumentsToBeAsManyAsGathered
from expectations.every_document_is_accounted_for import ExpectEveryDocumentToBeAccountedFor
from expectations.keys_are_unique import ExpectKeysToBeUnique
from expectations.metadata_can_be_believed import ExpectMetadataToBeBelievable
from expectations.numeral_ledger_is_complete import ExpectNumeralLedgerToBeComplete
from expectations.quotes_stand_in_the_text import ExpectQuotesToStandInTheText
from expectations.references_resolve import ExpectReferencesToResolve
from expectations.row_rule import RowRule
from expectations.run_is_of_the_usual_size import ExpectRunToBeOfTheUsualSize
from expectations.shares_lie_within_0_and_100 import ExpectSharesToLieWithin0And100
from expectations.spans_lie_inside_their_sentence import ExpectSpansToLieInsideTheirSentence
from expectations.suites import RELATIONS, SUMS
from expectations.texts_match_their_pattern import ExpectTextsToMatchTheirPattern
from expectations.values_are_present import ExpectValuesToBePresent
from expectations.values_are_within_limits import ExpectValuesToBeWithinLimits
from expectations.words_are_known import ExpectWordsToBeKnown

Columns = dict[str, list[Any]]
TEXT = "Two of 35 ships and 7 boats left."


@dataclass(frozen=True)
class Case:
    rule: RowRule
    kept: Columns
    broken: Columns
    places: list[int]
    told: str


def figures(**changed: list[Any]) -> Columns:
    whole: Columns = {
        "quote": ["4 ships", "about 9", "5%"],
        "comparator": ["exact", "approximate", "exact"],
        "value": [4.0, 9.0, 5.0],
        "lower": [4.0, None, 5.0],
        "upper": [4.0, None, 5.0],
        "likely_lower": [4.0, 8.0, 5.0],
        "likely_upper": [4.0, 10.0, 5.0],
        "role": ["level", "level", "share"],
        "unit": ["1", None, "%"],
    }
    return {**whole, **changed}


def measures(observed: list[float]) -> Columns:
    return {
        "measure": ["words", "share", "figures"],
        "observed": observed,
        "least": [10.0, 0.5, float("nan")],
        "most": [90.0, float("nan"), 3.0],
        "reason": ["too long", "too few", "tables"],
    }


CASES = [
    Case(
        ExpectKeysToBeUnique(key=["a", "b"]),
        {"a": ["x", "x", "y"], "b": ["1", "2", "1"]},
        {"a": ["x", "x", "y"], "b": ["1", "1", "1"]},
        [0, 1],
        "another row has the same a, b",
    ),
    Case(
        ExpectKeysToBeUnique(key=["a"]),
        {"a": ["x", "y", "z"], "times_staged": [1, 1, 1]},
        {"a": ["x", "y", "z"], "times_staged": [1, 2, 1]},
        [1],
        "another row has the same a y",
    ),
    Case(
        ExpectValuesToBePresent(columns=["a", "b"]),
        {"a": ["x", "", "y"], "b": [1.0, 0.0, 2.0]},
        {"a": ["x", None, "y"], "b": [1.0, None, None]},
        [1, 2],
        "null: ",
    ),
    Case(
        ExpectWordsToBeKnown(column="a", words=["up", "down"]),
        {"a": ["up", None, "down"]},
        {"a": ["up", "Up", "sideways"]},
        [1, 2],
        "none of its words",
    ),
    Case(
        ExpectValuesToBeWithinLimits(column="a", minimum=0, maximum=1),
        {"a": [0.0, 1.0, None]},
        {"a": [-0.1, 0.5, 1.1]},
        [0, 2],
        "outside 0.0..1.0",
    ),
    Case(
        ExpectValuesToBeWithinLimits(column="a", minimum=0),
        {"a": [0.0, 1e12, None]},
        {"a": [0.0, 1.0, -1.0]},
        [2],
        "a is -1.0",
    ),
    Case(
        ExpectTextsToMatchTheirPattern(column="a", pattern="Q[1-9]|none"),
        {"a": ["Q3", None, "none"]},
        {"a": ["Q30", "xQ3", "Q3\n"]},
        [0, 1, 2],
        "does not match",
    ),
    Case(
        ExpectReferencesToResolve(of="figures"),
        {"unresolved": ["", "", ""]},
        {"unresolved": ["", "place_id Q9", ""]},
        [1],
        "does not exist: place_id Q9",
    ),
    Case(
        ExpectQuotesToStandInTheText(column="quote"),
        {"quote": ["35 ships", "7", "Two"], "start": [7, 20, 0], "end": [15, 21, 3], "article_text": [TEXT] * 3},
        {
            "quote": ["35 ships", "8", "Two"],
            "start": [6, 20, 0],
            "end": [14, 21, 3],
            "article_text": [TEXT, TEXT, None],
        },
        [0, 1, 2],
        "does not stand at",
    ),
    Case(
        ExpectSpansToLieInsideTheirSentence(of="figures"),
        {"start": [0, 5, 9], "end": [4, 9, 12], "sentence_start": [0, 0, None], "sentence_end": [9, 9, None]},
        {"start": [0, 5, 9], "end": [4, 10, 12], "sentence_start": [1, 0, 9], "sentence_end": [9, 9, 12]},
        [0, 1],
        "inside its sentence",
    ),
    Case(
        ExpectNumeralLedgerToBeComplete(),
        {"text": [TEXT, "None left.", "9 left."], "start": [0, 40, 60], "ledger": [[(7, 9), (20, 21)], [], [(60, 61)]]},
        {"text": [TEXT, "None left.", "9 left."], "start": [0, 40, 60], "ledger": [[(7, 8), (20, 21)], [], []]},
        [0, 2],
        "no entry of the ledger explains",
    ),
    Case(
        ExpectBoundsToBeOrdered(),
        figures(),
        figures(lower=[5.0, None, 4.0], likely_upper=[4.0, 7.0, 5.0]),
        [0, 1, 2],
        "was read with bounds",
    ),
    Case(
        ExpectSharesToLieWithin0And100(),
        figures(role=["level", "share", "share"], unit=["%", "1", "%"], value=[400.0, 2.0, 100.0]),
        figures(role=["share", "share", "share"], unit=["%", "1", "USD"], value=[101.0, -1.5, 900.0]),
        [0, 1],
        "share outside 0 to 100",
    ),
    Case(
        ExpectMetadataToBeBelievable(),
        {"doubts": [[], [], []]},
        {"doubts": [[], ["published_at is stated as 'soon'"], []]},
        [1],
        "'soon'",
    ),
    Case(
        ExpectEveryDocumentToBeAccountedFor(),
        {
            "source": ["a", "b", "c"],
            "status": ["loaded", "duplicate", "quarantined"],
            "reason": [None, "DUPLICATE_BYTES", "EMPTY"],
            "articles": [1, 0, 0],
        },
        {
            "source": ["a", "b", "c"],
            "status": ["loaded", "duplicate", "quarantined"],
            "reason": [None, "DUPLICATE_BYTES", None],
            "articles": [0, 0, 0],
        },
        [0, 2],
        " is ",
    ),
    Case(
        ExpectDocumentsToBeAsManyAsGathered(gathered=3),
        {"source": ["a", "b", "c"]},
        {"source": ["a", "b", "c", "d"]},
        [0],
        "3 documents were gathered and 4 have a row",
    ),
    Case(ExpectRunToBeOfTheUsualSize(), measures([10.0, 0.5, 3.0]), measures([9.0, 0.4, 3.1]), [0, 1, 2], "usual is"),
    *(
        Case(
            rule(),
            {"kind_of_contradiction": ["", "", "another_rule"], "reason": ["p", "q", "r"]},
            {"kind_of_contradiction": ["", rule.rule_name, "another_rule"], "reason": ["p", "9 is not 7", "r"]},
            [1],
            "9 is not 7",
        )
        for rule in (*RELATIONS, *SUMS)
    ),
]


def name_of(case: Case) -> str:
    return case.rule.rule_name


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_a_rule_passes_rows_that_keep_it(case: Case) -> None:
    assert list(case.rule.find_broken(pd.DataFrame(case.kept))) == []


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_a_rule_finds_the_rows_that_break_it_and_says_why(case: Case) -> None:
    found = dict(case.rule.find_broken(pd.DataFrame(case.broken)))
    assert list(found) == case.places
    assert all(case.told in message for message in found.values())


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_a_rule_passes_a_frame_without_rows(case: Case) -> None:
    empty = pd.DataFrame(case.kept).iloc[:0]
    if not isinstance(case.rule, ExpectDocumentsToBeAsManyAsGathered):
        assert list(case.rule.find_broken(empty)) == []


def test_every_rule_is_among_the_cases() -> None:
    tested = {type(case.rule) for case in CASES}
    assert {rule for rule in all_rules(RowRule) if hasattr(rule, "rule_name")} == tested


def all_rules(above: type[RowRule]) -> set[type[RowRule]]:
    below = set(above.__subclasses__())
    return below | {deeper for one in below for deeper in all_rules(one)}
