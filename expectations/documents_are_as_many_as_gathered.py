"""A run has as many rows of documents as it gathered documents: none is lost between two steps."""

from typing import ClassVar

import pandas as pd

from expectations.row_rule import Broken, RowRule


class ExpectDocumentsToBeAsManyAsGathered(RowRule):
    """Rows of `documents`, counted."""

    rule_name: ClassVar[str] = "documents_are_as_many_as_gathered"
    sentence: ClassVar[str] = "There are {gathered} rows, one for each document that was gathered."
    judges_the_batch: ClassVar[bool] = True
    gathered: int

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """One entry when the numbers differ."""
        if len(frame) != self.gathered:
            yield 0, f"{self.gathered} documents were gathered and {len(frame)} have a row"
