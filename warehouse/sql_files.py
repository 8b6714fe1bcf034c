"""The views and macros, each in its own .sql file, in an order in which each uses only those before it."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

ORDER: tuple[str, ...] = (
    "macros/day_of.sql",
    "macros/best_number.sql",
    "views/current_articles.sql",
    "views/figure_evidence.sql",
    "views/corroboration.sql",
    "views/independence.sql",
    "views/troop_figures.sql",
    "views/troop_totals.sql",
    "views/troop_changes.sql",
    "views/conflicts.sql",
    "views/levels.sql",
    "views/series.sql",
    "macros/consensus_under.sql",
    "views/consensus.sql",
    "macros/articles_as_of.sql",
    "macros/figures_as_of.sql",
    "macros/explain_figure.sql",
    "macros/changes_of.sql",
    "macros/sentences_with.sql",
    "views/gkg_counts.sql",
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
    def parameters(self) -> str:
        """The parameters of a macro, in their brackets."""
        found = re.search(r"MACRO \w+(\([^)]*\))", self.statement)
        return found[1] if found else ""

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
