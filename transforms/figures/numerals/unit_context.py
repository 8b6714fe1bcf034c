"""Units whose name alone does not settle them: pounds, pesos, degrees, metres that may be millions."""

from dataclasses import replace

from transforms.figures.numerals.number import Number
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_tree import Unit, shared_names

_WEIGHT_CUES = frozenset(
    "weigh weighs weighed weighing weight lb lbs kg kilograms kilos ounces tonnes tons lost gained shed lose gain heavy "
    "heavier lighter bomb bombs explosives cocaine heroin marijuana meth fentanyl ivory beef pork cheese meat fish coffee "
    "copper uranium thrust baggage luggage warhead payload catch dumbbell bench trash garbage debris plutonium drugs "
    "hashish opium fruit vegetables rice sugar flour lifted lift overweight obese baby newborn".split()
)
_MONEY_CUES = frozenset(
    "£ pence sterling pay paid pays paying cost costs price prices priced worth fine fined fee fees salary wages wage tax "
    "taxes bill bills benefit benefits deal earn earns earned earning spend spent spending sold sell bought buy buying "
    "fund funds funding grant budget loan loans debt debts profit profits loss losses revenue revenues sales turnover "
    "dividend pension compensation damages bid offer investment invest invested shares stake fraud stolen cash money "
    "bonus savings rent mortgage donation donations raised note banknote".split()
)
_POLL_CUES = frozenset(
    "poll polls polled percent % per cent percentage turnout margin approval swing lead voters election county rating "
    "ratings ballot runoff share survey deficit behind ahead pct democrat republican candidate candidates".split()
)
_GAME_CUES = frozenset("game games scored league rebounds assists dow ftse nasdaq sensex nikkei nifty shares stocks stock market bourse traded trading title standings championship season race win wins team table index".split())
_CENT_CUES = frozenset("$ cents cent share dividend earnings profit eps litre gallon dollars".split())
_PRECIOUS = frozenset(["gold", "silver", "platinum", "palladium"])
NO_UNIT = Unit(None, "count")
_POUND = Unit("GBP", "money")
_WEIGHT = Unit("[lb_av]", "mass")
_TEMPERATURE_CUES = frozenset(
    "temperature temperatures heat heatwave warm warmer warming cold colder cool weather forecast freezing frost celsius "
    "fahrenheit thermometer climate summer winter hottest coldest mercury degc sun fever".split()
)
_ANGLE_CUES = frozenset(
    "angle turn turned rotate rotated tilt tilted longitude latitude north south east west bend slope".split()
)


def settle_unit(unit: Unit, tokens: Tokens, index: int, number: Number, *, joined: bool) -> Unit:
    """The unit that the sentence means; `index` is where its name begins."""
    if unit.shared == "pound":
        return _settle_pounds(tokens, index, number, joined=joined)
    if unit.shared == "cent":
        return replace(unit, shared=None) if _CENT_CUES & frozenset(tokens.lowers) else NO_UNIT
    if unit.shared == "point":
        return _settle_points(tokens)
    if unit.shared == "ounce":
        return Unit("[oz_tr]" if _PRECIOUS & frozenset(tokens.lowers) else "[oz_av]", "mass")
    if unit.shared is not None:
        return _settle_currency(unit, tokens)
    if unit.code == "deg":
        return _settle_degrees(unit, tokens)
    return unit


def _settle_pounds(tokens: Tokens, index: int, number: Number, *, joined: bool) -> Unit:
    words = frozenset(tokens.lowers)
    following = tokens.lowers[index + 1]
    if following in ("of", "per") or following == "heavier":
        return _POUND if tokens.lowers[index + 2] in ("damage", "funding", "debt", "taxpayers", "public") else _WEIGHT
    if joined:
        return _POUND if following in ("note", "coin", "fine", "a", "deal") or number.has_magnitude else _WEIGHT
    if number.has_magnitude and not words & {"weigh", "weighs", "weighed", "weighing"}:
        return _POUND
    if words & _MONEY_CUES and not words & {"weigh", "weighs", "weighed", "weighing", "weight"}:
        return _POUND
    if words & _WEIGHT_CUES:
        return _WEIGHT
    return _POUND if number.value is not None and number.value >= 1000 else _WEIGHT


def _settle_points(tokens: Tokens) -> Unit:
    """ "a 12-point lead" in a poll is percentage points; of an index or a game they are counted."""
    words = frozenset(tokens.lowers)
    return Unit("%", "percent") if words & _POLL_CUES and not words & _GAME_CUES else NO_UNIT


def _settle_currency(unit: Unit, tokens: Tokens) -> Unit:
    words = frozenset(tokens.lowers)
    owners = shared_names()[unit.shared or ""]
    for owner in owners:
        if owner.where & words:
            return replace(unit, code=owner.code, shared=None)
    default = next((owner.code for owner in owners if owner.default), None)
    return replace(unit, code=default, shared=None)


def _settle_degrees(unit: Unit, tokens: Tokens) -> Unit:
    """Degrees are Celsius or Fahrenheit only if the sentence says so; else they stay degrees."""
    words = frozenset(tokens.lowers)
    for code, cues in (("Cel", {"celsius", "centigrade"}), ("[degF]", {"fahrenheit"})):
        if words & cues:
            return Unit(code, "temperature")
    if words & _ANGLE_CUES and not words & _TEMPERATURE_CUES:
        return unit
    return replace(unit, kind="temperature") if words & _TEMPERATURE_CUES else unit
