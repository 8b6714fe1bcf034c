"""The input formats, in the order in which they are looked for."""

from transforms.inputs.json_lines import JSON_LINES
from transforms.inputs.json_records import JSON_RECORDS
from transforms.inputs.member import InputFormat
from transforms.inputs.plain_text import PLAIN_TEXT
from transforms.inputs.web_page import WEB_PAGE

FORMATS: tuple[InputFormat, ...] = (
    JSON_LINES,
    JSON_RECORDS,
    WEB_PAGE,
    PLAIN_TEXT,
)


def find_format(head: bytes, name: str) -> InputFormat | None:
    """The format whose bytes begin like these; the name only breaks ties. None for what none of them knows."""
    return next((known for known in FORMATS if known.is_format(head, name)), None)
