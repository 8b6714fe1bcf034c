"""Every document ends in one of two ways: loaded, with an article, or not, with a reason."""

from typing import ClassVar

import pandas as pd

from expectations.row_rule import Broken, RowRule


class ExpectEveryDocumentToBeAccountedFor(RowRule):
    """Rows of `documents` with a column `articles`: how many articles of this batch were read from it."""

    rule_name: ClassVar[str] = "every_document_is_accounted_for"
    sentence: ClassVar[str] = "A loaded document has its article; any other has a reason and no article."

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """Documents lost on the way: loaded without an article, or neither loaded nor explained."""
        columns = (frame.index, frame["source"], frame["status"], frame["reason"], frame["articles"])
        for place, source, status, reason, articles in zip(*columns, strict=True):
            if status == "loaded" and articles != 1:
                yield place, f"{source} is loaded with {articles} articles"
            elif status != "loaded" and pd.isna(reason):
                yield place, f"{source} is {status} without a reason"
