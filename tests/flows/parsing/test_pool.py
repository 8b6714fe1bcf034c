"""The parsing processes are real, and so are their deaths."""

import os
import signal
import threading
import time
from pathlib import Path

import pytest

from flows.parsing.order import Limits, Order
from flows.parsing.pool import ParsingPool
from transforms.inputs.document import RejectedDocument
from transforms.parsed_article import ParsedArticle
from transforms.records.identifiers import document_id_of

GENEROUS = Limits(seconds=60, memory=4 * 2**30)
BRIEF = b"More than 4,600 soldiers were stationed along the northern border, the ministry said on Monday."


def order_for(folder: Path, name: str, data: bytes, media_type: str = "text/plain") -> Order:
    path = folder / name
    path.write_bytes(data)
    return Order(document_id=document_id_of(data), source=name, path=path, media_type=media_type, declared={})


def page_that_takes_long() -> bytes:
    """Short paragraphs of links: each is weighed by the extractor against all around it."""
    link = "<p><a href='/story'>More on this story from our correspondents</a> and 12 others</p>"
    return f"<html><body><article>{link * 40_000}</article></body></html>".encode()


def test_each_order_comes_back_with_its_own_article(tmp_path: Path) -> None:
    orders = [order_for(tmp_path, f"{n}.txt", BRIEF + f" Unit {n} was relieved.".encode()) for n in range(12)]
    with ParsingPool(2, GENEROUS) as pool:
        outcomes = {order.source: outcome for order, outcome in pool.parse(orders)}
    assert set(outcomes) == {order.source for order in orders}
    for order in orders:
        outcome = outcomes[order.source]
        assert isinstance(outcome, ParsedArticle)
        assert outcome.article.document_id == order.document_id


def test_no_orders_give_no_outcomes() -> None:
    with ParsingPool(1, GENEROUS) as pool:
        assert list(pool.parse([])) == []


def test_a_process_killed_in_the_middle_costs_only_the_document_it_was_reading(tmp_path: Path) -> None:
    slow = order_for(tmp_path, "slow.html", page_that_takes_long(), "text/html")
    orders = [slow, *(order_for(tmp_path, f"{n}.txt", BRIEF + b" " * n) for n in range(1, 6))]
    with ParsingPool(1, GENEROUS) as pool:
        outcomes = pool.parse(orders)
        victim = pool.process_ids()[0]
        threading.Thread(target=_kill_when_busy, args=(victim,), daemon=True).start()
        found = {order.source: outcome for order, outcome in outcomes}
    killed = found.pop("slow.html")
    assert isinstance(killed, RejectedDocument)
    assert killed.reason == "CRASHED_PARSER"
    assert all(isinstance(outcome, ParsedArticle) for outcome in found.values())
    assert len(found) == 5


def _kill_when_busy(process_id: int) -> None:
    """Kill the process once it has used more processor time than loading its model takes."""
    ticks = os.sysconf("SC_CLK_TCK")
    idle_since, before = time.monotonic(), -1.0
    while True:
        fields = Path(f"/proc/{process_id}/stat").read_text().rsplit(")", 1)[1].split()
        used = (int(fields[11]) + int(fields[12])) / ticks
        if used != before:
            idle_since, before = time.monotonic(), used
        if used > 6 or time.monotonic() - idle_since > 20:
            os.kill(process_id, signal.SIGKILL)
            return
        time.sleep(0.02)


def test_a_document_that_takes_too_long_is_set_aside_and_the_next_is_read(tmp_path: Path) -> None:
    orders = [
        order_for(tmp_path, "slow.html", page_that_takes_long(), "text/html"),
        order_for(tmp_path, "brief.txt", BRIEF),
    ]
    with ParsingPool(1, Limits(seconds=1.5, memory=4 * 2**30)) as pool:
        found = {order.source: outcome for order, outcome in pool.parse(orders)}
    assert isinstance(found["slow.html"], RejectedDocument)
    assert found["slow.html"].reason == "TOO_SLOW"
    assert isinstance(found["brief.txt"], ParsedArticle)


def test_a_document_whose_bytes_are_gone_is_set_aside_with_what_went_wrong(tmp_path: Path) -> None:
    missing = order_for(tmp_path, "gone.txt", BRIEF)
    missing.path.unlink()
    with ParsingPool(1, GENEROUS) as pool:
        ((_, outcome),) = pool.parse([missing])
    assert isinstance(outcome, RejectedDocument)
    assert outcome.reason == "CRASHED_PARSER"
    assert "FileNotFoundError" in outcome.detail


@pytest.mark.parametrize("workers", [1, 3])
def test_the_number_of_processes_changes_no_record(tmp_path: Path, workers: int) -> None:
    orders = [order_for(tmp_path, f"{n}.txt", BRIEF + f" They hold {n + 2} bridges.".encode()) for n in range(6)]
    with ParsingPool(workers, GENEROUS) as pool:
        found = {order.source: outcome for order, outcome in pool.parse(orders)}
    with ParsingPool(1, GENEROUS) as pool:
        again = {order.source: outcome for order, outcome in pool.parse(reversed(orders))}
    assert found == again
