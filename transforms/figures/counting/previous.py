"""The noun left out because the sentence before said it: "Britain has 500 and France 300", "Another 30 fled"."""

from dataclasses import replace

from transforms.figures.counting.counted import Counted
from transforms.figures.counting.elided import is_bare
from transforms.figures.counting.total import find_quantity_noun, leads_to_number
from transforms.figures.tokens_lexicon import verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.word_classes import verbs


def find_previous(sentence: TaggedSentence, index: int, previous: Counted | None) -> Counted | None:
    """What the last count of the sentence before counts, where the number points back to it; else `None`.

    It points back by "of them" or "of those" behind it, by a word of change beside it, as the bare object of
    a verb of having, or as what "the number" or "the total" is. Other bare numbers may be anything.
    """
    if previous is None or sentence.quantities[index].kind != "count" or not is_bare(sentence, index):
        return None
    if not any(points_back(sentence, index) for points_back in (_is_part, _is_addition, _is_had, _is_totalled)):
        return None
    return replace(
        previous,
        first=0,
        last=0,
        start=None,
        end=None,
        rule="counted.previous_sentence",
        confidence=previous.confidence * 0.6,
        attached=False,
    )


def _is_part(sentence: TaggedSentence, index: int) -> bool:
    first, last = sentence.spans[index]
    if sentence.lower(first - 1) == "," and sentence.lower(first - 3) == "of":
        return sentence.lower(first - 2) in ("them", "those", "these")  # "Of those, 14 were in hospital"
    return sentence.lower(last) == "of" and sentence.lower(last + 1) in ("them", "those", "these")


def _is_addition(sentence: TaggedSentence, index: int) -> bool:
    first, last = sentence.spans[index]
    around = (sentence.words[at] for at in (first - 1, last) if 0 <= at < len(sentence.words))
    return any(word.is_in("change_up", "other") or word.lower in ("others", "remaining") for word in around)


def _is_had(sentence: TaggedSentence, index: int) -> bool:
    before = sentence.lower(sentence.spans[index][0] - 1)
    return not verbs("having").isdisjoint((before, *verb_lemmas(before)))


def _is_totalled(sentence: TaggedSentence, index: int) -> bool:
    first = sentence.spans[index][0]
    noun = find_quantity_noun(sentence, first)
    return noun is not None and sentence.lower(noun) != "toll" and leads_to_number(sentence, first)
