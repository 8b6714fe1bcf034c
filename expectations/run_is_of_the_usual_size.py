"""What a run loads is of the size that runs have: a drop that gives almost nothing has usually changed its format."""

from typing import ClassVar

import pandas as pd

from expectations.row_rule import Broken, RowRule


class ExpectRunToBeOfTheUsualSize(RowRule):
    """Rows are the measures of a run: `measure`, `observed`, `least`, `most` (null for no limit), `reason`."""

    rule_name: ClassVar[str] = "run_is_of_the_usual_size"
    sentence: ClassVar[str] = "Every measure of the run lies within its thresholds."
    judges_the_batch: ClassVar[bool] = True

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """Measures outside their bounds."""
        low, high = frame["observed"] < frame["least"], frame["observed"] > frame["most"]
        for place, row in frame[low | high].iterrows():
            words = (("at least", row["least"]), ("at most", row["most"]))
            bounds = " and ".join(f"{word} {limit:g}" for word, limit in words if pd.notna(limit))
            yield place, f"{row['measure']} is {row['observed']:.3g}, usual is {bounds}: {row['reason']}"
