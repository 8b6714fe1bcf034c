import pytest

from tests.conftest import Ingested
from warehouse.ask import query
from warehouse.cookbook import FOLDER, cookbook, question_of, questions

pytestmark = pytest.mark.xdist_group("example")
MAY_BE_EMPTY = {"17_failed_sums.sql", "18_derived_figures.sql"}
"""The example drop need not hold what these ask for."""


def test_there_are_at_least_twenty_questions_each_asked_in_words() -> None:
    assert len(questions()) >= 20
    assert all(question_of(sql).endswith("?") for sql in questions().values())


@pytest.mark.parametrize("name", questions())
def test_every_question_is_answered_by_the_example_drop(example: Ingested, name: str) -> None:
    answer = query(example.home, questions()[name])
    assert answer.rows or name in MAY_BE_EMPTY


def test_the_page_shows_the_answers_of_the_example_drop(example: Ingested) -> None:
    assert (FOLDER / "README.md").read_text(encoding="utf-8") == cookbook(example.home)
