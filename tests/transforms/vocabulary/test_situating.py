from itertools import combinations

import pytest

from transforms.vocabulary.concepts import concept_vocabulary
from transforms.vocabulary.situating import situating_words, status_phrases, status_words
from transforms.vocabulary.words import Status, words_of

GROUPS = ("victims", "arrivals", "forces")


@pytest.mark.parametrize("group", GROUPS)
def test_the_groups_of_concepts_hold_concepts_of_the_vocabulary(group: str) -> None:
    assert situating_words(group) <= set(concept_vocabulary().parents)


def test_a_concept_stands_in_one_group_only() -> None:
    assert [situating_words(a) & situating_words(b) for a, b in combinations(GROUPS, 2)] == [frozenset()] * 3


def test_every_status_but_actual_has_its_words() -> None:
    for status in words_of(Status):
        if status != "actual":
            assert status_words(status)
            assert all(isinstance(word, str) for phrase in status_phrases(status) for word in phrase)


def test_an_unknown_list_is_an_error() -> None:
    with pytest.raises(KeyError):
        situating_words("nothing")
