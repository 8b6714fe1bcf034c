import pytest

from transforms.figures.counting.noun_phrase import read_noun_phrase
from transforms.figures.tokens_sentence import tag_sentence


def read(text: str, *, singular: bool = False) -> tuple[str, str] | None:
    """The phrase and its head of a text as it would stand behind a number."""
    text = f"— {text}"
    words = tag_sentence(text, ()).words
    phrase = read_noun_phrase(words, 1, singular=singular)
    if phrase is None:
        return None
    return text[words[phrase.first].start : words[phrase.last - 1].end], words[phrase.head].text


PLURALS = [
    ("troops in the north", "troops", "troops"),
    ("people killed by the flood", "people", "people"),
    ("arms dealers and others", "arms dealers", "dealers"),
    ("women police recruits were sworn in", "women police recruits", "recruits"),
    ("Iranian-backed fighters", "Iranian-backed fighters", "fighters"),
    ("British and Irish lorries waited", "British and Irish lorries", "lorries"),
    ("well trained, well fed horses", "well trained, well fed horses", "horses"),
    ("people's homes", "people's homes", "homes"),
    ("Type 45 destroyers", "Type 45 destroyers", "destroyers"),
    ("suspected cattle rustlers fled", "suspected cattle rustlers", "rustlers"),
    ("dead, officials said", "dead", "dead"),
    ('"volunteers" at the gate', "volunteers", "volunteers"),
]


@pytest.mark.parametrize(("text", "phrase", "head"), PLURALS)
def test_the_plural_ends_the_phrase_unless_its_compound_goes_on(text: str, phrase: str, head: str) -> None:
    assert read(text) == (phrase, head)


SINGULARS = [
    ("soldier was hurt", "soldier", "soldier"),
    ("police officer died", "police officer", "officer"),
    ("human rights lawyer resigned", "human rights lawyer", "lawyer"),
    ("former minister in the north", "former minister", "minister"),
]


@pytest.mark.parametrize(("text", "phrase", "head"), SINGULARS)
def test_of_one_thing_the_verb_ends_the_phrase(text: str, phrase: str, head: str) -> None:
    assert read(text, singular=True) == (phrase, head)


NONE = [
    "in the north",
    "died on Monday",
    "were arrested",
    "last week",
    "of the wounded",
    ", officials said",
    "to 90",
    "",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_noun_phrase_is_not_read_as_one(text: str) -> None:
    assert read(text) is None
