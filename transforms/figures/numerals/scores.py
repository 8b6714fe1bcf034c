"""Results: "won 3-1", "6-4, 7-5", "a 232-196 vote", "187 for 4"."""

from transforms.figures.numerals.claim import Claim
from transforms.figures.numerals.ratios import read_ratio
from transforms.figures.numerals.roll_calls import is_roll_call
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_tree import find_currency_mark, find_unit_name, find_unit_symbol
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers import number_words

_DASHES = frozenset("-–—")
_LONGEST = 3
_NEAR = 5
_WICKETS, _OUT = 10, 11


def claim_score(tokens: Tokens, index: int) -> Claim | None:
    """The score that begins at `index`, all its parts, or None."""
    if tokens.kinds[index] != "d":
        return _claim_nil(tokens, index)
    last = _pair(tokens, index)
    if last is None:
        return _claim_cricket(tokens, index) or _claim_spelled(tokens, index)
    if not _is_score(tokens, index, last) or is_roll_call(tokens, index):
        return None
    return Claim(index, last, "score", "score")


def _is_small(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    return tokens.kinds[index] == "d" and word.isdecimal() and len(word) <= _LONGEST


def _pair(tokens: Tokens, index: int) -> int | None:
    """The index behind "3-1" or "10-4-2", or None."""
    last = index
    if not _is_small(tokens, index) or tokens.words[index - 1] in _DASHES:
        return None
    while (
        tokens.words[last + 1] in _DASHES
        and tokens.is_glued(last + 1)
        and tokens.is_glued(last + 2)
        and _is_small(tokens, last + 2)
    ):
        last += 2
    return last + 1 if last > index and tokens.words[last + 1] != "/" else None


def _is_score(tokens: Tokens, index: int, last: int) -> bool:
    first, second = int(tokens.words[index]), int(tokens.words[index + 2])
    if (
        find_currency_mark(tokens, index) is not None
        or _is_measure(tokens, last)
        or read_ratio(tokens, index) is not None
    ):
        return False
    if last > index + 3:
        return True
    if second <= first:
        return (
            tokens.lowers[last] not in ("odds", "favourite", "shot")
            and len(tokens.words[index + 2]) >= len(tokens.words[index]) - 2
        )
    if tokens.words[last] in _DASHES:
        return False
    if _is_listed(tokens, index, last):
        return True
    bowled = first <= _WICKETS < second and _is_cricket(tokens)
    return (bowled or _has_cue(tokens, index, last)) and not _counts_noun(tokens, last)


def _is_listed(tokens: Tokens, index: int, last: int) -> bool:
    """Such as the middle set of "6-3, 3-6, 7-5": another pair of small numbers stands right before or behind."""
    behind = last + (tokens.words[last] == ",")
    before = index - 1 - (tokens.words[index - 1] == ",")
    pair_behind = _is_small(tokens, behind) and tokens.words[behind + 1] in _DASHES and _is_small(tokens, behind + 2)
    pair_before = _is_small(tokens, before) and tokens.words[before - 1] in _DASHES and _is_small(tokens, before - 2)
    return pair_behind or pair_before


def _is_measure(tokens: Tokens, last: int) -> bool:
    place = last + (tokens.words[last] == "-")
    found = find_unit_name(tokens, place) or (find_unit_symbol(tokens, place) if tokens.kinds[place] != "" else None)
    return found is not None


def _has_cue(tokens: Tokens, index: int, last: int) -> bool:
    cues = identifier_words().score_cues
    near = tokens.lowers[max(0, index - _NEAR) : index] + tokens.lowers[last : last + _NEAR]
    return any(word in cues for word in near)


def _counts_noun(tokens: Tokens, last: int) -> bool:
    """Such as "5-10 people" counts; "lost 1-2 to Spain" and "a 1-2 defeat" do not."""
    word = tokens.words[last]
    return word.islower() and word.endswith(("s", "people", "men")) and word not in identifier_words().score_cues


def _claim_nil(tokens: Tokens, index: int) -> Claim | None:
    word = tokens.lowers[index]
    if word != "nil":
        return None
    first = index - 1 if tokens.words[index - 1] in _DASHES else index
    last = index + 3 if tokens.words[index + 1] in _DASHES else index + 1
    return Claim(first - (first < index), last, "score", "nil")


def _claim_cricket(tokens: Tokens, index: int) -> Claim | None:
    """Such as "187 for 4", "187/4", "312 all out" where the sentence is about cricket."""
    words = tokens.lowers
    if not _is_small(tokens, index):
        return None
    if words[index + 1] == "for" and number_words().cardinals.get(words[index + 2], _OUT) < _OUT:
        spelled = _is_cricket(tokens) and not _counts_noun(tokens, index + 3)
        return Claim(index, index + 3, "score", "cricket") if spelled else None
    if words[index + 1] == "all" and words[index + 2] == "out":
        return Claim(index, index + 1, "score", "all_out")
    parted = words[index + 1] == "for" or (words[index + 1] == "/" and tokens.is_glued(index + 1))
    if not (parted and _is_small(tokens, index + 2)) or tokens.kinds[index + 3] == "d":
        return None
    bowled = min(int(tokens.words[index]), int(tokens.words[index + 2])) <= _WICKETS
    return Claim(index, index + 3, "score", "cricket") if bowled and _is_cricket(tokens) else None


def _is_cricket(tokens: Tokens) -> bool:
    return not identifier_words().cricket_cues.isdisjoint(tokens.vocabulary)


def _claim_spelled(tokens: Tokens, index: int) -> Claim | None:
    """Such as "three-nil" and "6/4" have no form of their own here; "7-6 (7/5)" is the tie-break."""
    slash = tokens.words[index + 1] == "/" and _is_small(tokens, index + 2) and tokens.words[index - 1] == "("
    return Claim(index, index + 3, "score", "tie_break") if slash and tokens.words[index + 3] == ")" else None
