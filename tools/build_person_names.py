"""Build `transforms/vocabulary/gazetteer_person_names.txt.gz`: words that are given names or surnames somewhere.

    python tools/build_person_names.py transforms/vocabulary

The names are Wikidata's items of given and family names (CC0), as `rigour` (MIT, OpenSanctions) brings them: a text
of lines `ovsei, ovsej, овсей => Q10000006`, compressed inside its extension module. Words of the lexicon stay out.
"""

import gzip
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import rigour._core
import zstandard

from transforms.entities.common_words import is_plain_word
from transforms.entities.name_words import fold

FRAME = b"\x28\xb5\x2f\xfd"
"""The first bytes of everything that zstd compresses."""
LINE = re.compile(r"[^\n]+ => Q[0-9]+\n")
NAME = re.compile("[a-z]{3,}")


def corpus() -> str:
    """The lines of the corpus; raises LookupError where the module no longer holds it."""
    module = Path(str(rigour._core.__file__)).read_bytes()  # noqa: SLF001 it is published nowhere else
    for match in re.finditer(re.escape(FRAME), module):
        try:
            found = zstandard.ZstdDecompressor().decompressobj().decompress(module[match.start() :])
        except zstandard.ZstdError:
            continue
        if LINE.match(found[:1000].decode("utf-8", errors="ignore")):
            return found.decode("utf-8")
    raise LookupError("rigour holds no corpus of names")


def names() -> Iterator[str]:
    """Every form of one word in Latin letters that is no plain word, small and without diacritics."""
    for line in corpus().splitlines():
        for form in line.partition(" => ")[0].split(","):
            folded = fold(form.strip()).lower()
            if NAME.fullmatch(folded) and not is_plain_word(folded):
                yield folded


def main(folder: Path) -> None:
    """Write the file; it carries no time, so that equal content is equal bytes."""
    lines = "\n".join(sorted(set(names()))) + "\n"
    (folder / "gazetteer_person_names.txt.gz").write_bytes(gzip.compress(lines.encode("ascii"), mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
