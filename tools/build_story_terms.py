"""Count in how many reports each word stands, for `transforms/vocabulary/story_terms.tsv.gz`.

    python tools/build_story_terms.py

The reports are the articles of the open annotations. A word that only one of them has is left out.
"""

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from transforms.copies.story_terms import words_of

ROOT = Path(__file__).parent.parent
ANNOTATIONS = ROOT / "tests" / "annotations"
SOURCES = (
    *(ANNOTATIONS / f"{name}.jsonl" for name in ("twins", "pairs", "pairs_as_dropped", "reports")),
    *sorted((ANNOTATIONS / "second_hand").glob("*.jsonl")),
)


def _reports(path: Path) -> Iterator[str]:
    for line in path.read_text("utf-8").splitlines():
        record = json.loads(line)
        for article in record.get("articles") or [record]:
            if "text" in article:
                yield f"{article.get('title') or ''} . {article['text']}"


def story_terms_table() -> str:
    """The number of reports, then each word of more than one of them with how many have it, by the alphabet."""
    texts = sorted({text for source in SOURCES for text in _reports(source)})
    counted = Counter(word for text in texts for word in words_of(text))
    rows = [f"{word}\t{count}" for word, count in sorted(counted.items()) if count > 1]
    return "\n".join([str(len(texts)), *rows])


def main() -> None:
    """Write the table."""
    table = story_terms_table()
    (ROOT / "transforms" / "vocabulary" / "story_terms.tsv.gz").write_bytes(gzip.compress(table.encode(), 9, mtime=0))
    print(f"{table.count(chr(10))} words")


if __name__ == "__main__":
    main()
