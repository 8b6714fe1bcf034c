"""Whether the words around an expression speak of the future."""

from collections.abc import Sequence

from transforms.times.token import Token
from transforms.vocabulary.times import words_in

_BREAKS = frozenset(";:")
_BEFORE_BARE = frozenset({"will", "to", "would", "shall", "may", "might", "could", "can", "not", "'ll"})
"""Behind these a verb has no tense of its own: `will have`, `to put`."""
_AUXILIARIES = frozenset({"is", "are", "be", "being", "been"})


def is_future(tokens: Sequence[Token], start: int, end: int) -> bool:
    """The nearest word of tense before the expression decides, else the nearest behind it; past if there is none."""
    for index in range(start - 1, -1, -1):
        if tokens[index].text in _BREAKS:
            break
        tense = _tense_at(tokens, index)
        if tense is not None:
            return tense
    for index in range(end, len(tokens)):
        if tokens[index].text in _BREAKS:
            break
        tense = _tense_at(tokens, index)
        if tense is not None:
            return tense
    return False


def _tense_at(tokens: Sequence[Token], index: int) -> bool | None:
    word = tokens[index].lower
    if index and tokens[index - 1].text in _BEFORE_BARE:
        return None
    if word in words_in("future_words") or (word == "set" and index and tokens[index - 1].lower in _AUXILIARIES):
        return True
    if word in words_in("past_words"):
        return False
    if len(word) > 4 and word.endswith("ed") and not _is_present_passive(tokens, index):  # noqa: PLR2004 (bed, red)
        return False
    if word == "to" and index and tokens[index - 1].lower in _AUXILIARIES:
        return True
    return None


def _is_present_passive(tokens: Sequence[Token], index: int) -> bool:
    return index > 0 and tokens[index - 1].lower in _AUXILIARIES
