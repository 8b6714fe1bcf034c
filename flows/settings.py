"""Every setting of Muster, in one place, with its default and its reason.

Settings come from the environment, which is an argument: tests pass a dictionary. A value that
cannot be read is an error that names the variable, never a silent default.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


class SettingError(ValueError):
    """A variable of the environment holds something that cannot be its value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a user can set. Sizes are in bytes, times in seconds."""

    home: Path
    """`MUSTER_HOME`: holds all state; docs/architecture.md says what lies in it."""
    drop: Path
    """`MUSTER_DROP`: what `muster ingest` and `muster serve` take in when no drop is named."""
    workers: int
    """`MUSTER_WORKERS`: processes that parse; by default one per core."""
    batch_size: int
    """`MUSTER_BATCH_SIZE`: documents to one Parquet part."""
    documents_per_run: int
    """`MUSTER_DOCUMENTS_PER_RUN`: a greater drop is taken in by several runs; bounds the memory of each."""
    seconds_per_document: float
    """`MUSTER_SECONDS_PER_DOCUMENT`: a document that takes longer is set aside as TOO_SLOW."""
    memory_per_worker: int
    """`MUSTER_MEMORY_PER_WORKER`: address space of one parsing process; a document that needs more is TOO_LARGE."""
    every_minutes: float
    """`MUSTER_EVERY_MINUTES`: how often `muster serve` looks at the drop."""
    prefect_api_url: str | None
    """`PREFECT_API_URL`: a Prefect server to report to; by default one is started on loopback for the run."""


def settings_from(environment: Mapping[str, str], *, project: Path, cores: int) -> Settings:
    """Read the settings; raises SettingError with the variable's name on a value out of its range.

    >>> settings_from({"MUSTER_WORKERS": "3"}, project=Path("/p"), cores=2).workers
    3
    """
    return Settings(
        home=_path(environment, "MUSTER_HOME", project / "data"),
        drop=_path(environment, "MUSTER_DROP", project / "examples" / "drop"),
        workers=int(_number(environment, "MUSTER_WORKERS", cores, least=1)),
        batch_size=int(_number(environment, "MUSTER_BATCH_SIZE", 500, least=1)),
        documents_per_run=int(_number(environment, "MUSTER_DOCUMENTS_PER_RUN", 1000, least=1)),
        seconds_per_document=_number(environment, "MUSTER_SECONDS_PER_DOCUMENT", 60.0, least=0.1),
        memory_per_worker=int(_number(environment, "MUSTER_MEMORY_PER_WORKER", 4 * 2**30, least=2**29)),
        every_minutes=_number(environment, "MUSTER_EVERY_MINUTES", 10.0, least=0.01),
        prefect_api_url=environment.get("PREFECT_API_URL") or None,
    )


def _path(environment: Mapping[str, str], name: str, default: Path) -> Path:
    value = environment.get(name)
    return Path(value).expanduser().absolute() if value else default


def _number(environment: Mapping[str, str], name: str, default: float, *, least: float) -> float:
    stated = environment.get(name)
    if not stated:
        return default
    try:
        value = float(stated)
    except ValueError:
        raise SettingError(f"{name} is {stated!r}; it must be a number") from None
    if value < least:
        raise SettingError(f"{name} is {stated!r}; it must be at least {least:g}")
    return value
