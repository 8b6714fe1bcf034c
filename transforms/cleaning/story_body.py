"""A body while it is being cleaned."""

from dataclasses import dataclass, field

from transforms.cleaning.masthead import MastheadLine


@dataclass(slots=True)
class Body:
    """A body while it is being cleaned: what is kept, what was taken out and what the masthead said."""

    title: str
    headings: tuple[str, ...] = ()
    outlet: str = ""
    stated_authors: tuple[str, ...] = ()
    kept: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    published: list[str] = field(default_factory=list)
    modified: list[str] = field(default_factory=list)
    authors: tuple[str, ...] = ()
    dateline: str | None = None
    dateline_date: str | None = None
    complete: bool = True

    def remove(self, rule: str, line: str) -> None:
        """Take a line out."""
        self.removed.append(f"{rule}: {line}")

    def named_authors(self) -> tuple[str, ...]:
        """The authors that the source states and those of the byline."""
        return (*self.stated_authors, *self.authors)

    def note(self, masthead: MastheadLine) -> None:
        """Keep what a line of the masthead states; of authors, those stated first."""
        self.published += [masthead.published] if masthead.published else []
        self.modified += [masthead.modified] if masthead.modified else []
        self.authors = self.authors or masthead.authors
