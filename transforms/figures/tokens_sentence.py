"""A sentence as the readers of counted nouns and roles see it: tagged words, and which of them are a quantity's."""

from collections.abc import Sequence
from dataclasses import dataclass

from transforms.figures.quantity import Quantity
from transforms.figures.tokens import tokenise
from transforms.figures.tokens_lexicon import Tag, classes_of, tags_of


@dataclass(frozen=True, slots=True)
class Word:
    """One token with every part of speech it can have; `quantity` is the index of the quantity it belongs to."""

    text: str
    lower: str
    start: int
    end: int
    tags: frozenset[Tag]
    quantity: int | None

    def is_in(self, *classes: str) -> bool:
        """Whether it is a word of one of these closed classes."""
        return "CLOSED" in self.tags and not classes_of(self.text).isdisjoint(classes)


@dataclass(frozen=True, slots=True)
class TaggedSentence:
    """The words of a sentence and its quantities; `spans[i]` is the range of words of `quantities[i]`."""

    text: str
    words: tuple[Word, ...]
    quantities: tuple[Quantity, ...]
    spans: tuple[tuple[int, int], ...]

    def lower(self, index: int) -> str:
        """The word at the index in lower case; empty outside the sentence."""
        return self.words[index].lower if 0 <= index < len(self.words) else ""


def tag_sentence(text: str, quantities: Sequence[Quantity]) -> TaggedSentence:
    """Tokenise and tag a sentence whose quantities, in their order, are known; raises ValueError on an empty one."""
    words: list[Word] = []
    spans: list[tuple[int, int] | None] = [None] * len(quantities)
    current = 0
    shouted = text.upper() == text  # a sentence in capitals has no names to tell by them
    for index, token in enumerate(tokenise(text)):
        while current < len(quantities) and quantities[current].end <= token.start:
            current += 1
        owner = None
        for at in range(current, len(quantities)):  # one token may hold two ("½1")
            if quantities[at].start >= token.end:
                break
            owner = at if owner is None else owner
            earlier = spans[at]
            spans[at] = (index if earlier is None else earlier[0], index + 1)
        spelt = token.lower if shouted else token.text
        tags = tags_of(spelt)
        if index and spelt[0].isupper() and "CLOSED" not in tags:
            tags |= {"NAME"}
        words.append(Word(spelt, token.lower, token.start, token.end, tags, owner))
    found = tuple(span for span in spans if span is not None)
    if len(found) != len(quantities):
        raise ValueError(f"a quantity of {text!r} holds no word: {quantities!r}")
    return TaggedSentence(text, tuple(words), tuple(quantities), found)
