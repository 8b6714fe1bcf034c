from dataclasses import replace

import pytest

from flows.reading_difference import Change, Difference, changes_between
from tests.warehouse.made_story import Story
from transforms.records import Figure

STORY = Story("a")
FIGURE = STORY.figure()
SENTENCES = {FIGURE.sentence_id: STORY.text}


def moved(figure: Figure, by: int) -> Figure:
    return replace(figure, start=figure.start + by, end=figure.end + by)


def kinds(before: list[Figure], after: list[Figure]) -> list[str]:
    return [one.kind for one in changes_between("a.txt", before, after, SENTENCES)]


def test_readings_that_agree_differ_in_nothing() -> None:
    assert kinds([FIGURE], [FIGURE]) == []


@pytest.mark.parametrize(
    "changes", [{"rule": "other"}, {"confidence": 0.1}, {"extractor_version": "2"}, {"figure_id": "f" * 24}]
)
def test_how_a_figure_was_read_is_not_what_was_read(changes: dict[str, object]) -> None:
    assert kinds([FIGURE], [replace(FIGURE, **changes)]) == []  # type: ignore[arg-type]


def test_a_figure_that_only_the_newer_reading_has_is_added() -> None:
    assert list(changes_between("a.txt", [], [FIGURE], SENTENCES)) == [
        Change(kind="added", source="a.txt", quote=FIGURE.quote, sentence=STORY.text)
    ]


def test_a_figure_that_only_the_earlier_reading_has_is_lost() -> None:
    assert list(changes_between("a.txt", [FIGURE], [], SENTENCES)) == [
        Change(kind="lost", source="a.txt", quote=FIGURE.quote, sentence=STORY.text)
    ]


def test_a_column_read_differently_is_shown_with_both_values() -> None:
    (change,) = changes_between("a.txt", [FIGURE], [replace(FIGURE, concept="police")], SENTENCES)
    assert (change.kind, change.columns) == ("changed", (("concept", FIGURE.concept, "police"),))


def test_a_wider_quote_at_the_same_place_is_a_change_and_no_new_figure() -> None:
    wider = replace(FIGURE, end=FIGURE.end + 7)
    assert kinds([FIGURE], [wider]) == ["changed"]


def test_a_figure_elsewhere_in_the_text_is_another_one() -> None:
    assert kinds([FIGURE], [moved(FIGURE, 40)]) == ["added", "lost"]


def test_each_earlier_figure_is_matched_once() -> None:
    assert kinds([FIGURE], [FIGURE, replace(FIGURE, start=FIGURE.start + 1)]) == ["added"]


def test_the_share_lost_is_of_what_the_earlier_reading_had() -> None:
    lost = Change(kind="lost", source="a.txt", quote="9", sentence="")
    added = replace(lost, kind="added")
    difference = Difference(documents=1, rejected=(), unchanged=3, changes=(lost, added, added))
    assert difference.share_lost == 0.25
    assert replace(difference, unchanged=0, changes=(added,)).share_lost == 0.0
