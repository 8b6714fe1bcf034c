"""Identifiers are hashes of what they identify: the same on every run and every machine."""

from hashlib import sha256

ID_PATTERN = "[0-9a-f]{24}"
SHA256_PATTERN = "[0-9a-f]{64}"


def content_id(*parts: object) -> str:
    """A 24-digit hexadecimal id of the parts, in their order.

    Each part is length-prefixed, so that ("ab", "c") and ("a", "bc") differ.

    >>> content_id("figure", "a1", 4, 9) == content_id("figure", "a1", 4, 9)
    True
    >>> content_id("ab", "c") == content_id("a", "bc")
    False
    """
    digest = sha256()
    for part in parts:
        encoded = str(part).encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(encoded))
        digest.update(encoded)
    return digest.hexdigest()[:24]


def document_id_of(data: bytes) -> str:
    """The id of a document: the sha256 of its bytes, 64 hexadecimal digits."""
    return sha256(data).hexdigest()
