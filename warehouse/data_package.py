"""The whole warehouse as a package to hand on: every table as Parquet, described for Frictionless and Croissant."""

import json
from hashlib import sha256
from pathlib import Path

from transforms.records import TABLES
from warehouse.ask import connect
from warehouse.croissant import croissant
from warehouse.ddl import literal
from warehouse.frictionless import frictionless
from warehouse.packaged_file import PackagedFile


def write_package(home: Path, folder: Path) -> list[PackagedFile]:
    """Write the published tables to `folder`, with `datapackage.json` and `croissant.json` beside them.

    The descriptors are written last: a folder without them is not a package yet.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    with connect(home) as database:
        for table in TABLES:
            path = folder / f"{table.name}.parquet"
            copy = f"COPY {table.name} TO {literal(str(path))} (FORMAT parquet, COMPRESSION zstd)"
            rows: int = database.execute(copy).fetchall()[0][0]
            data = path.read_bytes()
            files.append(PackagedFile(table.name, path.name, rows, len(data), sha256(data).hexdigest()))
    for name, descriptor in (("datapackage.json", frictionless(files)), ("croissant.json", croissant(files))):
        (folder / name).write_text(json.dumps(descriptor, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return files
