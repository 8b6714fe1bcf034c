"""The nouns of events, grouped where reports use them of one event: loaded once from `agreement_events.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

import yaml


@dataclass(frozen=True, slots=True)
class EventNouns:
    """The groups of each noun, those of events of which there is one within weeks, and the nouns that names follow.

    `taken_up` are the groups whose events a noun of no kind in particular takes up: "the disaster".
    """

    groups: Mapping[str, frozenset[str]]
    single: frozenset[str]
    before_names: frozenset[str]
    taken_up: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def one_kind(self, noun: str, other: str) -> bool:
        """Whether both nouns may name one event."""
        return noun == other or bool(self._meant(noun) & self._meant(other))

    def of_one_group(self, noun: str, other: str) -> bool:
        """Whether both nouns name one kind of event themselves, none of them taking up what is named otherwise."""
        return noun == other or bool(self.groups.get(noun, frozenset()) & self.groups.get(other, frozenset()))

    def _meant(self, noun: str) -> frozenset[str]:
        """The groups that a noun names, and those whose events it takes up."""
        return self.groups.get(noun, frozenset()) | self.taken_up.get(noun, frozenset())

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
    taken_up = {noun: frozenset(line["groups"]) for line in data if "taking_up" in line for noun in line["taking_up"]}
    data = [line for line in data if "taking_up" not in line]
    for event in data:
        for noun in event["nouns"]:
            groups.setdefault(noun, set()).add(event["name"])
    single = frozenset(event["name"] for event in data if event["single"])
    before_names = frozenset(noun for event in data if event.get("named") for noun in event["nouns"])
    return EventNouns({noun: frozenset(names) for noun, names in groups.items()}, single, before_names, taken_up)
