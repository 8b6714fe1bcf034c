from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from transforms.copies import find_stories, signature_of
from transforms.records import Article

Write = Callable[..., Article]

FIRST = (
    "An earthquake struck the Belorian town of Kastra on Monday, killing 47 people. Prime Minister Ilia Doren flew to "
    "Kastra and promised 1,200 tents. Soldiers searched the ruins of the market."
)
SECOND = (
    "Rescuers in Kastra dug through the night for survivors of the earthquake. Ilia Doren, the prime minister of "
    "Beloria, said that 47 people were dead. Aid flights with 1,200 tents were on their way."
)
OTHER = (
    "Talks between the unions and the railway of Beloria broke down on Tuesday. Prime Minister Ilia Doren called on "
    "both sides to return to the table. A strike would stop 300 trains a day."
)


HOUSES = (
    "Families left homeless in the autumn moved into a settlement of prefabricated houses, watched by the governor."
)


def _stories(*articles: Article) -> dict[str, str]:
    return {link.article_id: link.story_id for link in find_stories([signature_of(one) for one in articles], [])}


def test_two_reports_of_one_event_written_apart_tell_one_story(write: Write) -> None:
    first, second = write("post", FIRST, day=7, title="Quake"), write("mail", SECOND, day=8, title="Kastra")
    assert set(_stories(first, second).values()) == {first.article_id}


def test_another_event_is_another_story(write: Write) -> None:
    first, other = write("post", FIRST, day=7), write("mail", OTHER, day=8)
    assert len(set(_stories(first, other).values())) == 2


@pytest.mark.parametrize(("text", "days", "stories"), [(SECOND, 20, 1), (SECOND, 40, 2), (OTHER, 20, 2)])
def test_a_story_is_told_on_for_weeks_where_much_is_in_common(write: Write, text: str, days: int, stories: int) -> None:
    first, other = write("post", FIRST, day=7), write("mail", text, day=7)
    later = replace(other, published_at=datetime(2018, 5, 7, tzinfo=UTC) + timedelta(days=days))
    assert len(set(_stories(first, later).values())) == stories


def test_the_place_of_the_dateline_is_a_name_of_the_story(write: Write) -> None:
    first = replace(write("post", HOUSES, day=7, title="Keys"), dateline="DORVELA, Dec 14 (Post)")
    second = write("mail", "A foundation paid for the prefabricated houses in Dorvela, its chairman said.", day=8)
    assert len(set(_stories(first, second).values())) == 1
    assert len(set(_stories(replace(first, dateline=None), second).values())) == 2


def test_an_undated_article_takes_its_days_from_its_story_as_inference(write: Write) -> None:
    first, undated = write("post", FIRST, day=7), write("mail", SECOND, day=None)
    links = {link.article_id: link for link in find_stories([signature_of(first), signature_of(undated)], [])}
    assert links[undated.article_id].story_id == first.article_id
    assert links[undated.article_id].inferred_from == date(2018, 5, 7)
    assert links[undated.article_id].inferred_to == date(2018, 5, 7)
    assert links[first.article_id].inferred_from is None


def test_an_undated_article_that_shares_names_alone_stays_undated(write: Write) -> None:
    links = find_stories([signature_of(write("post", FIRST)), signature_of(write("mail", OTHER, day=None))], [])
    assert {link.inferred_from for link in links} == {None}


def test_a_dated_article_that_comes_later_dates_a_known_undated_one(write: Write) -> None:
    undated = signature_of(write("mail", SECOND, day=None))
    dated = signature_of(write("post", FIRST, day=7))
    links = {link.article_id: link for link in find_stories([dated], [replace(undated, story_id=undated.article_id)])}
    assert links[undated.article_id].inferred_from == date(2018, 5, 7)
    assert links[dated.article_id].story_id == undated.article_id


def test_a_known_story_keeps_its_id(write: Write) -> None:
    first, second = signature_of(write("post", FIRST, day=7)), signature_of(write("mail", SECOND, day=6))
    links = find_stories([second], [replace(first, story_id="e" * 24)])
    assert [link.story_id for link in links] == ["e" * 24]


def test_reports_of_one_story_share_a_key_and_those_of_another_year_do_not(write: Write) -> None:
    first, second = signature_of(write("post", FIRST, day=7)), signature_of(write("mail", SECOND, day=8))
    assert set(first.story_keys) & set(second.story_keys)
    dated = [key for key in first.story_keys if key not in signature_of(write("post", FIRST, day=None)).story_keys]
    of_next_year = replace(write("mail", FIRST, day=7), published_at=datetime(2019, 5, 7, tzinfo=UTC))
    assert not set(dated) & set(signature_of(of_next_year).story_keys)


BRIEF = "The ferry Sant Orsola ran aground off Belmaria on Monday with 212 people on board, the harbour office said."
OTHER_WORDS = (
    "Passengers of the Sant Orsola spent the night in a school after the ferry struck a reef. All had been taken off "
    "by dusk."
)
SAME_FERRY_LINE = "Fares on the Belmaria line go up by 8 per cent in July, the transport office said on Monday."


def test_a_name_that_few_texts_share_links_reports_that_have_little_else_in_common(write: Write) -> None:
    first = write("post", BRIEF, day=7, title="Ferry aground")
    second = write("mail", OTHER_WORDS, day=8, title="Night in a school")
    assert len(set(_stories(first, second).values())) == 1


def test_a_name_alone_makes_no_story(write: Write) -> None:
    first = write("post", BRIEF, day=7, title="Ferry aground")
    other = write("mail", SAME_FERRY_LINE, day=8, title="Dearer")
    assert len(set(_stories(first, other).values())) == 2


RARE = (
    "The lighthouse keeper of Orsola found the amber casket beneath the causeway of Brenvik, the sexton told reporters."
)
RETOLD = "Beneath the causeway of Brenvik lay the amber casket that the keeper of the Orsola lighthouse had found."


def test_rare_words_and_names_in_common_make_one_story_for_longer(write: Write) -> None:
    linked = {
        day: len(set(_stories(write("a", RARE, day=2), write("b", RETOLD, day=day)).values())) for day in (3, 20, 31)
    }
    assert linked == {3: 1, 20: 1, 31: 2}
