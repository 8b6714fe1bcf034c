"""The words that set up arithmetic between sentences: loaded once from `agreement_sums.yaml`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from transforms.vocabulary.agreement_phrases import Phrases, phrases_of
from transforms.vocabulary.numbers_file import read_vocabulary_file


@dataclass(frozen=True, slots=True, kw_only=True)
class SumWords:
    """Each field is the list of the same name in `agreement_sums.yaml`, ready to be searched."""

    total_anywhere: Phrases
    exclusive_nouns: tuple[frozenset[str], ...]
    overlapping_nouns: frozenset[str]
    exclusive_states: tuple[Mapping[str, Phrases], ...]
    fall_nouns: Phrases
    rise_nouns: Phrases
    in_place_of: Phrases
    former_words: Phrases
    former_after: Phrases
    price_words: Phrases
    restating: Phrases
    left_words: Phrases
    base_cues: Phrases
    rest_cues: Phrases
    ahead_words: Phrases
    cast_words: Phrases
    electorate_words: Phrases
    final_words: Phrases
    aboard_words: Phrases
    not_aboard: Phrases
    joint_fates: Phrases
    not_there: Phrases
    accounted_for: Phrases
    all_voted: Phrases
    blank_words: Phrases
    came: Phrases
    joint_seats: Phrases
    taking_away: Phrases
    adding: Phrases
    no_base: Phrases
    base_before: Phrases
    base_behind: Phrases
    open_list: Phrases
    vote_asides: Phrases
    vote_of_all: Phrases
    bringers: Phrases
    hoped_for: Phrases
    general_wholes: frozenset[str]
    policy_rates: frozenset[str]
    deeds: Mapping[str, Phrases]
    reached: Mapping[str, Phrases]
    named_wholes: Mapping[str, Phrases]
    whole_before: Mapping[str, Phrases]
    whole_after: Mapping[str, Phrases]
    balance_nouns: Mapping[str, str]
    list_nouns: Mapping[str, str]


_PHRASES = (
    "total_anywhere", "fall_nouns", "rise_nouns", "in_place_of", "former_words", "former_after", "price_words",
    "restating", "left_words", "base_cues", "rest_cues", "ahead_words", "cast_words", "electorate_words",
    "final_words", "aboard_words", "not_aboard", "joint_fates", "not_there", "joint_seats",
    "taking_away", "adding", "no_base", "base_before", "base_behind", "open_list",
    "accounted_for", "all_voted", "blank_words", "came", "vote_asides", "vote_of_all", "bringers", "hoped_for",
)  # fmt: skip


@cache
def sum_words() -> SumWords:
    """The reviewed lists, read once in a process."""
    data = read_vocabulary_file("agreement_sums.yaml")
    return SumWords(
        exclusive_nouns=tuple(frozenset(nouns) for nouns in data["exclusive_nouns"]),
        overlapping_nouns=frozenset(data["overlapping_nouns"]),
        exclusive_states=tuple(
            {state: phrases_of(words) for state, words in states.items()} for states in data["exclusive_states"]
        ),
        balance_nouns=_names_by_word(data["balance_nouns"]),
        list_nouns=_names_by_word(data["list_nouns"]),
        general_wholes=frozenset(data["general_wholes"]),
        policy_rates=frozenset(data["policy_rates"]),
        deeds=_phrases_by_name(data["deeds"]),
        reached=_phrases_by_name(data["reached"]),
        named_wholes=_phrases_by_name(data["named_wholes"]),
        whole_before=_phrases_by_name(data["whole_before"]),
        whole_after=_phrases_by_name(data["whole_after"]),
        **{name: phrases_of(data[name]) for name in _PHRASES},
    )


def _names_by_word(lists: Mapping[str, Iterable[str]]) -> dict[str, str]:
    return {word: name for name, words in lists.items() for word in words}


def _phrases_by_name(lists: Mapping[str, Iterable[str]]) -> dict[str, Phrases]:
    return {name: phrases_of(words) for name, words in lists.items()}
