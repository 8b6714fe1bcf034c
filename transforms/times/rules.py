"""Every rule of the grammar of time: a name, a pattern over word classes, and its reader."""

import re
from functools import cache

from transforms.times import absolute_dates, clock_times, durations, relative_days, relative_periods, spans
from transforms.times.pattern import compile_pattern
from transforms.times.reading import Reader

_SOURCES = (
    *absolute_dates.RULES,
    *relative_days.RULES,
    *relative_periods.RULES,
    *spans.RULES,
    *clock_times.RULES,
    *durations.RULES,
)
"""Of matches of one length, the earlier rule is believed."""

Rule = tuple[str, re.Pattern[str], Reader]


@cache
def rules() -> tuple[Rule, ...]:
    """The rules with their patterns compiled."""
    return tuple((name, compile_pattern(pattern), reader) for name, pattern, reader in _SOURCES)


@cache
def any_rule() -> re.Pattern[str]:
    """Finds the next place where some rule matches."""
    parts = (re.sub(r"\(\?P<\w+>", "(?:", pattern.pattern) for _, pattern, _ in rules())
    return re.compile("|".join(f"(?:{part})" for part in parts))
