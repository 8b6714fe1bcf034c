"""Every figure of every sentence: its number, what it counts, its concept, its role and direction."""

from collections.abc import Sequence

from transforms.figures.counting.concept import find_concepts, without_things
from transforms.figures.counting.counted import Counted
from transforms.figures.counting.event import find_event
from transforms.figures.counting.find_counted import find_counted
from transforms.figures.counting.parts import read_parts
from transforms.figures.numerals import find_quantities
from transforms.figures.quantity import SentenceQuantities
from transforms.figures.reading import FigureReading, SentenceFigures
from transforms.figures.roles.find_roles import find_roles
from transforms.figures.roles.role_reading import RoleReading
from transforms.figures.tokens_sentence import TaggedSentence, tag_sentence
from transforms.vocabulary.word_classes import nouns


def read_figures(sentences: Sequence[str]) -> tuple[SentenceFigures, ...]:
    """The figures of each sentence, in order; offsets are code points into the sentence.

    The sentences are those of one article in their order: "another 30" counts what the sentence before did.
    """
    read: list[SentenceFigures] = []
    previous: Counted | None = None
    for sentence in sentences:
        figures, previous = read_sentence(sentence, find_quantities(sentence), previous)
        read.append(read_parts(sentence, figures, read[-1] if read else None))
    return tuple(read)


def read_sentence(
    sentence: str, found: SentenceQuantities, previous: Counted | None = None
) -> tuple[SentenceFigures, Counted | None]:
    """The figures of one sentence whose quantities are known, and the last thing it counts for the next sentence."""
    if not found.quantities:
        return SentenceFigures(readings=(), ledger=found.ledger), None
    tagged = tag_sentence(sentence, found.quantities)
    counted = find_counted(tagged, previous)
    concepts = find_concepts(tagged, counted)
    counted = without_things(counted, concepts)
    roles = find_roles(tagged, counted, [concept for concept, _ in concepts])
    readings = tuple(
        _to_reading(tagged, index, counted[index], concepts[index], roles[index]) for index in range(len(counted))
    )
    things = [noun for noun, quantity in zip(counted, found.quantities, strict=True) if quantity.kind == "count"]
    return SentenceFigures(readings=readings, ledger=found.ledger), next((noun for noun in things[::-1] if noun), None)


def _to_reading(
    sentence: TaggedSentence, index: int, counted: Counted | None, concept: tuple[str | None, str], role: RoleReading
) -> FigureReading:
    start, end = _find_quote(sentence, index, counted)
    rules = [sentence.quantities[index].rule, role.rule]
    rules += [counted.rule] if counted else []
    rules += [concept[1]] if concept[0] else []
    return FigureReading(
        quantity=sentence.quantities[index],
        start=start,
        end=end,
        counted=counted.text if counted else None,
        counted_start=counted.start if counted else None,
        counted_end=counted.end if counted else None,
        counted_head=counted.head if counted else None,
        concept=concept[0],
        role=role.role,
        direction=role.direction,
        event_key=find_event(sentence, index, concept[0], counted),
        confidence=round((counted.confidence if counted else 0.9) * role.confidence, 3),
        rules=tuple(rules),
    )


def _find_quote(sentence: TaggedSentence, index: int, counted: Counted | None) -> tuple[int, int]:
    """From the word of change or the comparator to the end of the noun, or of "dead", "injured", beside the number."""
    quantity, (first, last) = sentence.quantities[index], sentence.spans[index]
    start, end = quantity.start, quantity.end
    while first > 0 and sentence.words[first - 1].is_in("change_up", "change_down"):
        first -= 1
        start = min(start, sentence.words[first].start)
    while last < len(sentence.words) and sentence.words[last].is_in("change_up", "change_down"):
        end = max(end, sentence.words[last].end)
        last += 1
    if counted is not None and counted.attached and counted.end is not None:
        end = max(end, counted.end)
    elif last < len(sentence.words) and sentence.words[last].lower in nouns("nominal"):
        end = max(end, sentence.words[last].end)
    return start, end
