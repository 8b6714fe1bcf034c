"""The descriptor of a data package as Croissant 1.0 (https://docs.mlcommons.org/croissant)."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from transforms.records import TABLE_BY_NAME
from transforms.records.table import Field
from warehouse.packaged_file import PackagedFile

CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "dct": "http://purl.org/dc/terms/",
    "conformsTo": "dct:conformsTo",
    "column": "cr:column",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "key": "cr:key",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "repeated": "cr:repeated",
    "source": "cr:source",
}
TYPES: dict[type, str] = {
    str: "sc:Text",
    int: "sc:Integer",
    float: "sc:Float",
    bool: "sc:Boolean",
    date: "sc:Date",
    datetime: "sc:DateTime",
}


def croissant(files: Sequence[PackagedFile]) -> dict[str, Any]:
    """The content of `croissant.json`: a file and a record set for each table."""
    return {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "name": "muster",
        "description": "Figures stated in news articles, each with its sentence, its article and what contradicts it.",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "distribution": [_file(file) for file in files],
        "recordSet": [_record_set(file) for file in files],
    }


def _file(file: PackagedFile) -> dict[str, Any]:
    return {
        "@type": "cr:FileObject",
        "@id": file.path,
        "name": file.path,
        "contentUrl": file.path,
        "contentSize": f"{file.bytes} B",
        "encodingFormat": "application/x-parquet",
        "sha256": file.sha256,
    }


def _record_set(file: PackagedFile) -> dict[str, Any]:
    table = TABLE_BY_NAME[file.table]
    return {
        "@type": "cr:RecordSet",
        "@id": table.name,
        "name": table.name,
        "description": table.meaning,
        "key": [{"@id": f"{table.name}/{name}"} for name in table.key],
        "field": [_field(file, field) for field in table.fields],
    }


def _field(file: PackagedFile, field: Field) -> dict[str, Any]:
    described: dict[str, Any] = {
        "@type": "cr:Field",
        "@id": f"{file.table}/{field.name}",
        "name": field.name,
        "description": field.column.meaning,
        "dataType": TYPES[field.type],
        "source": {"fileObject": {"@id": file.path}, "extract": {"column": field.name}},
    }
    if field.repeated:
        described["repeated"] = True
    if field.column.references:
        described["references"] = {"field": {"@id": field.column.references.replace(".", "/")}}
    return described
