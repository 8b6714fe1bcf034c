"""A figure's bounds are in order, and where its words assert both, its value lies between them."""

import pandas as pd

from expectations.row_rule import RowRule


class ExpectBoundsToBeOrdered(RowRule):
    """Rows of `figures`."""

    @classmethod
    def name_of_rule(cls) -> str:
        """See RowRule."""
        return "bounds_are_ordered"

    @classmethod
    def broken(cls, frame: pd.DataFrame) -> pd.DataFrame:
        """Figures with lower above upper, likely_lower above likely_upper, or an exact value off its bounds."""
        exact = frame["comparator"] == "exact"
        crossed = (
            (frame["lower"] > frame["upper"])
            | (frame["likely_lower"] > frame["likely_upper"])
            | (exact & ((frame["lower"] != frame["value"]) | (frame["upper"] != frame["value"])))
        )
        broken = frame[crossed.fillna(value=False).astype(bool)]
        messages = [
            f"“{quote}” was read with bounds {lower}..{upper}, likely {likely_lower}..{likely_upper}"
            for quote, lower, upper, likely_lower, likely_upper in zip(
                broken["quote"],
                broken["lower"],
                broken["upper"],
                broken["likely_lower"],
                broken["likely_upper"],
                strict=True,
            )
        ]
        return broken.assign(message=messages)
