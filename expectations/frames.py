"""The frames that rules look at: a staged table, with what a rule needs of other tables joined on."""

from collections import defaultdict
from collections.abc import Callable
from collections.abc import Set as AbstractSet

import pandas as pd

from transforms.records import TABLE_BY_NAME, Table

QUOTED_COLUMN = {
    "sentences": "text",
    "mentions": "surface",
    "time_expressions": "quote",
    "figures": "quote",
    "numerals": "surface",
}
"""Tables with spans, and the column that holds the text of the span."""

IsKnown = Callable[[str, AbstractSet[str]], AbstractSet[str]]
"""Of the values of a column (`table.column`), those that the warehouse holds already."""


def with_article_text(frame: pd.DataFrame, table: str, articles: pd.DataFrame) -> pd.DataFrame:
    """The rows of a table with spans, with `quoted` and `article_text`."""
    texts = articles.set_index("article_id")["text"]
    return frame.assign(quoted=frame[QUOTED_COLUMN[table]], article_text=frame["article_id"].map(texts))


def with_ledger(sentences: pd.DataFrame, numerals: pd.DataFrame) -> pd.DataFrame:
    """The sentences, with the spans of their numerals as `ledger`."""
    spans: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for sentence_id, start, end in zip(numerals["sentence_id"], numerals["start"], numerals["end"], strict=True):
        spans[sentence_id].append((start, end))
    ledgers = pd.Series([spans[one] for one in sentences["sentence_id"]], index=sentences.index, dtype=object)
    return sentences.assign(ledger=ledgers)


def with_unresolved(table: Table, frames: dict[str, pd.DataFrame], is_known: IsKnown) -> pd.DataFrame:
    """The rows of a table, with the references that lead nowhere as `unresolved`, comma-separated."""
    frame = frames[table.name]
    unresolved = [""] * len(frame)
    for field in table.fields:
        if field.column.references is None or field.repeated:
            continue
        missing = _missing(frame[field.name], field.column.references, frames, is_known)
        if missing:
            unresolved = [
                f"{before}, {field.name} {value}".lstrip(", ") if value in missing else before
                for before, value in zip(unresolved, frame[field.name], strict=True)
            ]
    return frame.assign(unresolved=unresolved)


def _missing(
    values: "pd.Series[str]", target: str, frames: dict[str, pd.DataFrame], is_known: IsKnown
) -> AbstractSet[str]:
    table, column = target.split(".")
    asked = set(values.dropna())
    staged = set(frames[TABLE_BY_NAME[table].name][column])
    elsewhere = asked - staged
    return elsewhere - is_known(target, elsewhere) if elsewhere else set()
