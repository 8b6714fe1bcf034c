"""What a column says of itself, beside its name and its type."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """The declaration of one column, carried in the `Annotated` type of a record's field.

    `unit` is a word for people ("code points", "bytes", "UTC"); `key` marks the columns that identify a
    row; `references` names the column (`table.column`) whose values these are; `minimum` and `maximum`
    are inclusive limits; `pattern` is a regular expression the whole value matches; `json` marks text
    that holds a JSON document. A closed vocabulary is declared by a `Literal` type instead.
    """

    meaning: str
    unit: str | None = None
    key: bool = False
    references: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    pattern: str | None = None
    json: bool = False
