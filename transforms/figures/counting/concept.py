"""The concept of what a figure counts: named by its noun, or by what the sentence says became of the people."""

import re
from collections.abc import Sequence

from transforms.figures.counting.counted import Counted
from transforms.figures.counting.elided import find_source, is_bare
from transforms.figures.counting.state import find_state, states_loss_of_life
from transforms.figures.counting.total import leads_to_number
from transforms.figures.counting.verb_group import find_verb_group
from transforms.figures.tokens_lexicon import noun_lemma
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.concepts import PEOPLE, concept_of_noun, concept_vocabulary, is_kind_of

_PERSON = re.compile(r"(?:er|or|ist|ian|ant|ent|man|woman|ee|ese|eer|goer|ite)$")
"""Endings of nouns for people, for nouns the vocabulary does not hold."""


def find_concepts(sentence: TaggedSentence, counted: Sequence[Counted | None]) -> tuple[tuple[str | None, str], ...]:
    """For each quantity its concept, or `None`, and the rule that found it."""
    found: list[tuple[str | None, str]] = []
    for index, noun in enumerate(counted):
        own = _find_own(sentence, index, noun)
        source = _source_of_concept(sentence, index, noun) if own[1] != "concept.state" else None
        found.append((found[source][0], "concept.elided") if source is not None and found[source][0] else own)
    return tuple(found)


def _find_own(sentence: TaggedSentence, index: int, counted: Counted | None) -> tuple[str | None, str]:
    named = _named(sentence, counted)
    if sentence.quantities[index].kind != "count":
        return named, "concept.noun"
    if counted is None or _may_be_people(counted, named):
        state = find_state(sentence, index, counted)
        if state is not None:
            return state.concept, "concept.state"
    first = sentence.spans[index][0]
    if counted is None and states_loss_of_life(sentence, first) and leads_to_number(sentence, first):
        return "killed", "concept.toll"
    return named, "concept.noun"


def _named(sentence: TaggedSentence, counted: Counted | None) -> str | None:
    if counted is None:
        return None
    if counted.head in concept_vocabulary().by_context:
        return concept_of_noun(counted.lemmas, {noun_lemma(word.lower) for word in sentence.words})
    return concept_of_noun(counted.lemmas)


def _source_of_concept(sentence: TaggedSentence, index: int, counted: Counted | None) -> int | None:
    """The earlier figure whose concept a number without a noun and without a verb of its own repeats."""
    if sentence.quantities[index].kind != "count" or (counted is not None and counted.rule != "counted.elided"):
        return None
    if not is_bare(sentence, index) or find_verb_group(sentence, sentence.spans[index][1]) is not None:
        return None
    return find_source(sentence, index)


def _may_be_people(counted: Counted, named: str | None) -> bool:
    return is_kind_of(named, PEOPLE) or (named is None and bool(_PERSON.search(counted.head)))
