"""A file of a drop kept whole beside its documents, where one of them holds only a part of what stood in it."""

from dataclasses import dataclass, replace

from flows.drops.drop_file import DropFile
from flows.drops.raw_store import RawStore
from transforms.inputs import Received


@dataclass(slots=True)
class FileKeeping:
    """Puts one file of a drop into the raw store, once, when it is first needed.

    A line of 100 MB, a broken archive and a bomb become documents that hold their first bytes only; so that nothing
    dropped is lost, the file they stand in goes to the raw store under its own sha256. Standard input, which cannot be
    read twice, is not kept.
    """

    file: DropFile
    raw: RawStore
    _told: str | None = None

    def keep(self, received: Received) -> Received:
        """The same rejection, telling where the whole file is kept."""
        if received.rejection is None:
            return received
        if self._told is None:
            self._told = self._keep_whole()
        detail = f"{received.rejection.detail}; {self._told}"
        return replace(received, rejection=replace(received.rejection, detail=detail))

    def _keep_whole(self) -> str:
        if self.file.once:
            return "what comes through a pipe cannot be read again to be kept whole"
        try:
            opened = self.file.open()
        except OSError as error:
            return f"the file could not be opened again to be kept whole: {error.strerror or error}"
        with opened as stream:
            kept = self.raw.write_stream(stream)
        return f"the whole file is kept as {self.raw.path_of(kept).relative_to(self.raw.root.parent).as_posix()}"
