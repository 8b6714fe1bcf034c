"""What becomes of the members of a whole, and the sums that this makes: loaded once from `agreement_accounts.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from transforms.vocabulary.agreement_phrases import Phrases, phrases_of
from transforms.vocabulary.numbers_file import read_vocabulary_file


@dataclass(frozen=True, slots=True, kw_only=True)
class PartWords:
    """How a part of a whole is told: by the concept of its figure, or by words on either side of the number."""

    concepts: frozenset[str]
    words: Phrases
    behind: Phrases | None
    before: Phrases | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A sum of what became of a whole; `passing` parts are so at one time, `loose` ones may share members."""

    whole: frozenset[str]
    parts: tuple[str, ...]
    passing: frozenset[str]
    loose: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountWords:
    """Each field is the list of the same name in `agreement_accounts.yaml`, ready to be searched."""

    parts: Mapping[str, PartWords]
    accounts: Mapping[str, Account]
    left_out: Mapping[str, frozenset[str]]
    nobody_else: Phrases
    none_dead: Phrases
    search_over: Phrases
    the_rest: Phrases
    all_of: Phrases
    settled: Phrases
    inventory: Phrases
    houses: Phrases
    house_has: Phrases
    parties: Phrases
    seat_nouns: Phrases
    seats_won: Phrases
    no_outcome: Phrases
    no_other_party: Phrases
    joint_words: Phrases
    more_besides: Phrases
    divided: Phrases
    elsewhere: Phrases
    elected: Phrases
    joint_parties: Phrases
    sums_of_money: Phrases
    general_heads: frozenset[str]
    dwellers: frozenset[str]
    seat_concepts: frozenset[str]
    seat_fillers: frozenset[str]


_PHRASES = (
    "nobody_else",
    "none_dead",
    "search_over",
    "the_rest",
    "all_of",
    "settled",
    "inventory",
    "houses",
    "house_has",
    "parties",
    "seat_nouns",
    "seats_won",
    "no_outcome",
    "no_other_party",
    "joint_words",
    "more_besides",
    "divided",
    "sums_of_money",
    "elsewhere",
    "elected",
    "joint_parties",
)


@cache
def account_words() -> AccountWords:
    """The reviewed lists, read once in a process."""
    data = read_vocabulary_file("agreement_accounts.yaml")
    return AccountWords(
        parts={name: _part(told) for name, told in data["parts"].items()},
        accounts={name: _account(told) for name, told in data["accounts"].items()},
        left_out={name: frozenset(parts) for name, parts in data["left_out"].items()},
        dwellers=frozenset(data["dwellers"]),
        general_heads=frozenset(data["general_heads"]),
        seat_concepts=frozenset(data["seat_concepts"]),
        seat_fillers=frozenset(data["seat_fillers"]),
        **{name: phrases_of(data[name]) for name in _PHRASES},
    )


def _part(told: Mapping[str, Any]) -> PartWords:
    return PartWords(
        concepts=frozenset(told["concepts"]),
        words=phrases_of(told["words"]),
        behind=phrases_of(told["behind"]) if "behind" in told else None,
        before=phrases_of(told["before"]) if "before" in told else None,
    )


def _account(told: Mapping[str, Any]) -> Account:
    return Account(
        whole=frozenset(told["whole"]),
        parts=tuple(told["parts"]),
        passing=frozenset(told["passing"]),
        loose=frozenset(told["loose"]),
    )
