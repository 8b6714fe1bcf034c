"""An article after its bytes have been opened and before its lines have been cleaned."""

from dataclasses import dataclass

from transforms.cleaning.stated import Stated
from transforms.vocabulary.words import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The lines of an article, one a paragraph, and what its sources state of it.

    `headings` are other ways in which the source writes the headline. With `seek_title` a first line may turn out
    to be the headline. `shortened` says that the source itself gave only a part.
    """

    lines: tuple[str, ...]
    stated: Stated
    method: str
    seek_title: bool
    headings: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    shortened: bool = False


@dataclass(frozen=True, slots=True)
class Unopened:
    """Why the bytes could not be opened."""

    reason: Reason
    detail: str
