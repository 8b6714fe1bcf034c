"""The usual size of a run: measures, and the bounds between which they lie, as data that a user may override."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import pandas as pd
import yaml

from expectations.frames import Frames

USER_FILE = "thresholds.yaml"
NUMBERS = ("least", "most", "judged_from")


class ThresholdError(ValueError):
    """A file of thresholds names an unknown measure or states no number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """The bounds of one measure (null for none), from how many documents or articles on it is judged, and why."""

    least: float | None = None
    most: float | None = None
    judged_from: float = 1
    reason: str


def thresholds(home: Path | None = None) -> dict[str, Threshold]:
    """Measure to threshold, with the overrides of `HOME/thresholds.yaml`; raises ThresholdError on what is unknown."""
    text = files("expectations").joinpath("thresholds.yaml").read_text("utf-8")
    shipped = {name: Threshold(**entry) for name, entry in _read(text, USER_FILE).items()}
    own = home / USER_FILE if home else None
    if own is None or not own.exists():
        return shipped
    for name, entry in _read(own.read_text("utf-8"), str(own)).items():
        if name not in shipped:
            raise ThresholdError(f"{own}: no such measure: {name}; known are {', '.join(shipped)}")
        shipped[name] = replace(shipped[name], **entry)
    return shipped


def _read(text: str, name: str) -> Mapping[str, Mapping[str, Any]]:
    stated: Mapping[str, Any] = yaml.safe_load(text) or {}
    for measure, entry in stated.items():
        if not isinstance(entry, Mapping) or not entry.keys() <= {*NUMBERS, "reason"}:
            raise ThresholdError(f"{name}: {measure} is {entry!r}; it must state {', '.join(NUMBERS)} or reason")
        wrong = [key for key in NUMBERS if not isinstance(entry.get(key), int | float | None)]
        if wrong:
            raise ThresholdError(f"{name}: {measure}: {wrong[0]} is {entry[wrong[0]]!r}; it must be a number")
    return stated


MEASURES: Mapping[str, Callable[[Frames], tuple[float, float]]] = {
    "loaded_share_of_new_documents": lambda frames: _share(_new(frames)["status"] == "loaded"),
    "share_of_articles_with_figures": lambda frames: _share(
        frames["articles"]["article_id"].isin(frames["figures"]["article_id"])
    ),
    "words_per_article": lambda frames: _ratio(frames["articles"]["word_count"].sum(), frames["articles"]),
    "figures_per_article": lambda frames: _ratio(len(frames["figures"]), frames["articles"]),
    "numerals_per_figure": lambda frames: _ratio(len(frames["numerals"]), frames["figures"]),
}
"""How each measure is taken from the staged frames: its value, and the number of rows it is the mean of."""


def measures_of(frames: Frames, bounds: Mapping[str, Threshold]) -> pd.DataFrame:
    """The measures of a run that is large enough to be judged by them, with their bounds."""
    rows = []
    for name, bound in bounds.items():
        observed, rows_counted = MEASURES[name](frames)
        if rows_counted >= bound.judged_from:
            rows.append((name, observed, bound.least, bound.most, bound.reason))
    frame = pd.DataFrame(rows, columns=["measure", "observed", "least", "most", "reason"])
    return frame.astype({"observed": float, "least": float, "most": float})


def _new(frames: Frames) -> pd.DataFrame:
    documents = frames["documents"]
    return documents[documents["status"] != "duplicate"]


def _share(holds: "pd.Series[bool]") -> tuple[float, float]:
    return (float(holds.mean()) if len(holds) else 0.0, len(holds))


def _ratio(count: float, of: pd.DataFrame) -> tuple[float, float]:
    return (float(count) / len(of) if len(of) else 0.0, len(of))
