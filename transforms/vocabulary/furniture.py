"""The rules by which a line is known to be page furniture, from `furniture.yaml`."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import yaml

Where = Literal["top", "anywhere", "end", "heading", "behind_paywall"]
MOST_WORDS = 20
AGENCIES = {
    "{agency}": ("picture_agencies", "wire_agencies"),
    "{picture}": ("picture_agencies",),
    "{wire}": ("wire_agencies",),
}


@dataclass(frozen=True, slots=True)
class FurnitureRule:
    """A kind of line that is no part of the story.

    `strong` rules hold for lines with a number in them too. After a `heading` the headlines that follow
    belong to it; a `cut` says that the story was cut off there.
    """

    name: str
    where: Where
    pattern: re.Pattern[str]
    strong: bool
    most_words: int
    heading: bool
    cut: bool

    def is_match(self, line: str, words: int) -> bool:
        """Whether the whole line, of so many words, is furniture of this kind."""
        return words <= self.most_words and self.pattern.fullmatch(line) is not None


@cache
def _load() -> dict[str, Any]:
    text = files("transforms.vocabulary").joinpath("furniture.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
    return loaded


@cache
def furniture_rules(where: Where) -> tuple[FurnitureRule, ...]:
    """The rules for lines at one place, in the order of the file."""
    return tuple(_rule_of(entry) for entry in _load()["rules"] if entry["where"] == where)


@cache
def agency_pattern(kinds: tuple[str, ...] = ("picture_agencies", "wire_agencies")) -> str:
    """A regular expression for the names of agencies of these kinds, in capitals too, the longest first."""
    stated = {name for kind in kinds for name in _load()[kind]}
    names = sorted(stated | {name.upper() for name in stated}, key=lambda name: (-len(name), name))
    return f"(?:{'|'.join(map(re.escape, names))})"


@cache
def marker_rules() -> dict[str, str]:
    """Words of classes and ids that say what an element of a page is, each with the rule it stands for."""
    markers: dict[str, list[str]] = _load()["markers"]
    return {word: rule for rule, words in markers.items() for word in words}


def is_standfirst_name(names: str) -> bool:
    """Whether a word of classes and ids says that what they name stands between headline and story.

    >>> is_standfirst_name("article__sub-title"), is_standfirst_name("article-body")
    (True, False)
    """
    return _holds_name(names, "standfirst_names")


def is_fact_box_name(names: str) -> bool:
    """Whether classes say that what they name holds facts beside the story.

    >>> is_fact_box_name("article-fact-box"), is_fact_box_name("artifact-boxes")
    (True, False)
    """
    return _holds_name(names, "fact_box_names")


def _holds_name(names: str, kind: str) -> bool:
    plain = re.sub(r"[-_]", "", names.lower())
    return any(re.search(rf"(?<!arti){name}", plain) for name in _load()[kind])


def _rule_of(entry: dict[str, Any]) -> FurnitureRule:
    pattern: str = entry["pattern"]
    for mark, kinds in AGENCIES.items():
        pattern = pattern.replace(mark, agency_pattern(kinds))
    return FurnitureRule(
        name=entry["name"],
        where=entry["where"],
        pattern=re.compile(pattern, 0 if entry.get("case") else re.IGNORECASE),
        strong=entry.get("strong", False),
        most_words=entry.get("words", MOST_WORDS),
        heading=entry.get("heading", False),
        cut=entry.get("cut", False),
    )
