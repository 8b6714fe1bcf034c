import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.figures.read_figures import read_figures
from transforms.figures.tokens import tokenise

ANNOTATIONS = Path(__file__).parents[2] / "annotations" / "figures.jsonl"
SUBJECTS = ["Officials", "The mayor of Lund", "A UN report", "Rebels", "The dead", "She", "U.S. forces"]
VERBS = ["counted", "lost", "sent", "killed", "said", "rose by", "fell from", "were", "will withdraw another", "has"]
NUMBERS = ["12", "more than 4,600", "a dozen", "560 more", "$3 million", "half", "7%", "one", "hundreds", "2.5 km"]
REST = ["US troops", "of the villagers", "people dead", "to 90", "soldiers and 4 police officers", "a day", "", "—"]
sentences = st.builds(
    lambda *parts: " ".join(part for part in parts if part) + ".",
    st.sampled_from(SUBJECTS),
    st.sampled_from(VERBS),
    st.sampled_from(NUMBERS),
    st.sampled_from(REST),
    st.sampled_from(["", "in Iraq", "and 30 others", "; 9 were hurt", "from 80 last year"]),
)


@settings(deadline=None)  # the lexicon is loaded with the first word
@given(sentences)
def test_every_span_is_in_the_sentence_and_says_what_was_read(sentence: str) -> None:
    (figures,) = read_figures([sentence])
    for reading in figures.readings:
        quantity = reading.quantity
        assert 0 <= reading.start <= quantity.start < quantity.end <= reading.end <= len(sentence)
        assert 0 <= reading.confidence <= 1
        assert (reading.direction is not None) == (reading.role == "change")
        if reading.counted_start is not None:
            assert sentence[reading.counted_start : reading.counted_end] == reading.counted
    assert all(entry.quantity is None or entry.quantity < len(figures.readings) for entry in figures.ledger)


@settings(deadline=None)
@given(st.lists(sentences, max_size=4))
def test_reading_twice_reads_the_same_and_keeps_the_order(texts: list[str]) -> None:
    first = read_figures(texts)
    assert first == read_figures(texts)
    assert len(first) == len(texts)
    assert all(
        [r.quantity.start for r in one.readings] == sorted(r.quantity.start for r in one.readings) for one in first
    )


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab1,.$%- '’-½五\n\u00a0"), max_size=40))
def test_any_text_can_be_read(text: str) -> None:
    (figures,) = read_figures([text])
    assert all(text[entry.start : entry.end] for entry in figures.ledger)


@given(st.text(max_size=60))
def test_tokens_leave_nothing_but_white_space_between_them(text: str) -> None:
    end = 0
    for token in tokenise(text):
        assert text[end : token.start].strip() == ""
        assert text[token.start : token.end] == token.text
        end = token.end
    assert text[end:].strip() == ""


QUOTES = [
    ("Officials will send an additional 560 Danish medics.", ["additional 560 Danish medics"]),
    ("More than 4,600 troops are there, another 90 on their way.", ["More than 4,600 troops", "another 90"]),
    ("The storm left 12 dead.", ["12 dead"]),
    ("It lies about 64km (40 miles) south.", ["about 64km (40 miles)"]),
    ("They hold 300 of the 900 seats.", ["300 of the 900 seats", "900 seats"]),
]


@pytest.mark.parametrize(("sentence", "quotes"), QUOTES)
def test_the_quote_runs_from_the_first_word_that_bounds_the_number_to_its_noun(
    sentence: str, quotes: list[str]
) -> None:
    (figures,) = read_figures([sentence])
    assert [sentence[reading.start : reading.end] for reading in figures.readings] == quotes


def test_a_sentence_without_figures_keeps_its_ledger() -> None:
    (figures,) = read_figures(["Flight 88 left on 8 March 2014 with the 14-year-old on board."])
    assert figures.readings == ()
    assert {entry.disposition for entry in figures.ledger} >= {"identifier", "date", "age"}


@pytest.fixture(scope="module")
def annotated() -> list[tuple[dict[str, object], object]]:
    """Every annotated figure with the reading of the same numeral, where one was found."""
    pairs: list[tuple[dict[str, object], object]] = []
    records = [json.loads(line) for line in ANNOTATIONS.read_text(encoding="utf-8").splitlines()]
    for record, found in zip(records, read_figures([record["text"] for record in records]), strict=True):
        by_start = {reading.quantity.number_start: reading for reading in found.readings}
        pairs += [(figure, by_start.get(figure["start"])) for figure in record["figures"] if not figure["optional"]]
    return pairs


FLOORS = [("counted", 95.0), ("role", 96.0), ("direction", 90.0), ("concept", 90.0)]
"""Percent of the annotated sentences that must stay right; they were read while the readers were written."""


@pytest.mark.parametrize(("name", "floor"), FLOORS)
def test_the_annotated_sentences_stay_right(
    annotated: list[tuple[dict[str, object], object]], name: str, floor: float
) -> None:
    asked = [(figure, reading) for figure, reading in annotated if _is_asked(figure, name)]
    right = [getattr(reading, name, None) in _answers(figure, name) for figure, reading in asked]
    assert len(asked) > 20
    assert 100 * sum(right) / len(right) >= floor


def _is_asked(figure: dict[str, object], name: str) -> bool:
    if name == "counted":
        return bool(figure["counted"] and figure["counted_scored"] and figure["quantity_kind"] == "count")
    if name == "direction":
        return bool(figure["direction"]) and not figure["role_also"]
    return bool(figure[name])


def _answers(figure: dict[str, object], name: str) -> list[object]:
    also = figure.get(f"{name}_also", ())
    assert isinstance(also, list | tuple)
    return [figure[name], *also]


def test_a_sentence_in_capitals_is_read_like_any_other() -> None:
    (figures,) = read_figures(["POLICE SAY 12 PEOPLE WERE KILLED AND 30 INJURED."])
    assert [reading.concept for reading in figures.readings] == ["killed", "wounded"]


@pytest.mark.parametrize("link", [", ", " and ", " "])
def test_a_list_of_hundreds_of_numbers_is_read_to_its_end(link: str) -> None:
    text = link.join(f"{number} red" for number in range(3001, 3601)) + " lamps"
    (figures,) = read_figures([text])
    assert len(figures.readings) == 600
    assert figures.readings[-1].counted == "red lamps"
