"""The two sides of a vote beside each other: "by 158 to 74", "56-43 in favour"; two numbers, no range and no score."""

from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.numbers_cues import cue_words

_DASHES = frozenset("-–—")
_LEAST = 5
"""The greater side of a vote that is not taken for odds or a score."""
_SECOND = 2


def is_roll_call(tokens: Tokens, index: int) -> bool:
    """Whether the number that begins at `index` is the first side of a vote, and the second stands right behind it.

    "Voted 62-38" alone is a result, as of a match: behind a dash the sides count where it is said what they are for.
    """
    joint = index + 1
    spelled = tokens.lowers[joint] == "to"
    glued = tokens.words[joint] in _DASHES and tokens.is_glued(joint) and tokens.is_glued(joint + 1)
    if not (spelled or glued) or not (_is_whole(tokens, index) and _is_whole(tokens, index + _SECOND)):
        return False
    if max(_value(tokens, index), _value(tokens, index + _SECOND)) < _LEAST:
        return False
    behind = tokens.lowers[index + 3 : index + 5]
    if glued:
        return behind[:1] == ["against"] or behind in (["in", "favour"], ["in", "favor"])
    stops = tokens.kinds[index + 3] in ("s", "") or behind[0] in cue_words("behind_roll_call")
    return stops and tokens.lowers[index - 1] not in ("from", "between") and is_of_vote(tokens)


def is_of_vote(tokens: Tokens) -> bool:
    """Whether the sentence tells of a vote: it says so, or a chamber or a motion is decided on."""
    words = tokens.vocabulary
    if not words.isdisjoint(cue_words("betting")):
        return False
    if not words.isdisjoint(cue_words("voting")):
        return True
    return not (words.isdisjoint(cue_words("deciding")) or words.isdisjoint(cue_words("decided_by_vote")))


def _is_whole(tokens: Tokens, index: int) -> bool:
    return tokens.kinds[index] == "d" and tokens.words[index].replace(",", "").isdecimal()


def _value(tokens: Tokens, index: int) -> int:
    return int(tokens.words[index].replace(",", ""))
