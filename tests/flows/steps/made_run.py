"""A run over a drop, as far as its first steps need one."""

from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from flows.home import Home
from flows.parsing.pool import ParsingPool
from flows.run_context import RunContext
from flows.settings import settings_from
from warehouse.lake import Lake


def run_over(home: Path, drop: Path, *, size: int = 1000, pool: ParsingPool | None = None) -> RunContext:
    """A run that may have `size` documents; without a pool it serves the steps that parse nothing."""
    settings = settings_from({"MUSTER_HOME": str(home), "MUSTER_DOCUMENTS_PER_RUN": str(size)}, project=home, cores=1)
    place = Home(settings.home)
    place.make()
    no_pool: Any = SimpleNamespace()
    return RunContext(
        run_id="a" * 24,
        started_at=datetime(2020, 1, 1, tzinfo=UTC),
        drop=str(drop),
        settings=settings,
        home=place,
        lake=Lake(place.lake),
        pool=pool or no_pool,
        progress=lambda *_: None,
    )
