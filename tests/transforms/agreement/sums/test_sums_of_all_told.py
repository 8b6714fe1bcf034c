"""Parts that a report says are all: instalments of a loan, everyone aboard, those who stay when others have left."""

from functools import partial

import pytest

from tests.transforms.agreement.short_reports import failing_in_one_story

failing = partial(failing_in_one_story, days=("2003-06-18",))


@pytest.mark.parametrize(
    ("texts", "wrong", "right"),
    [
        (
            ("The credit of 7.4 billion crowns comes in two instalments: 4.2 billion in May and {} in autumn.",),
            "2.1 billion",
            "3.2 billion",
        ),
        (
            ("The fund will lend the port 480 million euros in three tranches of 200 million, 150 million and {}.",),
            "90 million",
            "130 million",
        ),
        (
            ("The farm sold 900 sheep at two markets: 400 in Alna and {} in Brun.",),
            "300",
            "500",
        ),
        (
            (
                "The trawler Hild had 64 people on board when it sank off Torshavn on Tuesday, the coast guard said.",
                "All aboard the Hild are accounted for, the coast guard said: 51 were rescued and {} died.",
            ),
            "nine",
            "13",
        ),
        (
            (
                (
                    "Norway will bring home 300 of its 900 soldiers from Mali this year, he said. The mission "
                    "began in spring. The {} Norwegian soldiers left in Mali after the cut will train recruits."
                ),
            ),
            "700",
            "600",
        ),
    ],
)
def test_parts_told_as_all_have_to_make_their_whole(texts: tuple[str, ...], wrong: str, right: str) -> None:
    assert failing(*(text.replace("{}", wrong) for text in texts))
    assert failing(*(text.replace("{}", right) for text in texts)) == []


@pytest.mark.parametrize(
    ("saved", "fails"),
    [("521 were pulled from the sea alive and 98 were found dead", True), ("421 were rescued and 98 died", False)],
)
def test_passengers_and_crew_are_all_who_were_aboard(saved: str, fails: bool) -> None:
    told = "The liner Alma had 540 passengers and crew aboard when she sank off Palma."
    assert bool(failing(told, f"Of those aboard the Alma, {saved}, the harbour office in Palma said.")) is fails


@pytest.mark.parametrize(
    "texts",
    [
        ("The credit of 7.4 billion crowns is paid in stages, the first two of 1.2 billion and 1.1 billion in May.",),
        ("The farm sold 900 sheep at two markets and 400 goats in Alna and 300 in Brun.",),
        (
            "The trawler Hild had 64 people on board when it sank off Torshavn on Tuesday, the coast guard said.",
            "So far 51 of those aboard the Hild were rescued and nine died, the Torshavn coast guard said.",
        ),
    ],
)
def test_parts_that_are_not_all_need_not_make_their_whole(texts: tuple[str, ...]) -> None:
    assert failing(*texts) == []


@pytest.mark.parametrize(
    ("one", "other", "wrong", "right"),
    [
        (
            "Belgium had 600 soldiers with the UN force in Kigali, Rwanda, on Monday, the defence ministry said.",
            (
                "Three hundred Belgian commandos landed in Kigali on Tuesday, bringing Belgium's contingent with the "
                "UN force in the Rwandan capital to {} soldiers."
            ),
            "1,400",
            "900",
        ),
        (
            "Spain has 2,400 soldiers in Bosnia, the general said on Tuesday.",
            "A cut of 700 ordered on Tuesday will leave {} Spanish soldiers in Bosnia, the ministry said.",
            "1,200",
            "1,700",
        ),
    ],
)
def test_those_who_came_or_went_lead_from_one_report_to_the_level_of_the_other(
    one: str, other: str, wrong: str, right: str
) -> None:
    assert failing(one, other.replace("{}", wrong))
    assert failing(one, other.replace("{}", right)) == []


@pytest.mark.parametrize(
    "texts",
    [
        (
            "Belgium had 600 soldiers with the UN force in Kigali, Rwanda, on Monday, the defence ministry said.",
            "Three hundred Belgian commandos landed in Kigali on Tuesday, bringing the UN force to 5,500 soldiers.",
        ),
        (
            "Ghana had 600 soldiers with the UN force in Kigali on Monday, the defence ministry in Accra said.",
            "Three hundred Belgian commandos landed in Kigali, bringing Belgium's contingent to 1,400 soldiers.",
        ),
        (
            "Spain has 2,400 soldiers in Bosnia, the general said on Tuesday.",
            "A cut of 700 in Kosovo will leave 1,200 Spanish soldiers in Kosovo, the ministry said.",
        ),
    ],
)
def test_those_of_another_force_or_place_lead_to_no_level(texts: tuple[str, str]) -> None:
    assert failing(*texts) == []


@pytest.mark.parametrize(
    ("texts", "wrong", "right"),
    [
        (
            ("The number of pupils, 4,000 at the start of the year, has grown by 600 since and now stands at {}.",),
            "5,600",
            "4,600",
        ),
        (
            (
                "The World Bank loan to Benin is worth $90 million in all, the ministry said.",
                "Benin will draw the World Bank loan in four equal instalments of {}, officials said.",
            ),
            "$30 million",
            "$22.5 million",
        ),
        (
            (
                "Gunmen in the Oro Delta took 61 rig workers hostage on Wednesday, the company said.",
                "Twenty of the hostages were released in the Oro Delta on Wednesday, the company said.",
                "In the Oro Delta {} hostages were still being held after the releases on Wednesday, it said.",
            ),
            "55",
            "41",
        ),
        (
            (
                "On Monday the Red Cross had 3,200 people registered in the Ilma camp.",
                (
                    "Since Monday 500 more people have been registered in the camp, which brings its population to {}, "
                    "the Red Cross said of Ilma."
                ),
            ),
            "4,900",
            "3,700",
        ),
        (
            (
                (
                    "Of 1,400,000 registered voters, 700,000 went to the polls in the referendum, the commission said. "
                    "It put turnout at {} percent of those registered."
                ),
            ),
            "61",
            "50",
        ),
        (
            (
                (
                    "Of the 1,400,000 on the electoral roll, 700,000 cast a ballot. A {} percent turnout was more "
                    "than most had hoped for."
                ),
            ),
            "61",
            "50",
        ),
        (
            (
                "In the new 90-seat assembly the Reform Union will hold 41 seats and the Farmers' Party 25.",
                "The Harbour League won {} seats, the final result showed on Monday.",
            ),
            "31",
            "20",
        ),
    ],
)
def test_what_one_report_adds_to_another_has_to_fit(texts: tuple[str, ...], wrong: str, right: str) -> None:
    assert failing(*(text.replace("{}", wrong) for text in texts))
    assert failing(*(text.replace("{}", right) for text in texts)) == []


@pytest.mark.parametrize(
    "texts",
    [
        ("The number of pupils, 4,000 in the town, has grown by 600 a year and may reach 9,000.",),
        (
            "The World Bank loan to Benin is worth $90 million in all, the ministry said.",
            "Benin drew the World Bank loan in instalments, two of them of $30 million, officials said.",
        ),
        (
            "Gunmen in the Oro Delta took 61 rig workers hostage on Wednesday, the company said.",
            "Twenty of the hostages were released in the Oro Delta on Wednesday and 12 had escaped, the company said.",
            "In the Oro Delta 29 miners were still being held on Wednesday, it said.",
        ),
        (
            "Of the 1,400,000 on the electoral roll, 700,000 cast a ballot.",
            "Turnout among women was 61 percent in the referendum, the commission said.",
        ),
        (
            "In the new 90-seat assembly the Reform Union will hold 41 seats and the Farmers' Party 25.",
            "The Harbour League had 31 seats in the last parliament, which was larger.",
        ),
        (
            "In the new 90-seat assembly the Reform Union will hold 41 seats and the Farmers' Party 25.",
            "The coalition of the Reform Union and the Harbour League won 61 seats, the final result showed.",
        ),
    ],
)
def test_what_is_of_another_time_or_group_adds_nothing(texts: tuple[str, ...]) -> None:
    assert failing(*texts) == []
