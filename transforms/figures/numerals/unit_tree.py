"""Where the names and symbols of units stand: one tree for names in any case, one for symbols as written."""

from dataclasses import dataclass
from functools import cache

from transforms.figures.numerals.phrase_tree import PhraseTree
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.units import Currency, UnitWord, currencies, to_plural, unit_words
from transforms.vocabulary.words import QuantityKind


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as found: its code, what it measures, and by what the number must be multiplied (cents: 1/100).

    `shared` is the name under which several currencies go ("peso"), settled by the sentence.
    """

    code: str | None
    kind: QuantityKind
    minor: bool = False
    shared: str | None = None


def words_of(phrase: str) -> tuple[str, ...]:
    """The tokens of a phrase of the vocabulary, cut as a sentence is cut."""
    tokens = Tokens(phrase)
    return tuple(tokens.words[: tokens.count])


def _measures(unit: UnitWord) -> list[tuple[tuple[str, ...], Unit]]:
    found = Unit(unit.code or None, unit.kind)
    spoken = {form for name in unit.names for form in (name, to_plural(name))}
    names = spoken | {name.replace(" ", "-") for name in spoken}
    return [(words_of(name), found) for name in sorted(names)]


def _money_names(currency: Currency, shared: frozenset[str]) -> list[tuple[tuple[str, ...], Unit]]:
    entries = []
    for name in currency.names:
        unit = Unit(currency.code, "money", currency.minor, name if name in shared else None)
        entries += [(words_of(form), unit) for form in sorted({name, to_plural(name)})]
    return entries


@cache
def shared_names() -> dict[str, tuple[Currency, ...]]:
    """Names that several currencies share, with those currencies in the order of the file."""
    owners: dict[str, list[Currency]] = {}
    for currency in currencies():
        for name in currency.names:
            owners.setdefault(name, []).append(currency)
    return {name: tuple(all_of) for name, all_of in owners.items() if len(all_of) > 1}


@cache
def _name_tree() -> PhraseTree[Unit]:
    shared = frozenset(shared_names())
    entries = [entry for unit in unit_words() for entry in _measures(unit)]
    entries += [entry for currency in currencies() for entry in _money_names(currency, shared)]
    for name in ("pound", "point", "ounce"):
        entries += [((form,), Unit(None, "other", shared=name)) for form in (name, to_plural(name))]
    return PhraseTree(entries)


@cache
def _symbol_tree() -> PhraseTree[Unit]:
    entries = [(words_of(symbol), Unit(unit.code, unit.kind)) for unit in unit_words() for symbol in unit.symbols]
    for currency in currencies():
        entries += [(words_of(mark), Unit(currency.code, "money")) for mark in currency.marks if len(mark) > 1]
        entries += [
            ((mark,), Unit(currency.code, "money")) for mark in currency.marks if not mark.isalpha() and len(mark) == 1
        ]
    return PhraseTree(entries)


@cache
def _glued_tree() -> PhraseTree[Unit]:
    entries = [(words_of(symbol), Unit(unit.code, unit.kind)) for unit in unit_words() for symbol in unit.glued]
    for currency in currencies():
        entries += [(words_of(sign), Unit(currency.code, "money", currency.minor)) for sign in currency.behind]
    entries.append((("c",), Unit("USD", "money", minor=True, shared="cent")))
    return PhraseTree(entries)


@cache
def _mark_tree() -> PhraseTree[Unit]:
    return PhraseTree(
        (words_of(mark)[::-1], Unit(currency.code, "money")) for currency in currencies() for mark in currency.marks
    )


def find_unit_name(tokens: Tokens, index: int) -> tuple[int, Unit] | None:
    """The longest name of a unit that begins at `index`: the index behind it, and the unit."""
    return _name_tree().find(tokens.lowers, index)


def find_unit_symbol(tokens: Tokens, index: int) -> tuple[int, Unit] | None:
    """The longest symbol that begins at `index`; letters that are also words count only right behind digits."""
    found = _symbol_tree().find(tokens.words, index)
    if found is None and tokens.is_glued(index):
        found = _glued_tree().find(tokens.words, index)
    return found


def find_currency_mark(tokens: Tokens, index: int) -> tuple[int, Unit] | None:
    """The longest currency mark that ends right before `index`: where it begins, and the currency.

    A single letter is part of a mark only where it touches the sign: "A$15" is Australian, "A $15 fee" is not.
    """
    found = _mark_tree().find_before(tokens.words, index)
    if found is None or found[0] == index - 1 or len(tokens.words[found[0]]) > 1 or tokens.is_glued(found[0] + 1):
        return found
    alone = _mark_tree().find_before(["", *tokens.words[found[0] + 1 : index]], index - found[0])
    return None if alone is None else (found[0] + alone[0], alone[1])
