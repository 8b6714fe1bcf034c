"""What a source states about its article, as written, before it is believed."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from transforms.vocabulary.words import DateSource


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date as written and where it stands."""

    text: str
    source: DateSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """The metadata of one article as its sources give it; empty where they give nothing.

    `published` and `modified` hold every statement, the most trusted first.
    """

    url: str = ""
    title: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    language: str = ""
    published: tuple[StatedDate, ...] = ()
    modified: tuple[StatedDate, ...] = ()

    def or_else(self, other: "Stated") -> "Stated":
        """This one, with the gaps filled from another that is trusted less."""
        mine = {field.name: getattr(self, field.name) or getattr(other, field.name) for field in fields(self)}
        dates = {"published": self.published + other.published, "modified": self.modified + other.modified}
        return Stated(**{**mine, **dates})

    def with_masthead(self, published: Iterable[str], modified: Iterable[str], authors: tuple[str, ...]) -> "Stated":
        """This one and what the text's own masthead states, trusted less."""
        return replace(
            self,
            published=self.published + tuple(StatedDate(text, "masthead") for text in published),
            modified=self.modified + tuple(StatedDate(text, "masthead") for text in modified),
            authors=self.authors or authors,
        )
