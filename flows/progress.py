"""A progress bar on standard error while a run works; silent where nobody watches."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from flows.run_context import Progress


@contextmanager
def progress_bar(*, quiet: bool) -> Iterator[Progress]:
    """A function that shows how far a step has come; it does nothing when quiet or not on a terminal."""
    if quiet or not sys.stderr.isatty():
        yield _nothing
        return
    from rich.console import Console  # noqa: PLC0415 - only where somebody watches
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description:>10}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("starting", total=None)

        def show(step: str, done: int, total: int | None) -> None:
            bar.update(task, description=step, completed=done, total=total)

        yield show


def _nothing(_step: str, _done: int, _total: int | None) -> None:
    """Nobody watches."""
