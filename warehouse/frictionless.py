"""The descriptor of a data package by the Frictionless standard, version 2 (https://datapackage.org)."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from transforms.records import TABLE_BY_NAME, Table
from transforms.records.table import Field
from warehouse.packaged_file import PackagedFile

PROFILES = "https://datapackage.org/profiles/2.0/"
TYPES: dict[type, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    date: "date",
    datetime: "datetime",
}


def frictionless(files: Sequence[PackagedFile]) -> dict[str, Any]:
    """The content of `datapackage.json`."""
    return {
        "$schema": f"{PROFILES}datapackage.json",
        "name": "muster",
        "title": "Figures stated in news articles, each with its evidence",
        "resources": [_resource(file) for file in files],
    }


def _resource(file: PackagedFile) -> dict[str, Any]:
    table = TABLE_BY_NAME[file.table]
    return {
        "name": table.name.replace("_", "-"),
        "type": "table",
        "path": file.path,
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "description": table.meaning,
        "bytes": file.bytes,
        "hash": f"sha256:{file.sha256}",
        "schema": table_schema(table),
    }


def table_schema(table: Table) -> dict[str, Any]:
    """The table schema of a table: fields, primary key, foreign keys."""
    return {
        "$schema": f"{PROFILES}tableschema.json",
        "fields": [_field(field) for field in table.fields],
        "primaryKey": list(table.key),
        "foreignKeys": [_foreign_key(table, field) for field in table.fields if field.column.references],
    }


def _field(field: Field) -> dict[str, Any]:
    column = field.column
    constraints = {
        "required": None if field.nullable else True,
        "enum": list(field.words) or None,
        "pattern": column.pattern,
        "minimum": column.minimum,
        "maximum": column.maximum,
    }
    described = {
        "name": field.name,
        "type": "list" if field.repeated else TYPES[field.type],
        "itemType": TYPES[field.type] if field.repeated else None,
        "description": column.meaning,
        "unit": column.unit,
        "constraints": {name: value for name, value in constraints.items() if value is not None},
    }
    return {name: value for name, value in described.items() if value not in (None, {})}


def _foreign_key(table: Table, field: Field) -> dict[str, Any]:
    target, column = (field.column.references or "").split(".")
    resource = "" if target == table.name else target.replace("_", "-")
    return {"fields": [field.name], "reference": {"resource": resource, "fields": [column]}}
