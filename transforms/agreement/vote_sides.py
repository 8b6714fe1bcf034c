"""Which side a number of votes was cast on, in "rejected the deal by 432 votes to 202", and in which chamber."""

import re
from dataclasses import dataclass

from transforms.records import Figure
from transforms.vocabulary.agreement import agreement_words

_SECOND_FOLLOWS = re.compile(r"\A\s*(?:votes?\s*)?(?:to|-|–|—)\s*(\d[\d,]*)")
_FIRST_LEADS = re.compile(r"(\d[\d,]*)\s*(?:votes?\s*)?(?:to|-|–|—)\s*\Z")
_FOR = re.compile(r"\A\s+(?:votes?\s+)?(?:for|in\s+favou?r)\b")
ANY_CHAMBER = "any"
"""A parliament or its members, of whichever house."""
REACH = 90
"""So many characters behind the two sides it may be told what they decided."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """The two sides that stand beside each other, the text before and behind them, and which the figure is."""

    first: float
    second: float
    before: str
    behind: str
    is_first: bool


def vote_sides(figure: Figure, before: str, after: str) -> frozenset[str]:
    """The side as `vote:for` or `vote:against`; nothing where the sentence leaves it open who won.

    What was rejected by more had the greater side against it; what failed "by 22 to 31", the lesser for it.
    """
    pair = _pair_of(figure, before, after)
    won = _is_won(pair) if pair is not None else None
    if pair is None or won is None or (won and pair.first < pair.second):
        return frozenset()
    first_is_for = won or pair.first < pair.second
    return frozenset({"vote:for" if first_is_for == pair.is_first else "vote:against"})


def is_side(figure: Figure, before: str, after: str) -> bool:
    """Whether the other side of the vote stands right beside it."""
    return _pair_of(figure, before, after) is not None


def _pair_of(figure: Figure, before: str, after: str) -> _Pair | None:
    if figure.concept != "votes" or figure.value is None:
        return None
    second, first = _SECOND_FOLLOWS.match(after), _FIRST_LEADS.search(before)
    if second is not None:
        return _Pair(figure.value, _number(second), before, after[second.end() :][:REACH], is_first=True)
    if first is not None:
        return _Pair(_number(first), figure.value, before[: first.start()], after[:REACH], is_first=False)
    return None


def _number(match: re.Match[str]) -> float:
    return float(match.group(1).replace(",", ""))


def _is_won(pair: _Pair) -> bool | None:
    """Whether what was voted on was carried: by the verb nearest before the sides, else by what stands behind them.

    Where neither tells, the greater side that stands first did what is told: "by 61 to 38 the council shut the school".
    """
    told = _last(pair.before)
    if told is not None:
        return told
    if _FOR.match(pair.behind):
        return True
    told = _first(pair.behind)
    return True if told is None and pair.first > pair.second else told


def _last(text: str) -> bool | None:
    words = agreement_words()
    won = max((match.end() for match in words.vote_won.pattern.finditer(text)), default=-1)
    lost = max((match.end() for match in words.vote_lost.pattern.finditer(text)), default=-1)
    return None if won == lost else won > lost


def _first(text: str) -> bool | None:
    words = agreement_words()
    won = min((match.start() for match in words.vote_won.pattern.finditer(text)), default=REACH)
    lost = min((match.start() for match in words.vote_lost.pattern.finditer(text)), default=REACH)
    return None if won == lost else won < lost


def chamber_of(figure: Figure, before: str, after: str) -> str | None:
    """The kind of chamber that voted: the one named last before the number, else first behind it."""
    if figure.concept != "votes":
        return None
    kinds = agreement_words().chambers.items()
    found = [(match.end(), kind) for kind, names in kinds for match in names.pattern.finditer(before)]
    if found:
        return max(found)[1]
    behind = [(match.start(), kind) for kind, names in kinds for match in names.pattern.finditer(after)]
    return min(behind)[1] if behind else None


def house_of(sentence: str) -> str | None:
    """Which of two houses a sentence names, the upper or the lower; null for none, for both and for a whole parliament.

    >>> house_of("It has 71 seats in the upper House."), house_of("It has 71 seats in parliament.")
    ('upper', None)
    """
    chambers = agreement_words().chambers
    rest, uppers = chambers["upper"].pattern.subn(" ", sentence)
    lower = chambers["lower"].stand_in(rest)
    return None if bool(uppers) == lower else "upper" if uppers else "lower"


def other_chamber(first: str | None, second: str | None) -> bool:
    """Whether the two are of two chambers; an upper house is hardly ever what is called the parliament.

    >>> other_chamber("upper", "lower"), other_chamber("any", "lower"), other_chamber("any", "upper")
    (True, False, True)
    """
    if first is None or second is None or first == second:
        return False
    return {first, second} != {ANY_CHAMBER, "lower"}
