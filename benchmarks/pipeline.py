"""What a run costs beside bare trafilatura: CPU per article of each stage, on the same made-up pages, in one run.

usage: pipeline.py [PAGES]     (default 60 pages of about 500 words)

Seconds depend on the machine; the ratios are what counts. Fixed costs (imports, models, the Prefect
server) are paid once a run and listed apart.
"""

import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

SENTENCES = (
    "The United States will send {a} more troops to Iraq, raising the total from {b:,} to {c:,}, the Pentagon said.",
    "At least {a} people were killed and more than {b:,} injured when floods hit the coast on {day}.",
    "The company said profit rose {p}% to ${m}.{a} million in the first quarter, beating forecasts.",
    "Prime Minister Elena Marsh told reporters in London that the talks had been useful.",
    "Officials in Baghdad declined to comment, but a spokesman for the ministry confirmed the visit.",
    "About {c:,} families have been displaced since {month} 2014, according to the UN refugee agency.",
    "The convoy of {a} vehicles left the base, about {m}km ({q} miles) south of Mosul, before dawn.",
    "Voters gave the opposition {p}% of the vote, its best result in two decades.",
    "It was not clear on {day} whether the agreement would hold beyond the end of the year.",
    "Residents described scenes of confusion as aid workers tried to reach villages cut off by the water.",
    "Germany and France have asked for an urgent meeting of foreign ministers in Brussels.",
    "The striker scored twice as Rovers won 3-1 away, their fifth victory in six matches.",
)
DAYS = ("Monday", "Tuesday", "Saturday")
MONTHS = ("March", "June", "October")


def make_page(seed: int) -> bytes:
    """A news page of about 500 words with the furniture of one."""
    draw = random.Random(seed)  # noqa: S311 - reproducible pages, no secrets
    paragraphs = []
    for _ in range(9):
        lines = [
            line.format(
                a=draw.randint(2, 900),
                b=draw.randint(1000, 4000),
                c=draw.randint(4001, 9000),
                p=draw.randint(2, 60),
                m=draw.randint(12, 99),
                q=draw.randint(8, 60),
                day=draw.choice(DAYS),
                month=draw.choice(MONTHS),
            )
            for line in draw.sample(SENTENCES, 3)
        ]
        paragraphs.append(f"<p>{' '.join(lines)}</p>")
    links = "".join(f"<li><a href='/{n}'>Other story number {n}</a></li>" for n in range(60))
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>Story {seed} | Bench Post</title>"
        f"<meta property='article:published_time' content='2016-07-{1 + seed % 28:02d}'></head><body>"
        f"<nav><ul>{links}</ul></nav><article><h1>Story {seed}</h1>{''.join(paragraphs)}</article>"
        f"<aside><ul>{links}</ul></aside><footer>All rights reserved</footer></body></html>"
    ).encode()


class Clock:
    """CPU seconds by name."""

    def __init__(self) -> None:
        self.spent: defaultdict[str, float] = defaultdict(float)

    @contextmanager
    def measure(self, name: str) -> Iterator[None]:
        """Add the CPU time of the block."""
        start = time.process_time()
        yield
        self.spent[name] += time.process_time() - start

    def call(self, name: str, function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        """Call a function on the clock."""
        with self.measure(name):
            return function(*arguments, **named)


def parse_by_stage(pages: list[bytes], clock: Clock) -> list[Any]:
    """Parse each page as `transforms.parse_article` does, with every stage on the clock."""
    from transforms import parse_article as life
    from transforms.inputs.document import Document

    stages = ("clean_document", "split_sentences", "find_entities", "find_time_expressions", "find_quotations",
              "read_figures", "situate_figures")  # fmt: skip
    originals = {name: getattr(life, name) for name in stages}
    for name, function in originals.items():
        setattr(life, name, lambda *a, _n=name, _f=function, **k: clock.call(_n, _f, *a, **k))
    try:
        documents = [Document(f"{n}.html", page, "text/html") for n, page in enumerate(pages)]
        return [clock.call("parse_article, whole", life.parse_article, document) for document in documents]
    finally:
        for name, function in originals.items():
            setattr(life, name, function)


def rows_of(parsed: list[Any], run_id: str) -> dict[str, list[Any]]:
    """The rows of the articles by table; what many articles bring along, such as entities, once."""
    tables = (
        "sentences",
        "entities",
        "entity_names",
        "mentions",
        "time_expressions",
        "quotations",
        "figures",
        "numerals",
    )
    rows = {table: list({repr(row): row for one in parsed for row in getattr(one, table)}.values()) for table in tables}
    return {**rows, "articles": [replace(one.article, run_id=run_id) for one in parsed]}


def load(parsed: list[Any], clock: Clock) -> None:
    """Stage, relate, check and publish the articles, without Prefect."""
    from datetime import UTC, datetime

    from transforms.agreement import comparable_of, relate_figures
    from transforms.copies import find_copies, signature_of
    from transforms.records import Run
    from transforms.records.identifiers import content_id
    from warehouse.lake import Lake
    from warehouse.publish import publish

    run_id = content_id("benchmark")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        lake = Lake(home / "lake")
        with clock.measure("copies"):
            signatures = [signature_of(one.article, one.mentions, one.figures) for one in parsed]
            find_copies(signatures, [])
        with clock.measure("relate"):
            figures = [
                comparable_of(figure, one.article, {s.sentence_id: s.text for s in one.sentences}[figure.sentence_id])
                for one in parsed
                for figure in one.figures
            ]
            relations = relate_figures(figures, [], run_id)
        with clock.measure("stage"):
            staged = lake.stage(run_id, {**rows_of(parsed, run_id), "relations": list(relations)})
        with clock.measure("(once) import Great Expectations"):
            from expectations.check_batch import check_batch
            from expectations.outcome import Refusal
            from expectations.severities import severities
        answer = clock.call("check", check_batch, staged, severities(), lambda _column, values: set(values))
        if isinstance(answer, Refusal):
            sys.exit(f"the made-up batch was refused: {answer.message}")
        now = datetime.now(UTC)
        row = Run(
            run_id=run_id, started_at=now, finished_at=now, status="published", drop="", counts="{}", versions="{}"
        )
        clock.call("publish", publish, lake, home, answer.batch, row)


def main() -> None:
    """Print the table."""
    pages = [make_page(seed) for seed in range(int(sys.argv[1]) if len(sys.argv) > 1 else 60)]
    clock = Clock()
    with clock.measure("(once) import trafilatura"):
        import trafilatura
    with clock.measure("(once) import transforms, load model and vocabularies"):
        from transforms.parse_article import warm_up

        warm_up()
    trafilatura.extract(pages[0].decode())
    for page in pages:
        clock.call("bare trafilatura.extract", trafilatura.extract, page.decode())
    load(parse_by_stage(pages, clock), clock)
    report(clock, len(pages))


def report(clock: Clock, pages: int) -> None:
    """Milliseconds of CPU per article, and how many times bare trafilatura that is."""
    bare = clock.spent["bare trafilatura.extract"]
    whole = sum(clock.spent[name] for name in ("parse_article, whole", "copies", "relate", "stage", "check", "publish"))
    print(f"{pages} pages of about 500 words; CPU milliseconds per article, and as a multiple of bare trafilatura")
    for name, spent in clock.spent.items():
        if not name.startswith("(once)"):
            print(f"  {name:<28}{1000 * spent / pages:8.2f} ms {spent / bare:7.2f} x")
    print(f"  {'whole pipeline':<28}{1000 * whole / pages:8.2f} ms {whole / bare:7.2f} x")
    for name, spent in clock.spent.items():
        if name.startswith("(once)"):
            print(f"  {name:<56}{spent:6.2f} s")


if __name__ == "__main__":
    main()
