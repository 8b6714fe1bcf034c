"""What a run asks of the published warehouse, as that grows: `recall.py [ARTICLES ...]`, by default 1700 17000 170000.

An article has six figures, so these are ten thousand, a hundred thousand and a million. Articles come in the order of
their days, 200 a day; the run is one of 100 articles of the last day. Each question is asked five times in a fresh
connection; the median is printed, in seconds of wall time. Questions whose time grows with the warehouse show here.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from made_up_lake import add_commit

from transforms.agreement.relating import WINDOW
from transforms.copies import COPY_WINDOW
from warehouse.ask import query
from warehouse.lake import Lake
from warehouse.publish import publish
from warehouse.recall import current_articles_by_url, known_documents, known_values
from warehouse.recall_series import figures_in_series, signatures_sharing

TIMES = 5
NEW = 100
A_DAY = 200
FIRST_DAY = date(2000, 1, 1)


def questions(home: Path, articles: int) -> Mapping[str, Callable[[], object]]:
    """What a run of 100 new articles asks, by the name of the step that asks it."""
    last = FIRST_DAY + timedelta(days=articles // A_DAY)
    moment = datetime(last.year, last.month, last.day, tzinfo=UTC)
    newest = f"article_id IN (SELECT article_id FROM articles ORDER BY url DESC LIMIT {NEW})"
    keys = {key for row in query(home, f"SELECT copy_keys, story_keys FROM article_signatures WHERE {newest}").rows
            for each in row for key in each}  # fmt: skip
    series = query(home, f"SELECT series FROM figure_series JOIN figures USING (figure_id) WHERE {newest}").rows
    touched = {row[0] for row in series}
    ids = [row[0] for row in query(home, f"SELECT document_id FROM articles WHERE {newest}").rows]
    urls = [f"https://news.example/story/{number}" for number in range(articles - NEW, articles)]
    return {
        "documents": lambda: known_documents(home, ids),
        "addresses": lambda: current_articles_by_url(home, urls),
        "entities": lambda: known_values(home, "entities.entity_id", {f"Q{number}" for number in range(2 * NEW)}),
        "signatures": lambda: signatures_sharing(home, keys, (moment - COPY_WINDOW, moment + COPY_WINDOW)),
        "undated": lambda: signatures_sharing(home, keys),
        "series": lambda: figures_in_series(home, touched, (last - WINDOW, last)),
    }


def seconds(ask: Callable[[], object]) -> float:
    """The median of the seconds that a question takes."""
    spent = []
    for _ in range(TIMES):
        start = time.perf_counter()
        ask()
        spent.append(time.perf_counter() - start)
    return statistics.median(spent)


def main() -> None:
    """Print a line for each size of the warehouse."""
    sizes = [int(argument) for argument in sys.argv[1:]] or [1_700, 17_000, 170_000]
    for articles in sizes:
        with tempfile.TemporaryDirectory(prefix="recall-") as folder:
            home = Path(folder)
            lake = Lake(home / "lake")
            add_commit(lake.root, range(articles))
            publish(lake, home)
            told = ", ".join(f"{name} {seconds(ask):.3f}" for name, ask in questions(home, articles).items())
            print(f"{articles:>9,} articles, {6 * articles:>9,} figures: {told}", flush=True)


if __name__ == "__main__":
    main()
