"""The words around numerals that are no figures, from `identifiers.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from transforms.vocabulary.numbers_file import read_vocabulary_file
from transforms.vocabulary.words import Disposition


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentifierWords:
    """Each field is the section of the same name in `identifiers.yaml`."""

    before_any: frozenset[str]
    before_singular: frozenset[str]
    before_capital: frozenset[str]
    airliners: frozenset[str]
    after_address: frozenset[str]
    score_cues: frozenset[str]
    cricket_cues: frozenset[str]
    year_prepositions: frozenset[str]
    months: frozenset[str]
    seasons: frozenset[str]
    weekdays: frozenset[str]
    eras: frozenset[str]
    time_zones: frozenset[str]
    decades: frozenset[str]
    age_words_before: frozenset[str]
    after_unit: frozenset[str]
    time_labels: frozenset[str]
    age_nouns: frozenset[str]
    persons: frozenset[str]
    age_limits: frozenset[str]
    one_is_pronoun_before: frozenset[str]
    one_counts_before: frozenset[str]
    one_counts_behind: frozenset[str]
    date_prefixes: frozenset[str]
    roman_excluded: frozenset[str]
    roman_singles_after: frozenset[str]
    idioms: Mapping[str, Disposition]


@cache
def identifier_words() -> IdentifierWords:
    """All lists, read once a process."""
    data = read_vocabulary_file("identifiers.yaml")
    idioms = {phrase: disposition for disposition, phrases in data.pop("idioms").items() for phrase in phrases}
    return IdentifierWords(idioms=idioms, **{name: frozenset(map(str, words)) for name, words in data.items()})
