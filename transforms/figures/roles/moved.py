"""A change told by its verb: "send 30,000 troops", "2,200 soldiers were withdrawn", "3,000 marines will leave"."""

from transforms.figures.counting.attached import is_attached
from transforms.figures.counting.phrases import ends_phrase, forms_of, starts_phrase
from transforms.figures.counting.verb_group import find_verb_group
from transforms.figures.roles.role_reading import RoleContext, RoleReading
from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.vocabulary.concepts import concept_of_noun, is_kind_of
from transforms.vocabulary.moves import Move, moves
from transforms.vocabulary.word_classes import verbs
from transforms.vocabulary.words import Direction

_DETACHMENT = 10
"""Fewer soldiers who leave or arrive are persons of a story, not a change of the force."""
_STAGES = frozenset({"first", "next", "initial", "another", "further", "additional", "extra"})


def read_moved(context: RoleContext) -> RoleReading | None:
    """A change whose verb stands before the number, or behind it as its passive or as the verb of its subject."""
    if context.kind != "count" or is_attached(context.sentence, context.index):
        return None  # "cut its 30,000-strong workforce" does not cut 30,000
    direction = find_moved(context)
    return RoleReading("change", direction, "role.moved", 0.85) if direction else None


def find_moved(context: RoleContext) -> Direction | None:
    """The direction in which the verb beside the figure moves it; `None` where it moves nothing."""
    concept = context.concept
    if is_kind_of(concept, "casualties"):
        return None  # "lost eight workers in the blast"
    named = concept_of_noun(context.counted.lemmas) if context.counted else None
    for move in moves():
        moved = any(is_kind_of(concept, kind) or is_kind_of(named, kind) for kind in move.concepts)
        if moved and (_has_verb(context, move) or _moves_itself(context, move) or _has_noun(context, move)):
            return move.direction
    return None


def _has_verb(context: RoleContext, move: Move) -> bool:
    if ends_phrase(context.sentence, context.before, move.verbs) or _is_surrounded(context, move):
        return True
    group = find_verb_group(context.sentence, context.behind)
    if group is None or not group.passive or "PAST" not in context.sentence.words[group.main].tags:
        return False  # "240 clinics are open"
    return starts_phrase(context.sentence, group.main, move.verbs)


def _is_surrounded(context: RoleContext, move: Move) -> bool:
    """Whether a verb of two words stands around what it moves: "bring 300 marines home"."""
    before, behind = forms_of(context.sentence.lower(context.before)), context.sentence.lower(context.behind)
    return any(verb in before and particle == behind for verb, particle in move.verbs & move.pairs)


def _moves_itself(context: RoleContext, move: Move) -> bool:
    """Whether what is counted is the subject of such a verb, and is in no state that makes it another's object."""
    sentence = context.sentence
    if not move.itself or not any(is_kind_of(context.concept, kind) for kind in move.concepts):
        return False
    if sentence.quantities[context.index].likely_upper < _DETACHMENT or _is_known(context):
        return False
    group = find_verb_group(sentence, context.behind)
    if group is None or not starts_phrase(sentence, group.main, move.itself):
        return False
    if group.passive:
        return sentence.lower(group.main).endswith("ing")
    return group.main > context.behind or not _is_participle(context, move)


def _is_known(context: RoleContext) -> bool:
    """Whether the number is the size of a body already there: "the last 2,500 troops", "a group of 180"."""
    sentence, first = context.sentence, context.first
    if sentence.lower(first - 1) == "of":
        return True
    if sentence.lower(first - 1) in _STAGES:
        return False  # "the first 300 arrived"
    return any(sentence.words[at].is_in("determiner", "possessive") for at in (first - 1, first - 2) if at >= 0)


def _is_participle(context: RoleContext, move: Move) -> bool:
    """Whether the word behind may shorten a passive: "700 soldiers deployed to", not "arrived" or "pulled out"."""
    lower = context.sentence.lower(context.behind)
    if lower in verbs("preterites") or starts_phrase(context.sentence, context.behind, move.itself & move.pairs):
        return False
    return any((lemma,) in other.verbs for other in moves() for lemma in verb_lemmas(lower))


def _has_noun(context: RoleContext, move: Move) -> bool:
    """Whether "the departure of" or another noun of the move stands before the number; "a deployment of" is a state."""
    sentence, noun = context.sentence, context.before - 1
    if sentence.lower(context.before) != "of" or noun_lemma(sentence.lower(noun)) not in move.nouns:
        return False
    return sentence.lower(noun - 1) not in ("a", "an")
