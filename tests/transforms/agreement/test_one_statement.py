"""Two reports of one piece of news whose words differ: read from text, by the whole road."""

import sys
from importlib import import_module
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[3] / "benchmarks"))
PAIRS = import_module("pairs")
SCORE = import_module("score_pairs")

CONTRADICT = {
    "an area that no noun names": (
        "The wildfire at Fort McMurray had spread over 85,000 hectares by Thursday, provincial officials said.",
        "By Thursday the Fort McMurray wildfire had burned 58,000 hectares, Alberta officials said.",
    ),
    "names that only one clause has": (
        "Turkish authorities have detained 2,839 soldiers over Friday's coup, Prime Minister Binali Yildirim said.",
        "Prime Minister Binali Yildirim said 3,829 soldiers had been detained over the attempted coup in Turkey.",
    ),
    "one period in two wordings": (
        "Italy's coast guard rescued 8,480 migrants off Libya between Friday and Monday, it said on Tuesday.",
        "The Italian coast guard said on Tuesday that it had rescued 4,880 migrants off Libya since Friday.",
    ),
}
HARMLESS = {
    "two sums of two things": (
        "The bank agreed on Sunday to pay 110 million euros in fines to regulators in Greece, its chairman said.",
        "The bank's chairman said on Sunday that it would lend 300 million euros to hotels in Greece.",
    ),
    "soldiers and civilians": (
        "Some 120 soldiers were at the camp in Gori on Friday, the UN's Melita Sunjic said.",
        "Some 900 civilians were at the camp in Gori on Friday, the UN's Melita Sunjic said.",
    ),
    "a part of the count": (
        "Cholera has killed 978 people in Zimbabwe since August, the UN office in Harare said on Monday.",
        "Cholera has killed 31 people in Zimbabwe since Saturday, the UN office in Harare said on Monday.",
    ),
    "two fires of one day": (
        "The wildfire at Fort McMurray had spread over 85,000 hectares by Thursday, provincial officials said.",
        "A wildfire at Peace River had spread over 1,200 hectares by Thursday, provincial officials said.",
    ),
}


def conflicts(first: str, second: str) -> int:
    texts = {"North Post": first, "South Herald": second}
    articles = [
        {"url": None, "outlet": outlet, "published_at": "2016-07-19", "title": "News of the day", "text": text}
        for outlet, text in texts.items()
    ]
    return len(PAIRS.relate_readings([SCORE.parsed_reading(one) for one in articles]).conflicts)


@pytest.mark.parametrize("case", sorted(CONTRADICT))
def test_two_numbers_for_one_thing_are_found_though_the_reports_word_it_in_their_own_way(case: str) -> None:
    assert conflicts(*CONTRADICT[case]) > 0


@pytest.mark.parametrize("case", sorted(HARMLESS))
def test_numbers_of_different_things_are_left_alone_though_the_reports_sound_alike(case: str) -> None:
    assert conflicts(*HARMLESS[case]) == 0
