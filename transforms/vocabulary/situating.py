"""The words that tell whose, where and in what state, read from `situating.yaml` and `status.yaml`."""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def _read(name: str) -> dict[str, Any]:
    text = files("transforms.vocabulary").joinpath(name).read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
    return loaded


@cache
def situating_words(name: str) -> frozenset[str]:
    """One list of `situating.yaml`; KeyError on one that is not there."""
    return frozenset(_read("situating.yaml")[name])


@cache
def situating_phrases(name: str) -> frozenset[tuple[str, ...]]:
    """One list of phrases of `situating.yaml`, as words."""
    return frozenset(tuple(phrase.split()) for phrase in _read("situating.yaml")[name])


@cache
def status_words(name: str) -> frozenset[str]:
    """The single words of one status, or a plain list, of `status.yaml`."""
    found = _read("status.yaml")[name]
    return frozenset(found["words"] if isinstance(found, dict) else found)


@cache
def status_phrases(name: str) -> tuple[tuple[str, ...], ...]:
    """The phrases of one status, as words."""
    return tuple(tuple(phrase.split()) for phrase in _read("status.yaml")[name]["phrases"])


@cache
def proposed_behind() -> tuple[tuple[str, ...], ...]:
    """The phrases that tell of a proposal behind the figure, as words."""
    return tuple(tuple(phrase.split()) for phrase in _read("status.yaml")["proposed_behind"])


@cache
def denied_behind() -> tuple[tuple[str, ...], ...]:
    """The phrases that deny a report behind it, as words."""
    return tuple(tuple(phrase.split()) for phrase in _read("status.yaml")["denied_behind"])


@cache
def company() -> Mapping[str, re.Pattern[str]]:
    """The words of `status.yaml` that count only in some company, with what tells it in a clause's joined words."""
    return {word: re.compile(pattern) for word, pattern in _read("status.yaml")["company"].items()}
