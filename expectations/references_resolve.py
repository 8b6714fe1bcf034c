"""What a row refers to exists: in this batch, or in what was loaded before."""

import pandas as pd

from expectations.row_rule import RowRule


class ExpectReferencesToResolve(RowRule):
    """Rows with a column `unresolved` that names the references which lead nowhere (empty where all resolve)."""

    @classmethod
    def name_of_rule(cls) -> str:
        """See RowRule."""
        return "references_resolve"

    @classmethod
    def broken(cls, frame: pd.DataFrame) -> pd.DataFrame:
        """Rows with a reference that leads nowhere."""
        broken = frame[frame["unresolved"] != ""]
        return broken.assign(message="refers to a row that does not exist: " + broken["unresolved"])
