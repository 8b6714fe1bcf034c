"""What each of many got, or what flowed in a day, against what all of it is said to come to."""

import pytest

from tests.transforms.agreement.short_reports import failing, failing_in_one_story

RATED = "each_and_all"


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Some 6,000 households were given 30 kilos of sorghum apiece, {} tonnes in all.", "240", "180"),
        (
            "Each of the 250 fishermen will get 4,000 dollars, {} dollars altogether, the fund said.",
            "1.6 million",
            "1 million",
        ),
        ("The kitchens served 9,000 meals a day for 20 days, making {} meals over those days.", "260,000", "180,000"),
        (
            "Crude seeped out at 300 barrels a day. The leak lasted 40 days, and in that time {} barrels were lost.",
            "21,000",
            "12,000",
        ),
        ("The club sold 12,000 scarves at 15 pounds each. Its takings came to {} pounds.", "290,000", "180,000"),
        ("The quarry dug 4,000 tonnes a day throughout October. October's output was {} tonnes.", "190,000", "124,000"),
        (
            "For ten nights planes dropped 8 tonnes of flour every night. Altogether the valley got {} tonnes.",
            "140",
            "80",
        ),
        (
            "There are 400 such farms in the valley. Each farm received 2,500 euros. The bill came to {} euros.",
            "1.9 million",
            "1 million",
        ),
        (
            "The town has bought 80 flats for nurses. It paid 150,000 euros a flat. That adds up to {} euros.",
            "19 million",
            "12 million",
        ),
        (
            "Lorries brought 40,000 litres of water to Arun daily. It went on for six days. Altogether {} litres came.",
            "390,000",
            "240,000",
        ),
        (
            "Every pupil was given two pencils, and there are 9,000 of them. The town handed out {} pencils in all.",
            "31,000",
            "18,000",
        ),
        (
            "Every one of the 20 hauliers was fined 50,000 euros. The state will collect {} euros from them.",
            "1.9 million",
            "1 million",
        ),
        ("An average of 21,000 spectators watched each of the 12 matches, {} in all.", "380,000", "252,000"),
    ],
)
def test_what_each_got_and_what_all_got_have_to_agree(text: str, wrong: str, right: str) -> None:
    assert failing(text.format(wrong))
    assert not failing(text.format(right))


@pytest.mark.parametrize(
    "text",
    [
        "Some 6,000 households were given 30 kilos of sorghum apiece, out of 240 tonnes stored in the town.",
        "Each of the 250 fishermen will get 4,000 dollars, and a further 1.6 million dollars will go to the harbour.",
        "The club sold 12,000 scarves at 15 pounds each. With gifts its takings came to 290,000 pounds.",
        "The quarry dug 4,000 tonnes a day throughout April. Output since January was 390,000 tonnes.",
        "Each of the 300 families got 40 kilos of rice, 90 kilos of coal and a tent.",
        "Each of the 30 villages has 5,000 inhabitants. The district covers 900 square kilometres in all.",
    ],
)
def test_an_amount_of_something_else_is_no_total(text: str) -> None:
    assert not failing(text)


@pytest.mark.parametrize(
    ("one", "other", "fails"),
    [
        (
            "The ministry bought 90 ambulances for the clinics of Tamale. Each vehicle cost 40,000 dollars.",
            "Opponents say that 5.8 million dollars were paid for the 90 ambulances of Tamale.",
            True,
        ),
        (
            "The ministry bought 90 ambulances for the clinics of Tamale. Each vehicle cost 40,000 dollars.",
            "Opponents say that 3.6 million dollars were paid for the 90 ambulances of Tamale.",
            False,
        ),
        (
            "The ministry bought 90 ambulances for the clinics of Tamale. Each vehicle cost 40,000 dollars.",
            "Opponents say that 5.8 million dollars were paid for the 90 ambulances of Tamale and for other vehicles.",
            False,
        ),
        (
            "The spring near Bram gave 2,000 litres an hour for 30 hours before it was sealed on Friday.",
            "In all, 95,000 litres flowed from the spring near Bram before it was sealed.",
            True,
        ),
        (
            "The spring near Bram gave 2,000 litres an hour for 30 hours before it was sealed on Friday.",
            "In all, 60,000 litres flowed from the spring near Bram before it was sealed.",
            False,
        ),
        (
            "The spring near Bram gave 2,000 litres an hour for 30 hours before it was sealed on Friday.",
            "In all, 95,000 litres have flowed from the springs of the region since May.",
            False,
        ),
    ],
)
def test_the_total_may_stand_in_another_report(one: str, other: str, *, fails: bool) -> None:
    assert (RATED in failing_in_one_story(one, other, days=("2004-05-03", "2004-05-04"))) is fails
