"""Units whose name alone does not settle them: pounds, pesos, degrees, metres that may be millions."""

from collections.abc import Callable
from dataclasses import replace

from transforms.figures.numerals.number import Number
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_tree import Unit, shared_names
from transforms.vocabulary.numbers_cues import cue_words

_WEIGHT_CUES = cue_words("weight_cues")
_MONEY_CUES = cue_words("money_cues")
_POLL_CUES = cue_words("poll_cues")
_GAME_CUES = cue_words("game_cues")
_PRICED_THINGS = (_MONEY_CUES | cue_words("pound_things")) - cue_words("weight_cues")
_CENT_CUES = cue_words("cent_cues")
_PRECIOUS = frozenset(["gold", "silver", "platinum", "palladium"])
_MUCH_MONEY = 1000
NO_UNIT = Unit(None, "count")
_HOURS = frozenset(["h", "hr", "hrs"])
_MINUTES = Unit("min", "duration")
_POUND = Unit("GBP", "money")
_WEIGHT = Unit("[lb_av]", "mass")
_TEMPERATURE_CUES = cue_words("temperature_cues")
_ANGLE_CUES = cue_words("angle_cues")


def settle_unit(unit: Unit, tokens: Tokens, index: int, number: Number, *, joined: bool) -> Unit:
    """The unit that the sentence means; `index` is where its name begins."""
    if unit.shared == "pound":
        return _settle_pounds(tokens, index, number, joined=joined)
    if unit.shared in _SETTLERS:
        return _SETTLERS[unit.shared](unit, tokens)
    if unit.shared is not None:
        return _settle_currency(unit, tokens)
    if unit.code == "m" and tokens.lowers[index - 2] in _HOURS and tokens.kinds[index - 3] == "d":
        return _MINUTES  # "1h 52m"
    return _settle_degrees(unit, tokens) if unit.code == "deg" else unit


def _settle_pounds(tokens: Tokens, index: int, number: Number, *, joined: bool) -> Unit:
    words = tokens.vocabulary
    following = tokens.lowers[index + 1]
    if following in ("of", "per") or following == "heavier":
        return _POUND if tokens.lowers[index + 2] in ("damage", "funding", "debt", "taxpayers", "public") else _WEIGHT
    if joined:
        return _POUND if following in _PRICED_THINGS or number.has_magnitude else _WEIGHT
    if number.has_magnitude and not words & {"weigh", "weighs", "weighed", "weighing"}:
        return _POUND
    if words & _MONEY_CUES and not words & {"weigh", "weighs", "weighed", "weighing", "weight"}:
        return _POUND
    if words & _WEIGHT_CUES:
        return _WEIGHT
    return _POUND if number.value is not None and number.value >= _MUCH_MONEY else _WEIGHT


def _settle_cents(unit: Unit, tokens: Tokens) -> Unit:
    """Such as "38c": cents where the sentence is about money."""
    return replace(unit, shared=None) if _CENT_CUES & tokens.vocabulary else NO_UNIT


def _settle_ounces(_: Unit, tokens: Tokens) -> Unit:
    """Ounces of gold are troy ounces."""
    return Unit("[oz_tr]" if _PRECIOUS & tokens.vocabulary else "[oz_av]", "mass")


def _settle_points(_: Unit, tokens: Tokens) -> Unit:
    """Such as "a 12-point lead" in a poll is percentage points; of an index or a game they are counted."""
    words = tokens.vocabulary
    return Unit("%", "percent") if words & _POLL_CUES and not words & _GAME_CUES else NO_UNIT


def _settle_currency(unit: Unit, tokens: Tokens) -> Unit:
    words = tokens.vocabulary
    owners = shared_names()[unit.shared or ""]
    for owner in owners:
        if owner.where & words:
            return replace(unit, code=owner.code, shared=None)
    default = next((owner.code for owner in owners if owner.default), None)
    return replace(unit, code=default, shared=None)


def _settle_degrees(unit: Unit, tokens: Tokens) -> Unit:
    """Degrees are Celsius or Fahrenheit only if the sentence says so; else they stay degrees."""
    words = tokens.vocabulary
    for code, cues in (("Cel", {"celsius", "centigrade"}), ("[degF]", {"fahrenheit"})):
        if words & cues:
            return Unit(code, "temperature")
    if words & _ANGLE_CUES and not words & _TEMPERATURE_CUES:
        return unit
    return replace(unit, kind="temperature") if words & _TEMPERATURE_CUES else unit


_SETTLERS: dict[str, Callable[[Unit, Tokens], Unit]] = {
    "cent": _settle_cents,
    "ounce": _settle_ounces,
    "point": _settle_points,
}
