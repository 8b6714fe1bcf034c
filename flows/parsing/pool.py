"""A pool of parsing processes of which any may hang or die without taking another document along."""

import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from time import monotonic
from types import TracebackType
from typing import Any, Self

from flows.parsing.order import Limits, LinesOutcome, Order, Outcome
from flows.parsing.worker import READY, serve_orders
from transforms.entities import NO_ADDITIONS, EntityAdditions
from transforms.inputs.document import RejectedDocument
from transforms.vocabulary.words import Reason

START_UP_SECONDS = 120.0
POLL_SECONDS = 0.5
ORDERS_AHEAD = 2
"""Orders lying in a worker's pipe, so that it never waits for us; a later one is given back if it dies."""


class WorkerStartError(RuntimeError):
    """A parsing process ended before it was ready: the installation is broken, not a document."""


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    connection: Connection
    ready: bool = False
    orders: deque[Order] = field(default_factory=deque)
    since: float = 0.0


class ParsingPool:
    """Starts its processes at once, without waiting for them; `parse` yields outcomes as they come."""

    def __init__(self, workers: int, limits: Limits, additions: EntityAdditions = NO_ADDITIONS) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._limits = limits
        self._additions = additions
        self._workers = [self._start() for _ in range(workers)]

    def grow(self, workers: int) -> None:
        """Start further processes until there are `workers` of them."""
        self._workers.extend(self._start() for _ in range(workers - len(self._workers)))

    def process_ids(self) -> tuple[int, ...]:
        """The operating system's ids of the processes."""
        return tuple(worker.process.pid for worker in self._workers if worker.process.pid is not None)

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=serve_orders, args=(theirs, self._limits, self._additions), daemon=True, name="muster-parsing"
        )
        process.start()
        theirs.close()
        return _Worker(process, ours, since=monotonic())

    def parse(self, orders: Iterable[Order]) -> Iterator[tuple[Order, Outcome]]:
        """Yield each order with its outcome, in the order of completion."""
        return self._answers(orders)

    def read_lines(self, orders: Iterable[Order]) -> Iterator[tuple[Order, LinesOutcome]]:
        """Yield each order with the lines of its page that may be its host's, in the order of completion."""
        return self._answers(replace(order, lines_only=True) for order in orders)

    def _answers(self, orders: Iterable[Order]) -> Iterator[tuple[Order, Any]]:
        waiting = iter(orders)
        returned: deque[Order] = deque()
        exhausted = False
        while True:
            for worker in self._workers:
                while worker.ready and len(worker.orders) < ORDERS_AHEAD and not exhausted:
                    order = returned.popleft() if returned else next(waiting, None)
                    if order is None:
                        exhausted = True
                        break
                    self._send(worker, order)
            if exhausted and not any(worker.orders for worker in self._workers):
                return
            yield from self._collect(returned)
            exhausted = exhausted and not returned

    def _send(self, worker: _Worker, order: Order) -> None:
        if not worker.orders:
            worker.since = monotonic()
        worker.orders.append(order)
        try:
            worker.connection.send(order)
        except (BrokenPipeError, ConnectionResetError):
            return  # it has died; collecting finds that out and gives the order back

    def _collect(self, returned: deque[Order]) -> Iterator[tuple[Order, Any]]:
        ready = set(wait([worker.connection for worker in self._workers], timeout=POLL_SECONDS))
        for worker in list(self._workers):
            if worker.connection in ready:
                yield from self._receive(worker, returned)
            elif worker.orders and monotonic() - worker.since > self._limits.seconds:
                order = worker.orders.popleft()
                self._replace(worker, returned)
                yield order, _set_aside(order, "TOO_SLOW", f"parsing took more than {self._limits.seconds:g} s")
            elif not worker.ready and monotonic() - worker.since > START_UP_SECONDS:
                raise WorkerStartError(f"a parsing process was not ready after {START_UP_SECONDS:g} s")

    def _receive(self, worker: _Worker, returned: deque[Order]) -> Iterator[tuple[Order, Any]]:
        try:
            answer = worker.connection.recv()
        except (EOFError, ConnectionResetError):
            if not worker.ready:
                raise WorkerStartError("a parsing process died before it was ready") from None
            died = worker.orders.popleft() if worker.orders else None
            worker.process.join(timeout=5)
            code = worker.process.exitcode
            self._replace(worker, returned)
            if died is not None:
                yield died, _set_aside(died, "CRASHED_PARSER", f"the process that parsed it died (exit {code})")
            return
        if answer == READY:
            worker.ready = True
            return
        worker.since = monotonic()
        yield worker.orders.popleft(), answer

    def _replace(self, worker: _Worker, returned: deque[Order]) -> None:
        worker.process.kill()
        worker.process.join()
        worker.connection.close()
        returned.extend(worker.orders)
        self._workers[self._workers.index(worker)] = self._start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.connection.close()
        for worker in self._workers:
            worker.process.join(timeout=1)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()


def _set_aside(order: Order, reason: Reason, detail: str) -> RejectedDocument:
    return RejectedDocument(order.document_id, order.source, reason, detail)
