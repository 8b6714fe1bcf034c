"""A column whose texts have a pattern holds no other texts."""

import re
from typing import ClassVar

import pandas as pd

from expectations.row_rule import Broken, RowRule

SHOWN_CHARACTERS = 80


class ExpectTextsToMatchTheirPattern(RowRule):
    """One column of a table with the pattern that its record declares for the whole text."""

    rule_name: ClassVar[str] = "texts_match_their_pattern"
    sentence: ClassVar[str] = "{column} matches {pattern} from beginning to end."
    column: str
    pattern: str

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """Rows with a text that does not match."""
        matches = re.compile(self.pattern).fullmatch
        for place, text in frame[self.column].dropna().items():
            if not matches(text):
                yield place, f"{self.column} is {text[:SHOWN_CHARACTERS]!r}, which does not match {self.pattern}"
