from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.entities.acronyms import is_acronym_of
from transforms.entities.article_persons import gather_persons, is_same_person, surname_of, with_particles
from transforms.entities.name_normalising import normalise_name
from transforms.entities.name_words import find_name_words, fold, name_key

NamesIn = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Ashton Carter", "Ash Carter", True),
        ("Joseph Votel", "Joe Votel", True),
        ("J Powell", "Jerome Powell", True),
        ("Barack Obama", "Barack Hussein Obama", True),
        ("William Ford", "Bill Ford", True),
        ("Nawaz Sharif", "Shahbaz Sharif", False),
        ("Bill Clinton", "Hillary Clinton", False),
        ("Abu Bakr al Baghdadi", "Abu Omar al Masri", False),
    ],
)
def test_two_full_names_are_one_person_if_surname_and_given_name_agree(left: str, right: str, same: bool) -> None:
    assert is_same_person(left, right) is same
    assert is_same_person(right, left) is same


def test_a_surname_that_two_persons_share_names_neither() -> None:
    persons = gather_persons(["Nawaz Sharif", "Shahbaz Sharif", "Imran Khan"])
    assert persons.find("Sharif") is None
    assert persons.find("Khan") == "Imran Khan"
    assert persons.find("Nawaz") == "Nawaz Sharif"


def test_surnames_keep_or_drop_their_particles() -> None:
    assert surname_of("Haider al Abadi") == "Abadi"
    assert with_particles("Haider al Abadi") == "al Abadi"
    assert with_particles("Ursula von der Leyen") == "von der Leyen"
    assert with_particles("Lucy Harding") == "Harding"


@pytest.mark.parametrize(
    ("text", "surface", "name"),
    [
        ("Mayor Ada Quist spoke. Quist left early.", "Quist", "Ada Quist"),
        ("Prime Minister Omar al-Tarazi resigned. Tarazi had led Jordan since May.", "Tarazi", "Omar al-Tarazi"),
        ("The Ulm Coastal Rescue Society (UCRS) sent boats. The UCRS has nine.", "UCRS", "Ulm Coastal Rescue Society"),
        ("Defence Secretary Ada Quist arrived. The defence secretary met troops.", "defence secretary", "Ada Quist"),
        ("Defense Secretary Ada Quist arrived. The defence secretary met troops.", "defence secretary", "Ada Quist"),
    ],
)
def test_what_the_article_teaches_holds_within_it(names_in: NamesIn, text: str, surface: str, name: str) -> None:
    assert (surface, name) in names_in(text)


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("Foreign Minister Ada Quist met Foreign Minister Ben Olsen. The foreign minister smiled.", "foreign minister"),
        ("Defence Secretary Ada Quist arrived. A defence secretary rarely does.", "defence secretary"),
        ("General Ada Quist arrived. The general met troops.", "general"),
    ],
)
def test_a_title_that_may_mean_another_is_no_mention(names_in: NamesIn, text: str, surface: str) -> None:
    assert surface not in [found for found, _ in names_in(text)]


@pytest.mark.parametrize(
    ("acronym", "name", "holds"),
    [
        ("WFP", "World Food Programme", True),
        ("ISAF", "International Security Assistance Force", True),
        ("MoD", "Ministry of Defence", True),
        ("UK", "World Food Programme", False),
        ("WHO", "World Food Programme", False),
    ],
)
def test_an_acronym_follows_the_letters_of_its_name(acronym: str, name: str, holds: bool) -> None:
    assert is_acronym_of(acronym, name) is holds


@given(st.text(max_size=40))
def test_keys_and_normalised_names_do_not_change_when_made_again(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)
    assert normalise_name(normalise_name(name)) == normalise_name(name)
    assert fold(fold(name)) == fold(name)


@given(st.text(max_size=60))
def test_words_stand_in_order_inside_the_text(text: str) -> None:
    words = find_name_words(text)
    assert all(left.end <= right.start for left, right in pairwise(words))
    assert all(0 <= word.start < word.end <= len(text) for word in words)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the Acme Holdings, Inc.", "Acme Holdings"),
        ("Müller-Brandt AG", "Muller Brandt"),
        ("The Guardian", "Guardian"),
    ],
)
def test_names_that_differ_in_article_ending_or_diacritics_are_normalised_alike(left: str, right: str) -> None:
    assert normalise_name(left) == normalise_name(right)
