"""The dropped bytes, by their sha256: nothing dropped is ever lost."""

import os
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import BinaryIO

from transforms.records.identifiers import document_id_of

PIECE_BYTES = 1 << 20


class RawStore:
    """A folder of files named by the hash of what they hold: `<first two digits>/<sha256>`.

    A file is written whole or not at all, whatever kills the process; to write the same bytes again
    changes nothing.
    """

    def __init__(self, root: Path | str) -> None:
        """Use the folder `root`, made when the first bytes come."""
        self.root = Path(root)

    def path_of(self, document_id: str) -> Path:
        """Where the bytes of a document lie or would lie."""
        return self.root / document_id[:2] / document_id

    def write(self, data: bytes) -> str:
        """Store the bytes and give their id; they are on the disk when this returns."""
        document_id = document_id_of(data)
        path = self.path_of(document_id)
        if not self._holds(path, len(data)):
            path.parent.mkdir(parents=True, exist_ok=True)
            _write_whole(path.parent, [data], lambda: path)
        return document_id

    def write_stream(self, stream: BinaryIO) -> str:
        """Store all that a stream gives, of any length in bounded memory, and give the sha256 of it."""
        digest = sha256()

        def name_of() -> Path:
            return self.path_of(digest.hexdigest())

        def pieces() -> Iterator[bytes]:
            while piece := stream.read(PIECE_BYTES):
                digest.update(piece)
                yield piece

        self.root.mkdir(parents=True, exist_ok=True)
        _write_whole(self.root, pieces(), name_of)
        return digest.hexdigest()

    def read(self, document_id: str) -> bytes:
        """The bytes of a document; KeyError where the store has none, ValueError where they are not what they were."""
        try:
            data = self.path_of(document_id).read_bytes()
        except FileNotFoundError:
            raise KeyError(f"no raw bytes for document {document_id}") from None
        if document_id_of(data) != document_id:
            raise ValueError(f"the raw bytes of {document_id} have changed on the disk")
        return data

    def __contains__(self, document_id: str) -> bool:
        """Whether the store has the bytes."""
        return self.path_of(document_id).is_file()

    @staticmethod
    def _holds(path: Path, size: int) -> bool:
        try:
            return path.stat().st_size == size
        except FileNotFoundError:
            return False


def _write_whole(folder: Path, pieces: Iterable[bytes], name_of: Callable[[], Path]) -> None:
    """Write into a hidden file of `folder`, then give it the name that is known when all is written."""
    with NamedTemporaryFile(dir=folder, prefix=".", suffix=".part", delete=False) as file:
        try:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
            path = name_of()
            path.parent.mkdir(parents=True, exist_ok=True)
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
