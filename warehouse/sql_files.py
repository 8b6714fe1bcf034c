"""The views and macros, each in its own .sql file, in an order in which each uses only those before it."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

ORDER: tuple[str, ...] = (
    "views/current_articles.sql",
    "views/figure_evidence.sql",
    "views/independence.sql",
    "views/troop_totals.sql",
    "views/troop_changes.sql",
    "views/conflicts.sql",
)


@dataclass(frozen=True, slots=True)
class SqlFile:
    """One definition: its first line is a comment that says what it is for."""

    name: str
    meaning: str
    statement: str

    @property
    def is_view(self) -> bool:
        """Whether it is a view; else it is a macro."""
        return re.search(r"^CREATE OR REPLACE VIEW", self.statement, re.MULTILINE) is not None

    @property
    def is_table_macro(self) -> bool:
        """Whether it is a macro that gives a table."""
        return re.search(r"\bAS TABLE\b", self.statement) is not None


@cache
def definitions() -> tuple[SqlFile, ...]:
    """All views and macros, in the order of their creation."""
    return tuple(_read(path) for path in ORDER)


def _read(path: str) -> SqlFile:
    statement = files("warehouse").joinpath(path).read_text(encoding="utf-8")
    comment = re.match(r"(?:--[^\n]*\n)+", statement)
    if comment is None:
        raise ValueError(f"{path} does not begin with a comment that says what it is for")
    meaning = " ".join(line.removeprefix("--").strip() for line in comment[0].splitlines())
    return SqlFile(path.rpartition("/")[2].removesuffix(".sql"), meaning, statement)
