"""What the tests of the warehouse share: the builders of made-up rows, a home and its lake."""

from pathlib import Path

import pytest

from tests.warehouse.made_rows import commit_rows, failing_sum, relation, rows_of
from tests.warehouse.made_story import Story, run_row
from warehouse.lake import Lake


class Made:
    """The builders, handed to tests as one fixture."""

    story = Story
    rows_of = staticmethod(rows_of)
    run_row = staticmethod(run_row)
    relation = staticmethod(relation)
    failing_sum = staticmethod(failing_sum)
    commit = staticmethod(commit_rows)


@pytest.fixture(scope="session")
def made() -> Made:
    return Made()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def lake(home: Path) -> Lake:
    return Lake(home / "lake")
