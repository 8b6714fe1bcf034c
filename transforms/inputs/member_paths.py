"""Whether a path inside an archive stays inside it."""

import re

_DRIVE = re.compile(r"^[A-Za-z]:")


def is_unsafe_path(name: str) -> bool:
    r"""Whether a member's name climbs out of its archive or starts from a root.

    >>> is_unsafe_path("../../etc/passwd"), is_unsafe_path("C:\\x"), is_unsafe_path("iraq/a..b.txt")
    (True, True, False)
    """
    slashed = name.replace("\\", "/")
    return slashed.startswith("/") or bool(_DRIVE.match(name)) or ".." in slashed.split("/") or "\0" in name


def is_hidden(name: str) -> bool:
    """Whether a member is one that systems leave behind: hidden, or a resource fork.

    >>> is_hidden("__MACOSX/a.txt"), is_hidden("day/.DS_Store"), is_hidden("day/a.txt")
    (True, True, False)
    """
    parts = name.split("/")
    return any(part.startswith(".") and part not in (".", "..") for part in parts) or "__MACOSX" in parts


def to_text(name: str) -> str:
    """The name with what is no Unicode escaped."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
