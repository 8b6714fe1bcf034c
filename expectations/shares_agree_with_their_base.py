"""A share of a number gives the number that is stated for it."""

from typing import ClassVar

from expectations.contradictions import ContradictionsOfAKind


class ExpectSharesToAgreeWithTheirBase(ContradictionsOfAKind):
    """Sums of share and base."""

    rule_name: ClassVar[str] = "shares_agree_with_their_base"
    sentence: ClassVar[str] = "A share of the number it is a share of gives the number stated."
