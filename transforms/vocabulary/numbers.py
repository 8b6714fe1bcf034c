"""The number words of English, from `numbers.yaml`, ready for look-up."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from transforms.vocabulary.numbers_file import read_vocabulary_file

Values = Mapping[str, Fraction]
Bounds = Mapping[str, tuple[Fraction, Fraction]]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """Each field is the section of the same name in `numbers.yaml`; words are in lower case unless glued."""

    cardinals: Values
    magnitudes: Values
    short_magnitudes: Values
    glued_magnitudes: Values
    ambiguous_magnitudes: Values
    fraction_denominators: Values
    fraction_signs: Values
    vague_plurals: Bounds
    vague_words: Bounds
    vague_of: frozenset[str]
    couples: Values
    multiple_verbs: Values
    multiple_words: Values
    multiple_heads: frozenset[str]
    multiple_folds: Values
    ordinals: Values
    counted_nouns: frozenset[str]


def to_values(section: Mapping[str, object]) -> dict[str, Fraction]:
    """Word to exact value; "1/3" is a third.

    >>> to_values({"half": "1/2"})
    {'half': Fraction(1, 2)}
    """
    return {word: Fraction(str(value)) for word, value in section.items()}


def to_bounds(section: Mapping[str, tuple[int, int]]) -> dict[str, tuple[Fraction, Fraction]]:
    """Word to the pair of its bounds."""
    return {word: (Fraction(low), Fraction(high)) for word, (low, high) in section.items()}


@cache
def number_words() -> NumberWords:
    """All number words, read once a process."""
    data = read_vocabulary_file("numbers.yaml")
    values = {
        name: to_values(data[name])
        for name in (
            "cardinals", "magnitudes", "short_magnitudes", "glued_magnitudes", "ambiguous_magnitudes",
            "fraction_denominators", "fraction_signs", "couples", "multiple_verbs", "multiple_words",
            "multiple_folds", "ordinals",
        )
    }  # fmt: skip
    bounds = {name: to_bounds(data[name]) for name in ("vague_plurals", "vague_words")}
    return NumberWords(
        **values,
        **bounds,
        vague_of=frozenset(data["vague_of"]),
        multiple_heads=frozenset(data["multiple_heads"]),
        counted_nouns=frozenset(data["counted_nouns"].split()),
    )
