"""Sums that articles set up, read from their text by the whole road."""

import sys
from importlib import import_module
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[3] / "benchmarks"))
PAIRS = import_module("pairs")
SCORE = import_module("score_pairs")
SEAT = "Gareth Pell won the seat with 21,384 votes, against 18,112 for the sitting member, Ann Moore. "


def failing(text: str) -> list[str]:
    article = {"url": None, "outlet": "North Post", "published_at": "1997-05-02", "title": "News", "text": text}
    return [one.rule for one in PAIRS.relate_readings([SCORE.parsed_reading(article)]).failed]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (SEAT + "His majority of 4,272 was the first there since 1974.", ["votes_and_margin"]),
        (SEAT + "His majority of 3,272 was the first there since 1974.", []),
        (SEAT + "Turnout was 64 per cent.", []),
        (SEAT + "Her majority at the last election was 9,000 votes.", []),
        ("Of the country's 12 million people, some 6 million, or a third, need food, the UN said.", ["share_of_base"]),
        ("Of the country's 12 million people, some 4 million, or a third, need food, the UN said.", []),
        ("Of the 900 teachers, 300, or a third, stayed at home on Friday.", []),
        ("Of the 900 teachers, 500, or a third, stayed at home on Friday.", ["share_of_base"]),
    ],
)
def test_a_sum_that_an_article_sets_up_and_gets_wrong_is_found(text: str, rules: list[str]) -> None:
    assert failing(text) == rules
