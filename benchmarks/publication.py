"""What a publication costs as the warehouse grows: `publication.py [ARTICLES ...]`, by default 10000 100000.

For each size it makes a lake of that many articles (benchmarks/made_up_lake.py), publishes it from nothing,
then commits 100 more articles at a time and publishes them in two ways: by a copy of the published file, and
with the spare file taking turns with it (warehouse/next_file.py). 1000000 needs 16 GB of disk and ten minutes.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from made_up_lake import add_commit

from warehouse import next_file
from warehouse.ask import query
from warehouse.lake import Lake
from warehouse.publish import publish

SMALL = 100
TIMES = 5
QUESTION = "SELECT count(*), max(value) FROM figures WHERE article_id = (SELECT max(article_id) FROM articles)"


def seconds(work: Callable[[], object]) -> float:
    """The seconds that the work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measure(articles: int, home: Path) -> str:
    """One line of the table."""
    lake = Lake(home / "lake")
    made = seconds(lambda: add_commit(lake.root, range(articles)))
    first = seconds(lambda: publish(lake, home))
    size = (home / "warehouse.duckdb").stat().st_size / 1e6
    counts = iter(range(1, 1000))

    def small() -> float:
        start = articles + SMALL * next(counts)
        add_commit(lake.root, range(start, start + SMALL))
        return seconds(lambda: publish(lake, home))

    next_file.KEPT_FROM = sys.maxsize
    copied = statistics.median(small() for _ in range(TIMES))
    next_file.KEPT_FROM = 0
    small()
    turned = statistics.median(small() for _ in range(TIMES))
    asked = seconds(lambda: query(home, QUESTION))
    return f"{articles:>9,} {made:8.1f} {size:9.0f} {first:8.1f} {copied:8.2f} {turned:8.2f} {asked:8.2f}"


def main() -> None:
    """Print the table."""
    next_file.REST_SECONDS = 0.0  # real runs lie further apart
    print(" articles   made s        MB  first s   copy s   turn s    ask s", flush=True)
    for articles in [int(argument) for argument in sys.argv[1:]] or [10_000, 100_000]:
        with tempfile.TemporaryDirectory(prefix="publication-") as folder:
            print(measure(articles, Path(folder)), flush=True)


if __name__ == "__main__":
    main()
