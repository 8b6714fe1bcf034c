"""Every numeral of a sentence stands in the ledger: no digit of the text is unexplained."""

import re

import pandas as pd

from expectations.row_rule import RowRule

DIGITS = re.compile(r"\d+")


class ExpectNumeralLedgerToBeComplete(RowRule):
    """Rows of `sentences` with a column `ledger`: the (start, end) spans of the numerals of the sentence."""

    @classmethod
    def name_of_rule(cls) -> str:
        """See RowRule."""
        return "numeral_ledger_is_complete"

    @classmethod
    def broken(cls, frame: pd.DataFrame) -> pd.DataFrame:
        """Sentences with digits that no entry of the ledger covers."""
        missing = [
            _unexplained(text, start, ledger)
            for text, start, ledger in zip(frame["text"], frame["start"], frame["ledger"], strict=True)
        ]
        broken = frame[[bool(digits) for digits in missing]]
        messages = [f"no entry of the ledger explains {', '.join(digits)}" for digits in missing if digits]
        return broken.drop(columns="ledger").assign(message=messages)


def _unexplained(text: str, offset: int, ledger: list[tuple[int, int]]) -> list[str]:
    return [
        found.group()
        for found in DIGITS.finditer(text)
        if not any(start <= found.start() + offset and found.end() + offset <= end for start, end in ledger)
    ]
