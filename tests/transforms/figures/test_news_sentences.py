from collections.abc import Iterator
from pathlib import Path

import pytest

from transforms.figures.read_figures import read_figures
from transforms.figures.reading import FigureReading

EXAMPLES = Path(__file__).parent / "news_sentences.txt"
SIGNS = {"increase": "+", "decrease": "-", None: ""}


def examples() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each sentence of the table with the lines of its figures."""
    for block in EXAMPLES.read_text(encoding="utf-8").split("\n\n")[1:]:
        sentence, *figures = block.strip("\n").split("\n")
        yield sentence, tuple(figures)


def described(sentence: str, reading: FigureReading) -> tuple[str, str, str, str]:
    """The reading as a line of the table has it."""
    quantity = reading.quantity
    number = sentence[quantity.number_start : quantity.number_end]
    return number, reading.counted or "-", reading.concept or "-", f"{reading.role}{SIGNS[reading.direction]}"


@pytest.mark.parametrize(("sentence", "figures"), examples())
def test_a_sentence_of_news_is_read_as_a_reader_would(sentence: str, figures: tuple[str, ...]) -> None:
    (found,) = read_figures([sentence])
    readings = {reading[0]: reading for reading in (described(sentence, each) for each in found.readings)}
    for figure in figures:
        expected = [part.strip() for part in figure.split("|")]
        actual = [a if e != "*" else "*" for e, a in zip(expected, readings[expected[0]], strict=True)]
        assert actual == expected


def test_the_table_holds_hundreds_of_figures() -> None:
    assert sum(len(figures) for _, figures in examples()) > 400
