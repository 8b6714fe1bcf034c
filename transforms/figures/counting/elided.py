"""The noun left out because it was just said: "5,200 troops in Iraq and 2,000 in Syria"."""

from collections.abc import Sequence
from dataclasses import replace

from transforms.figures.counting.counted import Counted
from transforms.figures.tokens_sentence import TaggedSentence


def find_elided(sentence: TaggedSentence, index: int, earlier: Sequence[Counted | None]) -> Counted | None:
    """What the nearest earlier count of the sentence counts, where the number stands without a noun."""
    if sentence.quantities[index].kind != "count" or not is_bare(sentence, index):
        return None
    for position in range(index - 1, -1, -1):
        counted = earlier[position]
        if counted is not None and sentence.quantities[position].kind == "count":
            return replace(counted, rule="counted.elided", confidence=counted.confidence * 0.8, attached=False)
    return None


def is_bare(sentence: TaggedSentence, index: int) -> bool:
    """Whether no open-class word that could be a noun follows the number."""
    last = sentence.spans[index][1]
    if last >= len(sentence.words):
        return True
    word = sentence.words[last]
    return bool(word.tags & {"CLOSED", "PUNCT"}) or "PAST" in word.tags or not word.tags & {"NOUN", "PLURAL", "NAME"}
