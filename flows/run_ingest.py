"""Run the flow once, here and now: everything slow is started first and waits for nothing.

The Prefect server, the parsing process and Great Expectations each take seconds to start. They start side
by side before the flow is called, so that a small drop costs about the longest of them.
"""

import os
import threading
import traceback
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from flows.home import Home, HomeBusyError, sole_writer
from flows.parsing.order import Limits
from flows.parsing.pool import ParsingPool, WorkerStartError
from flows.prefect_server import QUIET, LoopbackServer, PrefectServerError
from flows.progress import progress_bar
from flows.run_context import Progress, RunContext
from flows.settings import Settings
from flows.summary import RunSummary
from flows.user_entities import UserEntitiesError, user_entities
from transforms.records.identifiers import content_id
from warehouse.lake import Lake
from warehouse.publish import publish


def run_ingest(drop: str, settings: Settings, *, wait_seconds: float, quiet: bool) -> RunSummary:
    """Ingest a drop in a Prefect flow run of its own; failures come back as a summary that says why."""
    try:
        with ExitStack() as stack:
            progress = stack.enter_context(progress_bar(quiet=quiet))
            run = stack.enter_context(open_run(drop, settings, progress, wait_seconds=wait_seconds))
            stack.enter_context(_prefect(run))
            return _call_flow(run)
    except (HomeBusyError, PrefectServerError, UserEntitiesError, WorkerStartError, OSError) as error:
        return _failed(drop, str(error))
    except Exception as error:  # noqa: BLE001 - the border to the user: a bug is told in one line, with its place
        return _failed(drop, f"{type(error).__name__}: {error} (details in {_written_down(Home(settings.home))})")


@contextmanager
def open_run(drop: str, settings: Settings, progress: Progress, *, wait_seconds: float) -> Iterator[RunContext]:
    """A run that holds the home's lock and has its parsing processes starting; closed in the end."""
    home = Home(settings.home)
    started_at = datetime.now(UTC)
    limits = Limits(seconds=settings.seconds_per_document, memory=settings.memory_per_worker)
    with sole_writer(home, wait_seconds=wait_seconds), ParsingPool(1, limits, user_entities(home)) as pool:
        threading.Thread(target=_load_expectations, daemon=True).start()
        lake = Lake(home.lake)
        _finish_what_was_killed(lake, home)
        yield RunContext(
            run_id=content_id("run", started_at.isoformat(), drop, os.getpid()),
            started_at=started_at,
            drop=drop,
            settings=settings,
            home=home,
            lake=lake,
            pool=pool,
            progress=progress,
        )
        home.clear_work()


def _finish_what_was_killed(lake: Lake, home: Home) -> None:
    """Publish what a killed run committed and did not publish, and sweep away what it staged and did not commit."""
    home.clear_work()
    if lake.commits():
        publish(lake, home.root)
    lake.sweep()


def _load_expectations() -> None:
    """Import Great Expectations beside other work; the step that checks finds it loaded."""
    import expectations.check_batch  # noqa: F401, PLC0415


@contextmanager
def _prefect(run: RunContext) -> Iterator[None]:
    """Point Prefect at the user's server, or at one of our own for the length of the run."""
    os.environ.update(QUIET)
    if run.settings.prefect_api_url is not None:
        yield
        return
    with LoopbackServer(run.home.prefect, os.environ) as server:
        os.environ.update(PREFECT_API_URL=server.api_url, PREFECT_HOME=str(run.home.prefect))
        import prefect  # noqa: F401, PLC0415 - beside the server's own start

        server.wait_until_healthy()
        yield


def _call_flow(run: RunContext) -> RunSummary:
    import asyncio  # noqa: PLC0415

    from flows.ingest import ingest_flow  # noqa: PLC0415 - Prefect reads its settings when imported

    return asyncio.run(ingest_flow(run)(run.drop))


def _written_down(home: Home) -> Path:
    """Keep the traceback of the exception under way, for whoever mends it."""
    home.make()
    path = home.work / "last_failure.txt"
    path.write_text(traceback.format_exc(), encoding="utf-8")
    return path


def _failed(drop: str, error: str) -> RunSummary:
    return RunSummary(run_id="none", status="failed", drop=drop, seconds=0.0, error=error)
