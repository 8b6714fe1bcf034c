"""The annotated pairs of articles, as rows: with the figures of the annotation, or as the parsers read them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

from transforms.agreement import ComparableFigure, check_sums, comparable_of, relate_figures
from transforms.agreement.relating import with_siblings
from transforms.copies import find_copies, find_stories, signature_of
from transforms.records import Article, ArticleSignature, Figure, Mention, Relation, Sum
from transforms.records.identifiers import content_id

RUN = "0" * 24


@dataclass(frozen=True, slots=True)
class Reading:
    """One article of a pair, read."""

    article: Article
    figures: tuple[Figure, ...]
    mentions: tuple[Mention, ...]
    sentences: dict[str, str]


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one pair; `sentences` is where each figure stands: the number of its article, its sentence."""

    relations: tuple[Relation, ...]
    failed: tuple[Sum, ...]
    sentences: dict[str, tuple[int, str]]

    @property
    def flagged(self) -> bool:
        """Whether a reader would be shown a conflict."""
        return bool(self.failed) or any(relation.verdict == "contradicts" for relation in self.relations)

    @property
    def conflicts(self) -> list[frozenset[tuple[int, str]]]:
        """The sentences of each conflict: those of two figures that cannot both be true, or of a sum that fails."""
        pairs = [(one.figure_a, one.figure_b) for one in self.relations if one.verdict == "contradicts"]
        groups: list[tuple[str, ...]] = [*pairs, *(one.figures for one in self.failed)]
        return [frozenset(self.sentences[figure] for figure in group) for group in groups]

    @property
    def reasons(self) -> list[str]:
        """Why."""
        told = [f"{one.verdict} ({one.rule}): {one.reason}" for one in self.relations]
        return told + [f"{one.rule}: {one.reason}" for one in self.failed]


def read_pairs(path: Path) -> list[dict[str, Any]]:
    """The pairs of a file of annotations."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def annotated_reading(given: dict[str, Any]) -> Reading:
    """An article with the figures that the annotation states: agreement alone is measured."""
    article = _article(given)
    spans = _sentences(given["text"])
    ids = {start: content_id("sentence", article.article_id, start) for start, _ in spans}
    figures = tuple(_figure(article, one, spans, ids) for one in given["figures"])
    sentences = {ids[start]: given["text"][start:end] for start, end in spans}
    return Reading(article, figures, (), sentences)


def relate_readings(readings: Sequence[Reading]) -> Finding:
    """Find copies and stories of the articles, then relate their figures and check their sums."""
    comparables = compared(readings)
    relations = relate_figures(comparables, [], RUN)
    number = {one.article.article_id: at for at, one in enumerate(readings)}
    sentences = {one.figure.figure_id: (number[one.figure.article_id], one.sentence) for one in comparables}
    return Finding(relations, tuple(one for one in check_sums(comparables, RUN) if not one.holds), sentences)


def compared(readings: Sequence[Reading]) -> list[ComparableFigure]:
    """All figures of a drop, each beside its article with its story and origin."""
    signatures = [signature_of(one.article, one.mentions, one.figures) for one in readings]
    placed = [_placed(one.article, signatures) for one in readings]
    return with_siblings(
        comparable_of(figure, article, reading.sentences[figure.sentence_id])
        for reading, article in zip(readings, placed, strict=True)
        for figure in reading.figures
    )


def _placed(article: Article, signatures: Sequence[ArticleSignature]) -> Article:
    links = {link.article_id: link for link in find_stories(signatures, [])}
    link = links[article.article_id]
    return replace(
        article,
        origin_id=find_copies(signatures, [])[article.article_id],
        story_id=link.story_id,
        inferred_from=link.inferred_from,
        inferred_to=link.inferred_to,
    )


def _article(given: dict[str, Any]) -> Article:
    published = datetime.fromisoformat(given["published_at"]).replace(tzinfo=UTC) if given["published_at"] else None
    return Article(
        article_id=content_id("article", given["outlet"], given["text"], given["published_at"]),
        document_id="0" * 64,
        url=None,
        outlet=given["outlet"],
        title=given["title"],
        authors=(),
        dateline=None,
        published_at=published,
        published_precision="second" if "T" in (given["published_at"] or "") else "day",
        modified_at=None,
        date_source="declared",
        language="en",
        text=given["text"],
        word_count=len(given["text"].split()),
        complete=True,
        removed=(),
        extraction_method="annotation",
        origin_id=None,
        story_id=None,
        inferred_from=None,
        inferred_to=None,
        revision=1,
        superseded_by=None,
        extractor_version="annotation",
        run_id=RUN,
    )


def _sentences(text: str) -> list[tuple[int, int]]:
    """Spans of the annotation's own plain sentences: a full stop, a space, a capital."""
    cuts = [at + 1 for at in range(len(text) - 2) if text[at] == "." and text[at + 1] == " " and text[at + 2].isupper()]
    cuts = [cut for cut in cuts if not text[:cut].endswith(("Mr.", "U.S.", "Gen."))]
    edges = [0, *cuts, len(text)]
    return [(start if start == 0 else start + 1, end) for start, end in pairwise(edges)]


def _figure(article: Article, given: dict[str, Any], spans: list[tuple[int, int]], ids: dict[int, str]) -> Figure:
    start = article.text.index(given["quote"])
    sentence = max(first for first, _ in spans if first <= start)
    columns = {name: value for name, value in given.items() if name not in ("actor", "place", "speaker")}
    for day in ("observed_from", "observed_to"):
        columns[day] = date.fromisoformat(given[day]) if given[day] else None
    columns.setdefault("equivalent_value", None)
    columns.setdefault("equivalent_unit", None)
    return Figure(
        figure_id=content_id("figure", article.article_id, start),
        article_id=article.article_id,
        sentence_id=ids[sentence],
        start=start,
        end=start + len(given["quote"]),
        actor_id=given["actor"],
        place_id=given["place"],
        speaker_id=given["speaker"],
        confidence=1.0,
        rule="annotation",
        extractor_version="annotation",
        **columns,
    )
