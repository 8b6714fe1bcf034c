"""A figure's bounds are in order, and an exact figure's bounds are its value."""

from typing import ClassVar

import pandas as pd

from expectations.row_rule import Broken, RowRule


class ExpectBoundsToBeOrdered(RowRule):
    """Rows of `figures`."""

    rule_name: ClassVar[str] = "bounds_are_ordered"
    sentence: ClassVar[str] = "No lower bound lies above its upper bound, and an exact figure is its own bounds."

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """Figures with lower above upper, likely_lower above likely_upper, or an exact value off its bounds."""
        off = (frame["lower"] != frame["value"]) | (frame["upper"] != frame["value"])
        crossed = (
            (frame["lower"] > frame["upper"])
            | (frame["likely_lower"] > frame["likely_upper"])
            | ((frame["comparator"] == "exact") & off)
        )
        columns = ["quote", "lower", "upper", "likely_lower", "likely_upper"]
        broken = frame.loc[crossed.fillna(value=False).astype(bool), columns]
        for place, row in zip(broken.index, broken.itertuples(index=False, name=None), strict=True):
            quote, lower, upper, likely_lower, likely_upper = row
            yield place, f"“{quote}” was read with bounds {lower}..{upper}, likely {likely_lower}..{likely_upper}"
