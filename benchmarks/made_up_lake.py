"""Lakes of made-up rows, as large as wanted: the shape of real ones, made by SQL because records would take hours.

An article has 20 sentences of 25 words, 22 mentions, 10 numerals, 6 figures, 4 time expressions, 3 quotations.
"""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import duckdb

from transforms.records import TABLE_BY_NAME
from transforms.records.identifiers import content_id
from warehouse.commits import Commit, read_commits, write_commit
from warehouse.ddl import quoted, sql_type
from warehouse.parquet_part import StagedPart

VERSION = "made-up"
WORDS = """
    CREATE OR REPLACE MACRO sentence_of(article, number) AS
        list_aggregate(list_transform(range(25), lambda w:
            printf('w%d', (hash(article, number, w) % 60000)::INT)), 'string_agg', ' ')
"""
PER_ARTICLE = {
    "sentences": 20,
    "mentions": 22,
    "numerals": 10,
    "figures": 6,
    "figure_series": 6,
    "time_expressions": 4,
    "quotations": 3,
}


def _id(*parts: str) -> str:
    return f"md5(concat_ws('/', {', '.join(parts)}))[:24]"


ARTICLE = _id("'article'", "a")
SENTENCE = _id("'sentence'", "a", "i % 20")
FIGURE = _id("'figure'", "a", "i")
SPAN = {"article_id": ARTICLE, "sentence_id": SENTENCE, "start": "i * 100", "end": "i * 100 + 9"}

COLUMNS: dict[str, dict[str, str]] = {
    "documents": {
        "document_id": "sha256(a::VARCHAR)", "source": "'drop/' || a", "media_type": "'text/html'",
        "byte_size": "40000", "received_at": "TIMESTAMP '2026-01-01'", "status": "'loaded'", "declared": "'{}'",
    },
    "articles": {
        "article_id": ARTICLE, "document_id": "sha256(a::VARCHAR)", "url": "'https://news.example/story/' || a",
        "outlet": "'Outlet ' || a % 300", "title": "sentence_of(a, -1)[:60]", "authors": "['A. Writer']",
        "published_at": "TIMESTAMP '2000-01-01' + INTERVAL (a % 9000) DAY", "language": "'en'",
        "text": "list_aggregate(list_transform(range(20), lambda n: sentence_of(a, n)), 'string_agg', ' ')",
        "word_count": "500", "complete": "true", "removed": "[]", "extraction_method": "'made up'",
        "origin_id": ARTICLE, "revision": "1", "extractor_version": f"'{VERSION}'",
    },
    "sentences": {
        "sentence_id": _id("'sentence'", "a", "i"), "article_id": ARTICLE, "number": "i", "paragraph": "i // 3",
        "start": "i * 150", "end": "i * 150 + 149", "text": "sentence_of(a, i)",
    },
    "mentions": {
        "mention_id": _id("'mention'", "a", "i"), **SPAN, "surface": "'Place ' || i", "entity_type": "'city'",
        "entity_id": "'Q' || (hash(a, i) % 20000)", "method": "'gazetteer'", "score": "0.9",
    },
    "numerals": {
        "numeral_id": _id("'numeral'", "a", "i"), **SPAN, "surface": "(i * 7)::VARCHAR", "disposition": "'figure'",
        "figure_id": f"CASE WHEN i < 6 THEN {FIGURE} END", "rule": "'cardinal'",
    },
    "figures": {
        "figure_id": FIGURE, **SPAN, "quote": "'about ' || i * 700 || ' troops'", "value": "i * 700",
        "likely_lower": "i * 650", "likely_upper": "i * 750", "comparator": "'approximate'", "rounding_unit": "100",
        "quantity_kind": "'count'", "counted": "'troops'", "counted_head": "'troop'",
        "concept": "['troops', 'killed', 'displaced', 'votes'][1 + i % 4]", "actor_id": "'Q' || (hash(a) % 2000)",
        "place_id": "'Q' || (hash(a, 1) % 2000)", "role": "'level'", "status": "'actual'",
        "observed_from": "DATE '2000-01-01' + (a % 9000)::INT", "observed_to": "DATE '2000-01-01' + (a % 9000)::INT",
        "confidence": "0.9", "rule": "'cardinal,counted,level'", "extractor_version": f"'{VERSION}'",
    },
    "time_expressions": {
        "time_id": _id("'time'", "a", "i"), **SPAN, "quote": "'on Monday'", "value": "'2016-07-11'",
        "granularity": "'day'", "day_from": "DATE '2016-07-11'", "day_to": "DATE '2016-07-11'",
        "anchor": "'published_at'",
    },
    "quotations": {
        "quotation_id": _id("'quotation'", "a", "i"), **SPAN, "speaker_text": "'an official'", "cue": "'said'",
        "content": "sentence_of(a, i)", "direct": "true",
    },
    "figure_series": {
        "figure_id": FIGURE, "series": "'level|troops||' || (hash(a, i) % (1 + a // 8)) || '|'",
        "day": "DATE '2000-01-01' + (a // 200)::INT",
    },
    "article_signatures": {
        "article_id": ARTICLE, "url": "'https://news.example/story/' || a",
        "published_at": "TIMESTAMP '2000-01-01' + INTERVAL (a // 200) DAY", "text_hash": "(hash(a) >> 1)::BIGINT",
        "shingle_count": "480", "minhash": "list_transform(range(128), lambda k: (hash(a, k) >> 33)::BIGINT)",
        "copy_keys": "list_transform(range(50), lambda k: (hash(a, k, 1) >> 1)::BIGINT)",
        "details": "list_transform(range(20), lambda k: (hash(a, k, 2) >> 1)::BIGINT)",
        "story_features": "list_transform(range(20), lambda k: 'name:' || hash(a, k, 3) % 5000)",
        "story_keys": "list_transform(range(60), lambda k: (hash(a, k, 4) >> 1)::BIGINT)",
        "origin_id": ARTICLE, "story_id": ARTICLE,
    },
    "relations": {
        "figure_a": _id("'figure'", "a", "0"), "figure_b": _id("'figure'", "greatest(a - 7, 0)", "0"),
        "verdict": "'same'", "reason": "'both say so'", "rule": "'made up'",
    },
}  # fmt: skip


def add_commit(lake: Path, articles: range, *, part_articles: int = 50_000) -> None:
    """Commit made-up rows for the articles of these numbers, in parts of `part_articles` articles."""
    commits = read_commits(lake)
    ordinal = commits[-1].last + 1 if commits else 1
    run_id = content_id("made up", ordinal)
    with duckdb.connect() as database:
        database.execute(WORDS)
        parts = [
            _write(database, lake, name, articles[start : start + part_articles], run_id)
            for start in range(0, len(articles), part_articles)
            for name in COLUMNS
        ]
        parts.append(_write_entities(database, lake))
    write_commit(lake, Commit(ordinal, ordinal, (run_id,), tuple(parts)))


def _write(database: duckdb.DuckDBPyConnection, lake: Path, name: str, articles: range, run_id: str) -> StagedPart:
    times = PER_ARTICLE.get(name, 1)
    source = f"range({articles.start}, {articles.stop}) AS r (a), range({times}) AS s (i)"
    columns = ", ".join(_columns(name, COLUMNS[name] | {"run_id": f"'{run_id}'"}))
    return _copy(database, lake, name, f"SELECT {columns} FROM {source}")


def _write_entities(database: duckdb.DuckDBPyConnection, lake: Path) -> StagedPart:
    made = {"entity_id": "'Q' || a", "name": "'Place ' || a", "entity_type": "'city'"}
    columns = ", ".join(_columns("entities", made))
    return _copy(database, lake, "entities", f"SELECT {columns} FROM range(20000) AS r (a)")


def _columns(name: str, made: dict[str, str]) -> Iterator[str]:
    for field in TABLE_BY_NAME[name].fields:
        yield f"({made.get(field.name, 'NULL')})::{sql_type(field)} AS {quoted(field.name)}"


def _copy(database: duckdb.DuckDBPyConnection, lake: Path, name: str, select: str) -> StagedPart:
    folder = lake / name
    folder.mkdir(parents=True, exist_ok=True)
    written = folder / "being-made.parquet"
    rows = database.execute(f"COPY ({select}) TO '{written}' (FORMAT parquet, COMPRESSION zstd)").fetchall()[0][0]
    digest = sha256()
    with written.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    part = StagedPart(name, f"part-{digest.hexdigest()[:32]}.parquet", rows, written.stat().st_size, digest.hexdigest())
    written.replace(folder / part.name)
    return part
