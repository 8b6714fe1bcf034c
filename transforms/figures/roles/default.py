"""The role that a figure has by its kind, where the sentence gives it no other."""

from transforms.figures.roles.base import EARLIER
from transforms.figures.roles.movement import verb_direction
from transforms.figures.roles.role_reading import RoleContext, RoleReading
from transforms.figures.tokens_lexicon import verb_lemmas
from transforms.vocabulary.word_classes import nouns, verbs
from transforms.vocabulary.words import Role

_EXTENTS = frozenset({"duration", "length", "speed", "temperature"})
_OFF = EARLIER | {"early", "later", "after", "late"}
"""Words behind "a month" that make it a time, not a rate."""
_BY_KIND: dict[str, Role] = {"count": "level", "percent": "share", "ratio": "share", "rate": "rate", "rank": "rank"}
"""All other kinds are measures."""


def read_multiplication(context: RoleContext) -> RoleReading | None:
    """A verb of multiplication: "doubled", "halved": a change whose size the verb itself says."""
    words = context.sentence.words[slice(*context.sentence.spans[context.index])]
    for word in words:
        lemmas = verb_lemmas(word.lower)
        if word.tags & {"PAST", "ING", "VERBS", "VERB"} and any(x in verbs("double") | verbs("halve") for x in lemmas):
            if word.tags & {"ADJ", "NOUN"} and "VERB" in word.tags:
                continue
            return RoleReading("change", verb_direction(word.lower), "role.multiplication")
    return None


def read_rate(context: RoleContext) -> RoleReading | None:
    """So many a time or a piece: "12 flights a day", "$60 per barrel"."""
    if context.kind in _EXTENTS:
        return None  # "six hours a night" and "60 km a second" stay measures
    per = context.sentence.quantities[context.index].per is not None or context.kind == "rate"
    if context.kind == "count" and context.sentence.lower(context.behind + 2) in _OFF:
        return None  # "289 million a year ago", "43 soldiers a month early"
    if per and context.sentence.lower(context.sentence.spans[context.index][1]) not in EARLIER:
        return RoleReading("rate", None, "role.rate")
    behind = context.behind
    if context.kind != "count" or context.sentence.lower(behind) not in ("a", "an", "per", "each", "every"):
        return None
    timed = context.sentence.lower(behind + 1) in nouns("time_nouns")
    return RoleReading("rate", None, "role.rate") if timed else None


def read_default(context: RoleContext) -> RoleReading:
    """Level for counts, share for percentages and fractions, measure for measures."""
    return RoleReading(_BY_KIND.get(context.kind, "measure"), None, "role.default", 0.8)
