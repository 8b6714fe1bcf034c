"""How much of a hostile or broken file the readers take in before they say so and go on."""

from dataclasses import dataclass

MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what one file of a drop may cost.

    `document_bytes` bounds the memory of a document: of a longer one the first so many bytes are kept.
    `depth` counts containers inside containers (`news.zip#day.tar.gz#a.html` is three deep: zip, gzip, tar).
    A file is a bomb when it expands to more than `expanded_bytes` *and* to more than `expansion` times its
    own size: deflate reaches 1032, a large collection of news 5 to 20.
    """

    document_bytes: int = 32 * MEBIBYTE
    depth: int = 6
    members: int = 1_000_000
    expanded_bytes: int = 256 * MEBIBYTE
    expansion: int = 200


DEFAULT_LIMITS = Limits()
