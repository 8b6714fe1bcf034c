"""Second step: parse the new documents in parallel and stage their rows, part by part."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from math import ceil
from typing import Any

from flows.drops import RawStore
from flows.parsing.order import Outcome
from flows.run_context import RunContext
from flows.steps.gather import Gathered, orders_of, rows_of
from transforms.cleaning.clean_article import Doubt
from transforms.inputs.document import RejectedDocument
from transforms.parsed_article import ParsedArticle
from transforms.records import Article, ArticleSignature, DocumentRow, Figure
from warehouse.parquet_part import StagedPart
from warehouse.staged_rows import repeated_keys

STAGED_AT_ONCE = (
    "sentences",
    "entities",
    "entity_names",
    "mentions",
    "time_expressions",
    "quotations",
    "figures",
    "numerals",
)
"""Tables whose rows are final once an article is parsed; `articles` waits for its links."""
WORTH_A_PROCESS = 30
"""Documents that take as long to parse as another process takes to start."""


@dataclass(slots=True)
class Parsed:
    """What later steps need of the parsed articles; all other rows lie staged in `parts`.

    `repeated` are, by table, the keys that more than one row had, of which a part keeps the last.
    """

    parts: list[StagedPart] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)
    signatures: list[ArticleSignature] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    sentence_of: dict[str, str] = field(default_factory=dict)
    doubts: list[tuple[Article, Doubt]] = field(default_factory=list)
    documents: list[DocumentRow] = field(default_factory=list)
    numerals: int = 0
    repeated: dict[str, dict[str, int]] = field(default_factory=dict)


def parse_documents(run: RunContext, gathered: Gathered) -> Parsed:
    """Parse what `gathered` lists; a document that fails has its reason in its row."""
    parsed = Parsed()
    rows: defaultdict[str, list[Any]] = defaultdict(list)
    rejected: dict[str, RejectedDocument] = {}
    run.pool.grow(min(run.settings.workers, ceil(gathered.new / WORTH_A_PROCESS)))
    outcomes = run.pool.parse(orders_of(gathered, RawStore(run.home.raw)))
    for done, (_, outcome) in enumerate(outcomes, start=1):
        _take(outcome, run, parsed, rows, rejected)
        run.progress("parsing", done, gathered.new)
        if done % run.settings.batch_size == 0:
            _stage(run, rows, parsed)
    _stage(run, rows, parsed)
    parsed.documents = [_row_after(row, rejected) for row in rows_of(gathered)]
    return parsed


def _take(
    outcome: Outcome,
    run: RunContext,
    parsed: Parsed,
    rows: defaultdict[str, list[Any]],
    rejected: dict[str, RejectedDocument],
) -> None:
    if isinstance(outcome, RejectedDocument):
        rejected[outcome.document_id] = outcome
        return
    article = replace(outcome.article, run_id=run.run_id)
    parsed.articles.append(article)
    parsed.signatures.append(outcome.signature)
    parsed.figures.extend(outcome.figures)
    parsed.numerals += len(outcome.numerals)
    parsed.doubts.extend((article, doubt) for doubt in outcome.doubts)
    parsed.sentence_of.update(_sentences_with_figures(outcome))
    for table in STAGED_AT_ONCE:
        rows[table].extend(getattr(outcome, table))


def _sentences_with_figures(article: ParsedArticle) -> Iterable[tuple[str, str]]:
    wanted = {figure.sentence_id for figure in article.figures}
    return ((one.sentence_id, one.text) for one in article.sentences if one.sentence_id in wanted)


def _stage(run: RunContext, rows: defaultdict[str, list[Any]], parsed: Parsed) -> None:
    for table, pending in rows.items():
        if pending:
            staged = _without_repetition(table, pending)
            parsed.repeated.setdefault(table, {}).update(repeated_keys(table, staged))
            part = run.lake.stage_part(table, staged)
            parsed.parts.extend([part] if part else [])
    rows.clear()


def _without_repetition(table: str, pending: list[Any]) -> list[Any]:
    """Entities and their names are met in many articles; one row of each is enough."""
    return list(dict.fromkeys(pending)) if table in ("entities", "entity_names") else pending


def _row_after(row: DocumentRow, rejected: dict[str, RejectedDocument]) -> DocumentRow:
    failure = rejected.get(row.document_id)
    if failure is None:
        return row
    return replace(row, status="quarantined", reason=failure.reason, detail=failure.detail)
