"""What a figure does in its sentence."""

from dataclasses import dataclass
from functools import cached_property

from transforms.figures.counting.counted import Counted
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.word_classes import nouns
from transforms.vocabulary.words import Direction, Role


@dataclass(frozen=True, slots=True)
class RoleReading:
    """Role and, of a change, direction; `rule` names what decided, `confidence` in 0..1."""

    role: Role
    direction: Direction | None
    rule: str
    confidence: float = 0.9


@dataclass(frozen=True)
class RoleContext:
    """A quantity in its sentence with what it counts: what every reader of roles is given."""

    sentence: TaggedSentence
    index: int
    counted: Counted | None
    concept: str | None

    @property
    def first(self) -> int:
        """The first word of the quantity."""
        return self.sentence.spans[self.index][0]

    @cached_property
    def behind(self) -> int:
        """The word behind the quantity and the noun beside it."""
        last = self.sentence.spans[self.index][1]
        return max(last, self.counted.last) if self.counted is not None and self.counted.attached else last

    @cached_property
    def before(self) -> int:
        """The word before the quantity, past adverbs, articles and words of change; -1 at the sentence's start."""
        position = self.first - 1
        words = self.sentence.words
        while position >= 0 and words[position].is_in("determiner", "adverb", "change_up", "possessive"):
            if words[position].lower == "that":
                return position  # "adding that 27 people had left" adds nobody
            position -= 1
        if position > 0 and words[position - 1].is_in("determiner", "possessive") and self._is_stressing(position):
            return position - 2  # "to a record 32.9 percent", "withdraw its last 520 troops"
        if words[position].lower == "of" and position > 2 and self._is_summing(position - 1):  # noqa: PLR2004
            return position - 3  # "go up by an average of £96", "to a total of 4,000"
        return position

    def _is_summing(self, position: int) -> bool:
        """Whether "an average of", "a total of" stands before the number."""
        article = self.sentence.words[position - 1].lower in ("a", "an")
        return article and self.sentence.lower(position) in ("average", "total", "combined", "maximum", "minimum")

    def _is_stressing(self, position: int) -> bool:
        """Whether the word may stand between an article and a number: "a record 32.9", "its last 520"."""
        word = self.sentence.words[position]
        if word.lower in nouns("stressing"):
            return True
        return bool(word.tags & {"ADJ", "PAST"}) and not word.tags & {"NOUN", "PLURAL", "CLOSED"}

    @property
    def kind(self) -> str:
        """The kind of the quantity."""
        return self.sentence.quantities[self.index].kind
