"""The noun left out because it was just said: "5,200 troops in Iraq and 2,000 in Syria"."""

from collections.abc import Sequence
from dataclasses import replace

from transforms.figures.counting.counted import Counted
from transforms.figures.tokens_sentence import TaggedSentence


def find_elided(sentence: TaggedSentence, index: int, earlier: Sequence[Counted | None]) -> Counted | None:
    """What the nearest earlier count of the sentence counts, where the number stands without a noun."""
    if sentence.quantities[index].kind != "count" or not is_bare(sentence, index):
        return None
    source = find_source(sentence, index)
    counted = earlier[source] if source is not None else None
    if counted is None:
        return None
    return replace(counted, rule="counted.elided", confidence=counted.confidence * 0.8, attached=False)


def find_source(sentence: TaggedSentence, index: int) -> int | None:
    """The nearest earlier quantity that is a count."""
    counts = [at for at in range(index) if sentence.quantities[at].kind == "count"]
    return counts[-1] if counts else None


def is_bare(sentence: TaggedSentence, index: int) -> bool:
    """Whether nothing that can only be a noun follows the number."""
    last = sentence.spans[index][1]
    if last >= len(sentence.words):
        return True
    tags = sentence.words[last].tags
    return not tags & {"NOUN", "PLURAL", "NAME", "NUM", "CODE"} or bool(tags & {"ADJ", "ADV", "VERB", "PAST"})
