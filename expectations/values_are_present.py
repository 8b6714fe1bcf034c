"""Columns that allow no null hold none."""

from typing import ClassVar

import pandas as pd

from expectations.row_rule import Broken, RowRule


class ExpectValuesToBePresent(RowRule):
    """The columns of a table in which its record allows no null."""

    rule_name: ClassVar[str] = "values_are_present"
    sentence: ClassVar[str] = "No row lacks any of {columns}."
    columns: list[str]

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """Rows where one of the columns is null."""
        absent = frame[self.columns].isna()
        for place in frame.index[absent.any(axis="columns")]:
            missing = [column for column in self.columns if absent.loc[place, column]]
            yield place, f"null: {', '.join(missing)}"
