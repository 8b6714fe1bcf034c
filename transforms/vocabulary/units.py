"""Units of measure and money, from `units.yaml` and `units_money.yaml`."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from transforms.vocabulary.numbers_file import read_vocabulary_file
from transforms.vocabulary.words import QuantityKind


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitWord:
    """A unit: its UCUM code, what it measures, the units library's name for it, and how it is written."""

    code: str
    kind: QuantityKind
    pint: str
    names: tuple[str, ...]
    symbols: tuple[str, ...]
    glued: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Currency:
    """A currency: its ISO 4217 code and how it is written; the flags are explained in `units_money.yaml`."""

    code: str
    marks: tuple[str, ...]
    names: tuple[str, ...]
    behind: tuple[str, ...] = ()
    where: frozenset[str] = frozenset()
    default: bool = False
    minor: bool = False
    plain_plural: bool = False
    after_number_only: bool = False


IRREGULAR_PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries", "penny": "pennies"}


def to_plural(name: str) -> str:
    """The plural of a unit's name, which is that of its first noun in `pound per square inch`.

    >>> to_plural("nautical mile"), to_plural("square foot"), to_plural("degree celsius")
    ('nautical miles', 'square feet', 'degrees celsius')
    """
    *before, last = name.split(" ")
    if before and before[0] == "degree":
        return " ".join(["degrees", *before[1:], last])
    plural = IRREGULAR_PLURALS.get(last) or (last if last.endswith(("s", "z")) else last + "s")
    return " ".join([*before, plural])


def _to_unit(row: dict[str, Any]) -> UnitWord:
    return UnitWord(
        code=row["code"],
        kind=row["kind"],
        pint=row["pint"],
        names=tuple(row["names"]),
        symbols=tuple(row["symbols"]),
        glued=tuple(row.get("glued", ())),
    )


def _to_currency(row: dict[str, Any]) -> Currency:
    return Currency(
        code=row["code"],
        marks=tuple(row["marks"]),
        names=tuple(row["names"]),
        behind=tuple(row.get("behind", ())),
        where=frozenset(row.get("where", ())),
        default=row.get("default", False),
        minor=row.get("minor", False),
        plain_plural=row.get("plain_plural", False),
        after_number_only=row.get("after_number_only", False),
    )


@cache
def unit_words() -> tuple[UnitWord, ...]:
    """All units of measure, read once a process."""
    return tuple(_to_unit(row) for row in read_vocabulary_file("units.yaml"))


@cache
def currencies() -> tuple[Currency, ...]:
    """All currencies, read once a process."""
    return tuple(_to_currency(row) for row in read_vocabulary_file("units_money.yaml"))
