"""Whatever a record can hold survives the way into a Parquet file and back."""

import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.records import TABLE_BY_NAME, TABLES, Table
from transforms.records.table import Field
from warehouse.arrow_rows import from_arrow, to_arrow
from warehouse.arrow_schema import schema_of
from warehouse.parquet_part import path_of, read_part, write_part

SCALARS: dict[type, st.SearchStrategy[Any]] = {
    str: st.text(st.characters(exclude_categories=["Cs"])),
    int: st.integers(-(2**63), 2**63 - 1),
    float: st.floats(allow_nan=False),
    bool: st.booleans(),
    date: st.dates(),
    datetime: st.datetimes(timezones=st.just(UTC)),
}


def values_of(field: Field) -> st.SearchStrategy[Any]:
    scalar = st.sampled_from(field.words) if field.words else SCALARS[field.type]
    values = st.lists(scalar, max_size=3).map(tuple) if field.repeated else scalar
    return st.none() | values if field.nullable else values


def records_of(table: Table) -> st.SearchStrategy[Any]:
    return st.builds(table.record, **{field.name: values_of(field) for field in table.fields})


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_records_come_back_from_arrow_as_they_were(table: Table, data: Any) -> None:
    rows = data.draw(st.lists(records_of(table), max_size=4))
    assert from_arrow(table, to_arrow(table, rows)) == rows


@settings(max_examples=20, deadline=None)
@given(
    rows=st.lists(records_of(TABLE_BY_NAME["articles"]), min_size=1, max_size=4, unique_by=lambda row: row.article_id)
)
def test_records_come_back_from_parquet_as_they_were(rows: list[Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        part = write_part(Path(folder), "articles", rows)
        assert from_arrow(TABLE_BY_NAME["articles"], read_part(Path(folder), part)) == rows


def test_the_same_rows_give_the_same_file_and_other_rows_another(tmp_path: Path, made: Any) -> None:
    row, other = made.story("a").article(), made.story("b").article()
    one = write_part(tmp_path, "articles", [row])
    two = write_part(tmp_path, "articles", [row])
    assert one == two
    assert write_part(tmp_path, "articles", [other]).name != one.name
    assert path_of(tmp_path, one).exists()


def test_of_rows_with_one_key_the_last_is_written(tmp_path: Path, made: Any) -> None:
    row, other = made.story("a").article(), made.story("b").article()
    part = write_part(tmp_path, "articles", [row, other, replace(row, title="later")])
    assert [row["title"] for row in read_part(tmp_path, part).to_pylist()] == ["Troops b", "later"]


def test_a_moment_is_stored_in_utc_and_one_without_zone_is_refused(made: Any) -> None:
    table = TABLE_BY_NAME["articles"]
    east = datetime(2016, 7, 11, 2, tzinfo=timezone(timedelta(hours=3)))
    stored = to_arrow(table, [made.story("a", article_changes={"published_at": east}).article()])
    assert stored["published_at"].to_pylist() == [datetime(2016, 7, 10, 23)]  # noqa: DTZ001 - as stored
    naive = made.story("a", article_changes={"published_at": datetime(2016, 7, 11)}).article()  # noqa: DTZ001
    with pytest.raises(ValueError, match=r"published_at: .+ has no zone"):
        to_arrow(table, [naive])


def test_a_null_where_the_record_allows_none_is_refused(made: Any) -> None:
    with pytest.raises(ValueError, match="language is null in Article"):
        to_arrow(TABLE_BY_NAME["articles"], [replace(made.story("a").article(), language=None)])


def test_columns_that_an_older_file_lacks_are_null(made: Any) -> None:
    table = TABLE_BY_NAME["articles"]
    row = made.story("a").article()
    older = to_arrow(table, [row]).drop_columns(["dateline", "removed"])
    assert from_arrow(table, older) == [row]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_column_carries_its_meaning_in_the_schema(table: Table) -> None:
    schema = schema_of(table)
    assert schema.names == list(table.columns)
    for field in table.fields:
        metadata = schema.field(field.name).metadata
        assert metadata[b"description"].decode() == field.column.meaning
        assert metadata.get(b"unit", b"").decode() == (field.column.unit or "")
