"""A later toll of one event is no smaller, unless it is said to be revised."""

from typing import ClassVar

from expectations.contradictions import ContradictionsOfAKind


class ExpectTollsNotToShrinkUnexplained(ContradictionsOfAKind):
    """Relations between tolls of one event on different days."""

    rule_name: ClassVar[str] = "tolls_do_not_shrink_unexplained"
    sentence: ClassVar[str] = "No later toll of an event is smaller than an earlier one, unless it is called revised."
