"""A share of a whole lies between nothing and all of it."""

from typing import ClassVar

import pandas as pd

from expectations.row_rule import Broken, RowRule

WHOLE = {"%": 100.0, "1": float("inf")}
"""What the whole is, by the unit in which a share is stated; a multiple ("twice the number") has unit 1 too."""


class ExpectSharesToLieWithin0And100(RowRule):
    """Rows of `figures`; only those with the role `share` and a unit of shares are judged."""

    rule_name: ClassVar[str] = "shares_lie_within_0_and_100"
    sentence: ClassVar[str] = "A share lies between 0 and 100 per cent of its whole."

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """Shares below nothing, and percentages above the whole, by the number stated or by a bound."""
        shares = frame.loc[frame["role"] == "share", ["quote", "unit", "value", "lower", "upper"]]
        for place, row in zip(shares.index, shares.itertuples(index=False, name=None), strict=True):
            quote, unit, *stated = row
            whole = WHOLE.get(unit) if isinstance(unit, str) else None
            if whole is not None and any(number < 0 or number > whole for number in stated if pd.notna(number)):
                yield place, f"“{quote}” is a share outside 0 to 100 per cent"
