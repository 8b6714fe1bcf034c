from fractions import Fraction

import pytest

from transforms.vocabulary.comparators import comparator_words
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers import number_words
from transforms.vocabulary.numbers_cues import cue_words
from transforms.vocabulary.words import Comparator, Disposition, words_of


def test_number_words_are_in_lower_case_and_exact() -> None:
    words = number_words()
    assert words.cardinals["ninety"] == 90
    assert words.multiple_verbs["halved"] == Fraction(1, 2)
    assert all(word == word.lower() for word in (*words.cardinals, *words.magnitudes, *words.ordinals))


def test_vague_words_bound_from_below_and_above() -> None:
    words = number_words()
    assert all(low < high for low, high in (*words.vague_plurals.values(), *words.vague_words.values()))


def test_every_comparator_phrase_names_a_comparator_and_none_stands_twice() -> None:
    for phrases in (comparator_words().before, comparator_words().after):
        assert {phrase.comparator for phrase in phrases} <= set(words_of(Comparator))
        written = [phrase.words for phrase in phrases]
        assert sorted({words for words in written if written.count(words) > 1}) == []


def test_every_idiom_says_what_its_numerals_are() -> None:
    assert set(identifier_words().idioms.values()) <= set(words_of(Disposition)) - {"figure"}


@pytest.mark.parametrize("section", ["before_any", "before_capital", "year_prepositions", "months", "persons"])
def test_no_word_was_read_as_a_truth_value(section: str) -> None:
    # YAML takes a bare no or on for a boolean
    assert not {"True", "False", "None"} & getattr(identifier_words(), section)


def test_an_unknown_list_of_cues_is_an_error() -> None:
    with pytest.raises(KeyError):
        cue_words("nonsense")
