"""The commonest words of the languages that news is met in, from `languages.yaml`."""

from functools import cache
from importlib.resources import files

import yaml


@cache
def stop_words() -> dict[str, frozenset[str]]:
    """For each language (ISO 639-1) its commonest words, in lower case."""
    text = files("transforms.vocabulary").joinpath("languages.yaml").read_text(encoding="utf-8")
    loaded = yaml.load(text, Loader=yaml.CSafeLoader)
    return {code: frozenset(words.split()) for code, words in loaded.items()}
