"""The words of time, read from `times.yaml`."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def time_words() -> dict[str, Any]:
    """The whole vocabulary of time, by class; read once."""
    text = files("transforms.vocabulary").joinpath("times.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
    return loaded


@cache
def words_in(name: str) -> frozenset[str]:
    """The words of one class."""
    return frozenset(time_words()[name])


@cache
def value_of(name: str) -> dict[str, Any]:
    """The words of one class with their values."""
    return dict(time_words()[name])
