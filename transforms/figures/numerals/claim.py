"""A numeral that is no figure, and what it is."""

from collections.abc import Callable
from dataclasses import dataclass

from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.words import Disposition


@dataclass(frozen=True, slots=True)
class Claim:
    """Tokens `first` to `last` (not included) are no figure but a `disposition`."""

    first: int
    last: int
    disposition: Disposition
    rule: str


Claimer = Callable[[Tokens, int], Claim | None]
