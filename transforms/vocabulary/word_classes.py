"""The closed word classes and the noun and verb lists, read once from their YAML files."""

from functools import cache
from importlib.resources import files

import yaml

from transforms.vocabulary.words import Direction

_DIRECTIONS: tuple[Direction, ...] = ("increase", "decrease")


@cache
def words_of_file(name: str) -> dict[str, frozenset[str]]:
    """The word lists of one vocabulary file, by class; a class that is a map gives the words of all its entries."""
    text = files("transforms.vocabulary").joinpath(name).read_text(encoding="utf-8")
    loaded = yaml.load(text, Loader=yaml.CSafeLoader)
    return {name: _flatten(entry) for name, entry in loaded.items()}


def _flatten(entry: list[str] | dict[str, list[str]]) -> frozenset[str]:
    words = [word for words in entry.values() for word in words] if isinstance(entry, dict) else entry
    unquoted = [word for word in words if not isinstance(word, str)]
    if unquoted:
        raise ValueError(f"{unquoted} are no words: YAML reads on, off, yes and no as truth values; quote them")
    return frozenset(words)


@cache
def closed_classes() -> dict[str, frozenset[str]]:
    """For each word of a closed class, the classes it belongs to."""
    found: dict[str, set[str]] = {}
    for word_class, words in words_of_file("word_classes.yaml").items():
        for word in words:
            found.setdefault(word, set()).add(word_class)
    return {word: frozenset(classes) for word, classes in found.items()}


def nouns(word_class: str) -> frozenset[str]:
    """The words of one class of `nouns.yaml`."""
    return words_of_file("nouns.yaml")[word_class]


def verbs(word_class: str) -> frozenset[str]:
    """The lemmas of one class of `verbs.yaml`."""
    return words_of_file("verbs.yaml")[word_class]


@cache
def verb_directions(word_class: str) -> dict[Direction, frozenset[str]]:
    """The lemmas of a class of `verbs.yaml` whose verbs move a number one way or the other, by their way."""
    found = _map_of("verbs.yaml", word_class)
    return {way: frozenset(found.get(way, ())) for way in _DIRECTIONS}


@cache
def peopling_verbs() -> dict[str, frozenset[str]]:
    """The verbs whose bare number is one of people, by the concept of these."""
    return {concept: frozenset(lemmas) for concept, lemmas in _map_of("verbs.yaml", "peopling").items()}


@cache
def event_names() -> dict[str, str]:
    """For each word that stands for an event, the event's own name: `quake` is an `earthquake`."""
    return {word: event for event, words in _noun_map("events").items() for word in words}


@cache
def collective_concepts() -> dict[str, str]:
    """For each singular noun that stands for many, the concept it is made of: a `battalion` of `troops`."""
    return {noun: concept for concept, names in _noun_map("collectives").items() for noun in names}


@cache
def counts_of_change(direction: str) -> frozenset[str]:
    """The nouns of which a count is a change in this direction: `job cut`."""
    return frozenset(_noun_map("counts_of_change")[direction])


def _noun_map(name: str) -> dict[str, list[str]]:
    return _map_of("nouns.yaml", name)


def _map_of(file: str, name: str) -> dict[str, list[str]]:
    text = files("transforms.vocabulary").joinpath(file).read_text(encoding="utf-8")
    loaded: dict[str, list[str]] = yaml.load(text, Loader=yaml.CSafeLoader)[name]
    return loaded
