"""What a sidecar `NAME.meta.json` says of the file `NAME` beside it."""

import json
from collections.abc import Mapping
from typing import Any, BinaryIO

SUFFIX = ".meta.json"
LARGEST = 1 << 20


def owner_of(name: str) -> str | None:
    """The file that a sidecar of this name is about; None for what is no sidecar.

    >>> owner_of("day/a.txt.meta.json")
    'day/a.txt'
    """
    return name.removesuffix(SUFFIX) if name.endswith(SUFFIX) and name != SUFFIX else None


def read_sidecar(stream: BinaryIO) -> Mapping[str, str | tuple[str, ...]] | None:
    """The keys of a sidecar, each a text or some texts; None where it is no JSON object."""
    try:
        value = json.loads(stream.read(LARGEST + 1))
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return None
    return {str(key): declared for key, inner in value.items() if (declared := _to_declared(inner)) is not None}


def _to_declared(value: Any) -> str | tuple[str, ...] | None:
    if isinstance(value, list):
        return tuple(text for element in value if isinstance(text := _to_declared(element), str))
    if isinstance(value, str):
        return value
    if value is None:
        return None
    return json.dumps(value, ensure_ascii=False)
