"""The input formats, in the order in which they are looked for: certain beginnings first, plain text last."""

from transforms.inputs.compressed import BZIP2, GZIP, XZ, ZSTD, without_suffix
from transforms.inputs.csv_records import CSV
from transforms.inputs.feed_entries import FEED
from transforms.inputs.json_lines import JSON_LINES
from transforms.inputs.json_records import JSON_RECORDS
from transforms.inputs.mail_messages import MAILBOX, MESSAGE
from transforms.inputs.member import InputFormat
from transforms.inputs.plain_text import PLAIN_TEXT
from transforms.inputs.tar_archive import TAR
from transforms.inputs.warc_records import WARC
from transforms.inputs.web_page import WEB_PAGE
from transforms.inputs.zip_archive import ZIP

FORMATS: tuple[InputFormat, ...] = (
    GZIP,
    BZIP2,
    XZ,
    ZSTD,
    ZIP,
    TAR,
    WARC,
    MAILBOX,
    MESSAGE,
    FEED,
    JSON_LINES,
    JSON_RECORDS,
    WEB_PAGE,
    CSV,
    PLAIN_TEXT,
)


def find_format(head: bytes, name: str) -> InputFormat | None:
    """The format whose bytes begin like these; the name only breaks ties. None for what none of them knows."""
    name = without_suffix(name)
    return next((known for known in FORMATS if known.is_format(head, name)), None)
