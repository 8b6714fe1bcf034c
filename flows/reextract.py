"""Read documents loaded before with today's extractor, beside the earlier reading, and show what that changes.

Nothing is overwritten: a promoted reading is a new article of the same document that supersedes the earlier
one, so that the figures of both stay and the views show the newer.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from expectations.outcome import Refusal
from flows.reading_difference import Change, Difference, changes_between
from flows.run_context import RunContext
from flows.steps.check import check_staged
from flows.steps.gather import Gathered, line_of
from flows.steps.link import link_articles
from flows.steps.parse import Parsed, parse_documents
from flows.steps.publish import publish_batch
from flows.steps.relate import relate_run
from flows.steps.stage import stage_batch
from transforms.extractor_version import extractor_version
from transforms.records import Article, DocumentRow, Figure
from warehouse.recall import records_of, records_where

OUTDATED = "superseded_by IS NULL AND extractor_version <> $version"


def read_again(run: RunContext) -> tuple[Gathered, Parsed, Difference]:
    """Parse every current article of an older extractor from its raw bytes, and compare; nothing is committed."""
    outdated: list[Article] = records_where(run.home.root, "articles", OUTDATED, {"version": extractor_version()})
    gathered = _listed(run, outdated)
    parsed = parse_documents(run, gathered)
    return gathered, parsed, _difference(run, outdated, parsed)


def promote(run: RunContext, gathered: Gathered, parsed: Parsed) -> Refusal | None:
    """Let the new readings take the place of the earlier ones; a refusal where the gate refuses them."""
    parsed.documents = []
    linked = link_articles(run, parsed)
    related = relate_run(run, parsed, linked)
    staged = stage_batch(run, gathered, parsed, linked, related)
    # Its documents have their rows already: none is gathered, and none may be written again.
    checked = check_staged(run, replace(gathered, new=0), parsed, staged)
    if isinstance(checked, Refusal):
        return checked
    publish_batch(run, gathered, parsed, checked)
    return None


def forget(run: RunContext, parsed: Parsed) -> None:
    """Take the staged rows of readings that are not promoted out of the lake again."""
    run.lake.discard(run.lake.batch(run.run_id, parsed.parts))


def _listed(run: RunContext, articles: Sequence[Article]) -> Gathered:
    rows = records_of(run.home.root, "documents", "document_id", [one.document_id for one in articles])
    first = {row.document_id: row for row in rows if row.status == "loaded"}
    listing = run.home.work / run.run_id / "again.jsonl"
    listing.parent.mkdir(parents=True, exist_ok=True)
    listing.write_text("".join(line_of(row) + "\n" for row in _in_order(first.values())), encoding="utf-8")
    return Gathered(listing=listing, new=len(first), rows=(), edition=extractor_version())


def _in_order(rows: Iterable[DocumentRow]) -> list[DocumentRow]:
    return sorted(rows, key=lambda row: (row.source, row.document_id))


def _difference(run: RunContext, outdated: Sequence[Article], parsed: Parsed) -> Difference:
    before = _by_document(
        records_of(run.home.root, "figures", "article_id", [a.article_id for a in outdated]), outdated
    )
    after = _by_document(parsed.figures, parsed.articles)
    sentences = {
        row.sentence_id: row.text
        for row in records_of(
            run.home.root,
            "sentences",
            "sentence_id",
            [figure.sentence_id for each in before.values() for figure in each],
        )
    } | parsed.sentence_of
    changes: list[Change] = []
    unchanged = 0
    for row in parsed.documents:
        found = list(changes_between(row.source, before[row.document_id], after[row.document_id], sentences))
        changes.extend(found)
        unchanged += len(before[row.document_id]) - sum(one.kind != "added" for one in found)
    return Difference(
        documents=len(parsed.documents),
        rejected=tuple(f"{row.source}: {row.reason}: {row.detail}" for row in parsed.documents if row.reason),
        unchanged=unchanged,
        changes=tuple(changes),
    )


def _by_document(figures: Iterable[Figure], articles: Iterable[Article]) -> defaultdict[str, list[Figure]]:
    document_of = {article.article_id: article.document_id for article in articles}
    found: defaultdict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        found[document_of[figure.article_id]].append(figure)
    return found
