"""Reports of one thing agree: within an article, across outlets, and with their own sums.

A contradiction is a true report of what was written, so the rows are loaded; it is flagged here and
shown by the view `conflicts`.
"""

import pandas as pd

from expectations.row_rule import RowRule


class ExpectReportsNotToContradict(RowRule):
    """Rows of `relations`, none of which should be `contradicts`."""

    @classmethod
    def name_of_rule(cls) -> str:
        """See RowRule."""
        return "reports_do_not_contradict"

    @classmethod
    def broken(cls, frame: pd.DataFrame) -> pd.DataFrame:
        """Relations that contradict."""
        broken = frame[frame["verdict"] == "contradicts"]
        return broken.assign(message=broken["reason"])


class ExpectSumsToHold(RowRule):
    """Rows of `sums`, all of which should hold."""

    @classmethod
    def name_of_rule(cls) -> str:
        """See RowRule."""
        return "troop_totals_agree_with_their_changes"

    @classmethod
    def broken(cls, frame: pd.DataFrame) -> pd.DataFrame:
        """Sums that do not come out."""
        broken = frame[~frame["holds"].astype(bool)]
        return broken.assign(message=broken["reason"])
