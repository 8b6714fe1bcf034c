"""One way to write space: no control characters, no invisible ones, no lone surrogates."""

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028]")
_PARAGRAPH_END = re.compile("\u2029")
_CONTROLS = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_SPACES = re.compile(r"[^\S\n]+")
_AROUND_BREAKS = re.compile(r" ?\n ?")


def normalise_text(text: str) -> str:
    r"""The text with plain line breaks and single spaces; composed (NFC), its lines stripped.

    >>> normalise_text("60\xa0km \r\n  south\u200b of\tMosul ")
    '60 km\nsouth of Mosul'
    """
    text = _SURROGATES.sub("\ufffd", text)
    text = _PARAGRAPH_END.sub("\n\n", _LINE_ENDS.sub("\n", text))
    text = unicodedata.normalize("NFC", _CONTROLS.sub("", text))
    return _AROUND_BREAKS.sub("\n", _SPACES.sub(" ", text)).strip()


def normalise_line(text: str) -> str:
    r"""The text on one line.

    >>> normalise_line(" US will send\n560 more ")
    'US will send 560 more'
    """
    joined = " ".join(text.split())
    if joined.isascii() and joined.isprintable():
        return joined
    return " ".join(normalise_text(joined).split())
