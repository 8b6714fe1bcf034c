"""A number as read from words or digits, before its comparator and unit."""

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from transforms.vocabulary.words import Comparator

Form = Literal["digits", "words", "fraction", "vague", "multiple", "couple", "zero"]


@dataclass(frozen=True, slots=True)
class Number:
    """Tokens `first` to `last` (not included) say `value`; a vague number has bounds instead.

    `mantissa` is the number before its magnitude: 1.2 of "1.2 million". `step` is the least difference
    that its decimals show: 100,000 for "1.2 million", 0.01 for "3.50", null where it has no decimals. `hedge` is how
    the word before its magnitude bounds it ("4,500-odd crore").
    """

    first: int
    last: int
    value: Fraction | None
    mantissa: Fraction
    step: Fraction | None
    form: Form
    lower: Fraction | None = None
    upper: Fraction | None = None
    has_magnitude: bool = False
    hedge: Comparator | None = None

    def scaled(self, factor: Fraction, last: int, *, has_magnitude: bool = True) -> "Number":
        """The same number times `factor`, written up to the token `last`."""
        return replace(
            self,
            last=last,
            value=None if self.value is None else self.value * factor,
            step=None if self.step is None else self.step * factor,
            lower=None if self.lower is None else self.lower * factor,
            upper=None if self.upper is None else self.upper * factor,
            has_magnitude=has_magnitude,
        )

    @property
    def is_vague(self) -> bool:
        """Whether it names a range of size only ("dozens")."""
        return self.value is None
