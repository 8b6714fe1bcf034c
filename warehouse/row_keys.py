"""The key of a row as one string: how violations, quarantine and sets of rows set aside name a row."""

import json
from typing import Any

from transforms.records import Table


def row_key(table: Table, row: Any) -> str:
    """The row's key: the value itself where one column is the key, else a JSON list of the values.

    >>> from transforms.records import TABLE_BY_NAME, EntityName
    >>> row_key(TABLE_BY_NAME["entity_names"], EntityName(entity_id="Q30", name="US", source="text"))
    '["Q30", "US", "text"]'
    """
    values = tuple(getattr(row, name) for name in table.key)
    return str(values[0]) if len(values) == 1 else json.dumps(values, ensure_ascii=False)
