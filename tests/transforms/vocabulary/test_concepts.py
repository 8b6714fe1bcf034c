from pathlib import Path

import pytest

from transforms.vocabulary.concepts import concept_of_noun, concept_tree, concept_vocabulary, is_kind_of
from transforms.vocabulary.moves import moves
from transforms.vocabulary.word_classes import closed_classes, collective_concepts, event_names, nouns, verbs

DOCUMENT = Path(__file__).parents[3] / "docs" / "concepts.md"
PROMISED = [
    "troops", "fighters", "police", "killed", "wounded", "casualties", "missing", "detained", "displaced", "refugees",
    "civilians", "people", "hostages", "vehicles", "aircraft", "ships", "tanks", "weapons", "airstrikes", "bombs",
    "attacks", "votes", "seats", "jobs", "homes", "cases", "deaths", "families", "children",
]  # fmt: skip


@pytest.mark.parametrize("concept", PROMISED)
def test_every_promised_concept_is_in_the_tree(concept: str) -> None:
    assert concept in concept_vocabulary().parents


def test_every_concept_has_a_root_above_it() -> None:
    parents = concept_vocabulary().parents
    for concept in parents:
        line = [concept]
        while (parent := parents[line[-1]]) is not None:
            assert parent not in line, f"{concept} is its own ancestor"
            line.append(parent)


def test_whatever_names_a_concept_elsewhere_names_one_of_the_tree() -> None:
    vocabulary = concept_vocabulary()
    named = {state.concept for state in vocabulary.states}
    named |= {concept for meanings in vocabulary.by_context.values() for concept in meanings}
    named |= {concept for move in moves() for concept in move.concepts}
    named |= set(collective_concepts().values())
    assert named <= vocabulary.parents.keys()


def test_a_noun_names_one_concept_either_always_or_by_context() -> None:
    vocabulary = concept_vocabulary()
    assert not {(noun,) for noun in vocabulary.by_context} & vocabulary.by_noun.keys()


@pytest.mark.parametrize(
    ("lemmas", "concept"),
    [
        (("soldier",), "troops"),
        (("us", "fighter", "jet"), "aircraft"),
        (("is", "fighter"), "fighters"),
        (("police", "officer"), "police"),
        (("task", "force"), None),
        (("percentage", "point"), None),
        (("umbrella",), None),
        ((), None),
    ],
)
def test_the_longest_compound_at_the_end_of_the_phrase_decides(lemmas: tuple[str, ...], concept: str | None) -> None:
    assert concept_of_noun(lemmas) == concept


def test_a_noun_of_several_meanings_needs_its_sentence() -> None:
    assert concept_of_noun(("strike",)) is None
    assert concept_of_noun(("strike",), {"warplane"}) == "airstrikes"
    assert concept_of_noun(("strike",), {"union"}) == "strikes"


def test_a_kind_is_a_kind_of_all_above_it_and_of_nothing_below() -> None:
    assert is_kind_of("killed", "casualties")
    assert is_kind_of("refugees", "people")
    assert not is_kind_of("people", "refugees")
    assert not is_kind_of("tanks", "people")


def test_the_document_shows_the_tree_as_it_is() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert "\n".join(concept_tree()) in text


def test_every_list_is_spelt_in_lower_case() -> None:
    lists = [nouns(name) for name in ("invariant_plurals", "nominal", "quantity_nouns", "time_nouns")]
    lists += [verbs(name) for name in ("rise", "fall", "raise", "lower", "reach", "preterites")]
    words = {word for words in lists for word in words} | closed_classes().keys() | event_names().keys()
    assert [word for word in words if word != word.lower()] == []


def test_no_verb_moves_a_number_both_up_and_down() -> None:
    assert verbs("rise") & verbs("fall") == frozenset()
    assert verbs("rise_nouns") & verbs("fall_nouns") == frozenset()
