import pytest

from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_events import event_nouns
from transforms.vocabulary.agreement_phrases import phrases_of
from transforms.vocabulary.concepts import concept_vocabulary


@pytest.mark.parametrize("name", ["growing_concepts", "moving_concepts", "standing_concepts", "befallen_concepts"])
def test_every_concept_that_agreement_names_is_in_the_vocabulary(name: str) -> None:
    named = getattr(agreement_words(), name)
    assert named
    assert named <= concept_vocabulary().parents.keys()


def test_concepts_that_mean_the_same_are_in_the_vocabulary() -> None:
    same = agreement_words().same_concepts
    assert {*same, *same.values()} <= concept_vocabulary().parents.keys()


def test_no_word_was_lost_to_the_booleans_of_its_file() -> None:
    words = agreement_words()
    assert all(isinstance(word, str) for word in (*words.money_stop_words, *words.neutral_words, *words.no_names))
    assert words.sides["vote"]["against"].stand_in("She said no to it")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("quake", "earthquake", True),
        ("bomb", "blast", True),
        ("attack", "shooting", True),
        ("bombing", "shooting", False),
        ("earthquake", "flood", False),
        ("picnic", "picnic", True),
        ("picnic", "party", False),
    ],
)
def test_nouns_of_one_group_may_name_one_event(one: str, other: str, expected: bool) -> None:
    assert event_nouns().one_kind(one, other) is expected
    assert event_nouns().one_kind(other, one) is expected


@pytest.mark.parametrize(
    ("noun", "single"),
    [("earthquake", True), ("hurricane", True), ("bombing", False), ("attack", False), ("fête", False)],
)
def test_of_some_events_there_is_one_within_weeks(noun: str, single: bool) -> None:
    assert event_nouns().is_single(noun) is single


def test_phrases_match_whole_words_at_their_place() -> None:
    phrases = phrases_of(["of the", "including"])
    assert phrases.end("900 troops, including ")
    assert not phrases.end("including them")
    assert phrases.begin("of the dead")
    assert not phrases.begin("oft hedge")
    assert phrases.found_in("Including some of  the men") == {"including", "of  the"}
