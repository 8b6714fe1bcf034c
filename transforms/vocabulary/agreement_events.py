"""The nouns of events, grouped where reports use them of one event: loaded once from `agreement_events.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml


@dataclass(frozen=True, slots=True)
class EventNouns:
    """The groups of each noun, those of events of which there is one within weeks, and the nouns that names follow."""

    groups: Mapping[str, frozenset[str]]
    single: frozenset[str]
    before_names: frozenset[str]

    def one_kind(self, noun: str, other: str) -> bool:
        """Whether both nouns may name one event."""
        return noun == other or bool(self.groups.get(noun, frozenset()) & self.groups.get(other, frozenset()))

    def is_single(self, noun: str) -> bool:
        """Whether every event that the noun may name is one of a kind within weeks."""
        groups = self.groups.get(noun)
        return groups is not None and groups <= self.single


@cache
def event_nouns() -> EventNouns:
    """The reviewed list, read once in a process.

    >>> event_nouns().one_kind("quake", "earthquake"), event_nouns().one_kind("earthquake", "bombing")
    (True, False)
    """
    text = files("transforms.vocabulary").joinpath("agreement_events.yaml").read_text("utf-8")
    data = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both loaders are safe
    groups: dict[str, set[str]] = {}
    for event in data:
        for noun in event["nouns"]:
            groups.setdefault(noun, set()).add(event["name"])
    single = frozenset(event["name"] for event in data if event["single"])
    before_names = frozenset(noun for event in data if event.get("named") for noun in event["nouns"])
    return EventNouns({noun: frozenset(names) for noun, names in groups.items()}, single, before_names)
