"""Numbers told in the order of the nouns before them: "90 cases and 4 deaths, taking the totals to 800 and 31"."""

from collections.abc import Sequence
from dataclasses import replace

from transforms.figures.counting.counted import Counted
from transforms.figures.tokens_sentence import TaggedSentence

_JOINTS = frozenset({"and", "or", ","})
_TOTALS = frozenset({"totals", "tolls", "tallies", "numbers", "figures", "counts"})
_JOINTS_BETWEEN = 2
_REACH = 6
"""So many words before the first number of a row its plural noun of quantity may stand."""


def find_distributed(sentence: TaggedSentence, index: int, earlier: Sequence[Counted | None]) -> Counted | None:
    """What the number of the same place in the row before counts; `None` where no such row stands.

    A row is two or more numbers with nothing but commas and "and" between them, behind a plural noun of
    quantity or before "respectively"; the row before has as many numbers, all of different nouns.
    """
    row = _row_of(sentence, index)
    if len(row) == 1 or not _is_distributive(sentence, row):
        return None
    before = earlier[max(0, row[0] - len(row)) : row[0]]
    nouns = [noun for noun in before if noun is not None and noun.attached]
    if len(nouns) != len(row) or len({noun.lemmas for noun in nouns}) != len(row):
        return None
    noun = nouns[index - row[0]]
    return replace(noun, rule="counted.distributed", confidence=noun.confidence * 0.8, attached=False)


def _row_of(sentence: TaggedSentence, index: int) -> list[int]:
    first = last = index
    while first > 0 and _is_joined(sentence, first - 1):
        first -= 1
    while last + 1 < len(sentence.spans) and _is_joined(sentence, last):
        last += 1
    return list(range(first, last + 1))


def _is_joined(sentence: TaggedSentence, earlier: int) -> bool:
    """Whether nothing but marks of a list stands between this quantity and the next."""
    between = sentence.words[sentence.spans[earlier][1] : sentence.spans[earlier + 1][0]]
    return 0 < len(between) <= _JOINTS_BETWEEN and all(word.lower in _JOINTS for word in between)


def _is_distributive(sentence: TaggedSentence, row: Sequence[int]) -> bool:
    first, last = sentence.spans[row[0]][0], sentence.spans[row[-1]][1]
    before = sentence.words[max(0, first - _REACH) : first]
    behind = sentence.words[last : last + 2]
    return any(word.lower in _TOTALS for word in before) or any(word.lower == "respectively" for word in behind)
