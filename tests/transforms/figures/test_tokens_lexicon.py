import pytest

from transforms.figures.tokens import tokenise
from transforms.figures.tokens_lexicon import classes_of, noun_lemma, tags_of, verb_lemmas

CLASSES = [
    ("troops", {"PLURAL"}, {"NOUN", "CLOSED"}),
    ("support", {"NOUN", "VERB"}, {"PLURAL"}),
    ("died", {"PAST"}, {"NOUN"}),
    ("heavily", {"ADV"}, {"NOUN"}),
    ("rebel-held", {"ADJ"}, {"PAST"}),
    ("ex-convicts", {"PLURAL"}, {"ADJ"}),
    ("Yemenis", {"PLURAL"}, {"CLOSED"}),
    ("smartwatches", {"PLURAL"}, set()),
    ("personnel", {"PLURAL"}, set()),
    ("MiG-29", {"CODE"}, {"NUM"}),
    ("4,600", {"NUM"}, {"CODE"}),
    ("the", {"CLOSED"}, {"NOUN"}),
    ("on", {"CLOSED"}, {"NOUN", "ADJ"}),
    ("no", {"CLOSED"}, {"NOUN"}),
    (",", {"PUNCT"}, {"CLOSED"}),
]


@pytest.mark.parametrize(("word", "among", "not_among"), CLASSES)
def test_a_word_keeps_every_part_of_speech_it_can_have_and_no_other(
    word: str, among: set[str], not_among: set[str]
) -> None:
    assert among <= tags_of(word)
    assert not (not_among & tags_of(word))


@pytest.mark.parametrize(("name", "word"), [("IS", "is"), ("US", "us"), ("WHO", "who"), ("IT", "it")])
def test_a_name_in_capitals_is_not_the_small_word_it_looks_like(name: str, word: str) -> None:
    assert "CLOSED" not in tags_of(name)
    assert "CLOSED" in tags_of(word)


def test_a_month_is_one_only_with_a_capital() -> None:
    assert "time" in classes_of("March")
    assert "time" not in classes_of("march")


LEMMAS = [
    ("children", "child"),
    ("people", "people"),
    ("police", "police"),
    ("countries", "country"),
    ("branches", "branch"),
    ("iphones", "iphone"),
    ("saudis", "saudi"),
    ("vice-chairmen", "vice-chairman"),
    ("series", "series"),
]


@pytest.mark.parametrize(("plural", "singular"), LEMMAS)
def test_the_head_of_a_count_is_given_in_the_singular(plural: str, singular: str) -> None:
    assert noun_lemma(plural) == singular
    assert noun_lemma(singular) == singular


def test_a_verb_form_leads_to_its_verb_and_other_words_to_none() -> None:
    assert "fall" in verb_lemmas("fell")
    assert verb_lemmas("umbrella") == ()


TOKENS = [
    ("U.S. troops", ["U.S.", "troops"]),
    ("Iraq's army", ["Iraq", "'s", "army"]),
    ("$2.5bn deal", ["$2.5bn", "deal"]),
    ("a 14-year-old", ["a", "14-year-old"]),
    ("don’t — stop", ["don’t", "—", "stop"]),
    ("4,600,000, they", ["4,600,000", ",", "they"]),
]


@pytest.mark.parametrize(("text", "tokens"), TOKENS)
def test_words_numerals_and_marks_are_tokens_of_their_own(text: str, tokens: list[str]) -> None:
    assert [token.text for token in tokenise(text)] == tokens
