"""What tests of the whole share: the real command, and a home into which the example drop was ingested once."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).parents[1]
MUSTER = Path(sys.executable).with_name("muster")


@dataclass(frozen=True)
class Answer:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Answer]


def run_muster(*arguments: str, home: Path, given: str | bytes = b"", **environment: str) -> Answer:
    """Run the installed command as a user would, in a home of its own."""
    done = subprocess.run(
        [MUSTER, *arguments],
        env={**os.environ, "MUSTER_HOME": str(home), **environment},
        cwd=PROJECT,
        input=given.encode() if isinstance(given, str) else given,
        capture_output=True,
        check=False,
        timeout=300,
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


@dataclass(frozen=True)
class Ingested:
    """A home after one ingest, and that ingest's summary."""

    home: Path
    summary: dict[str, Any]

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        from warehouse.ask import query

        return list(query(self.home, sql).rows)

    def value(self, sql: str) -> Any:
        return self.rows(sql)[0][0]


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Ingested:
    """The example drop, ingested once; tests only read it. Mark them `xdist_group("example")`."""
    home = tmp_path_factory.mktemp("home")
    answer = run_muster("ingest", "--json", home=home)
    assert answer.code == 0, answer.err
    return Ingested(home, answer.json)
