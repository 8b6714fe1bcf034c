"""The class of each token, as one character: rules of the grammar are then patterns over a short string."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from transforms.times.believed import is_believed
from transforms.times.token import Token
from transforms.vocabulary.times import time_words

WORD_CLASSES: tuple[str, ...] = (
    "month", "weekday", "weekdays", "season", "part", "night", "point", "unit", "units", "second", "quarter",
    "weekend", "day_unit", "months", "half", "day_word", "night_word", "reference", "set", "every", "times_a",
    "time_word", "filler", "last", "previous", "next", "following", "recent", "this", "that", "same", "early", "late",
    "mid", "edge_start", "edge_end", "fiscal", "ago", "earlier", "later", "few", "number_word", "ordinal",
    "decade_word", "zone", "a", "the", "of", "in", "at", "on", "and", "or", "to", "from", "after", "before", "since",
    "than", "old", "whole",
)  # fmt: skip
SHAPE_CLASSES: tuple[str, ...] = (
    "number", "day_number", "year", "ordinal_number", "iso", "slashed", "clock", "half_day", "oclock", "decade",
    "hyphen", "comma", "stop", "possessive", "apostrophe", "bracket", "holiday", "phrase", "rest", "other",
)  # fmt: skip
CODE_OF: Mapping[str, str] = {name: chr(0xE000 + number) for number, name in enumerate((*WORD_CLASSES, *SHAPE_CLASSES))}
"""Each class has one code point of the private use area."""

_FUNCTION_WORDS: Mapping[str, str] = {
    "a": "a", "an": "a", "the": "the", "of": "of", "in": "in", "at": "at", "on": "on", "and": "and", "or": "or",
    "to": "to", "until": "to", "through": "to", "till": "to", "from": "from", "after": "after", "before": "before",
    "since": "since", "than": "than", "old": "old", "all": "whole", "whole": "whole", "entire": "whole",
    "full": "whole", "its": "the", "their": "the", "his": "the", "her": "the", "our": "the", "my": "the",
}  # fmt: skip
_SIGNS: Mapping[str, str] = {
    "-": "hyphen", "–": "hyphen", "‑": "hyphen", "—": "other", ",": "comma", ".": "stop", "'s": "possessive",
    "'": "apostrophe", "‘": "apostrophe", "(": "bracket", ")": "bracket", "o'clock": "oclock",
}  # fmt: skip
_PLAIN_CLASSES = (
    "sets:set", "references:reference", "ordinals:ordinal", "numbers:number_word", "few:few", "every:every",
    "times_a:times_a", "time_word:time_word", "filler:filler", "last:last", "previous:previous", "next:next",
    "following:following", "recent:recent", "this:this", "that:that", "same:same", "early:early", "late:late",
    "mid:mid", "edge_start:edge_start", "edge_end:edge_end", "fiscal:fiscal", "ago:ago", "earlier:earlier",
    "later:later", "half_units:half", "decade_words:decade_word", "time_zones:zone", "day_words:day_word",
    "night_words:night_word", "points_of_day:point", "parts_of_day:part", "seasons:season",
    "weekdays_plural:weekdays", "weekday_abbreviations:weekday", "weekdays:weekday", "month_abbreviations:month",
    "months:month",
)  # fmt: skip


@cache
def class_of_word() -> Mapping[str, str]:
    """Each lower-case word of the vocabulary with its class; the later and rarer class wins."""
    classes = {word: "units" if word.endswith(("s", "ia")) else "unit" for word in time_words()["units"]}
    for pair in _PLAIN_CLASSES:
        source, name = pair.split(":")
        classes.update(dict.fromkeys(time_words()[source], name))
    classes.update(_FUNCTION_WORDS)
    classes.update(
        {
            "second": "second",
            "quarter": "quarter",
            "night": "night",
            "nights": "night",
            "weekend": "weekend",
            "day": "day_unit",
            "months": "months",
        }
    )
    return classes


def classes_of(tokens: Sequence[Token]) -> str:
    """One code point for each token."""
    words = class_of_word()
    names = [words.get(token.lower) or _class_of_shape(token) for token in tokens]
    for index, name in enumerate(names):
        if name in ("month", "season", "weekday", "year", "zone") and not is_believed(tokens, index, name):
            names[index] = _second_choice(tokens[index].text)
    for start, length, name in _phrases(tokens):
        if name == "phrase" and _goes_on(names, start + length):
            continue
        names[start : start + length] = [name, *(["rest" if name != "other" else "other"] * (length - 1))]
    return "".join(CODE_OF[name] for name in names)


def _goes_on(names: Sequence[str], index: int) -> bool:
    """`the past` is a time of its own, but not in `the past two years`."""
    return index < len(names) and names[index] not in (
        "other",
        "comma",
        "stop",
        "and",
        "or",
        "to",
        "in",
        "of",
        "at",
        "on",
    )


def _second_choice(text: str) -> str:
    return "number" if text.isdigit() else "other"


def _class_of_shape(token: Token) -> str:  # noqa: PLR0911 (one line a shape)
    text = token.lower
    sign = _SIGNS.get(text)
    if sign:
        return sign
    if not text.isascii() or not text[0].isdigit():
        return "half_day" if text.rstrip(".") in ("am", "pm", "a.m", "p.m") else "other"
    if text.isdigit():
        return _class_of_digits(text)
    if text[-1] == "s":
        return "decade"
    if text[-2:] in ("st", "nd", "rd", "th"):
        return "ordinal_number"
    if "/" in text:
        return "slashed"
    if text.count("-"):
        return "iso"
    return "clock" if ":" in text or ("." in text and len(text.split(".")[1]) == 2) else "number"  # noqa: PLR2004


def _class_of_digits(text: str) -> str:
    if len(text) <= 2:  # noqa: PLR2004 (days have at most two digits)
        return "day_number" if 1 <= int(text) <= 31 else "number"  # noqa: PLR2004 (days of a month)
    return "year" if len(text) == 4 and "1000" <= text < "2200" else "number"  # noqa: PLR2004 (digits of a year)


@cache
def _phrase_table() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First word -> the phrases that begin with it, longest first, each with its class."""
    kinds = (("names", "other"), ("holidays", "holiday"), ("reference_phrases", "phrase"))
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for source, name in kinds:
        for phrase in time_words()[source]:
            words = tuple(phrase.replace("'s", " 's").split())
            table.setdefault(words[0], []).append((words, name))
    return {first: tuple(sorted(found, key=lambda item: -len(item[0]))) for first, found in table.items()}


def _phrases(tokens: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    table = _phrase_table()
    index = 0
    while index < len(tokens):
        length = 1
        for words, name in table.get(tokens[index].lower, ()):
            if words == tuple(token.lower for token in tokens[index : index + len(words)]):
                length = len(words)
                yield index, length, name
                break
        index += length
