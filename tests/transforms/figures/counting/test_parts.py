import pytest

from transforms.figures.read_figures import read_figures

PARTS = [
    (
        "In all, 96 rebels were killed in three battles.",
        "Forty-one fell in Bama, 33 in Dikwa and 22 in Gulani.",
        "killed",
    ),
    ("In all, 96 sailors drowned.", "Fifty-one went down off Sfax, 30 near Gozo and 15 off Malta.", "killed"),
    ("The quake injured 300 people.", "Some 200 were in Kars, 60 in Van and 40 in Agri.", "wounded"),
    ("The regiment lost 90 men in the raids.", "Fifty fell at Loos and 40 at Ypres.", "killed"),
    ("Britain keeps 900 troops abroad.", "Some 500 are in Kenya, 300 in Brunei and 100 in Belize.", "troops"),
    ("The bishop runs 60 schools.", "Forty are in Ohio and 20 in Iowa.", "schools"),
    ("The storm displaced 9,000 people.", "Of those, 4,000 fled Cebu.", "displaced"),
]
NO_PARTS = [
    ("The crash injured 12 people.", "Four were in hospital and two at home."),
    ("The crash killed 12 people.", "Four were in Oslo on Sunday."),
    ("The crash killed 12 people.", "Fifty were in Oslo and 40 in Bergen."),
    ("In all, 500 soldiers died.", "Prices rose 40 in Oslo and 12 in Bergen."),
    ("It rained all day.", "Forty were in Ohio and 20 in Iowa."),
]


def concepts_of_second(total: str, parts: str) -> set[str | None]:
    return {reading.concept for reading in read_figures([total, parts])[1].readings}


@pytest.mark.parametrize(("total", "parts", "concept"), PARTS)
def test_parts_placed_in_the_next_sentence_count_what_their_total_does(total: str, parts: str, concept: str) -> None:
    assert concepts_of_second(total, parts) == {concept}


@pytest.mark.parametrize(("total", "parts"), NO_PARTS)
def test_numbers_that_are_no_parts_of_it_take_over_nothing(total: str, parts: str) -> None:
    assert concepts_of_second(total, parts) == {None}
