"""The noun phrase that says what so many are: "of whom 300 are engineers", "200 were civilians"."""

from transforms.figures.counting.counted import Counted, to_counted
from transforms.figures.counting.noun_phrase import read_noun_phrase
from transforms.figures.tokens_sentence import TaggedSentence

_BEING = frozenset({"are", "were", "is", "was"})


def find_predicate(sentence: TaggedSentence, index: int) -> Counted | None:
    """The plural behind "are" or "were", where a bare number is its subject."""
    words, last = sentence.words, sentence.spans[index][1]
    if sentence.lower(last) not in _BEING or last + 1 >= len(words):
        return None
    if words[last + 1].tags & {"PAST", "ING", "CLOSED"}:
        return None
    phrase = read_noun_phrase(words, last + 1)
    if phrase is None or "PLURAL" not in words[phrase.head].tags:
        return None
    return to_counted(sentence, phrase, "counted.predicate", attached=False)


def find_apposed(sentence: TaggedSentence, index: int) -> Counted | None:
    """The plural behind "of them", where nothing else names the counted: "121 dead, 112 of them women"."""
    last = sentence.spans[index][1]
    if sentence.lower(last) != "of" or sentence.lower(last + 1) not in ("them", "whom"):
        return None
    phrase = read_noun_phrase(sentence.words, last + 2)
    if phrase is None or "PLURAL" not in sentence.words[phrase.head].tags:
        return None
    return to_counted(sentence, phrase, "counted.apposed", attached=False)
