"""What the expectations of contradictions share: each judges the contradictions of one kind.

A contradiction is a true report of what was written, so the rows are loaded; it is flagged here and shown
by the view `conflicts`. Every contradiction is of exactly one kind (see `expectations.frames`).
"""

import pandas as pd

from expectations.row_rule import Broken, RowRule


class ContradictionsOfAKind(RowRule):
    """Rows of `relations` or `sums` with a column `kind_of_contradiction`: the rule that judges it, or empty."""

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """The contradictions of this rule's kind, with their reason."""
        yield from frame.loc[frame["kind_of_contradiction"] == self.rule_name, "reason"].items()
