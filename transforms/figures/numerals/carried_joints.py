"""What joins a bare number to the quantity before it so that the unit goes on: "22.4 per cent, up from 23.9"."""

import re

from transforms.figures.quantity import Quantity
from transforms.vocabulary.numbers_cues import cue_words

_ROUGH = r"(?:(?:about|around|roughly|some|nearly|almost|just|only|over|under)\s+)?"
# Between two levels of one thing there may stand a few words, of what it is or when, but no end of a clause. "Against"
# and "from" have other senses, so that less may stand before them.
_ANYTHING = r"(?:\s+[^.;:()]{0,45}?)?"
_OF_OR_WHEN = r"(?:\s+(?:in|of|last|this|a|per|(?:to|against)\s+the)\s+[^,.;:()]{1,30})?"
_DATED = r"\s*\(\s*(?:[A-Z]\w+\s+)?(?:19|20)\d\d(?:[-/]\d\d)?\s*:\s*"
_COMPARED = re.compile(
    _ANYTHING + r",?\s+(?:(?:up|down)\s+from|compared\s+(?:with|to|against))(?:\s+(?:a|an)\s+\w+\s+of)?\s+" + _ROUGH
    + "|" + _OF_OR_WHEN + r",?\s+(?:as\s+)?(?:against|versus|vs\.?)(?:\s+(?:a|an)\s+\w+\s+of)?\s+" + _ROUGH
    + "|" + _DATED,
    re.IGNORECASE,
)  # fmt: skip
_FROM = re.compile(_OF_OR_WHEN + r",?\s+(?:and\s+)?from\s+" + _ROUGH, re.IGNORECASE)
_TO = re.compile(r",?\s+(?:and\s+|up\s+|down\s+|(?:and\s+)?\w+ing\s+)?to\s+" + _ROUGH, re.IGNORECASE)
_RISING_TO = re.compile(r",\s+(?:and\s+)?\w+ing\s+to\s+" + _ROUGH)
# What a measure is held against: "above the limit of 50", "beating the 1990 record of 320".
_STANDARD = re.compile(
    r"(?:\s+[^.;:()]{0,30}?)?,?\s+(?:beating|breaking|above|below|over|under|exceeding|against|from|versus|past|topping|near|than)"
    r"\s+(?:the|its|a|an|his|her|their|last)\s+(?:[\w'-]+\s+){0,3}?(?:record|limit|average|target|norm|high|low|peak|forecast"
    r"|estimate|best|threshold|standard|mean|median)\s+of\s+" + _ROUGH
)
_OF_VOTES_TO = re.compile(r"(?:\s+of\s+(?:[a-z]+\s+){0,3}[a-z]+)?,?\s+to\s+" + _ROUGH)
_OF_THEM = re.compile(r"[^.;]{0,40}\bof\s+(?:which|them)\s+(?:(?:\w+\s+){1,4}\w+\s+)?", re.IGNORECASE)
_AND = re.compile(r"\s+[^.;:()\d]{1,30}?,?\s+and\s+" + _ROUGH)
_BY = re.compile(r",\s+(?:up|down)\s+")
# Two places, groups or times side by side: "38C in Madrid and 41 in Seville", "$40 for adults and 20 for children".
_BESIDE = re.compile(r"\s+(in|for|at|on|among|by)\s+[^.;:\d]{1,30}?,?\s+(?:and|but|while)\s+" + _ROUGH)
# Rivals side by side: "on 43 per cent, the Liberals on 24", in a poll also "at 52 per cent, his rival at 39".
_RIVAL_ON = re.compile(
    r",?\s+(?:(?:and|with|while|but)\s+)?"
    r"(?=[^.;:()\d]*?(?:[A-Z]|\b(?:rivals?|opponents?|challenger)\b))[^.;:()\d,]{1,40}?\s+(on|at)\s+" + _ROUGH
)
_STANDS_ON = re.compile(r"\b(on|at)\s+" + _ROUGH + "$")
_POLL = re.compile(r"\b(?:polls?|polling|vot(?:e|es|ers)|support|survey|ballots?|rivals?|election)\b")
_PREPOSITION = re.compile(r"\s+(\w+)\b")
# A percentage is a level behind these ("to 45 per cent from 41"), and a change behind a verb of change.
_LEVEL = re.compile(
    r"\b(?:to|at|of|was|is|were|are|with|on|has|have|had|won|wins|winning|took|takes|taking|got|gets|received|polled"
    r"|secured|captured|led|leads|leading|ahead|trailed|trails)\s+(?:by\s+)?(?:\w+\s+)?$",
)
_CHANGE = re.compile(r"\b(?:by|from|" + "|".join(sorted(cue_words("changes"))) + r")\s+(?:\w+\s+)?$")
# Behind a count, the price is not what a comparison goes on with: "sold 300 tonnes for $40m, up from 200".
_PRICE_OF = re.compile(r"\d[^.;]*\b(?:for|worth)\s+$")
_WHOLE, _ROUNDING = 100, 1
_UNLIKELY_TO = frozenset(["money", "duration"])


def carries_over(sentence: str, before: Quantity, quantity: Quantity) -> bool:
    """Whether what stands between the two makes the second a measure of what the first measures."""
    return (
        _is_compared(sentence, before, quantity)
        or _is_reached(sentence, before, quantity)
        or _is_beside(sentence, before, quantity)
        or _is_of_rival(sentence, before, quantity)
        or _OF_THEM.fullmatch(sentence, before.end, quantity.start) is not None
    )


def _is_compared(sentence: str, before: Quantity, quantity: Quantity) -> bool:
    """Such as "a litre, up from 338", "compared with a loss of 3.9", "to 5 per cent in May from 5.25"."""
    span = before.end, quantity.start
    if before.kind == "percent" and not is_level(sentence, before) and _is_change(sentence, before):
        return False
    if before.kind == "money" and _PRICE_OF.search(sentence, 0, before.start) is not None:
        return False
    if _COMPARED.fullmatch(sentence, *span) is not None:
        return True
    if _STANDARD.fullmatch(sentence, *span) is not None:
        return True
    if before.kind == "money" and _BY.fullmatch(sentence, *span) is not None:
        return True
    return before.kind != "duration" and _FROM.fullmatch(sentence, *span) is not None


def _is_reached(sentence: str, before: Quantity, quantity: Quantity) -> bool:
    """Such as "from 4.5% to 5", "75 mph, gusting to 90", "54 per cent of the vote to 41"; not "paid $500 to 12"."""
    span = before.end, quantity.start
    if before.kind == "percent":
        shares = is_whole(before, quantity) or is_level(sentence, before)
        return shares and _OF_VOTES_TO.fullmatch(sentence, *span) is not None
    if before.kind in _UNLIKELY_TO and not _is_change(sentence, before):
        return _RISING_TO.fullmatch(sentence, *span) is not None
    return _TO.fullmatch(sentence, *span) is not None


def _is_beside(sentence: str, before: Quantity, quantity: Quantity) -> bool:
    """Such as "38C in Ankara and 41 in Basra", and the third of "5%, from 5.2 in spring and 6 a year ago"."""
    if before.rule.endswith(".carried") and _AND.fullmatch(sentence, before.end, quantity.start) is not None:
        return True
    found = _BESIDE.fullmatch(sentence, before.end, quantity.start)
    behind = _PREPOSITION.match(sentence, quantity.end)
    return found is not None and behind is not None and found.group(1) == behind.group(1)


def _is_of_rival(sentence: str, before: Quantity, quantity: Quantity) -> bool:
    """Such as "Labour is on 43 per cent, the Conservatives on 24": shares of one whole, behind the same preposition."""
    if before.kind != "percent" or (before.value or 0) + (quantity.value or 0) > _WHOLE + _ROUNDING:
        return False
    stands = _STANDS_ON.search(sentence, 0, before.start)
    found = _RIVAL_ON.fullmatch(sentence, before.end, quantity.start)
    if stands is None or found is None or found.group(1) != stands.group(1):
        return False
    return found.group(1) == "on" or _POLL.search(sentence) is not None


def _is_change(sentence: str, quantity: Quantity) -> bool:
    return _CHANGE.search(sentence, 0, quantity.start) is not None


def is_whole(before: Quantity, quantity: Quantity) -> bool:
    """Whether two numbers are all shares of one whole, as in "by 52.4 per cent to 47.6"."""
    both = (before.value or 0) + (quantity.value or 0)
    return _WHOLE - _ROUNDING <= both <= _WHOLE + _ROUNDING


def is_level(sentence: str, percentage: Quantity) -> bool:
    """Whether a percentage tells where something stands, or a change in points that has a level of the same unit."""
    points = "point" in sentence[percentage.number_end : percentage.end]
    origin = sentence[: percentage.start].endswith("from ")
    return points or origin or _LEVEL.search(sentence, 0, percentage.start) is not None
