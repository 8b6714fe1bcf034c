"""What agreement needs to know of a figure: its row, its article, and what its sentence's words say of it."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from transforms.agreement.names import names_in
from transforms.agreement.wording import Wording, wording_of
from transforms.records import Article, Figure
from transforms.vocabulary.words import Precision

NEXT_CHARACTERS = 200
"""How much of what an article says behind a sentence is kept with its figures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparableFigure:
    """A figure beside the context that decides what it may be compared with.

    `offset` is where its quote begins in its sentence. `mentioned` are the names in the article, `headed` those of its
    headline and dateline, `next_words` what it says next. `siblings` are the other figures of the same article, as
    far as they are at hand; `relate_figures` fills them in. `inferred_from` and `inferred_to` are the days that its
    story allows for an undated article.
    """

    figure: Figure
    outlet: str | None
    title: str | None
    published_at: datetime | None
    published_precision: Precision | None
    origin_id: str | None
    story_id: str
    inferred_from: date | None
    inferred_to: date | None
    superseded: bool
    sentence: str
    offset: int
    wording: Wording
    mentioned: frozenset[str] = frozenset()
    headed: frozenset[str] = frozenset()
    siblings: tuple[Figure, ...] = ()
    next_words: str = ""

    @property
    def span(self) -> tuple[int, int]:
        """Where its quote begins and ends in its sentence."""
        return self.offset, self.offset + len(self.figure.quote)

    @property
    def published(self) -> date | None:
        """The day of publication, null without evidence."""
        return self.published_at.date() if self.published_at else None

    @property
    def reporter(self) -> str:
        """The outlet as a reader would name it, else the headline."""
        return self.outlet or (f"the article “{self.title}”" if self.title else "an article without outlet or headline")


def comparable_of(figure: Figure, article: Article, sentence: str) -> ComparableFigure:
    """Set a figure beside its article and its sentence; an article without a story is a story of its own."""
    begins = article.text.rfind(sentence, 0, figure.start + len(sentence))
    offset = figure.start - begins if begins >= 0 else max(sentence.find(figure.quote), 0)
    return ComparableFigure(
        figure=figure,
        outlet=article.outlet,
        title=article.title,
        published_at=article.published_at,
        published_precision=article.published_precision,
        origin_id=article.origin_id,
        story_id=article.story_id or article.article_id,
        inferred_from=article.inferred_from,
        inferred_to=article.inferred_to,
        superseded=article.superseded_by is not None,
        sentence=sentence,
        offset=offset,
        wording=wording_of(figure, sentence, offset),
        mentioned=_mentioned(article.text),
        headed=_mentioned(f"{article.title or ''}. {article.dateline or ''}"),
        next_words=article.text[begins + len(sentence) :][:NEXT_CHARACTERS] if begins >= 0 else "",
    )


@lru_cache(maxsize=256)
def _mentioned(text: str) -> frozenset[str]:
    return names_in(text)
