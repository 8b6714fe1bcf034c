"""A change told by its verb: "send 30,000 troops", "2,200 soldiers were withdrawn", "3,000 marines will leave"."""

from transforms.figures.counting.attached import is_attached
from transforms.figures.counting.phrases import ends_phrase, forms_of, starts_phrase
from transforms.figures.counting.verb_group import BE, find_verb_group
from transforms.figures.roles.moved_itself import moves_itself
from transforms.figures.roles.role_reading import RoleContext, RoleReading
from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.concepts import concept_of_noun, is_kind_of
from transforms.vocabulary.moves import Move, moves
from transforms.vocabulary.word_classes import collective_concepts, verbs
from transforms.vocabulary.words import Direction

_REACH = 4
"""So many words behind what is sent its destination is looked for."""


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
        if moved and (_has_verb(context, move) or moves_itself(context, move) or _has_noun(context, move)):
            return move.direction
    return None


def _has_verb(context: RoleContext, move: Move) -> bool:
    if context.sentence.lower(context.before) == "by":
        return _joins(context, move)
    before = _before_body(context, _past_bearer(context))
    if ends_phrase(context.sentence, before, move.verbs) or _is_surrounded(context, move):
        return not _is_sent_nowhere(context, context.behind, move)
    group = find_verb_group(context.sentence, context.behind)
    if group is None or not group.passive or "PAST" not in context.sentence.words[group.main].tags:
        return False  # "240 clinics are open"
    moved = starts_phrase(context.sentence, group.main, move.verbs) and not _is_posted(context, group.main)
    return moved and not _is_sent_nowhere(context, group.main + 1, move)


def _is_posted(context: RoleContext, main: int) -> bool:
    """Whether the passive tells where they are now: "are now deployed", "had been deployed by May"."""
    if verbs("posting").isdisjoint(verb_lemmas(context.sentence.lower(main))):
        return False
    auxiliaries = [word.lower for word in context.sentence.words[context.behind : main]]
    perfect = "been" in auxiliaries and bool({"have", "has", "had"} & set(auxiliaries))
    return perfect or ("are" in auxiliaries and not {"being", "to"} & set(auxiliaries))


def _past_bearer(context: RoleContext) -> int:
    """The word before the number, past who bears the cost: "cost Labour 27 seats", "costing it 60 jobs"."""
    sentence, at = context.sentence, context.before
    while at > max(0, context.before - _REACH) and "cost" not in verb_lemmas(sentence.lower(at)):
        word = sentence.words[at]
        if not (word.tags & {"NOUN", "NAME"} or word.is_in("pronoun", "determiner")):
            return context.before
        at -= 1
    return at if "cost" in verb_lemmas(sentence.lower(at)) else context.before


def _before_body(context: RoleContext, before: int) -> int:
    """The word before "a force of", "a contingent of": who sends a body of so many sends so many."""
    sentence = context.sentence
    if sentence.lower(before) != "of" or sentence.lower(before - 1) not in collective_concepts():
        return before
    at = before - 2
    while at > before - _REACH and sentence.words[at].tags & {"ADJ", "NOUN", "NAME"} and not _is_article(sentence, at):
        at -= 1
    return at - 1 if _is_article(sentence, at) else before


def _is_article(sentence: TaggedSentence, at: int) -> bool:
    return sentence.lower(at) in ("a", "an")


def _joins(context: RoleContext, move: Move) -> bool:
    """Whether they are who joins others: "the 1,700 were joined this week by 200 commandos"."""
    near = range(max(0, context.before - _REACH), context.before)
    return any(
        starts_phrase(context.sentence, at, move.into_verbs) and context.sentence.lower(at - 1) in BE for at in near
    )


def _is_sent_nowhere(context: RoleContext, behind: int, move: Move) -> bool:
    """Whether the soldiers are sent to no post: "sent 12 soldiers to hospital", "were sent for trial"."""
    if context.sentence.lower(behind) not in ("to", "for", "before"):
        return False
    near = context.sentence.words[behind + 1 : behind + _REACH]
    return any(not move.nowhere.isdisjoint(forms_of(word.lower)) for word in near)


def _is_surrounded(context: RoleContext, move: Move) -> bool:
    """Whether a verb of two words stands around what it moves: "bring 300 marines home"."""
    before, behind = forms_of(context.sentence.lower(context.before)), context.sentence.lower(context.behind)
    return any(verb in before and particle == behind for verb, particle in move.verbs & move.pairs)


def _has_noun(context: RoleContext, move: Move) -> bool:
    """Whether "the departure of" or another noun of the move stands before the number; "a deployment of" is a state."""
    sentence, noun = context.sentence, context.before - 1
    if sentence.lower(context.before) != "of" or noun_lemma(sentence.lower(noun)) not in move.nouns:
        return False
    return sentence.lower(noun - 1) not in ("a", "an")
