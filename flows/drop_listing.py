"""Whether a drop folder looks as it did after the last scheduled run, so that an idle schedule costs nothing.

This decides only whether a run is worth starting; what is new inside a drop is decided by its bytes.
"""

import os
from hashlib import sha256
from pathlib import Path

from flows.home import Home


def listing_of(drop: str) -> str | None:
    """A digest of the names, sizes and times of the files below a folder; null for anything but a folder."""
    root = Path(drop)
    if not root.is_dir():
        return None
    digest = sha256()
    for folder, folders, names in os.walk(root):
        folders.sort()
        for name in sorted(names):
            stat = (Path(folder) / name).lstat()
            line = f"{folder}\0{name}\0{stat.st_size}\0{stat.st_mtime_ns}\n"
            digest.update(line.encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def is_unchanged(home: Home, drop: str, listing: str | None) -> bool:
    """Whether the last run over this drop that loaded all it could saw the same listing."""
    path = _path(home, drop)
    return listing is not None and path.exists() and path.read_text("ascii") == listing


def remember(home: Home, drop: str, listing: str | None) -> None:
    """Keep the listing, taken before the run, of a run that went well."""
    if listing is not None:
        path = _path(home, drop)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(listing, "ascii")


def _path(home: Home, drop: str) -> Path:
    return home.work / "listings" / sha256(os.fsencode(drop)).hexdigest()[:16]
