"""Readable patterns over word classes, compiled to regular expressions over the string of classes.

`{the}? {which=last|next} {unit}` is an optional `the`, then `last` or `next` (to be had as the group
`which`), then a unit. Blanks mean nothing; `?`, `*`, `|`, `(` and `)` mean what they mean in regular
expressions; a name in capitals stands for one of the fragments below.
"""

import re
from collections.abc import Mapping

from transforms.times.word_class import CODE_OF

UNIONS: Mapping[str, tuple[str, ...]] = {
    "unit": ("unit", "day_unit"),
    "units": ("units", "months"),
    "any_unit": ("unit", "day_unit", "units", "months", "second", "quarter", "night", "weekend"),
    "one_unit": ("unit", "day_unit", "second", "quarter", "night"),
    "many_units": ("units", "months", "night"),
    "any_number": ("number", "day_number", "year", "number_word"),
    "any_day": ("day_number", "ordinal_number", "ordinal", "second"),
    "any_ordinal": ("ordinal", "ordinal_number", "second"),
    "any_part": ("part", "night"),
    "determiner": ("the", "this", "that", "a"),
}

FRAGMENTS: Mapping[str, str] = {
    # The words that pick a part of a longer time.
    "PART": (
        "(?:{the}? {edge=edge_start|edge_end|mid} {of} | {the}? {mod=early|late|mid|earlier|later} {hyphen|in}? )?"
    ),
    # An amount: two, 25, twenty-five, a, a few, several, two and a half, half a.
    "AMOUNT": (
        "(?P<amount>{any_number} (?:{hyphen}? {number_word})* (?:{hyphen}? {and} {hyphen}? {a} {hyphen}? {half})?"
        " | {half} {hyphen}? {a}? | {a} {few} {of}? | {few} {of}? | {a} {number_word} | {a} {half} {hyphen}? | {a} )"
    ),
}

_CLASS = re.compile(r"\{(?:(?P<group>\w+)=)?(?P<names>[\w|]+)\}")
_FRAGMENT = re.compile(r"\b[A-Z]{3,}\b")


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """The regular expression of a pattern; raises KeyError on a class or fragment that does not exist."""
    whole = _FRAGMENT.sub(lambda match: FRAGMENTS[match.group()], pattern)
    return re.compile(_CLASS.sub(_class_expression, whole).replace(" ", ""))


def _class_expression(match: re.Match[str]) -> str:
    codes = "".join(CODE_OF[name] for names in match["names"].split("|") for name in UNIONS.get(names, (names,)))
    group = f"?P<{match['group']}>" if match["group"] else "?:"
    return f"({group}[{codes}])"
