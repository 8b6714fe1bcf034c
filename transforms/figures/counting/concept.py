"""The concept of what a figure counts: named by its noun, or by what the sentence says became of the people."""

import re

from transforms.figures.counting.counted import Counted
from transforms.figures.counting.state import find_state, states_loss_of_life
from transforms.figures.counting.total import leads_to_number
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.concepts import PEOPLE, concept_of_noun, is_kind_of

_PERSON = re.compile(r"(?:er|or|ist|ian|ant|ent|man|woman|ee|ese|eer|goer|ite)$")
"""Endings of nouns for people, for nouns the vocabulary does not hold."""


def find_concept(sentence: TaggedSentence, index: int, counted: Counted | None) -> tuple[str | None, str]:
    """The concept and the rule that found it; no concept where neither noun nor state is known."""
    if sentence.quantities[index].kind != "count":
        return (concept_of_noun(counted.lemmas) if counted else None), "concept.noun"
    named = concept_of_noun(counted.lemmas) if counted else None
    if counted is None or _may_be_people(counted, named):
        state = find_state(sentence, index, counted)
        if state is not None:
            return state.concept, "concept.state"
    if counted is None and states_loss_of_life(sentence, sentence.spans[index][0]) and leads_to_number(
        sentence, sentence.spans[index][0]
    ):
        return "killed", "concept.toll"
    return named, "concept.noun"


def _may_be_people(counted: Counted, named: str | None) -> bool:
    return is_kind_of(named, PEOPLE) or (named is None and bool(_PERSON.search(counted.head)))
