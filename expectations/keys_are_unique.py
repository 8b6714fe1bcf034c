"""No two rows have one key: the later would overwrite the earlier without a word."""

from typing import ClassVar

import pandas as pd

from expectations.finding import key_of
from expectations.row_rule import Broken, RowRule


class ExpectKeysToBeUnique(RowRule):
    """Rows as they were staged, with `times_staged` where a part kept only the last of several rows of one key."""

    rule_name: ClassVar[str] = "keys_are_unique"
    sentence: ClassVar[str] = "No two rows have the same {key}."
    key: list[str]

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """Every row whose key another row has or had too."""
        repeated = frame.duplicated(self.key, keep=False)
        if "times_staged" in frame.columns:
            repeated |= frame["times_staged"] > 1
        found = frame.loc[repeated, self.key]
        for place, values in zip(found.index, found.itertuples(index=False, name=None), strict=True):
            yield place, f"another row has the same {', '.join(self.key)} {key_of(values)}"
