"""The words of reported speech, read from `speech.yaml`."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def _speech_words() -> dict[str, Any]:
    text = files("transforms.vocabulary").joinpath("speech.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
    return loaded


@cache
def speech_words(name: str, kind: str | None = None) -> frozenset[str]:
    """The words of one class of `speech.yaml`, or of one kind within a class; KeyError on one that is not there."""
    words = _speech_words()[name]
    return frozenset(words if kind is None else words[kind])
