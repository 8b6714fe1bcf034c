"""A column with limits keeps to them."""

from typing import ClassVar

import pandas as pd

from expectations.row_rule import Broken, RowRule


class ExpectValuesToBeWithinLimits(RowRule):
    """One column of a table with the inclusive limits its record declares; null stands for no limit."""

    rule_name: ClassVar[str] = "values_are_within_limits"
    sentence: ClassVar[str] = "{column} is at least {minimum} and at most {maximum} (None: without limit)."
    column: str
    minimum: float | None = None
    maximum: float | None = None

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """Rows below the least or above the most."""
        stated = frame[self.column].dropna()
        least = float("-inf") if self.minimum is None else self.minimum
        most = float("inf") if self.maximum is None else self.maximum
        for place, value in stated[(stated < least) | (stated > most)].items():
            yield place, f"{self.column} is {value}, outside {self.minimum}..{self.maximum}"
