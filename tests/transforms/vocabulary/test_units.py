import re
from collections import Counter

import pytest

from transforms.vocabulary.units import Currency, UnitWord, currencies, to_plural, unit_words
from transforms.vocabulary.words import QuantityKind, words_of


@pytest.mark.parametrize("unit", unit_words(), ids=lambda unit: unit.code or "none")
def test_a_unit_has_a_known_kind_and_is_written_somehow(unit: UnitWord) -> None:
    assert unit.kind in words_of(QuantityKind)
    assert unit.names or unit.symbols or unit.glued
    assert all(name == name.lower() for name in unit.names)


def test_no_name_belongs_to_two_units() -> None:
    names = Counter(name for unit in unit_words() for name in unit.names)
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("currency", currencies(), ids=lambda currency: f"{currency.code}{currency.names[:1]}")
def test_a_currency_has_a_code_of_three_capitals(currency: Currency) -> None:
    assert re.fullmatch("[A-Z]{3}", currency.code)
    assert all(name == name.lower() for name in currency.names)


def test_no_mark_belongs_to_two_currencies() -> None:
    marks = Counter(mark for currency in currencies() for mark in currency.marks)
    assert [mark for mark, count in marks.items() if count > 1] == []


def test_a_shared_name_has_at_most_one_default_and_every_other_owner_a_place() -> None:
    owners: dict[str, list[Currency]] = {}
    for currency in currencies():
        for name in currency.names:
            owners.setdefault(name, []).append(currency)
    for name, shared in owners.items():
        assert sum(currency.default for currency in shared) <= 1, name
        assert len(shared) == 1 or all(currency.where for currency in shared), name


@pytest.mark.parametrize(
    ("name", "plural"),
    [("mile", "miles"), ("square foot", "square feet"), ("degree celsius", "degrees celsius"), ("hertz", "hertz")],
)
def test_the_plural_is_that_of_the_last_noun(name: str, plural: str) -> None:
    assert to_plural(name) == plural
