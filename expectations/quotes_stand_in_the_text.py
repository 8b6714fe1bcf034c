"""Every span quotes its article: text[start:end] is the quote, code point by code point."""

import pandas as pd

from expectations.row_rule import RowRule

SHOWN_CHARACTERS = 60


class ExpectQuotesToStandInTheText(RowRule):
    """Rows with `start`, `end`, `quoted` and the article's `article_text` joined on."""

    @classmethod
    def name_of_rule(cls) -> str:
        """See RowRule."""
        return "quotes_stand_in_the_text"

    @classmethod
    def broken(cls, frame: pd.DataFrame) -> pd.DataFrame:
        """Rows whose span holds something else than they quote."""
        stands = [
            isinstance(text, str) and text[start:end] == quoted
            for text, start, end, quoted in zip(
                frame["article_text"], frame["start"], frame["end"], frame["quoted"], strict=True
            )
        ]
        broken = frame[[not holds for holds in stands]]
        messages = [
            f"{quoted[:SHOWN_CHARACTERS]!r} does not stand at {start}:{end} of its article"
            for quoted, start, end in zip(broken["quoted"], broken["start"], broken["end"], strict=True)
        ]
        return broken.drop(columns="article_text").assign(message=messages)
