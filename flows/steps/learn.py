"""Between gathering and parsing: which lines the hosts of a drop repeat across their pages.

What is learnt is written into what is declared of each document of the host, and stays with it: whoever reads the
bytes again, to verify them or with newer code, reads them with the same lines. It is learnt from the pages of a host
whose ids come first, before any is parsed, so that neither the order of the drop nor that of the work matters.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from heapq import heappush, heappushpop
from math import ceil
from pathlib import Path

from flows.drops import RawStore
from flows.run_context import RunContext
from flows.steps.gather import GatheredDrop, line_of, order_of, row_from
from transforms.cleaning.host_lines import DECLARED, FEWEST_PAGES, PageLines, find_repeated, host_of_page
from transforms.inputs.document import Document
from transforms.records import DocumentRow

MOST_PAGES = 24
"""Of one host are cleaned to learn from them: the cost does not grow with the pages of a host."""
WORTH_A_PROCESS = 300
"""Pages that take as long to clean as another process takes to start."""


def learn_host_lines(run: RunContext, drop: GatheredDrop) -> GatheredDrop:
    """The drop with the lines learnt among what is declared of its new documents."""
    hosts = drop.new.with_name("hosts.txt")
    chosen = _choose(run, drop, hosts)
    if not chosen:
        return drop
    pages = sum(map(len, chosen.values()))
    run.pool.grow(min(run.settings.workers, ceil(pages / WORTH_A_PROCESS)))
    learnt = _learn(run, drop, chosen, pages)
    return _declare(drop, hosts, learnt) if learnt else drop


def _choose(run: RunContext, drop: GatheredDrop, hosts: Path) -> dict[str, frozenset[str]]:
    """By host, the documents to learn from; writes down the host of each document, in the order of the listing."""
    raw = RawStore(run.home.raw)
    heaps: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    with hosts.open("w", encoding="utf-8") as out:
        for row in _rows(drop):
            host = _host_of(row, raw)
            out.write(host + "\n")
            if host:
                _keep_first(heaps[host], row.document_id)
    return {
        host: frozenset(document_id for _, document_id in heap)
        for host, heap in heaps.items()
        if len(heap) >= FEWEST_PAGES
    }


def _keep_first(heap: list[tuple[int, str]], document_id: str) -> None:
    """Keep the ids that come first: the heap gives up the greatest."""
    entry = (-int(document_id, 16), document_id)
    if len(heap) < MOST_PAGES:
        heappush(heap, entry)
    else:
        heappushpop(heap, entry)


def _rows(drop: GatheredDrop) -> Iterator[DocumentRow]:
    with drop.new.open(encoding="utf-8") as lines:
        yield from map(row_from, lines)


def _host_of(row: DocumentRow, raw: RawStore) -> str:
    if row.media_type != "text/html":
        return ""
    order = order_of(row, raw)
    return host_of_page(Document(row.source, order.path.read_bytes(), row.media_type, order.declared))


def _learn(
    run: RunContext, drop: GatheredDrop, chosen: Mapping[str, frozenset[str]], pages: int
) -> dict[str, frozenset[str]]:
    """By host, the lines that it repeats; a page that cannot be read tells nothing."""
    host_of = {document_id: host for host, documents in chosen.items() for document_id in documents}
    raw = RawStore(run.home.raw)
    orders = (order_of(row, raw) for row in _rows(drop) if row.document_id in host_of)
    told: defaultdict[str, list[PageLines]] = defaultdict(list)
    for done, (order, outcome) in enumerate(run.pool.read_lines(orders), start=1):
        run.progress("learning", done, pages)
        if isinstance(outcome, PageLines):
            told[host_of[order.document_id]].append(outcome)
    return {host: lines for host, one in told.items() if (lines := find_repeated(one))}


def _declare(drop: GatheredDrop, hosts: Path, learnt: Mapping[str, frozenset[str]]) -> GatheredDrop:
    path = drop.new.with_name("learnt.jsonl")
    with hosts.open(encoding="utf-8") as names, path.open("w", encoding="utf-8") as out:
        for row, name in zip(_rows(drop), names, strict=True):
            lines = learnt.get(name.rstrip("\n"))
            out.write(line_of(_with_lines(row, lines) if lines else row) + "\n")
    return replace(drop, new=path)


def _with_lines(row: DocumentRow, lines: frozenset[str]) -> DocumentRow:
    declared = {**json.loads(row.declared), DECLARED: sorted(lines)}
    return replace(row, declared=json.dumps(declared, ensure_ascii=False, sort_keys=True))
