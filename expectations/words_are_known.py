"""A column with a closed vocabulary holds words of it only."""

from typing import ClassVar

import pandas as pd

from expectations.row_rule import Broken, RowRule


class ExpectWordsToBeKnown(RowRule):
    """One column of a table with the words its record allows; a null is another rule's business."""

    rule_name: ClassVar[str] = "words_are_known"
    sentence: ClassVar[str] = "{column} is one of {words}."
    column: str
    words: list[str]

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """Rows with a word that the vocabulary does not hold."""
        stated = frame[self.column].dropna()
        for place, word in stated[~stated.isin(self.words)].items():
            yield place, f"{self.column} is {word!r}, which is none of its words"
