"""The sentences of an article with their figures, so that arithmetic can look from one to the next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.change_sums import groups

GAP = 4
"""Characters between two sentences: a space, a quotation mark, an empty line."""


@dataclass(frozen=True, slots=True)
class ToldSentence:
    """One sentence and its figures, in the order of the text; `start` is where it begins in its article."""

    start: int
    text: str
    figures: tuple[ComparableFigure, ...]

    def follows(self, other: "ToldSentence") -> bool:
        """Whether it stands directly behind the other."""
        if self.figures[0].figure.article_id != other.figures[0].figure.article_id:
            return False
        return 0 <= self.start - (other.start + len(other.text)) <= GAP


def told_sentences(article: Iterable[ComparableFigure]) -> Sequence[ToldSentence]:
    """The sentences of one article that hold figures, in order."""
    return sorted(
        (_told(figures) for figures in groups(article, lambda one: one.figure.sentence_id)), key=lambda one: one.start
    )


def _told(figures: Sequence[ComparableFigure]) -> ToldSentence:
    first = figures[0]
    return ToldSentence(first.figure.start - first.offset, first.sentence, tuple(figures))
