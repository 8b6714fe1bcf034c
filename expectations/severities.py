"""How grave each broken expectation is: reviewed data, which a user's own file overrides entry by entry."""

from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml

from transforms.vocabulary.words import Severity, words_of

USER_FILE = "severities.yaml"


class SeverityError(ValueError):
    """A file of severities names an unknown rule or an unknown severity."""


def severities(home: Path | None = None) -> dict[str, Severity]:
    """Rule to severity, with the overrides of `HOME/severities.yaml`; raises SeverityError on unknown words."""
    shipped = _read(files("expectations").joinpath("severities.yaml").read_text("utf-8"), "severities.yaml")
    own = home / USER_FILE if home else None
    if own is None or not own.exists():
        return shipped
    overrides = _read(own.read_text("utf-8"), str(own))
    unknown = sorted(overrides.keys() - shipped.keys())
    if unknown:
        raise SeverityError(f"{own}: no such expectation: {', '.join(unknown)}; known are {', '.join(shipped)}")
    return shipped | overrides


def _read(text: str, name: str) -> dict[str, Severity]:
    stated: Mapping[str, Any] = yaml.safe_load(text) or {}
    return {rule: _severity(rule, entry, name) for rule, entry in stated.items()}


def _severity(rule: str, entry: Any, name: str) -> Severity:
    word = entry.get("severity") if isinstance(entry, Mapping) else entry
    if word not in words_of(Severity):
        raise SeverityError(f"{name}: {rule} is {word!r}; it must be one of {', '.join(words_of(Severity))}")
    return word  # type: ignore[no-any-return]
