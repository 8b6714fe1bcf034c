"""What each quantity of a sentence counts: the readers of this folder, in the order in which they are asked."""

from collections.abc import Callable

from transforms.figures.counting.attached import find_attached, is_attached
from transforms.figures.counting.behind import find_behind
from transforms.figures.counting.counted import Counted
from transforms.figures.counting.distributed import find_distributed
from transforms.figures.counting.elided import find_elided, find_whole, is_bare
from transforms.figures.counting.of_them import find_of_them
from transforms.figures.counting.offered import find_offered
from transforms.figures.counting.persons import is_of_people
from transforms.figures.counting.predicate import find_apposed, find_predicate
from transforms.figures.counting.previous import find_previous
from transforms.figures.counting.shared import find_restated, find_shared
from transforms.figures.counting.subject import find_subject
from transforms.figures.counting.total import find_total
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.word_classes import nouns

READERS: tuple[Callable[[TaggedSentence, int], Counted | None], ...] = (
    find_shared,
    find_behind,
    find_predicate,
    find_total,
    find_subject,
)
"""Asked in turn for a quantity; the first answer counts."""

_COUNTLESS = frozenset({"money", "percent", "duration", "temperature", "speed", "age", "rank"})


def find_counted(sentence: TaggedSentence, previous: Counted | None = None) -> tuple[Counted | None, ...]:
    """For each quantity, in order, the noun phrase it counts; `None` for measures and where none is named.

    `previous` is the last thing that the sentence before counted.
    """
    found: list[Counted | None] = []
    for index, quantity in enumerate(sentence.quantities):
        counted = None
        if is_attached(sentence, index):
            counted = find_attached(sentence, index) if quantity.kind == "count" else None
        elif quantity.kind not in _COUNTLESS:
            answers = (reader(sentence, index) for reader in _readers_of(sentence, index))
            counted = next((answer for answer in answers if answer is not None), None)
            if counted is None or counted.rule == "counted.nominal":
                counted = _find_elided(sentence, index, found, counted)
                counted = counted or find_whole(sentence, index, found)
            if counted is None or counted.head in nouns("nominal"):
                counted = find_apposed(sentence, index) or counted
            counted = (
                counted
                or find_of_them(sentence, index)
                or find_previous(sentence, index, previous)
                or find_restated(sentence, index)
            )
        found.append(counted)
    return tuple(found)


def _find_elided(
    sentence: TaggedSentence, index: int, earlier: list[Counted | None], nominal: Counted | None
) -> Counted | None:
    """The noun said before; of "the dead", "homeless" only where it is one for people."""
    offered = find_offered(sentence, index, next((noun for noun in earlier[::-1] if noun), None))
    shared = find_distributed(sentence, index, earlier)
    elided = shared or (offered if is_bare(sentence, index) else None) or find_elided(sentence, index, earlier)
    if nominal is not None and elided is not None and elided.rule == "counted.elided":
        before = sentence.spans[index][0] - 1
        named = before >= 0 and sentence.words[before].is_in("determiner")  # "among the 62 dead"
        if named or not is_of_people(elided):
            return nominal  # "destroyed 200 mills and left 8,000 homeless"
    return elided or nominal


def _readers_of(sentence: TaggedSentence, index: int) -> tuple[Callable[[TaggedSentence, int], Counted | None], ...]:
    return READERS if sentence.quantities[index].kind == "count" else (find_behind,)
