from dataclasses import dataclass, make_dataclass
from datetime import date
from typing import Annotated, Any, Literal

import pytest

from transforms.records import TABLES
from transforms.records.column import Column
from transforms.records.table import table_of


@dataclass(frozen=True, slots=True)
class Ship:
    """A ship that was seen."""

    ship_id: Annotated[str, Column("Its id.", key=True)]
    seen: Annotated[date | None, Column("The day.")]
    kind: Annotated[Literal["ferry", "tug"] | None, Column("What it is.")]
    ports: Annotated[tuple[str, ...], Column("Where it called.")]


def record_with(hint: Any) -> type:
    return make_dataclass("Record", [("column", hint)])


def test_a_record_tells_its_table() -> None:
    table = table_of("ships", Ship)
    assert (table.name, table.record, table.meaning) == ("ships", Ship, "A ship that was seen.")
    assert table.key == ("ship_id",)
    assert table.columns == ("ship_id", "seen", "kind", "ports")


def test_types_are_told_without_null_words_or_repetition() -> None:
    told = [(field.type, field.nullable, field.repeated, field.words) for field in table_of("ships", Ship).fields]
    assert told == [
        (str, False, False, ()),
        (date, True, False, ()),
        (str, True, False, ("ferry", "tug")),
        (str, False, True, ()),
    ]


@pytest.mark.parametrize("hint", [str, Annotated[dict[str, str], Column("x")], Annotated[bytes | None, Column("x")]])
def test_a_field_that_is_no_column_is_refused(hint: Any) -> None:
    with pytest.raises(TypeError):
        table_of("records", record_with(hint))


def test_every_table_has_a_name_of_its_own_and_a_key() -> None:
    assert len({table.name for table in TABLES}) == len(TABLES)
    assert [table.name for table in TABLES if not table.key] == []


def test_every_table_and_every_column_says_what_it_means() -> None:
    silent = [f"{table.name}.{field.name}" for table in TABLES for field in table.fields if not field.column.meaning]
    assert silent == []
    assert [table.name for table in TABLES if not table.meaning] == []
