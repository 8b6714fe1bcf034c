"""Short reports written in the tests, read from their text by the whole road and set against each other."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

from transforms.agreement import check_sums, comparable_of

sys.path.insert(0, str(Path(__file__).parents[3] / "benchmarks"))
PAIRS = import_module("pairs")
SCORE = import_module("score_pairs")


def reports(*texts: str, days: Sequence[str], title: str = "News") -> list[Any]:
    """Each text as read, by an outlet of its own, told on its day; the last day holds for all further texts."""
    told = (*days, *days[-1:] * len(texts))
    return [
        SCORE.parsed_reading({"url": None, "outlet": f"Post {at}", "published_at": day, "title": title, "text": text})
        for at, (day, text) in enumerate(zip(told, texts, strict=False))
    ]


def contradict(first: str, second: str, days: Sequence[str], title: str = "") -> bool:
    """Whether anything that the two say is flagged."""
    return bool(PAIRS.relate_readings(reports(first, second, days=days, title=title)).flagged)


def failing(text: str) -> list[str]:
    """The rules of the sums of one article that fail."""
    return [one.rule for one in PAIRS.relate_readings(reports(text, days=("1997-05-02",))).failed]


def failing_in_one_story(*texts: str, days: Sequence[str]) -> list[str]:
    """The rules of the sums that fail in articles that are known to tell one story."""
    told = [
        comparable_of(one, replace(reading.article, story_id="one story"), reading.sentences[one.sentence_id])
        for reading in reports(*texts, days=days)
        for one in reading.figures
    ]
    return [one.rule for one in check_sums(told, "run") if not one.holds]


def failing_of_reports(*texts: str, days: Sequence[str]) -> list[str]:
    """The rules of the sums that fail in articles of which nothing is known but what they say."""
    return [one.rule for one in PAIRS.relate_readings(reports(*texts, days=days, title="")).failed]
