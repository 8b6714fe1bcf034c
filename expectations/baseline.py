"""The baseline suite of a table, derived from its record: keys, presence, words, limits, patterns."""

from collections.abc import Iterator

from expectations.keys_are_unique import ExpectKeysToBeUnique
from expectations.row_rule import RowRule
from expectations.texts_match_their_pattern import ExpectTextsToMatchTheirPattern
from expectations.values_are_present import ExpectValuesToBePresent
from expectations.values_are_within_limits import ExpectValuesToBeWithinLimits
from expectations.words_are_known import ExpectWordsToBeKnown
from transforms.records import Table
from transforms.records.table import Field


def baseline_of(table: Table) -> Iterator[RowRule]:
    """Every expectation that the table's declaration implies."""
    yield ExpectKeysToBeUnique(key=list(table.key))
    yield ExpectValuesToBePresent(columns=[field.name for field in table.fields if not field.nullable])
    for field in table.fields:
        yield from _of_field(field)


def _of_field(field: Field) -> Iterator[RowRule]:
    column = field.column
    if field.words:
        yield ExpectWordsToBeKnown(column=field.name, words=list(field.words))
    if not field.repeated and (column.minimum is not None or column.maximum is not None):
        yield ExpectValuesToBeWithinLimits(column=field.name, minimum=column.minimum, maximum=column.maximum)
    if not field.repeated and column.pattern is not None:
        yield ExpectTextsToMatchTheirPattern(column=field.name, pattern=column.pattern)
