"""What an article's metadata states can be believed; where it cannot, the column is null and the doubt is told."""

from typing import ClassVar

import pandas as pd

from expectations.row_rule import Broken, RowRule


class ExpectMetadataToBeBelievable(RowRule):
    """Rows of `articles` with a column `doubts`: what cleaning could not believe, in words."""

    rule_name: ClassVar[str] = "metadata_can_be_believed"
    sentence: ClassVar[str] = "Everything that the metadata of an article states can be believed."

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """Articles with a doubt."""
        for place, doubts in frame["doubts"].items():
            if doubts:
                yield place, "; ".join(doubts)
