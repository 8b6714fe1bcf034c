"""A table as derived from its record: the one place that reads the annotations."""

from dataclasses import dataclass, fields
from datetime import date, datetime
from types import UnionType
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from transforms.records.column import Column

SCALARS: tuple[type, ...] = (str, int, float, bool, date, datetime)


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a table: name, type without null, whether null or many are allowed, and its declaration."""

    name: str
    type: type
    nullable: bool
    repeated: bool
    words: tuple[str, ...]
    column: Column


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its name, the record whose instances are its rows, its meaning, its columns."""

    name: str
    record: type
    meaning: str
    fields: tuple[Field, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """The names of the columns that together identify a row."""
        return tuple(field.name for field in self.fields if field.column.key)

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of all columns, in order."""
        return tuple(field.name for field in self.fields)


def table_of(name: str, record: type) -> Table:
    """Derive a table from a record; raises TypeError on a field that is not declared as a column."""
    hints = get_type_hints(record, include_extras=True)
    columns = tuple(_field_of(field.name, hints[field.name]) for field in fields(record))
    return Table(name, record, (record.__doc__ or "").strip(), columns)


def _field_of(name: str, hint: Any) -> Field:
    if get_origin(hint) is not Annotated:
        raise TypeError(f"{name}: {hint!r} is not declared as a column")
    inner, column = get_args(hint)
    nullable = get_origin(inner) is UnionType or type(None) in get_args(inner)
    if nullable:
        (inner,) = (arg for arg in get_args(inner) if arg is not type(None))
    repeated = get_origin(inner) is tuple
    if repeated:
        inner = get_args(inner)[0]
    words = get_args(inner) if get_origin(inner) is Literal else ()
    scalar = str if words else inner
    if scalar not in SCALARS:
        raise TypeError(f"{name}: no column can hold {scalar!r}")
    return Field(name, scalar, nullable, repeated, words, column)
