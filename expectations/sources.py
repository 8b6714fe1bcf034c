"""Rows of other tables that a check needs: those of the batch, else those loaded before."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

import pandas as pd

from transforms.records import TABLE_BY_NAME

IsKnown = Callable[[str, AbstractSet[str]], AbstractSet[str]]
"""Of the values of a column (`table.column`), those that the warehouse holds already."""
Recall = Callable[[str, str, AbstractSet[str]], Sequence[Any]]
"""The records of a table (first argument) whose column (second) holds one of the values, as loaded before."""
Row = Mapping[Any, Any]
"""A row by its columns' names; frames say no more of them than that they can be hashed."""
Rows = Mapping[str, Row]


def recall_nothing(_table: str, _column: str, _values: AbstractSet[str]) -> Sequence[Any]:
    """For batches that stand alone."""
    return ()


class Sources:
    """Looks rows up by their key: in the staged frames first, in what was loaded before second."""

    def __init__(self, frames: Mapping[str, pd.DataFrame], recall: Recall = recall_nothing) -> None:
        self._frames = frames
        self._recall = recall

    def rows(self, table_name: str, keys: Iterable[object]) -> Rows:
        """The rows of these keys, by key; those that do not exist are missing. Null is no key."""
        (key,) = TABLE_BY_NAME[table_name].key
        wanted = {one for one in keys if isinstance(one, str)}
        if not wanted:
            return {}
        frame = self._frames[table_name]
        staged = frame[frame[key].isin(list(wanted))].to_dict("records")
        found: dict[str, Row] = {row[key]: row for row in staged}
        missing = wanted - found.keys()
        for record in self._recall(table_name, key, missing) if missing else ():
            found[getattr(record, key)] = {name: getattr(record, name) for name in TABLE_BY_NAME[table_name].columns}
        return found
