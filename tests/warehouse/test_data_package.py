import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from transforms.records import TABLES
from warehouse.data_package import write_package
from warehouse.lake import Lake
from warehouse.publish import publish


@pytest.fixture
def package(lake: Lake, home: Path, made: Any, tmp_path: Path) -> Path:
    made.commit(lake, 1, made.rows_of([made.story("a")]))
    publish(lake, home)
    write_package(home, tmp_path / "package")
    return tmp_path / "package"


def test_every_table_is_a_resource_whose_file_is_as_described(package: Path) -> None:
    descriptor = json.loads((package / "datapackage.json").read_text())
    assert len(descriptor["resources"]) == len(TABLES)
    for table, resource in zip(TABLES, descriptor["resources"], strict=True):
        data = (package / resource["path"]).read_bytes()
        assert resource["hash"] == f"sha256:{sha256(data).hexdigest()}"
        assert [field["name"] for field in resource["schema"]["fields"]] == list(table.columns)
        assert pq.read_schema(package / resource["path"]).names == list(table.columns)


def test_foreign_keys_name_resources_and_columns_that_exist(package: Path) -> None:
    resources = json.loads((package / "datapackage.json").read_text())["resources"]
    columns = {one["name"]: {field["name"] for field in one["schema"]["fields"]} for one in resources}
    for one in resources:
        for key in one["schema"]["foreignKeys"]:
            target = key["reference"]["resource"] or one["name"]
            assert set(key["reference"]["fields"]) <= columns[target]


def test_croissant_names_a_file_and_a_column_for_every_field(package: Path) -> None:
    descriptor = json.loads((package / "croissant.json").read_text())
    files = {file["@id"]: file["sha256"] for file in descriptor["distribution"]}
    identifiers = {field["@id"] for records in descriptor["recordSet"] for field in records["field"]}
    for records in descriptor["recordSet"]:
        for field in records["field"]:
            path = field["source"]["fileObject"]["@id"]
            assert files[path] == sha256((package / path).read_bytes()).hexdigest()
            assert field["source"]["extract"]["column"] in pq.read_schema(package / path).names
            assert field.get("references", {"field": {"@id": field["@id"]}})["field"]["@id"] in identifiers
