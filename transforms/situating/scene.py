"""One sentence as situating sees it: its words, its parts, and what is named, dated and said in it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from transforms.figures.reading import FigureReading
from transforms.quotations.attribution import Attribution, find_attributions
from transforms.records import Mention, Quotation, Sentence, TimeExpression
from transforms.times.token import Token, find_tokens

_PART = re.compile(r"(?:,(?!\d)|;|:(?!\d)|\s[—–-]\s|\(|\)|“|”|\")")


@dataclass(frozen=True, kw_only=True)
class Scene:
    """A sentence with its mentions, times and quotations, whose offsets stay those of the article.

    `capitals` are the towns that can stand for their country, with it, by id: `Paris has sent 300`.
    `shift` is the sentence's place in the article; all spans that methods take or give are the sentence's own.
    """

    sentence: Sentence
    mentions: Sequence[Mention]
    times: Sequence[TimeExpression]
    quotations: Sequence[Quotation]
    readings: Sequence[FigureReading]
    previous: "Scene | None" = None
    capitals: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def breaks_found(self) -> list[tuple[tuple[int, int], ...]]:
        """Where its clauses part, once `clauses` has found it."""
        return []

    @property
    def shift(self) -> int:
        """What to take from an article offset to get the sentence's own."""
        return self.sentence.start

    @property
    def text(self) -> str:
        """The sentence."""
        return self.sentence.text

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its words and signs."""
        return find_tokens(self.sentence.text)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(token.start for token in self.tokens)

    @cached_property
    def _ends(self) -> tuple[int, ...]:
        return tuple(token.end for token in self.tokens)

    @cached_property
    def _lower(self) -> tuple[str, ...]:
        return tuple(token.lower for token in self.tokens)

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """Who says what in it."""
        inside = [
            (quotation.start - self.shift, quotation.end - self.shift)
            for quotation in self.quotations
            if quotation.direct
        ]
        named = [self.span_of(mention) for mention in self.mentions]
        return find_attributions(self.sentence.text, inside, named)

    @cached_property
    def parts(self) -> tuple[tuple[int, int], ...]:
        """The stretches between commas and other signs that part clauses."""
        edges = [0]
        for match in _PART.finditer(self.text):
            edges += [match.start(), match.end()]
        edges.append(len(self.text))
        return tuple(
            (start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if self.text[start:end].strip()
        )

    def part_of(self, offset: int) -> tuple[int, int]:
        """The part that an offset stands in."""
        return next((part for part in self.parts if part[0] <= offset <= part[1]), (0, len(self.text)))

    def span_of(self, row: Mention | TimeExpression) -> tuple[int, int]:
        """The span of a row in the sentence."""
        return row.start - self.shift, row.end - self.shift

    def words_before(self, offset: int, count: int) -> tuple[str, ...]:
        """The last lower-case words and signs before an offset."""
        behind = bisect_right(self._ends, offset)
        return self._lower[max(behind - count, 0) : behind]

    def words_behind(self, offset: int, count: int) -> tuple[str, ...]:
        """The first lower-case words and signs from an offset on."""
        first = bisect_left(self._starts, offset)
        return self._lower[first : first + count]

    def words_in(self, start: int, end: int) -> tuple[str, ...]:
        """The lower-case words and signs of a span."""
        return self._lower[bisect_left(self._starts, start) : bisect_right(self._ends, end)]
