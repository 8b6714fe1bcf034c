"""A span lies inside the sentence it is said to stand in, so that the sentence is its evidence."""

from typing import ClassVar

import pandas as pd

from expectations.row_rule import Broken, RowRule


class ExpectSpansToLieInsideTheirSentence(RowRule):
    """Rows with `start`, `end`, and `sentence_start`, `sentence_end` joined on (null where there is no sentence)."""

    rule_name: ClassVar[str] = "spans_lie_inside_their_sentence"
    sentence: ClassVar[str] = "The span of every row of {of} lies inside the row's sentence."
    of: str = ""

    def find_broken(self, frame: pd.DataFrame) -> Broken:
        """Rows whose span begins before or ends after their sentence; a missing sentence is another rule's business."""
        outside = (frame["start"] < frame["sentence_start"]) | (frame["end"] > frame["sentence_end"])
        broken = frame.loc[outside, ["start", "end", "sentence_start", "sentence_end"]]
        for place, row in zip(broken.index, broken.itertuples(index=False, name=None), strict=True):
            start, end, first, last = (int(offset) for offset in row)
            yield place, f"{start}:{end} does not lie inside its sentence, {first}:{last}"
