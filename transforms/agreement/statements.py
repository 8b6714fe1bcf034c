"""The statement of a figure as `quantity_model.py` reads it: its sentence without the number, and what stands around.

The number is left out so that the model judges what is counted, where, when and how, and never whether the numbers
are alike.
"""

import re
from functools import cache

from transforms.agreement.comparable import ComparableFigure
from transforms.vocabulary.numbers import number_words

NUMBER = "§"
"""Stands for the number that is asked about."""
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")


def statement_of(one: ComparableFigure) -> str:
    """The sentence with `§` for the number, the day of the week and the headline of its report, the sentence before.

    Parts are divided by `|`; what is not known is left empty.
    """
    start, end = one.span
    marked = one.sentence[:start] + _masked(one.figure.quote) + one.sentence[end:]
    day = _DAYS[one.published.weekday()] if one.published else ""
    return f"{marked} | {day}: {one.title or ''} | {one.preceding}"


def _masked(quote: str) -> str:
    """The quote with its first number left out, a scale word and all.

    >>> _masked("some 1.2 million people"), _masked("Seventy-five government soldiers"), _masked("half of them")
    ('some § people', '§ government soldiers', '§ of them')
    """
    digits = _digits().search(quote)
    if digits:
        return quote[: digits.start()] + NUMBER + quote[digits.end() :]
    found = list(_WORD.finditer(quote))
    first = next((at for at, word in enumerate(found) if _counts(word.group())), None)
    if first is None:
        return f"{NUMBER} {quote}"
    last = first
    while last + 1 < len(found) and _counts(found[last + 1].group()):
        last += 1
    return quote[: found[first].start()] + NUMBER + quote[found[last].end() :]


def _counts(word: str) -> bool:
    return all(piece in _number_words() for piece in word.lower().split("-"))


@cache
def _number_words() -> frozenset[str]:
    words = number_words()
    pairs = (words.cardinals, words.magnitudes, words.fraction_denominators, words.vague_plurals, words.couples)
    named = frozenset(word for section in pairs for word in section)
    return named | {f"{word}s" for word in words.fraction_denominators}


@cache
def _digits() -> re.Pattern[str]:
    words = number_words()
    scales = sorted({*words.magnitudes, *words.short_magnitudes, *words.glued_magnitudes}, key=len, reverse=True)
    scale = "|".join(re.escape(word) for word in scales)
    number = r"\d[\d,]*(?:\.\d+)?"
    return re.compile(rf"{number}(?:\s*(?:-|–|to)\s*{number})?(?:[\s-]*(?:{scale})\b)?", re.IGNORECASE)
