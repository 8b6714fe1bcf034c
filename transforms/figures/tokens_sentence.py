"""A sentence as the readers of counted nouns and roles see it: tagged words, and which of them are a quantity's."""

from collections.abc import Sequence
from dataclasses import dataclass

from transforms.figures.quantity import Quantity
from transforms.figures.tokens import tokenise
from transforms.figures.tokens_lexicon import Tag, tags_of, word_class


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
        return "CLOSED" in self.tags and any(word_class(self.text, name) for name in classes)


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
    """Tokenise and tag a sentence whose quantities are known."""
    words: list[Word] = []
    spans: list[list[int]] = [[-1, -1] for _ in quantities]
    current = 0
    for index, token in enumerate(tokenise(text)):
        while current < len(quantities) and quantities[current].end <= token.start:
            current += 1
        owner = current if current < len(quantities) and quantities[current].start < token.end else None
        if owner is not None:
            spans[owner] = [spans[owner][0] if spans[owner][0] >= 0 else index, index + 1]
        tags = tags_of(token.text)
        if index and token.text[0].isupper() and "CLOSED" not in tags:
            tags |= {"NAME"}
        words.append(Word(token.text, token.lower, token.start, token.end, tags, owner))
    return TaggedSentence(text, tuple(words), tuple(quantities), tuple((first, last) for first, last in spans))
