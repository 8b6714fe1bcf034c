"""Count in how many reports each word stands, for `transforms/vocabulary/story_terms.tsv.gz`.

    python tools/build_story_terms.py transforms/vocabulary tests/annotations/{,second_hand/}{twins,reports,…}.jsonl

The reports are those of the open annotations. A word that only one of them has is left out.
"""

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from transforms.copies.story_terms import words_of


def _reports(path: Path) -> Iterator[str]:
    for line in path.read_text("utf-8").splitlines():
        record = json.loads(line)
        for article in record.get("articles") or [record]:
            if "text" in article:
                yield f"{article.get('title') or ''} . {article['text']}"


def main() -> None:
    """Write the table."""
    folder, *sources = map(Path, sys.argv[1:])
    texts = sorted({text for source in sources for text in _reports(source)})
    counted = Counter(word for text in texts for word in words_of(text))
    rows = [f"{word}\t{count}" for word, count in sorted(counted.items()) if count > 1]
    packed = gzip.compress("\n".join([str(len(texts)), *rows]).encode(), 9, mtime=0)
    (folder / "story_terms.tsv.gz").write_bytes(packed)
    print(f"{len(texts)} reports, {len(rows)} words, {len(packed)} bytes")


if __name__ == "__main__":
    main()
