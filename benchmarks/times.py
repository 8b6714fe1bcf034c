"""Scores and times the grammar of time on annotated sentences of our own, beside dateparser where it is installed.

    python benchmarks/times.py [--errors]

Scored as TempEval-3 does: an expression counts as found when it overlaps an annotated one (relaxed span), and as
right when its value is the annotated one too. The sentences and their values were written by the grammar's author
before they were run, so the scores say that the grammar reads what it claims to read, and are no measure on news
that its author has not seen. Seconds are CPU seconds.
"""

import argparse
import json
import time
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from transforms.times.find_time_expressions import find_readings

ANNOTATIONS = Path(__file__).parents[1] / "tests" / "annotations" / "times.jsonl"
Found = tuple[int, int, str | None]
Reader = Callable[[str, date], list[Found]]


def by_grammar(text: str, published: date) -> list[Found]:
    """What our grammar finds."""
    return [(start, end, reading.value) for start, end, reading in find_readings(text, published)]


def by_dateparser(text: str, published: date) -> list[Found]:
    """What dateparser's search finds; its values are days."""
    from dateparser.search import search_dates  # a rival, loaded only to be timed

    base = datetime.combine(published, datetime.min.time())
    settings: Any = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
    found: list[Found] = []
    position = 0
    for quote, moment in search_dates(text, languages=["en"], settings=settings) or []:
        position = max(text.find(quote, position), 0)
        found.append((position, position + len(quote), moment.date().isoformat()))
    return found


def f1(right: int, given: int, wanted: int) -> float:
    """The harmonic mean of precision and recall, in percent."""
    return 200 * right / (given + wanted) if given + wanted else 100.0


def judge(name: str, reader: Reader, items: Sequence[dict[str, Any]], *, errors: bool) -> str:
    """One line of scores; prints the errors when asked to."""
    spans = values = given = wanted = 0
    started = time.process_time()
    answers = [reader(item["text"], date.fromisoformat(item["published_at"])) for item in items]
    seconds = time.process_time() - started
    for item, found in zip(items, answers, strict=True):
        given += len(found)
        wanted += len(item["times"])
        for gold in item["times"]:
            near = [answer for answer in found if answer[0] < gold["end"] and gold["start"] < answer[1]]
            spans += bool(near)
            values += any(answer[2] == gold["value"] for answer in near)
            if errors and not any(answer[2] == gold["value"] for answer in near):
                print(f"{item['id']} {item['published_at']} {gold['quote']!r} wanted {gold['value']}, found {near}")
    words = sum(len(item["text"].split()) for item in items)
    return (
        f"{name:12} value F1 {f1(values, given, wanted):5.1f}  relaxed span F1 {f1(spans, given, wanted):5.1f}"
        f"  {1e6 * seconds / words / 2:6.2f} ms a 500 words"
    )


def main() -> None:
    """Print the scores of both."""
    parser = argparse.ArgumentParser(description="Score the grammar of time on annotated sentences.")
    parser.add_argument("--errors", action="store_true", help="list what the grammar got wrong")
    options = parser.parse_args()
    items = [json.loads(line) for line in ANNOTATIONS.read_text(encoding="utf-8").splitlines()]
    by_grammar("On Monday.", date(2000, 1, 1))
    print(judge("muster", by_grammar, items, errors=options.errors))
    try:
        by_dateparser("On Monday.", date(2000, 1, 1))
    except ImportError:
        print("dateparser is not installed")
    else:
        print(judge("dateparser", by_dateparser, items, errors=False))


if __name__ == "__main__":
    main()
