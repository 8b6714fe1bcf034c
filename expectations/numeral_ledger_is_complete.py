"""Every numeral of a sentence stands in the ledger: no digit of the text is unexplained."""

import re
from typing import ClassVar

import pandas as pd

from expectations.row_rule import Broken, RowRule

DIGITS = re.compile(r"\d+")


class ExpectNumeralLedgerToBeComplete(RowRule):
    """Rows of `sentences` with a column `ledger`: the (start, end) spans of the numerals of the sentence."""

    rule_name: ClassVar[str] = "numeral_ledger_is_complete"
    sentence: ClassVar[str] = "Every digit of every sentence is explained by an entry of the ledger."

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """Sentences with digits that no entry of the ledger covers."""
        for place, text, start, ledger in zip(frame.index, frame["text"], frame["start"], frame["ledger"], strict=True):
            missing = _unexplained(text, start, ledger)
            if missing:
                yield place, f"no entry of the ledger explains {', '.join(missing)}"


def _unexplained(text: str, offset: int, ledger: list[tuple[int, int]]) -> list[str]:
    return [
        found.group()
        for found in DIGITS.finditer(text)
        if not any(start <= found.start() + offset and found.end() + offset <= end for start, end in ledger)
    ]
