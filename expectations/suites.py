"""The suite of each table: its baseline, and the expectations written for it, with the frame they look at."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from expectations.baseline import baseline_of
from expectations.bounds_are_ordered import ExpectBoundsToBeOrdered
from expectations.contradiction_kinds import with_kinds_of_relations, with_kinds_of_sums
from expectations.documents_are_as_many_as_gathered import ExpectDocumentsToBeAsManyAsGathered
from expectations.every_document_is_accounted_for import ExpectEveryDocumentToBeAccountedFor
from expectations.frames import (
    QUOTED_COLUMN,
    Frames,
    with_article_text,
    with_articles,
    with_doubts,
    with_ledger,
    with_sentence_span,
    with_times_staged,
    with_unresolved,
)
from expectations.levels_agree_with_their_changes import ExpectLevelsToAgreeWithTheirChanges
from expectations.metadata_can_be_believed import ExpectMetadataToBeBelievable
from expectations.numeral_ledger_is_complete import ExpectNumeralLedgerToBeComplete
from expectations.paired_units_agree import ExpectPairedUnitsToAgree
from expectations.parts_add_up_to_their_total import ExpectPartsToAddUpToTheirTotal
from expectations.quotes_stand_in_the_text import ExpectQuotesToStandInTheText
from expectations.references_resolve import ExpectReferencesToResolve
from expectations.reports_do_not_contradict import ExpectReportsNotToContradict
from expectations.row_rule import RowRule
from expectations.run_is_of_the_usual_size import ExpectRunToBeOfTheUsualSize
from expectations.shares_agree_with_their_base import ExpectSharesToAgreeWithTheirBase
from expectations.shares_lie_within_0_and_100 import ExpectSharesToLieWithin0And100
from expectations.sources import IsKnown, Sources
from expectations.spans_lie_inside_their_sentence import ExpectSpansToLieInsideTheirSentence
from expectations.thresholds import Threshold, measures_of
from expectations.tolls_do_not_shrink_unexplained import ExpectTollsNotToShrinkUnexplained
from expectations.troop_totals_agree_with_their_changes import ExpectTroopTotalsToAgreeWithTheirChanges
from expectations.troop_totals_are_consistent_across_outlets import ExpectTroopTotalsToBeConsistentAcrossOutlets
from expectations.troop_totals_are_consistent_within_an_article import (
    ExpectTroopTotalsToBeConsistentWithinAnArticle,
)
from transforms.records import TABLES, Table

RELATIONS: tuple[type[RowRule], ...] = (
    ExpectTroopTotalsToBeConsistentWithinAnArticle,
    ExpectTroopTotalsToBeConsistentAcrossOutlets,
    ExpectTollsNotToShrinkUnexplained,
    ExpectReportsNotToContradict,
)
SUMS: tuple[type[RowRule], ...] = (
    ExpectTroopTotalsToAgreeWithTheirChanges,
    ExpectLevelsToAgreeWithTheirChanges,
    ExpectPartsToAddUpToTheirTotal,
    ExpectSharesToAgreeWithTheirBase,
    ExpectPairedUnitsToAgree,
)
"""Every contradiction is judged by exactly one of these, the one that `expectations.contradiction_kinds` names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a check is told beside the batch: what is known, what was gathered, what cleaning doubted, what is usual."""

    is_known: IsKnown
    gathered: int | None = None
    doubts: Mapping[str, Sequence[str]] = field(default_factory=dict)
    thresholds: Mapping[str, Threshold] = field(default_factory=dict)
    repeated: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """The rules of one table, all looking at one frame; `key` names the columns that tell its rows apart."""

    table: str
    frame: pd.DataFrame
    key: tuple[str, ...]
    rules: tuple[RowRule, ...]


def suites_of(frames: Frames, sources: Sources, facts: Facts) -> Iterator[Suite]:
    """One suite for each table that has rows or should have, and one for the run as a whole."""
    for table in TABLES:
        if len(frames[table.name]) or (table.name == "documents" and facts.gathered):
            frame, rules = _joined(table, frames, sources, facts)
            yield Suite(table=table.name, frame=frame, key=table.key, rules=(*baseline_of(table), *rules))
    measures = measures_of(frames, facts.thresholds)
    if len(measures):
        yield Suite(table="runs", frame=measures, key=("measure",), rules=(ExpectRunToBeOfTheUsualSize(),))


def _joined(table: Table, frames: Frames, sources: Sources, facts: Facts) -> tuple[pd.DataFrame, list[RowRule]]:
    frame, rules = with_times_staged(frames[table.name], table, facts.repeated.get(table.name, {})), list[RowRule]()
    if any(one.column.references for one in table.fields):
        frame = with_unresolved(frame, table, frames, facts.is_known)
        rules.append(ExpectReferencesToResolve(of=table.name))
    if table.name in QUOTED_COLUMN:
        frame = with_article_text(frame, frames["articles"])
        rules.append(ExpectQuotesToStandInTheText(column=QUOTED_COLUMN[table.name]))
        if table.name != "sentences":
            frame = with_sentence_span(frame, frames["sentences"])
            rules.append(ExpectSpansToLieInsideTheirSentence(of=table.name))
    frame, own = _own_rules(table.name, frame, frames, sources, facts)
    return frame, [*rules, *own]


def _own_rules(
    name: str, frame: pd.DataFrame, frames: Frames, sources: Sources, facts: Facts
) -> tuple[pd.DataFrame, list[RowRule]]:
    """The expectations of one table, written for what it means."""
    rules: list[RowRule] = []
    match name:
        case "documents":
            frame, rules = with_articles(frame, frames["articles"]), [ExpectEveryDocumentToBeAccountedFor()]
            if facts.gathered is not None:
                rules.append(ExpectDocumentsToBeAsManyAsGathered(gathered=facts.gathered))
        case "articles":
            frame, rules = with_doubts(frame, facts.doubts), [ExpectMetadataToBeBelievable()]
        case "sentences":
            frame, rules = with_ledger(frame, frames["numerals"]), [ExpectNumeralLedgerToBeComplete()]
        case "figures":
            rules = [ExpectBoundsToBeOrdered(), ExpectSharesToLieWithin0And100()]
        case "relations":
            frame, rules = with_kinds_of_relations(frame, sources), [rule() for rule in RELATIONS]
        case "sums":
            frame, rules = with_kinds_of_sums(frame, sources), [rule() for rule in SUMS]
        case _:
            pass
    return frame, rules
