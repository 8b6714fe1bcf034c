"""Soldiers and police who come or go by themselves: "3,000 marines will leave", "800 Ugandans joined the force"."""

from transforms.figures.counting.phrases import forms_of, starts_phrase
from transforms.figures.counting.verb_group import find_verb_group
from transforms.figures.roles.role_reading import RoleContext
from transforms.figures.tokens_lexicon import verb_lemmas
from transforms.vocabulary.concepts import is_kind_of
from transforms.vocabulary.moves import Move, moves
from transforms.vocabulary.word_classes import verbs

_DETACHMENT = 10
"""Fewer soldiers who leave or arrive are persons of a story, not a change of the force."""
_REACH = 6
"""So many words behind a verb of joining the force is looked for."""
_OTHER_CLAUSE = frozenset(
    {"not", "never", "once", "when", "after", "before", "until", "if", "while", "because", "although"}
)
"""Between a number and its verb: "255 men did not come home", "5,200 troops once reinforcements arrive"."""
_HAVE = frozenset({"has", "have", "had", "having", "'ve", "’ve", "'s", "’s"})
_BEFORE_NUMBERS = frozenset({
    "more", "fewer", "less", "than", "about", "some", "at", "least", "most", "nearly", "almost", "up", "to", "around",
    "roughly", "over", "under", "only", "just", "now", "still", "already", "an", "estimated", "as", "many", "well",
})  # fmt: skip
_STAGES = frozenset({"first", "next", "initial", "another", "further", "additional", "extra"})


def moves_itself(context: RoleContext, move: Move) -> bool:
    """Whether what is counted is the subject of such a verb, and is in no state that makes it another's object."""
    sentence = context.sentence
    if not any(is_kind_of(context.concept, kind) for kind in move.concepts):
        return False
    if sentence.quantities[context.index].likely_upper < _DETACHMENT or _is_known(context):
        return False
    group = find_verb_group(sentence, context.behind)
    if group is None or not (starts_phrase(sentence, group.main, move.itself) or _goes_into(context, group.main, move)):
        return False
    if _is_had(context) or any(word.lower in _OTHER_CLAUSE for word in sentence.words[context.behind : group.main]):
        return False
    if group.passive:
        return sentence.lower(group.main).endswith("ing")
    return group.main > context.behind or not _is_participle(context, move)


def _is_had(context: RoleContext) -> bool:
    """Whether the number is what somebody has: "will have more than 5,200 troops … and reinforcements will arrive"."""
    for at in range(context.first - 1, max(context.first - 1 - _REACH, -1), -1):
        lower = context.sentence.lower(at)
        if lower in _HAVE:
            return True
        if lower not in _BEFORE_NUMBERS:
            return False
    return False


def _goes_into(context: RoleContext, verb: int, move: Move) -> bool:
    """Whether the verb is one of joining, and a force or a number of others stands behind it: "join the mission"."""
    if not starts_phrase(context.sentence, verb, move.into_verbs):
        return False
    near = context.sentence.words[verb + 1 : verb + 1 + _REACH]
    return any(word.quantity is not None or not move.into.isdisjoint(forms_of(word.lower)) for word in near)


def _is_known(context: RoleContext) -> bool:
    """Whether the number is the size of a body already there: "the last 2,500 troops", "a group of 180"."""
    sentence, first = context.sentence, context.first
    if sentence.lower(first - 1) == "of":
        return sentence.lower(first - 2) != "total"  # "a total of 900 soldiers will leave"
    if sentence.lower(first - 1) in _STAGES:
        return False  # "the first 300 arrived"
    near = [sentence.words[at] for at in (first - 1, first - 2) if at >= 0]
    if near[:1] and near[0].lower == "that" and context.behind < len(sentence.words):
        near = [] if sentence.words[context.behind].is_in("modal") else near  # "said that 900 soldiers would leave"
    return any(word.is_in("determiner", "possessive") for word in near)


def _is_participle(context: RoleContext, move: Move) -> bool:
    """Whether the word behind may shorten a passive: "700 soldiers deployed to", not "arrived" or "pulled out"."""
    lower = context.sentence.lower(context.behind)
    if lower in verbs("preterites") or starts_phrase(context.sentence, context.behind, move.itself & move.pairs):
        return False
    return any((lemma,) in other.verbs for other in moves() for lemma in verb_lemmas(lower))
