"""Every rule of the grammar of time: a name, a pattern over word classes, and its reader."""

import re
from functools import cache

from transforms.times import absolute_dates, clock_times, durations, relative_days, relative_periods, spans
from transforms.times.first_classes import first_classes
from transforms.times.pattern import compile_pattern
from transforms.times.reading import Reader
from transforms.times.word_class import CODE_OF

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


_TRIGGERS = (
    "month", "weekday", "weekdays", "season", "part", "night", "point", "unit", "units", "day_unit", "months", "second",
    "quarter", "weekend", "half", "day_word", "night_word", "reference", "set", "decade_word", "zone", "year",
    "iso", "slashed", "clock", "half_day", "oclock", "decade", "holiday", "phrase",
)  # fmt: skip
"""No rule matches a sentence without a word of one of these classes."""


@cache
def any_trigger() -> re.Pattern[str]:
    """Finds a word without which no rule matches."""
    return re.compile(f"[{''.join(CODE_OF[name] for name in _TRIGGERS)}]")


@cache
def _firsts() -> tuple[frozenset[str], ...]:
    """For each rule, the classes that it can begin with."""
    return tuple(first_classes(pattern) for _, pattern, _ in rules())


@cache
def rules_from(code: str) -> tuple[Rule, ...]:
    """The rules that can match where a token of this class stands."""
    return tuple(rule for rule, first in zip(rules(), _firsts(), strict=True) if code in first)


@cache
def any_rule() -> re.Pattern[str]:
    """Finds the next place where some rule matches."""
    bare = [re.sub(r"\(\?P<\w+>", "(?:", pattern.pattern) for _, pattern, _ in rules()]
    first = "".join(sorted(frozenset[str]().union(*_firsts())))
    return re.compile(f"(?=[{first}])(?:{'|'.join(f'(?:{part})' for part in bare)})")
