"""Bytes to text: the declared charset, the byte order mark, UTF-8, what the page says, then a guess."""

import codecs
import re
from dataclasses import dataclass

META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
XML_ENCODING = re.compile(rb"^\s*<\?xml[^>]{0,100}encoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE)
MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose little-endian mark begins it
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What pages say and what browsers, following the WHATWG encoding standard, take it for.
READ_AS = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "x-sjis": "cp932",
    "macintosh": "mac-roman",
    "x-mac-roman": "mac-roman",
    "unicode": "utf-16",
}
HEAD = 4096
FEWEST_LETTERS = 8
SAMPLE = 1 << 16
# Beyond this share of characters that no text has, the guess is noise.
LARGEST_SHARE_OF_NOISE = 0.02


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of some bytes and the charset by which it was read."""

    text: str
    charset: str


def decode(data: bytes, declared: str | None = None) -> Decoded | None:
    """The text of the bytes, or None where no charset makes text of them.

    >>> decode("Café".encode("cp1252"))
    Decoded(text='Café', charset='cp1252')
    >>> decode(bytes(range(256)) * 20) is None
    True
    """
    for charset in _find_charsets(data, declared):
        text = _decode_strictly(data, charset)
        if text is not None:
            return Decoded(text, charset)
    return _decode_by_guess(data)


def _find_charsets(data: bytes, declared: str | None) -> list[str]:
    """The charsets to try, in order: what the bytes prove, UTF-8, what is declared, what the page says.

    UTF-8 goes before what is declared: bytes that happen to be UTF-8 are it, whatever a server says of them.
    """
    proven = [charset for mark, charset in MARKS if data.startswith(mark)][:1]
    if not proven:
        wide = _guess_wide(data)
        proven = [wide] if wide else ["iso-2022-jp"] if _is_escaped(data) else []
    found = (XML_ENCODING.search(data[:HEAD]), META_CHARSET.search(data[:HEAD]))
    stated = [match[1].decode("ascii") for match in found if match]
    names = [*proven, "utf-8", *([declared] if declared else []), *stated]
    return [READ_AS.get(name.lower(), name) for name in names]


def _is_escaped(data: bytes) -> bool:
    return b"\x1b$" in data[:HEAD] and data[:HEAD].isascii()


def _decode_strictly(data: bytes, charset: str) -> str | None:
    try:
        text = codecs.decode(data, charset)
    except (LookupError, ValueError, TypeError):
        return None
    return text if isinstance(text, str) else None


def _decode_by_guess(data: bytes) -> Decoded | None:
    mixed = _decode_mixed(data)
    if mixed is not None:
        return Decoded(mixed, "utf-8")
    western = data.decode("cp1252", "replace")
    if _is_western(western):
        return Decoded(western, "cp1252")
    charset = _guess_charset(data[:SAMPLE])
    if charset is None:
        return None
    text = data.decode(charset, "replace")
    return Decoded(text, charset) if _share_of_noise(text) <= LARGEST_SHARE_OF_NOISE else None


def _decode_mixed(data: bytes) -> str | None:
    """UTF-8 with a few bytes of Windows-1252 in it, as texts pasted together have; None where there are many."""
    text = data.decode("utf-8", "surrogateescape")
    wrong = [character for character in text if "\udc80" <= character <= "\udcff"]
    valid = sum(1 for character in text if not character.isascii()) - len(wrong)
    if len(wrong) > max(valid, len(text) * LARGEST_SHARE_OF_NOISE / 4):
        return None
    return _ESCAPED.sub(lambda match: bytes([ord(match[0]) - 0xDC00]).decode("cp1252", "replace"), text)


def _guess_wide(data: bytes) -> str | None:
    sample = data[:HEAD]
    for charset, zeros, letters in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        if len(zeros) >= FEWEST_LETTERS and zeros.count(0) > 0.9 * len(zeros) and letters.count(0) < 0.1 * len(letters):
            return charset
    return None


_ESCAPED = re.compile("[\udc80-\udcff]")
_WESTERN = re.compile("[‘’“”–—…•€£©®°´·à-öø-ÿÀ-ÖØ-Þ\xa0§½¼¾«»]")


def _is_western(text: str) -> bool:
    """Whether what is not ASCII is what English news writes in Windows-1252: quotes, dashes, an accent."""
    odd = [character for character in text if not character.isascii()]
    if not odd or len(odd) > max(3, 0.05 * len(text)):
        return False
    known = sum(1 for character in odd if _WESTERN.match(character))
    return known >= 0.9 * len(odd)


def _guess_charset(sample: bytes) -> str | None:
    import charset_normalizer  # noqa: PLC0415  # needed for one page in thousands, and slow to import

    best = charset_normalizer.from_bytes(sample).best()
    return None if best is None else best.encoding


def _share_of_noise(text: str) -> float:
    noise = sum(1 for character in text if character == "�" or (character < " " and character not in "\t\n\r\f"))
    return noise / max(len(text), 1)
