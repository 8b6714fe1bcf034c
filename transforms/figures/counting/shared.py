"""The noun that two numbers share: "three Palestinian and two Israeli soldiers", "5 gold and 7 silver medals"."""

from dataclasses import replace

from transforms.figures.counting.behind import find_behind_of, is_one
from transforms.figures.counting.counted import Counted, to_counted
from transforms.figures.counting.noun_phrase import NounPhrase, read_noun_phrase
from transforms.figures.tokens_sentence import TaggedSentence, Word

_CHAIN = 4
_LONGEST = 3
"""So many modifiers may stand between the number and "and"."""


def find_shared(sentence: TaggedSentence, index: int, links: int = _CHAIN) -> Counted | None:
    """The head of the next number's noun, where only modifiers and "and" or "or" lead from this number to that.

    Commas may lead over further numbers, at most `links` of them.
    """
    if index + 1 >= len(sentence.quantities) or sentence.quantities[index + 1].kind != "count":
        return None
    last, (following, behind) = sentence.spans[index][1], sentence.spans[index + 1]
    between = sentence.words[last:following]
    if [word.lower for word in between] == ["to"] and sentence.lower(sentence.spans[index][0] - 1) == "from":
        return _read_next(sentence, behind)
    joined = 1 < len(between) <= _LONGEST + 1 and between[-1].lower in ("and", "or", ",")
    if not joined or not all(_is_modifier(word) for word in between[:-1]):
        return None
    if between[-1].text == ",":  # "18 gold, 12 silver and nine bronze medals"
        return find_shared(sentence, index + 1, links - 1) if links else None
    whole = is_one(sentence.quantities[index]) and not between[-2].tags & {"ADJ", "NAME"}
    phrase = None if whole else read_noun_phrase(sentence.words, behind)  # "one hospital and 14 intensive-care beds"
    if phrase is None or not phrase.sure or phrase.head == behind:
        return None
    head = NounPhrase(phrase.head, phrase.head + 1, phrase.head, sure=True)
    return to_counted(sentence, head, "counted.shared", attached=False)


def find_restated(sentence: TaggedSentence, index: int) -> Counted | None:
    """The noun of the share that says the same of it: "some 300, or half of the 900 teachers, stayed home"."""
    if index + 1 >= len(sentence.quantities) or sentence.quantities[index + 1].kind not in ("ratio", "percent"):
        return None
    between = sentence.words[sentence.spans[index][1] : sentence.spans[index + 1][0]]
    if [word.lower for word in between] not in ([",", "or"], [","]):
        return None
    whole = find_behind_of(sentence, index + 1)
    return replace(whole, rule="counted.restated", attached=False) if whole is not None else None


def _read_next(sentence: TaggedSentence, behind: int) -> Counted | None:
    """The noun behind the level that a base leads to: "from 8,500 to 9,500 troops"."""
    phrase = read_noun_phrase(sentence.words, behind)
    return (
        to_counted(sentence, phrase, "counted.shared", attached=False) if phrase is not None and phrase.sure else None
    )


def _is_modifier(word: Word) -> bool:
    return bool(word.tags & {"ADJ", "NAME", "NOUN"}) and not word.tags & {"PLURAL", "CLOSED"}
