"""The files of a local drop: a folder of any depth, a single file, or a glob."""

import glob
import os
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISREG

from flows.drops.drop_file import DropFile, to_name
from transforms.vocabulary.words import Reason

_GLOB_MARKS = ("*", "?", "[")


def list_local(drop: str) -> Iterator[DropFile]:
    """The files of a local drop in the order of their names; FileNotFoundError where nothing is there."""
    path = Path(drop)
    if path.is_dir():
        yield from _list_folder(path, path.resolve())
    elif path.exists():
        yield _to_file(path, path.name, None)
    elif any(mark in drop for mark in _GLOB_MARKS):
        yield from _list_glob(drop)
    else:
        raise FileNotFoundError(f"no such drop: {drop}")


def _list_glob(pattern: str) -> Iterator[DropFile]:
    found = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207  # Path.glob takes no absolute pattern
    files = [Path(name) for name in found if not Path(name).is_dir()]
    if not files:
        raise FileNotFoundError(f"no file matches {pattern}")
    root = _fixed_folder(pattern)
    for path in files:
        yield _to_file(path, to_name(os.path.relpath(path, root)), root.resolve())


def _fixed_folder(pattern: str) -> Path:
    """The folder before the first mark of a glob: names are relative to it, links may not leave it."""
    parts = Path(pattern).parts
    fixed: list[str] = []
    for part in parts[:-1]:
        if any(mark in part for mark in _GLOB_MARKS):
            break
        fixed.append(part)
    return Path(*fixed) if fixed else Path()


def _list_folder(folder: Path, root: Path, prefix: str = "") -> Iterator[DropFile]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        yield _refuse(f"{prefix}.", "UNREADABLE", f"folder cannot be listed: {error.strerror}")
        return
    for entry in entries:
        name = prefix + to_name(entry.name)
        path = folder / entry.name
        if entry.is_dir(follow_symlinks=False):
            if entry.name.startswith("."):
                yield _refuse(f"{name}/", "HIDDEN_FILE", "a hidden folder")
            else:
                yield from _list_folder(path, root, f"{name}/")
        else:
            yield _to_file(path, name, root)


def _to_file(path: Path, name: str, root: Path | None) -> DropFile:
    refused = _find_refusal(path, root)
    if refused:
        return _refuse(to_name(name), *refused)
    return DropFile(to_name(name), lambda: path.open("rb"), lambda: _stamp_of(path))


def _stamp_of(path: Path) -> object:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns, status.st_ino


def _find_refusal(path: Path, root: Path | None) -> tuple[Reason, str] | None:
    """Why a file is not opened: it hides, it leads out of the drop, or it is no file."""
    if path.name.startswith(".") and root is not None:
        return "HIDDEN_FILE", "a hidden file"
    try:
        if root is not None and path.is_symlink() and not _is_below(path, root):
            return "UNSAFE_PATH", f"a link out of the drop, to {to_name(str(path.readlink()))}"
        if not S_ISREG(path.stat().st_mode):
            return "UNREADABLE", "neither a file nor a folder"
    except OSError as error:
        return "UNREADABLE", f"{error.strerror}"
    except RuntimeError:  # a link that leads to itself
        return "UNSAFE_PATH", "a link that leads nowhere"
    return None


def _is_below(path: Path, root: Path) -> bool:
    """Whether a link leads to a file inside the drop; one that leads to a folder would list it twice."""
    target = path.resolve()
    return target.is_relative_to(root) and not target.is_dir()


def _refuse(name: str, reason: Reason, detail: str) -> DropFile:
    def never() -> None:
        raise AssertionError(f"{name} is refused and never opened")

    return DropFile(name, never, lambda: None, (reason, detail))  # type: ignore[arg-type]  # never opened
