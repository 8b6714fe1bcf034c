from pathlib import Path

from transforms.records import TABLES
from warehouse.data_dictionary import data_dictionary
from warehouse.sql_files import ORDER, definitions

DOCS = Path(__file__).parents[2] / "docs"
WAREHOUSE = Path(__file__).parents[2] / "warehouse"


def test_the_data_dictionary_is_fresh() -> None:
    assert (DOCS / "data_dictionary.md").read_text(encoding="utf-8") == data_dictionary()


def test_the_data_dictionary_names_every_column_view_and_macro() -> None:
    page = data_dictionary()
    for table in TABLES:
        assert all(f"| `{name}` |" in page for name in table.columns)
    assert all(f"### {file.name}" in page for file in definitions())


def test_every_sql_file_is_in_the_order_of_creation() -> None:
    files = {f"{path.parent.name}/{path.name}" for path in WAREHOUSE.rglob("*.sql")}
    assert files == set(ORDER)
