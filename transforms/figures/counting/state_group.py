"""People told as a part of those in a state: "the dead included three", "among the missing were 30".

The group is an adjective or participle with its article ("the dead", "those killed"), or a noun for a toll.
"""

from collections.abc import Iterator

from transforms.figures.counting.clauses import is_clause_break
from transforms.figures.counting.place import Place
from transforms.figures.counting.verb_group import BE
from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.concepts import State
from transforms.vocabulary.word_classes import verbs

_AMONG = frozenset({"among", "amongst", "of"})
_REACH = 12
"""So many words may stand between the group and the number."""
_OPENS = frozenset({",", "and", "but", "that", "said", "say", "says", ":", "“", '"', "”"})


def is_of_group(place: Place, state: State) -> bool:
    """Whether the counted are named as a part of a group that is in the state."""
    return (
        _is_included(place, state)
        or _is_listed(place, state)
        or _is_among(place, state)
        or _is_said_among(place, state)
    )


def _is_included(place: Place, state: State) -> bool:
    """The group, then "included" or "including", then the number: "those killed in the fire included 11 students"."""
    sentence = place.sentence
    before = place.first - 1
    if sentence.lower(before) != "including" and "include" not in verb_lemmas(sentence.lower(before)):
        return False
    return any(_opens_clause(sentence, first) for first in _groups(sentence, before, state))


def _is_listed(place: Place, state: State) -> bool:
    """The group, then what it was: "the dead were 27 men and 14 women", not "the injured were in 12 hospitals"."""
    sentence, before = place.sentence, place.first - 1
    if sentence.lower(before) not in ("were", "are", "comprised"):
        return False
    return any(_opens_clause(sentence, first) and first == before - 2 for first in _groups(sentence, before, state))


def _is_among(place: Place, state: State) -> bool:
    """Behind "among" or "of" the group: "among the dead were 17 children", "of the dead, 12 were"."""
    sentence, before = place.sentence, place.first - 1
    if sentence.lower(before) not in BE and sentence.lower(before) != ",":
        return False
    return any(sentence.lower(first - 1) in _AMONG for first in _groups(sentence, before, state))


def _is_said_among(place: Place, state: State) -> bool:
    """The number, then "were among" the group: "four Danes were among the injured"."""
    if place.verb is None or not place.verb.passive:
        return False
    sentence, main = place.sentence, place.verb.main
    if sentence.lower(main) not in ("among", "amongst") or main + 1 >= len(sentence.words):
        return False
    return sentence.words[main + 1].is_in("determiner") and sentence.lower(main + 2) in state.adjective


def _groups(sentence: TaggedSentence, before: int, state: State) -> Iterator[int]:
    """The first word of each group of the state, within reach before the index and in its clause."""
    for at in range(before - 1, max(-1, before - _REACH), -1):
        word = sentence.words[at]
        if word.quantity is not None or (is_clause_break(word) and word.text != ":"):
            return
        article = at > 0 and sentence.words[at - 1].is_in("determiner", "possessive")
        if article and (word.lower in state.adjective or noun_lemma(word.lower) in state.toll):
            yield at - 1
        elif noun_lemma(word.lower) in state.toll and at > 1 and sentence.words[at - 2].is_in("determiner"):
            yield at - 2  # "the death toll"


def _opens_clause(sentence: TaggedSentence, first: int) -> bool:
    """Whether the group is a subject, not what another noun is of: "relatives of the dead included"."""
    if first == 0 or sentence.lower(first - 1) in _OPENS:
        return True
    before = sentence.words[first - 1]
    return not before.is_in("preposition") and not verbs("including").isdisjoint(verb_lemmas(sentence.lower(first)))
