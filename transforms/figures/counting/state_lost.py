"""People who are lost: "the army lost 12 soldiers", "lost 17 residents to the mudslide"; no jobs or customers."""

from transforms.figures.counting.clauses import is_clause_break
from transforms.figures.counting.elided import is_bare
from transforms.figures.counting.persons import ends_like_person
from transforms.figures.counting.phrases import forms_of
from transforms.figures.counting.place import Place
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.concepts import PEOPLE, State, concept_of_noun, is_kind_of
from transforms.vocabulary.word_classes import collective_concepts, nouns

_SUBJECT = 4
"""So many words before a verb of losing its subject is looked for."""
_LOSING = frozenset({"lose", "loss"})
_GIVING = frozenset({"to", "through", "because", "due", "from"})
_ARMED = ("troops", "fighters", "police", "weapons", "attacks")
_MANNED = frozenset({"man", "woman", "life", "dead"})
_NO_BODIES = ("customers", "members", "passengers", "visitors", "voters", "workers", "athletes", "beneficiaries",
              "unemployed", "lawmakers", "students", "candidates")  # fmt: skip
"""People of whom an organisation has fewer when it loses them, unless something deadly took them."""


def is_lost(place: Place, state: State) -> bool:
    """Whether they are the object of a verb or noun of losing that says that they died.

    Soldiers, fighters and police who are lost are dead, unless the sentence tells how else a force shrinks; men are
    where the sentence is about war; of other people something deadly must be named behind them.
    """
    if not state.loses or not _is_losing(place):
        return False
    sentence = place.sentence
    if place.named is None:
        return _is_lost_by_force(place)
    named = concept_of_noun(place.named.lemmas)
    taken = _names(sentence, place.behind, nouns("deadly"))
    if sentence.lower(place.behind) in _GIVING or any(is_kind_of(named, kind) for kind in _NO_BODIES):
        return taken and (named is None or is_kind_of(named, PEOPLE)) and sentence.lower(place.behind) != "from"
    if any(is_kind_of(named, kind) for kind in state.loses):
        return not _names(sentence, 0, nouns("attrition"))
    if place.named.head in _MANNED and (taken or _is_armed(sentence)):
        return True
    return taken and (is_kind_of(named, PEOPLE) or (named is None and ends_like_person(place.named.head)))


def _is_lost_by_force(place: Place) -> bool:
    """Whether a bare number is what a force lost: "the 1st Cavalry lost 169", not "the party lost 20"."""
    sentence, verb = place.sentence, place.first - 1
    subject = sentence.words[max(0, verb - _SUBJECT) : verb]
    forms = {form for word in subject for form in forms_of(word.lower)}
    return is_bare(sentence, place.index) and any(_is_force(form) for form in forms)


def _is_force(form: str) -> bool:
    named = concept_of_noun((form,)) or collective_concepts().get(form)
    return any(is_kind_of(named, kind) for kind in ("troops", "fighters"))


def _is_losing(place: Place) -> bool:
    before = place.first - 1
    governor = before - 1 if place.sentence.lower(before) == "of" else before
    return not _LOSING.isdisjoint(forms_of(place.sentence.lower(governor)))


def _names(sentence: TaggedSentence, position: int, lemmas: frozenset[str]) -> bool:
    """Whether one of the lemmas stands in the clause from the position on; from 0 on, in the sentence."""
    for word in sentence.words[position:]:
        if position and is_clause_break(word):
            return False
        if not lemmas.isdisjoint(forms_of(word.lower)):
            return True
    return False


def _is_armed(sentence: TaggedSentence) -> bool:
    """Whether the sentence names soldiers, fighters, their units, weapons or attacks."""
    return any(_is_of_arms(form) for word in sentence.words for form in forms_of(word.lower))


def _is_of_arms(form: str) -> bool:
    named = concept_of_noun((form,)) or collective_concepts().get(form)
    return form in nouns("deadly") or any(is_kind_of(named, kind) for kind in _ARMED)
