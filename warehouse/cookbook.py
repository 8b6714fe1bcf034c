"""The cookbook: questions in SQL with the answers that the example drop gives, as one page.

Each file of `docs/cookbook/` begins with its question as a comment; `warehouse.describe` writes the page.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from warehouse.ask import Answer, query

FOLDER = Path(__file__).parents[1] / "docs" / "cookbook"
SHOWN = 12
HEAD = """\
# Cookbook

Questions that the warehouse answers, each a file in this folder, with what the example drop answers.
Run one with `muster query -f docs/cookbook/01_troops_over_a_year.sql` or in any DuckDB client.
This page is written by `make docs`; a test fails when it is stale.
"""


def questions() -> dict[str, str]:
    """The SQL of each question, by the file's name."""
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.sql"))}


def question_of(sql: str) -> str:
    """The question: the comment with which the file begins."""
    return sql.partition("\n")[0].removeprefix("--").strip()


def cookbook(home: Path) -> str:
    """The page."""
    return "\n".join(_lines(home)) + "\n"


def _lines(home: Path) -> Iterator[str]:
    yield HEAD
    for name, sql in questions().items():
        statement = sql.partition("\n")[2].strip()
        yield f"## {question_of(sql)}\n\n[{name}]({name})\n\n```sql\n{statement}\n```\n"
        yield from _table(query(home, sql))


def _table(answer: Answer) -> Iterator[str]:
    if not answer.rows:
        yield "No rows.\n"
        return
    yield "| " + " | ".join(answer.columns) + " |\n|" + "---|" * len(answer.columns)
    for row in answer.rows[:SHOWN]:
        yield "| " + " | ".join(_cell(value) for value in row) + " |"
    more = len(answer.rows) - SHOWN
    yield f"\n… and {more} more.\n" if more > 0 else ""


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, float) and value.is_integer():
        return f"{value:.0f}"
    return str(value).replace("|", "\\|").replace("\n", " ")
