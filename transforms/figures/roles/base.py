"""The level before a change, and the level after it: "from 4,087 to 4,647", "up from 80", "compared with 41%"."""

import re

from transforms.figures.roles.movement import find_movement, verb_direction
from transforms.figures.roles.role_reading import RoleContext, RoleReading
from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.vocabulary.word_classes import nouns, verbs

_THRESHOLDS = frozenset({"above", "below", "past", "beyond", "under", "through"})
_STATES = frozenset({"count", "money", "percent", "rate", "ratio", "other"})
YEAR = re.compile(r"(?:19|20)\d\d")
EARLIER = frozenset({"earlier", "ago", "previously", "before", "last", "previous", "year-earlier", "prior"})
NOW = frozenset({"now", "currently", "present"})
_STOCKS = frozenset({"mass", "volume", "area", "energy", "power", "data", "temperature"})
"""Measures of which there can be a level before a change, beside the plain states."""
_NEAR = 6
_REACH = 8
_BRINGING_REACH = 22


def read_base(context: RoleContext) -> RoleReading | None:
    """A level that a change or a comparison starts from."""
    if context.kind not in _STATES and context.kind not in _STOCKS:
        return _read_previous(context)
    before = context.sentence.lower(context.before)
    if before == "from" and _comes_from(context):
        return RoleReading("base", None, "role.from")
    if before == "of" and _is_former_extreme(context):
        return RoleReading("base", None, "role.from_peak")
    if _is_compared(context):
        return RoleReading("base", None, "role.compared_with")
    return _read_previous(context)


def read_threshold(context: RoleContext) -> RoleReading | None:
    """A level that is crossed: "fell below 118 yen", "rose above 5 percent"."""
    own = context.sentence.lower(context.first)
    reached = own in ("up", "down") and context.sentence.lower(context.first + 1) == "to"  # "edged up to 6.7 percent"
    if (
        (own in _THRESHOLDS or reached)
        and context.kind in _STATES
        and verb_direction(context.sentence.lower(context.before))
    ):
        return RoleReading("level", None, "role.threshold")
    return None


def read_level(context: RoleContext) -> RoleReading | None:
    """A level that a change leads to: "to 4,647" behind a word of movement."""
    if context.kind not in _STATES or context.sentence.lower(context.before) not in ("to", "at"):
        return None
    if context.sentence.lower(context.before) == "at" and not find_movement(context.sentence, context.before, _REACH):
        return None
    brought = context.sentence.lower(context.before) == "to" and _brings(context)
    if find_movement(context.sentence, context.before) or brought or _pairs_with_base(context):
        return RoleReading("level", None, "role.to")
    return None


def read_moved_rate(context: RoleContext) -> RoleReading | None:
    """A price or proportion that a change starts from or leads to: "gained $14 to $1,822 an ounce".

    So many things a day stay a rate: "up from 2.5 million a day".
    """
    unit = context.sentence.quantities[context.index].unit or "/d"
    if context.sentence.lower(context.before) not in ("from", "to"):
        return None
    if unit.startswith("/") and not unit.startswith("/{"):
        return None  # "/d"; things, as in "88 per 1,000", have units in braces
    return read_base(context) or read_level(context)


def _is_compared(context: RoleContext) -> bool:
    """Whether "compared with", or "against" what was earlier, stands before it: "against a profit of $1.1m in 2012"."""
    for position in range(context.before, max(0, context.before - _NEAR), -1):
        word = context.sentence.words[position]
        if word.quantity is not None:
            return False
        if word.lower in ("with", "to") and context.sentence.lower(position - 1) == "compared":
            return True
        if word.lower in ("against", "versus", "than", "vs") and _is_earlier(context):
            return True
    return False


def _comes_from(context: RoleContext) -> bool:
    if context.sentence.lower(context.before - 1) in ("up", "down") or _next_is_level(context):
        return True
    if context.counted is not None and context.counted.attached and not _is_counted_before(context):
        return False  # "135 monitors from 23 countries"
    return bool(find_movement(context.sentence, context.before) or _brings(context))


def _is_former_extreme(context: RoleContext) -> bool:
    """Whether the number is what a movement comes from: "shrunk to 41,000 from a peak of 67,000"."""
    sentence = context.sentence
    if noun_lemma(sentence.lower(context.before - 1)) not in nouns("extremes"):
        return False
    for at in range(context.before - 2, max(-1, context.before - 6), -1):
        if sentence.lower(at) == "from":
            return bool(find_movement(sentence, at) or _brings(context))
        if not (
            sentence.words[at].is_in("determiner", "possessive") or sentence.words[at].tags & {"ADJ", "NOUN", "NAME"}
        ):
            return False
    return False


def _is_counted_before(context: RoleContext) -> bool:
    """Whether the same noun stands before the number: "rose to 5,000 troops from 3,000 troops"."""
    counted = context.counted
    return counted is not None and any(
        word.lower == counted.text.lower() for word in context.sentence.words[: context.before]
    )


def _next_is_level(context: RoleContext) -> bool:
    """Whether the next quantity, of the same unit, stands behind "to"."""
    following = context.index + 1
    if following >= len(context.sentence.quantities):
        return False
    start = context.sentence.spans[following][0]
    near = start - context.behind <= _REACH and context.sentence.lower(start - 1) == "to"
    return near and _same_unit(context, following)


def _pairs_with_base(context: RoleContext) -> bool:
    before = context.index - 1
    if before < 0 or not _same_unit(context, before):
        return False
    start, end = context.sentence.spans[before]
    return context.sentence.lower(start - 1) == "from" and context.first - end <= _REACH


def _same_unit(context: RoleContext, other: int) -> bool:
    quantities = context.sentence.quantities
    return quantities[other].unit == quantities[context.index].unit and quantities[other].kind == context.kind


def _brings(context: RoleContext) -> bool:
    """Whether a verb of bringing or a noun of quantity leads to the number: "taking the number from … to"."""
    for position in range(context.before - 1, max(-1, context.before - _BRINGING_REACH), -1):
        word = context.sentence.words[position]
        if any(lemma in verbs("reach") for lemma in verb_lemmas(word.lower)):
            return True
        if noun_lemma(word.lower) in nouns("quantity_nouns"):
            return True
    return False


def _is_earlier(context: RoleContext) -> bool:
    words = context.sentence.words[context.behind : context.behind + 6]
    return any(word.lower in EARLIER or YEAR.fullmatch(word.text) for word in words)


def _read_previous(context: RoleContext) -> RoleReading | None:
    """A record or level called previous: "the previous record of 5.32m"."""
    sentence = context.sentence
    if _is_owned_by_past(context) or _is_that_of_past(context):
        return RoleReading("base", None, "role.previous", 0.8)
    if sentence.lower(context.before) not in ("of", "at", "is", "was"):
        return None
    if any(
        sentence.lower(at) in ("previous", "earlier", "prior")
        for at in range(max(0, context.before - 3), context.before)
    ):
        return RoleReading("base", None, "role.previous", 0.8)
    return None


def _is_that_of_past(context: RoleContext) -> bool:
    """Whether the article makes it the number of an earlier time: "a third of the $14.3bn a year before"."""
    sentence, behind = context.sentence, context.behind
    if sentence.lower(context.first - 1) != "the" or sentence.lower(behind) not in ("a", "the"):
        return False
    return sentence.lower(behind + 1) in nouns("time_nouns") and sentence.lower(behind + 2) in EARLIER


def _is_owned_by_past(context: RoleContext) -> bool:
    """Whether an earlier time owns the number: "the previous quarter's 89,600", "last year's 4.5 percent"."""
    sentence, first = context.sentence, context.first
    if sentence.lower(first - 3) not in ("previous", "last", "prior", "preceding"):
        return False
    return sentence.words[first - 1].is_in("possessive") and sentence.lower(first - 2) in nouns("time_nouns")
