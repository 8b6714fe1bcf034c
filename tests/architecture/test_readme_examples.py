import re
import runpy

import pytest

from tests.conftest import PROJECT, Ingested

pytestmark = pytest.mark.xdist_group("example")


def test_the_readme_shows_what_the_example_drop_answers(example: Ingested) -> None:
    tool = runpy.run_path(str(PROJECT / "tools" / "write_readme_examples.py"))
    text = (PROJECT / "README.md").read_text("utf-8")
    assert set(re.findall(r"<!-- example: (\w+) -->", text)) == set(tool["QUERIES"])
    assert tool["with_examples"](text, str(example.home)) == text
