"""The words that finding copies and stories reads: loaded once from `copies.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml


@dataclass(frozen=True, slots=True)
class CopyWords:
    """Each field is the list of the same name in `copies.yaml`."""

    feature_weights: Mapping[str, float]
    story_weights: Mapping[str, float]
    telling_kinds: frozenset[str]
    stop_words: frozenset[str]


@cache
def copy_words() -> CopyWords:
    """The reviewed lists, read once in a process."""
    text = files("transforms.vocabulary").joinpath("copies.yaml").read_text("utf-8")
    data = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both loaders are safe
    return CopyWords(
        feature_weights=data["feature_weights"],
        story_weights=data["story_weights"],
        telling_kinds=frozenset(data["telling_kinds"]),
        stop_words=frozenset(data["stop_words"]),
    )
