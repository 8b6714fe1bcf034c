"""Text that was damaged on its way: UTF-8 once read as Windows-1252, HTML entities left in plain text."""

import html
import re

# Windows-1252 has no character for five bytes: they are met as C1 controls.
_BYTE_OF = {bytes([code]).decode("cp1252", "ignore") or chr(code): code for code in range(0x80, 0x100)}
_LEADS = "".join(character for character, code in _BYTE_OF.items() if 0xC2 <= code <= 0xF4)  # noqa: PLR2004  # UTF-8
_FOLLOWERS = "".join(character for character, code in _BYTE_OF.items() if code <= 0xBF)  # noqa: PLR2004  # UTF-8
_MISREAD = re.compile(f"[{re.escape(_LEADS)}][{re.escape(_FOLLOWERS)}]{{1,3}}")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,10});")
MOST_ROUNDS = 3


def mend_text(text: str) -> str:
    """The text as it was meant, where its damage can be undone for certain.

    >>> mend_text("Iraq\u00e2\u20ac\u2122s caf\u00c3\u00a9 &amp; the &#8220;airbase&#8221;")
    'Iraq’s café & the “airbase”'
    """
    for _ in range(MOST_ROUNDS):  # `&amp;quot;` was escaped twice
        if "&" not in text or not _ENTITY.search(text):
            break
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    return text if text.isascii() else _MISREAD.sub(_read_again, text)


def _read_again(match: re.Match[str]) -> str:
    """The character whose UTF-8 bytes these characters are; themselves where they are the bytes of none."""
    data = bytes(_BYTE_OF[character] for character in match[0])
    for size in range(len(data), 1, -1):
        try:
            return data[:size].decode("utf-8") + match[0][size:]
        except UnicodeDecodeError:
            continue
    return match[0]
