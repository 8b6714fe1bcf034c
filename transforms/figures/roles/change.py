"""A figure that is a change: "560 more", "rose by 560", "fell 3%", "a rise of 560", "a 3% rise", "3% lower"."""

from transforms.figures.counting.clauses import is_clause_break, start_of_clause
from transforms.figures.counting.verb_group import BE
from transforms.figures.roles.base import EARLIER, NOW, YEAR
from transforms.figures.roles.moved import find_moved
from transforms.figures.roles.movement import (
    change_of_count,
    find_mover,
    is_movement_noun,
    moves_itself,
    noun_direction,
    verb_direction,
)
from transforms.figures.roles.role_reading import RoleContext, RoleReading
from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.vocabulary.concepts import is_kind_of
from transforms.vocabulary.word_classes import nouns, verbs
from transforms.vocabulary.words import Direction

_UP: Direction = "increase"
_DOWN: Direction = "decrease"
_MORE = (
    "more", "higher", "up", "above", "faster", "greater", "larger", "bigger", "stronger", "better", "dearer", "longer",
)  # fmt: skip
_LESS = ("less", "lower", "down", "below", "fewer", "slower", "smaller", "weaker", "cheaper", "worse", "shorter")
_YEARLY = frozenset({"annual", "annualised", "annualized", "yearly"})
_PARTICLES = frozenset({"back", "off", "away", "on"})
_COMPARED: dict[str, Direction] = {**dict.fromkeys(_MORE, _UP), **dict.fromkeys(_LESS, _DOWN)}
_RELATIVE = frozenset({"percent", "ratio", "money", "other", "rate"})
_SUM = 100_000
"""From here on a sum of money is hardly the step of a price."""
_STOCKS = frozenset({"mass", "temperature", "speed", "volume"})
"""Measures that can move by themselves; a climber who "fell 20 metres" is no change."""
_EXTENTS = frozenset({"duration", "length", "age", "temperature", "speed"})
"""Kinds that "more" lengthens without changing a count: "two more weeks"."""


def read_change_word(context: RoleContext) -> RoleReading | None:
    """Words of change at the number: "another 560", "560 more", "an additional 560", "a further 1,000", "40 fewer"."""
    if context.kind in _EXTENTS or context.kind in ("percent", "ratio"):
        return None
    sentence = context.sentence
    around = [*range(context.before + 1, context.first), *range(sentence.spans[context.index][1], context.behind + 1)]
    words = [sentence.words[at] for at in around if at < len(sentence.words) and sentence.words[at].quantity is None]
    own = sentence.words[slice(*sentence.spans[context.index])]
    words += [word for word in own if word.lower not in ("more", "fewer", "less")]
    if any(word.is_in("change_down") for word in words) and not _compares(context):
        return RoleReading("change", "decrease", "role.fewer")
    if any(word.is_in("change_up") for word in words) and not _compares(context):
        return RoleReading("change", find_moved(context) or _removal(context) or "increase", "role.more")
    return None


def _compares(context: RoleContext) -> bool:
    """Whether two things, not two times, are compared: "100 more than he needed", not "100 more than last year"."""
    behind = next((at for at in (context.behind, context.behind + 1) if context.sentence.lower(at) == "than"), None)
    if behind is None:
        return False
    words = context.sentence.words[behind + 1 : behind + 7]
    times = EARLIER | NOW
    return not any(word.lower in times or YEAR.fullmatch(word.text) or word.is_in("time") for word in words)


def _removal(context: RoleContext) -> Direction | None:
    """Decrease where the verb before takes away: "withdraw another 400"."""
    lemmas = verb_lemmas(context.sentence.lower(context.before))
    return "decrease" if any(lemma in verbs("lower") or lemma in verbs("fall") for lemma in lemmas) else None


def read_step(context: RoleContext) -> RoleReading | None:
    """A step behind "by": "rose by 560", "cut the force by 1,500", "up by 3%"."""
    if context.sentence.lower(context.before) != "by" and not _is_pace(context):
        return None
    if _is_agent(context):
        return None
    mover = find_mover(context.sentence, context.before)
    if mover is None or not _reaches_by(context, mover[0]):
        return None
    return RoleReading("change", mover[1], "role.by")


def _reaches_by(context: RoleContext, mover: int) -> bool:
    """Whether the movement is by so much: a noun is where only "in" or "of" stands between.

    "A rise in prices by 3%", but "approved a package of cuts early on Monday by 199 votes".
    """
    between = context.sentence.words[mover + 1 : context.before]
    if not between or not is_movement_noun(context.sentence, mover):
        return True
    return between[0].lower in ("in", "of") and not any(word.is_in("time", "adverb") for word in between)


def _is_pace(context: RoleContext) -> bool:
    """Whether "at a rate of" or "at a pace of" stands before a percentage: "grew at an annual rate of 3.2 percent"."""
    sentence, before = context.sentence, context.before
    if context.kind == "percent" and sentence.lower(before) == "at" and sentence.lower(context.first - 1) in _YEARLY:
        return bool(verb_direction(sentence.lower(before - 1)))  # "contracted at an annualised 5.2 per cent"
    named = sentence.lower(before) == "of" and sentence.lower(before - 1) in ("rate", "pace", "clip")
    return named and context.kind == "percent" and any(sentence.lower(at) == "at" for at in range(before - 5, before))


def _is_agent(context: RoleContext) -> bool:
    """Whether "by" names who did it: "were lifted by seven helicopters", not "were cut by 1,500"."""
    if context.kind != "count" or context.counted is None or not context.counted.attached:
        return False
    nearby = range(max(0, context.before - 6), context.before)
    return any(context.sentence.lower(at) in BE for at in nearby)


def read_moving_verb(context: RoleContext) -> RoleReading | None:
    """A step behind its verb: "rose 3%", "fell almost two cents", "up 12%", "down 200 points"."""
    before = context.sentence.lower(context.before)
    adverb: dict[str, Direction] = {"up": "increase", "ahead": "increase", "down": "decrease"}
    if before == "off" and context.kind in _RELATIVE and _is_linked(context):
        return RoleReading("change", "decrease", "role.up_down")
    if before in adverb and (context.kind in _RELATIVE or (context.kind == "count" and _counts_steps(context))):
        return RoleReading("change", adverb[before], "role.up_down")
    if context.sentence.lower(context.sentence.spans[context.index][1]) == "of":
        return None
    relative = context.kind in _RELATIVE | _STOCKS or (context.kind == "count" and _counts_steps(context))
    relative = relative or (context.kind == "length" and _is_water_level(context))
    before = _past_particle(context)
    by_itself = moves_itself(before) or _added(before)
    if by_itself is not None and relative and not _is_earned(context, before):
        return RoleReading("change", by_itself, "role.moving_verb")
    through = verb_direction(before)
    if through is not None and context.kind == "percent":
        return RoleReading("change", through, "role.moving_verb")
    return None


def _is_water_level(context: RoleContext) -> bool:
    """Whether water rises or falls by the length: "the river rose 4 metres", not "the climber fell 20 metres"."""
    start = start_of_clause(context.sentence, context.before)
    words = context.sentence.words[start : context.before]
    return any(noun_lemma(word.lower) in nouns("water_levels") for word in words)


def _past_particle(context: RoleContext) -> str:
    """The word before the number, past "back", "off" … of a verb: "fell back 4%", "dropped off 30%"."""
    before = context.before
    return context.sentence.lower(before - 1 if context.sentence.lower(before) in _PARTICLES else before)


def _added(lower: str) -> Direction | None:
    """The direction of verbs that move a price only by the step right behind them: "copper added 2 per cent"."""
    return None if verbs("adding").isdisjoint(verb_lemmas(lower)) else "increase"


def _is_linked(context: RoleContext) -> bool:
    """Whether "off" says how a price stands: "is off 11%", "closed off 3%", not "the 20% off" of a sale."""
    before = context.sentence.lower(context.before - 1)
    return before in BE or not verbs("trading").isdisjoint(verb_lemmas(before))


def _is_earned(context: RoleContext, verb: str) -> bool:
    """Whether someone rather than a price or an index lost or gained it: "lost $5m", "has lost 30"."""
    if verbs("earning").isdisjoint(verb_lemmas(verb)):
        return False
    if context.kind == "count" and (context.counted is None or not context.counted.attached):
        return (
            context.sentence.lower(context.behind) != "to"
        )  # "Britain has lost 30", not "lost 212 to close at 24,300"
    if context.kind != "money":
        return False
    return context.sentence.quantities[context.index].likely_upper >= _SUM


def _counts_steps(context: RoleContext) -> bool:
    """Whether a bare count is a step of an index or a score: nothing is counted, or points are."""
    return context.counted is None or not context.counted.attached or context.counted.head in ("point", "place", "tick")


def read_compared(context: RoleContext) -> RoleReading | None:
    """A step before a comparison: "2.9% lower", "30 percent more likely", "12% up"."""
    behind = context.sentence.spans[context.index][1]
    counted = context.kind == "count" and context.sentence.lower(behind + 1) == "on"  # "3,800, 700 up on last May"
    if context.kind == "count" and context.sentence.lower(behind) in ("below", "above"):
        counted = context.sentence.lower(behind + 1) in ("the", "last", "its")  # "2.5 million below the average"
    if context.kind not in _RELATIVE and not counted:
        return None
    direction = _COMPARED.get(context.sentence.lower(behind))
    return RoleReading("change", direction, "role.compared") if direction else None


def read_moving_noun(context: RoleContext) -> RoleReading | None:
    """A noun of movement: "an increase of 560", "a 3% rise in", "560 job losses"."""
    sentence = context.sentence
    if sentence.lower(context.before) == "of":
        for position in range(context.before - 1, max(-1, context.before - 4), -1):
            if is_clause_break(sentence.words[position]) or sentence.words[position].quantity is not None:
                break
            direction = noun_direction(sentence.lower(position))
            if context.kind == "money" and noun_lemma(sentence.lower(position)) in verbs("earning_nouns"):
                return None
            if direction and not _is_loss_of_life(context, position):
                return RoleReading("change", direction, "role.noun_of")
    if context.counted is not None and context.counted.attached:
        counted_change = change_of_count(context.counted.lemmas)
        return RoleReading("change", counted_change, "role.noun") if counted_change else None
    return _read_noun_behind(context) if context.kind in _RELATIVE else None


def _is_loss_of_life(context: RoleContext, noun: int) -> bool:
    """Whether people are lost rather than their number moved: "for the loss of four men", not "of 400 staff"."""
    if noun_lemma(context.sentence.lower(noun)) != "loss":
        return False
    if is_kind_of(context.concept, "casualties"):
        return True  # "beat off the raid for the loss of 11 soldiers"
    if not is_kind_of(context.concept, "people"):
        return False
    return not is_kind_of(context.concept, "workers") and not is_kind_of(context.concept, "customers")


def _read_noun_behind(context: RoleContext) -> RoleReading | None:
    """The noun up to three words behind a percentage or a sum: "a 3% year-on-year rise"."""
    words, behind = context.sentence.words, context.sentence.spans[context.index][1]
    for position in range(behind, min(len(words), behind + 4)):
        word = words[position]
        if word.tags & {"CLOSED", "PUNCT"} or word.quantity is not None:
            return None
        direction = noun_direction(word.lower)
        if context.kind == "money" and noun_lemma(word.lower) in verbs("earning_nouns"):
            return None  # "a $45m loss" is what was lost, not how far a price fell
        if direction and word.tags & {"NOUN", "PLURAL"}:
            return RoleReading("change", direction, "role.noun")
    return None
