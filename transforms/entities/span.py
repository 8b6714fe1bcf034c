"""A stretch of a passage that may name something, before it is known what."""

from dataclasses import dataclass

from transforms.entities.known_entity import Sense
from transforms.entities.name_words import NameWord
from transforms.vocabulary.words import EntityType


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, headline or dateline: `text[start:end]`, its words, and the id of its sentence if it is one."""

    text: str
    start: int
    end: int
    words: tuple[NameWord, ...]
    sentence_id: str | None
    kind: str = "body"


@dataclass(frozen=True, slots=True)
class Span:
    """A candidate: `first:last` are its words in the passage (last is past the end), offsets are the text's.

    `senses` are what the dictionary of names gives; `votes` the type the model or a rule would give;
    `method` says who proposed it; `sure` marks those that stand without support.
    """

    start: int
    end: int
    first: int
    last: int
    method: str
    entity_type: EntityType | None = None
    senses: tuple[Sense, ...] = ()
    sure: bool = True

    @property
    def words(self) -> int:
        """How many words it has."""
        return self.last - self.first

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a word."""
        return self.first < other.last and other.first < self.last


def key_of(passage: Passage, span: Span) -> str:
    """The key of a span's words, as the dictionary of names spells keys."""
    return " ".join(word.folded for word in passage.words[span.first : span.last])
