"""What a row refers to exists: in this batch, or in what was loaded before."""

from typing import ClassVar

import pandas as pd

from expectations.row_rule import Broken, RowRule


class ExpectReferencesToResolve(RowRule):
    """Rows with a column `unresolved` that names the references which lead nowhere (empty where all resolve)."""

    rule_name: ClassVar[str] = "references_resolve"
    sentence: ClassVar[str] = "Every row that {of} refers to is in this batch or was loaded before."
    of: str = ""

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """Rows with a reference that leads nowhere."""
        unresolved = frame["unresolved"]
        for place, references in unresolved[unresolved != ""].items():
            yield place, f"refers to a row that does not exist: {references}"
