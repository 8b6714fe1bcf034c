"""Changes of what a verb has as its object: "raised its key rate 50 basis points", "lost a third of its value"."""

from transforms.figures.roles.movement import mover_direction
from transforms.figures.roles.role_reading import RoleContext, RoleReading
from transforms.figures.tokens_lexicon import verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.word_classes import verb_directions
from transforms.vocabulary.words import Direction

_STEPS = frozenset({"%", "[bp]"})
_LONGEST = 7
_OWNER = 4


def read_moved_object(context: RoleContext) -> RoleReading | None:
    """A step in percent, points or a fraction behind the object of its verb: "cut the dividend 30%"."""
    sentence, before = context.sentence, context.first - 1
    quantity = sentence.quantities[context.index]
    if quantity.unit not in _STEPS or sentence.lower(sentence.spans[context.index][1]) == "of":
        return None
    if before < 1 or not sentence.words[before].tags & {"NOUN", "PLURAL", "NAME"}:
        return None
    for at in range(before - 1, max(-1, before - _LONGEST), -1):
        direction = mover_direction(sentence.lower(at)) if sentence.words[at].tags & {"PAST", "ING", "VERB"} else None
        if direction and "PLURAL" not in sentence.words[at].tags:
            return RoleReading("change", direction, "role.moved_object", 0.8)
        if not _is_of_noun_phrase(sentence, at):
            return None
    return None


def _is_of_noun_phrase(sentence: TaggedSentence, at: int) -> bool:
    word = sentence.words[at]
    if word.quantity is not None or "PUNCT" in word.tags:
        return False
    return word.is_in("determiner", "possessive") or not word.tags & {"CLOSED", "VERBS"}


def read_lost_part(context: RoleContext) -> RoleReading | None:
    """A part of its own that something loses or gains: "shed 3% of its value", "lay off a fifth of its staff"."""
    if context.kind not in ("percent", "ratio") or not _is_of_own(context):
        return None
    for at in (context.before, context.before - 1):
        direction = _parting(context.sentence.lower(at))
        if direction:
            return RoleReading("change", direction, "role.lost_part", 0.8)
        if context.sentence.lower(at) not in ("off", "back"):
            return None
    return None


def _parting(lower: str) -> Direction | None:
    lemmas = verb_lemmas(lower)
    return next((way for way, verbs in verb_directions("parting").items() if not verbs.isdisjoint(lemmas)), None)


def _is_of_own(context: RoleContext) -> bool:
    """Whether "of its", "of the company's" or "its" itself stands behind the fraction."""
    sentence, last = context.sentence, context.sentence.spans[context.index][1]
    first = last + 1 if sentence.lower(last) == "of" else last
    if first == last and context.kind == "percent":
        return False
    owners = sentence.words[first : first + (_OWNER if first > last else 1)]
    return any(word.is_in("possessive") for word in owners)
