"""What every step of a run is given: where things lie, who parses, which run this is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from flows.home import Home
from flows.parsing.pool import ParsingPool
from flows.settings import Settings
from warehouse.lake import Lake

Progress = Callable[[str, int, int | None], None]
"""Called with the step, how many are done, and of how many (null while unknown)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunContext:
    """One run: its id, its start, its drop, and the open resources it works with."""

    run_id: str
    started_at: datetime
    drop: str
    settings: Settings
    home: Home
    lake: Lake
    pool: ParsingPool
    progress: Progress
