"""What befell the counted, told before their number: "killing at least 32", "the deaths of 14", "took 17 prisoner"."""

from transforms.figures.counting.persons import is_of_people
from transforms.figures.counting.phrases import ends_phrase, starts_phrase
from transforms.figures.counting.place import Place, skip_before
from transforms.figures.counting.verb_group import BE
from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.vocabulary.concepts import State

_NOMINAL = frozenset({"NOUN", "NAME", "ADJ"})
_THEIR, _LIVES = frozenset({"their", "his", "her"}), frozenset({"lives", "life"})
_LONGEST = 5
_CHAIN = 6
"""So many numbers may be joined to one verb."""


def is_object(place: Place, state: State) -> bool:
    """Whether the counted are the object of a verb or noun of the state directly before their number."""
    return _governs(place, place.first - 1, state) or _is_surrounded(place, state)


def is_joined_object(place: Place, state: State) -> bool:
    """Whether an earlier number, joined to this one by nouns alone, is such an object: "killed 12 men and 3 boys"."""
    sentence, first, index = place.sentence, place.first, place.index
    while index > max(0, place.index - _CHAIN) and sentence.lower(first - 1) in ("and", "or", ","):
        between = sentence.words[sentence.spans[index - 1][1] : first - 1]
        if any(word.tags & {"CLOSED", "PUNCT"} or word.tags <= {"PAST", "ING"} for word in between):
            break
        index -= 1
        first = skip_before(sentence, sentence.spans[index][0])
        if _governs(place, first - 1, state):
            return True
    return sentence.lower(first - 1) in ("and", "or", ",") and _governs(place, _before_single(place, first - 2), state)


def _before_single(place: Place, last: int) -> int:
    """The index before the single person that ends at `last`: "killing a mother and her four children"."""
    words, at = place.sentence.words, last
    if words[at].is_in("pronoun"):
        return at - 1  # "killing himself and eight others"
    while (
        at > max(0, last - _LONGEST) and words[at].tags & _NOMINAL and not words[at].tags & {"PLURAL", "CLOSED", "ING"}
    ):
        at -= 1
    if at == last or not (words[at].is_in("determiner", "possessive") or words[at + 1].tags >= {"NAME"}):
        return -1
    return at - 1 if words[at].is_in("determiner", "possessive") else at


def _governs(place: Place, before: int, state: State) -> bool:
    """Whether a word of the state, up to this index, rules a number behind it."""
    sentence = place.sentence
    if ends_phrase(sentence, before, state.active):
        return sentence.lower(before - 1) not in BE
    governor = before - 1 if sentence.lower(before) == "of" else before
    if governor < before and noun_lemma(sentence.lower(governor)) in state.nouns:
        return True
    if governor < before and noun_lemma(sentence.lower(governor)) in state.bodies:
        return place.named is None or is_of_people(place.named)
    if governor < before and sentence.lower(governor) == "lives":
        return _are_taken(place, governor, state)
    if place.named is None or place.named.head != "life":
        return False
    lost = sentence.lower(place.behind) == "lost"
    ruling = {sentence.lower(governor), *verb_lemmas(sentence.lower(governor))}
    return bool(state.claim_lives) and (lost or not state.claim_lives.isdisjoint(ruling))


def _are_taken(place: Place, lives: int, state: State) -> bool:
    """Whether a verb before "the lives of 14" or behind it says that they were lost."""
    sentence, before = place.sentence, skip_before(place.sentence, lives) - 1
    if not state.claim_lives.isdisjoint(verb_lemmas(sentence.lower(before))):
        return True
    verb = place.verb.main if place.verb is not None and place.verb.passive else -1
    return verb >= 0 and not state.claim_lives.isdisjoint(verb_lemmas(sentence.lower(verb)))


def _cost_their_lives(place: Place, state: State) -> bool:
    """Whether something took the lives of those counted: "cost 14 people their lives"."""
    sentence, behind = place.sentence, place.behind
    taken = not state.claim_lives.isdisjoint(verb_lemmas(sentence.lower(place.first - 1)))
    return taken and sentence.lower(behind) in _THEIR and sentence.lower(behind + 1) in _LIVES


def _is_surrounded(place: Place, state: State) -> bool:
    """Whether a verb and its word stand around the number: "took 17 prisoner", "drove 900 people from their homes"."""
    if _cost_their_lives(place, state):
        return True
    verb = not state.before.isdisjoint(verb_lemmas(place.sentence.lower(place.first - 1)))
    return verb and starts_phrase(place.sentence, place.behind, state.behind)
