"""What a rule reads from a match: the value, the days, and what they hang on."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from transforms.times.calendar_days import Days, days_of
from transforms.times.tense import is_future
from transforms.times.token import Token
from transforms.vocabulary.words import Granularity


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A time expression normalised; `anchor` says what it was resolved against (see `time_expressions.anchor`)."""

    value: str | None
    granularity: Granularity
    days: Days | None = None
    anchor: str = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a rule may look at beside its match: the sentence, the article's day, the last dated expression.

    `here` is the last dated expression of the sentence itself.
    """

    tokens: Sequence[Token]
    published: date | None
    previous: Reading | None
    here: Reading | None = None


class Found:
    """A match of a pattern, seen as words."""

    __slots__ = ("_match", "setting")

    def __init__(self, match: re.Match[str], setting: Setting) -> None:
        self._match = match
        self.setting = setting

    @property
    def span(self) -> tuple[int, int]:
        """First token, and the one behind the last."""
        return self._match.span()

    def words(self, group: str) -> tuple[str, ...]:
        """The lower-case words of a named group; empty where it took no part."""
        start, end = self._match.span(group) if group in self._match.re.groupindex else (-1, -1)
        return tuple(token.lower for token in self.setting.tokens[start:end]) if start >= 0 else ()

    def word(self, group: str) -> str:
        """The one word of a named group, or the empty string."""
        return " ".join(self.words(group))

    def beside(self, offset: int) -> str:
        """The word before the match (-1, -2 ...) or behind it (1, 2 ...); empty beyond the sentence."""
        start, end = self._match.span()
        index = start + offset if offset < 0 else end + offset - 1
        return self.setting.tokens[index].lower if 0 <= index < len(self.setting.tokens) else ""

    @property
    def is_future(self) -> bool:
        """Whether the clause around the match speaks of the future."""
        return is_future(self.setting.tokens, *self._match.span())


Reader = Callable[[Found], Reading | None]
"""Reads a match; None where it is no time expression after all."""


def dated(value: str, granularity: Granularity, anchor: str, days: Days | None = None) -> Reading:
    """A reading whose days follow from its value, unless they are given."""
    return Reading(value=value, granularity=granularity, days=days or days_of(value), anchor=anchor)
