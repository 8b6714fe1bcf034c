"""States that hold of a part of the counted, or of none: "killed or wounded 30", "none of the 155 was hurt"."""

from transforms.figures.counting.counted import Counted
from transforms.figures.counting.phrases import starts_phrase
from transforms.figures.counting.place import place_of, skip_before
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.concepts import State, concept_vocabulary

KILLED_OR_WOUNDED = frozenset({"killed", "wounded"})
_NONE: frozenset[str] = frozenset()


def is_none_of(sentence: TaggedSentence, index: int) -> bool:
    """Whether the sentence tells of none of so many."""
    first = skip_before(sentence, sentence.spans[index][0])
    return sentence.lower(first - 1) == "of" and sentence.lower(first - 2) in ("none", "neither")


def find_joined_states(sentence: TaggedSentence, index: int, counted: Counted | None) -> frozenset[str]:
    """The concepts of two states of which the counted are in one or the other; empty where no two are joined.

    What happened to the same people one after the other is no such pair: "were kidnapped and killed".
    """
    place = place_of(sentence, index, counted)
    starts = [place.first - 3, place.behind]
    starts += [place.noun.first] if place.noun is not None else []
    starts += [place.verb.main] if place.verb is not None else []
    return next((joined for at in starts if (joined := _joined_at(sentence, at))), _NONE)


def _joined_at(sentence: TaggedSentence, at: int) -> frozenset[str]:
    """The states of "killed and wounded", "dead or injured", "killed or captured" that stand here."""
    if at < 0 or sentence.lower(at + 1) not in ("and", "or"):
        return _NONE
    one, other = _states_at(sentence, at), _states_at(sentence, at + 2)
    if not one or not other or one & other:
        return _NONE
    return one | other if sentence.lower(at + 1) == "or" or one | other == KILLED_OR_WOUNDED else _NONE


def _states_at(sentence: TaggedSentence, at: int) -> frozenset[str]:
    return frozenset(state.concept for state in concept_vocabulary().states if _says(sentence, at, state))


def _says(sentence: TaggedSentence, at: int, state: State) -> bool:
    return sentence.lower(at) in state.adjective or starts_phrase(sentence, at, state.passive | state.active)
