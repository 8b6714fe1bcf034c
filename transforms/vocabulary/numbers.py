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
    return NumberWords(
        cardinals=to_values(data["cardinals"]),
        magnitudes=to_values(data["magnitudes"]),
        short_magnitudes=to_values(data["short_magnitudes"]),
        glued_magnitudes=to_values(data["glued_magnitudes"]),
        ambiguous_magnitudes=to_values(data["ambiguous_magnitudes"]),
        fraction_denominators=to_values(data["fraction_denominators"]),
        fraction_signs=to_values(data["fraction_signs"]),
        vague_plurals=to_bounds(data["vague_plurals"]),
        vague_words=to_bounds(data["vague_words"]),
        vague_of=frozenset(data["vague_of"]),
        couples=to_values(data["couples"]),
        multiple_verbs=to_values(data["multiple_verbs"]),
        multiple_words=to_values(data["multiple_words"]),
        multiple_heads=frozenset(data["multiple_heads"]),
        multiple_folds=to_values(data["multiple_folds"]),
        ordinals=to_values(data["ordinals"]),
        counted_nouns=frozenset(data["counted_nouns"].split()),
    )
