"""A change told by its verb: "send 30,000 troops", "2,200 soldiers were withdrawn", "cut 1,500 jobs"."""

from transforms.figures.counting.attached import is_attached
from transforms.figures.counting.phrases import ends_phrase, starts_phrase
from transforms.figures.counting.verb_group import find_verb_group
from transforms.figures.roles.role_reading import RoleContext, RoleReading
from transforms.vocabulary.concepts import concept_of_noun, is_kind_of
from transforms.vocabulary.moves import Move, moves
from transforms.vocabulary.words import Direction


def read_moved(context: RoleContext) -> RoleReading | None:
    """A change whose verb stands before the number, or behind it in the passive."""
    if context.kind != "count" or is_attached(context.sentence, context.index):
        return None  # "cut its 30,000-strong workforce" does not cut 30,000
    direction = find_moved(context)
    return RoleReading("change", direction, "role.moved", 0.85) if direction else None


def find_moved(context: RoleContext) -> Direction | None:
    """The direction in which the verb beside the figure moves it; `None` where it moves nothing."""
    concept = context.concept
    named = concept_of_noun(context.counted.lemmas) if context.counted else None
    for move in moves():
        moved = any(is_kind_of(concept, kind) or is_kind_of(named, kind) for kind in move.concepts)
        if moved and _has_verb(context, move):
            return move.direction
    return None


def _has_verb(context: RoleContext, move: Move) -> bool:
    if ends_phrase(context.sentence, context.before, move.verbs):
        return True
    group = find_verb_group(context.sentence, context.behind)
    return group is not None and group.passive and starts_phrase(context.sentence, group.main, move.verbs)
