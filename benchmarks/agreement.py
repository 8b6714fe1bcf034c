"""What relating the figures of a run costs as the warehouse grows.

    python benchmarks/agreement.py

Figures are made up: 1 in 50 belongs to one of 20 much-reported series, the others to a series of about
ten figures over a year, so that both the number of series and the great series grow. A run of 500 new
figures of one day recalls its series within the window of `relate_figures`, as a warehouse does by key
and day. Times are CPU time of this process; building the made-up rows is not counted.
"""

import random
import time
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from copies_set import article_of

from transforms.agreement import ComparableFigure, check_sums, comparable_of, relate_figures
from transforms.agreement.relating import WINDOW
from transforms.records import Figure
from transforms.records.identifiers import content_id

TODAY = datetime(2019, 6, 1, tzinfo=UTC)
RUN = "0" * 24
NEW = 500
GREAT = 20


def main() -> None:
    """Print the cost of one run at ten thousand, a hundred thousand and a million figures."""
    for size in (10_000, 100_000, 1_000_000):
        print(run_against(size))


def run_against(size: int) -> str:
    """Relate 500 new figures to what their series hold among `size` known ones."""
    chance = random.Random(size)  # noqa: S311 - a fixed seed makes the rows, nothing secret
    days_of: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for number in range(size):
        days_of[_series(chance, size)].append((chance.randrange(365), number))
    new = [_made(_series(chance, size), 0, size + number, chance) for number in range(NEW)]
    touched = {int(one.figure.place_id or 0) for one in new}
    known = [
        _made(series, day, number, chance)
        for series in sorted(touched)
        for day, number in days_of[series]
        if day <= WINDOW.days
    ]
    started = time.process_time()
    relations = relate_figures(new, known, RUN)
    sums = check_sums(new, RUN)
    spent = time.process_time() - started
    return (
        f"{size:>9,} figures known: {NEW} new touch {len(touched)} series, {len(known)} figures recalled, "
        f"{len(relations)} relations and {len(sums)} sums in {spent:.2f} s"
    )


def _series(chance: random.Random, size: int) -> int:
    return chance.randrange(GREAT) if chance.random() < 1 / 50 else GREAT + chance.randrange(max(size // 10, 1))


def _made(series: int, days_ago: int, number: int, chance: random.Random) -> ComparableFigure:
    count = float(chance.randrange(900, 1100))
    sentence = f"There are {count:,.0f} troops."
    article = article_of(f"Outlet {number}", sentence, "Troops", TODAY - timedelta(days=days_ago))
    figure = Figure(
        figure_id=content_id("figure", article.article_id),
        article_id=article.article_id,
        sentence_id=content_id("sentence", article.article_id),
        start=10,
        end=23,
        quote=f"{count:,.0f} troops",
        value=count,
        lower=count,
        upper=count,
        likely_lower=count,
        likely_upper=count,
        comparator="exact",
        rounding_unit=1.0,
        unit=None,
        quantity_kind="count",
        equivalent_value=None,
        equivalent_unit=None,
        counted="troops",
        counted_head="troop",
        concept="troops",
        actor_id="Q30",
        place_id=str(series),
        role="level",
        direction=None,
        status="actual",
        observed_from=None,
        observed_to=None,
        speaker_id=None,
        event_key=None,
        confidence=1.0,
        rule="made",
        extractor_version="made",
    )
    return replace(comparable_of(figure, article, sentence), story_id=article.article_id)


if __name__ == "__main__":
    main()
