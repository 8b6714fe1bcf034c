"""What is learnt of the hosts of a drop, with real parsing processes, before anything is parsed."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.parsing.order import Limits
from flows.parsing.pool import ParsingPool
from flows.steps.gather import gather_documents, row_from
from flows.steps.learn import MOST_PAGES, learn_host_lines
from tests.flows.steps.made_run import run_over

LINE = "The Weir Lantern is printed on the island."
STORY = "In house {n} of the street at Vintry a man keeps {n} bees, and all of them, he says, know him well by sight."


@pytest.fixture(scope="module")
def pool() -> Iterator[ParsingPool]:
    with ParsingPool(1, Limits(seconds=60, memory=4 * 2**30)) as pool:
        yield pool


def learnt(folder: Path, pool: ParsingPool, files: dict[str, str]) -> dict[str, list[str]]:
    """The lines declared of each document of a drop, by its id."""
    drop = folder / "drop"
    drop.mkdir(parents=True)
    for name, text in files.items():
        (drop / name).write_text(text)
    run = run_over(folder / "home", drop, pool=pool)
    rows = map(row_from, learn_host_lines(run, gather_documents(run)).new.read_text("utf-8").splitlines())
    return {row.document_id: json.loads(row.declared).get("host_repeats", []) for row in rows}


def page(number: int, host: str) -> str:
    head = f"<title>House {number}</title><link rel='canonical' href='https://{host}/{number}'>"
    body = f"<h1>House {number}</h1><p>{STORY.format(n=number)}</p><p>{LINE}</p>"
    return f"<html lang='en'><head>{head}</head><body>{body}</body></html>"


def test_neither_the_names_nor_the_order_of_the_files_change_what_is_learnt(tmp_path: Path, pool: ParsingPool) -> None:
    texts = [page(number, "lantern.example") for number in range(2, MOST_PAGES + 8)]
    one = learnt(tmp_path / "one", pool, {f"{number:02}.html": text for number, text in enumerate(texts)})
    other = learnt(tmp_path / "other", pool, {f"{99 - number}.html": text for number, text in enumerate(texts)})
    assert one == other
    assert list(one.values()) == [[LINE]] * len(texts)


def test_a_host_of_two_pages_and_documents_that_are_no_pages_teach_nothing(tmp_path: Path, pool: ParsingPool) -> None:
    files = {f"{number}.html": page(number, "few.example") for number in (2, 3)}
    files |= {f"{number}.txt": f"{STORY.format(n=number)}\n\n{LINE}\n" for number in range(4, 9)}
    assert set(map(tuple, learnt(tmp_path, pool, files).values())) == {()}
