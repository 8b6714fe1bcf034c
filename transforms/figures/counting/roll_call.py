"""Numbers that are votes though no word of votes stands beside them: "voted by 158 to 74", "332 in favour"."""

import re

from transforms.figures.quantity import Quantity
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.numbers_cues import cue_words

_JOINT = re.compile(r"\s*(?:to|-|–|—)\s*")
_SIDE = re.compile(r"\s+(?:voted\s+)?(?:in\s+favou?r\b|against\b|for\s+and\b)")
_OTHER_SIDE = re.compile(r"\b(?:against|opposed)\b")
_OPENS_RANGE = frozenset({"from", "between"})


def is_roll_call(sentence: TaggedSentence, index: int) -> bool:
    """Whether the number is one side of a vote that stands beside the other, or says what side it is of."""
    if not _is_plain(sentence.quantities[index]) or not _is_of_vote(sentence):
        return False
    if any(_are_sides(sentence, first) for first in (index - 1, index)):
        return True
    behind = sentence.text[sentence.quantities[index].end :]
    return _SIDE.match(behind) is not None and _OTHER_SIDE.search(sentence.text) is not None


def _are_sides(sentence: TaggedSentence, first: int) -> bool:
    """Whether this quantity and the next are plain numbers with nothing but "to" or a dash between them."""
    if first < 0 or first + 1 >= len(sentence.quantities):
        return False
    one, other = sentence.quantities[first : first + 2]
    if not (_is_plain(one) and _is_plain(other)) or sentence.lower(sentence.spans[first][0] - 1) in _OPENS_RANGE:
        return False
    return _JOINT.fullmatch(sentence.text[one.end : other.start]) is not None


def _is_plain(quantity: Quantity) -> bool:
    return quantity.kind == "count" and quantity.unit is None and quantity.rule == "digits.count"


def _is_of_vote(sentence: TaggedSentence) -> bool:
    """Whether the sentence says that there was a vote, or that a chamber or a motion was decided on."""
    words = {word.lower for word in sentence.words}
    if not words.isdisjoint(cue_words("voting")):
        return True
    return not (words.isdisjoint(cue_words("deciding")) or words.isdisjoint(cue_words("decided_by_vote")))
