"""Abbreviations and what their full stop means, from `abbreviations.yaml`."""

from functools import cache
from importlib.resources import files

import yaml


@cache
def abbreviations() -> dict[str, frozenset[str]]:
    """The words of each class of the file.

    The classes are `before_names`, `before_numbers`, `may_end`, `company_endings`, `never_ends` and `openers`.

    YAML reads a bare `No` as false; the list says the word.
    """
    text = files("transforms.vocabulary").joinpath("abbreviations.yaml").read_text(encoding="utf-8")
    loaded = yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506  # it makes strings only: `No` stays `No`
    return {name: frozenset(words) for name, words in loaded.items()}
