"""Where a number, its noun phrase and the verbs around them stand in the sentence."""

from dataclasses import dataclass

from transforms.figures.counting.counted import Counted
from transforms.figures.counting.verb_group import VerbGroup, find_verb_group
from transforms.figures.tokens_sentence import TaggedSentence

_BEFORE_NUMBER = ("change_up", "determiner", "adverb", "possessive", "other")


@dataclass(frozen=True, slots=True)
class Place:
    """The surroundings of one quantity.

    `first` is the first word of the number with the article and words of change before it, `behind` the word
    behind its noun; `noun` the counted phrase where it stands beside the number; `named` the counted
    phrase wherever it stands; `verb` the verb group of which the number can be the subject.
    """

    sentence: TaggedSentence
    index: int
    first: int
    behind: int
    noun: Counted | None
    named: Counted | None
    verb: VerbGroup | None


def place_of(sentence: TaggedSentence, index: int, counted: Counted | None) -> Place:
    """The surroundings of the quantity with this index."""
    first, behind = sentence.spans[index]
    noun = counted if counted is not None and counted.attached else None
    behind = max(behind, noun.last) if noun is not None else behind
    return Place(
        sentence=sentence,
        index=index,
        first=skip_before(sentence, first),
        behind=behind,
        noun=noun,
        named=counted,
        verb=find_verb_group(sentence, behind),
    )


def skip_before(sentence: TaggedSentence, first: int) -> int:
    """The index past "another", "the", "only" before a number."""
    while first > 0 and sentence.words[first - 1].is_in(*_BEFORE_NUMBER):
        first -= 1
    return first
