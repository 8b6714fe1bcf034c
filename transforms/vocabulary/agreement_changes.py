"""The words that tell what came, what went, and what there is then: loaded once from `agreement_changes.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from transforms.vocabulary.agreement_phrases import Phrases, phrases_of
from transforms.vocabulary.numbers_file import read_vocabulary_file


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeWords:
    """Each field is the list of the same name in `agreement_changes.yaml`, ready to be searched."""

    came: Phrases
    went: Phrases
    closing: Phrases
    after_before: Phrases
    after_behind: Phrases
    lead_to: Phrases
    base_leads: Phrases
    base_words: Phrases
    multiples: Phrases
    unchanged: Phrases
    superlatives: Phrases
    ever: Phrases
    greatest: Phrases
    confined: Phrases
    since_records: Phrases
    margins: Phrases
    lead_verbs: Phrases
    margin_of_another: Phrases
    house_majority: Phrases
    no_house_majority: Phrases
    of_any_subject: frozenset[str]
    times_ago: Mapping[str, tuple[int, int]]
    year_before: Phrases
    this_period: Phrases
    rival_kinds: tuple[Mapping[str, Phrases], ...]


@cache
def change_words() -> ChangeWords:
    """The reviewed lists, read once in a process."""
    data = read_vocabulary_file("agreement_changes.yaml")
    plain = frozenset(data.pop("of_any_subject"))
    ago = {phrase: (least, most) for phrase, (least, most) in data.pop("times_ago").items()}
    rivals = tuple({kind: phrases_of(words) for kind, words in line.items()} for line in data.pop("rival_kinds"))
    return ChangeWords(
        of_any_subject=plain,
        times_ago=ago,
        rival_kinds=rivals,
        **{name: phrases_of(words) for name, words in data.items()},
    )
