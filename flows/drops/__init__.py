"""What lies in a drop: its files, their sidecars, their documents, and the store of the raw bytes."""

from flows.drops.gathering import gather_drop
from flows.drops.raw_store import RawStore

__all__ = ["RawStore", "gather_drop"]
