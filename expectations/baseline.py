"""The baseline suite of a table, derived from its record: presence, words, limits, patterns, keys."""

from collections.abc import Iterator
from typing import Any

import great_expectations.expectations as gxe

from transforms.records import Table
from transforms.records.table import Field


def baseline_of(table: Table) -> Iterator[tuple[str, Any]]:
    """Each expectation with the name of the rule it stands for."""
    if len(table.key) > 1:
        yield "keys_are_unique", gxe.ExpectCompoundColumnsToBeUnique(column_list=list(table.key))
    else:
        yield "keys_are_unique", gxe.ExpectColumnValuesToBeUnique(column=table.key[0])
    for field in table.fields:
        yield from _of_field(field)


def _of_field(field: Field) -> Iterator[tuple[str, Any]]:
    column = field.column
    if not field.nullable and not field.repeated:
        yield "values_are_present", gxe.ExpectColumnValuesToNotBeNull(column=field.name)
    if field.words:
        yield "words_are_known", gxe.ExpectColumnValuesToBeInSet(column=field.name, value_set=list(field.words))
    if column.minimum is not None or column.maximum is not None:
        yield (
            "values_are_within_limits",
            gxe.ExpectColumnValuesToBeBetween(column=field.name, min_value=column.minimum, max_value=column.maximum),
        )
    if column.pattern is not None:
        pattern = f"^(?:{column.pattern})$"
        yield (
            "texts_match_their_pattern",
            gxe.ExpectColumnValuesToMatchRegex(column=field.name, regex=pattern),
        )
