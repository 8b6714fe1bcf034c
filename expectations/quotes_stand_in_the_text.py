"""Every span quotes its article: text[start:end] is the quote, code point by code point."""

from typing import ClassVar

import pandas as pd

from expectations.row_rule import Broken, RowRule

SHOWN_CHARACTERS = 60


class ExpectQuotesToStandInTheText(RowRule):
    """Rows with `start`, `end`, a column of quotes, and the article's `article_text` joined on."""

    rule_name: ClassVar[str] = "quotes_stand_in_the_text"
    sentence: ClassVar[str] = "text[start:end] of the article is the {column}, code point by code point."
    column: str

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """Rows whose span holds something else than they quote."""
        columns = (frame.index, frame["article_text"], frame["start"], frame["end"], frame[self.column])
        for place, text, start, end, quoted in zip(*columns, strict=True):
            if not (isinstance(text, str) and text[start:end] == quoted):
                yield place, f"{quoted[:SHOWN_CHARACTERS]!r} does not stand at {start}:{end} of its article"
