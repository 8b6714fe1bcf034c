"""What a figure counts, as the readers of this folder hand it on."""

from dataclasses import dataclass

from transforms.figures.counting.noun_phrase import NounPhrase
from transforms.figures.tokens_lexicon import noun_lemma
from transforms.figures.tokens_sentence import TaggedSentence


@dataclass(frozen=True, slots=True)
class Counted:
    """The counted noun phrase: `first:last` its words in the sentence, `lemmas` their dictionary forms.

    `attached` where it stands beside its number, so that the figure's quote runs to its end; else the number
    stands elsewhere ("the number of troops rose to 4,600") or repeats it ("4,000 in Iraq and 600 in Syria").
    `start:end` are its offsets, null where it stands in another sentence.
    """

    text: str
    first: int
    last: int
    start: int | None
    end: int | None
    head: str
    lemmas: tuple[str, ...]
    rule: str
    confidence: float
    attached: bool = True


def to_counted(sentence: TaggedSentence, phrase: NounPhrase, rule: str, *, attached: bool = True) -> Counted:
    """The counted noun phrase of these words, found by the rule of this name."""
    start, end = sentence.words[phrase.first].start, sentence.words[phrase.last - 1].end
    lemmas = tuple(noun_lemma(word.lower) for word in sentence.words[phrase.first : phrase.head + 1])
    confidence = (0.95 if phrase.sure else 0.7) - (0.0 if attached else 0.15)
    return Counted(
        text=sentence.text[start:end],
        first=phrase.first,
        last=phrase.last,
        start=start,
        end=end,
        head=lemmas[-1],
        lemmas=lemmas,
        rule=rule,
        confidence=confidence,
        attached=attached,
    )
