from collections.abc import Callable
from datetime import UTC, datetime
from itertools import permutations

from transforms.copies import assign_revisions
from transforms.records import Article

Write = Callable[..., Article]
URL = "https://post.example/flood"


def test_a_changed_text_at_one_address_supersedes_the_earlier(write: Write) -> None:
    first = write("first", "Ten are missing.", day=1, url=URL)
    second = write("second", "Twelve are missing.", day=2, url=URL)
    third = write("third", "All were found.", day=3, url=URL)
    for order in permutations([first, second, third]):
        rows = {row.article_id: row for row in assign_revisions(order, {})}
        assert [rows[one.article_id].revision for one in (first, second, third)] == [1, 2, 3]
        assert rows[first.article_id].superseded_by == second.article_id
        assert rows[second.article_id].superseded_by == third.article_id
        assert rows[third.article_id].superseded_by is None


def test_the_current_article_of_an_earlier_run_is_given_back_superseded(write: Write) -> None:
    old = write("old", "Ten are missing.", day=1, url=URL, revision=4)
    new = write("new", "Twelve are missing.", day=2, url=URL)
    rows = {row.article_id: row for row in assign_revisions([new], {URL: old})}
    assert rows[old.article_id].superseded_by == new.article_id
    assert rows[new.article_id].revision == 5


def test_articles_of_different_addresses_or_of_none_are_no_revisions(write: Write) -> None:
    articles = [
        write("a", "Ten are missing.", url=URL),
        write("b", "Ten are missing.", url=URL + "/2"),
        write("c", "Ten are missing."),
        write("d", "Ten are missing."),
    ]
    assert sorted(assign_revisions(articles, {}), key=lambda row: row.outlet or "") == articles


def test_what_was_modified_later_is_the_later_revision(write: Write) -> None:
    early = write("early", "Ten are missing.", day=1, url=URL)
    late = write("late", "Twelve are missing.", day=1, url=URL, modified_at=datetime(2018, 5, 1, 9, tzinfo=UTC))
    rows = {row.article_id: row for row in assign_revisions([late, early], {})}
    assert rows[late.article_id].revision == 2


def test_nothing_given_is_changed_in_place(write: Write) -> None:
    first, second = write("first", "Ten.", day=1, url=URL), write("second", "Twelve.", day=2, url=URL)
    assign_revisions([first, second], {})
    assert first.superseded_by is None
    assert second.revision == 1


def test_the_same_text_met_again_is_no_revision_and_does_not_count_twice(write: Write) -> None:
    known = write("known", "Ten are missing.", day=1, url=URL, revision=2)
    again = write("again", "Ten are missing.", day=2, url=URL)
    (row,) = assign_revisions([again], {URL: known})
    assert (row.revision, row.superseded_by) == (2, known.article_id)


def test_an_older_text_that_comes_late_does_not_replace_the_current_one(write: Write) -> None:
    known = write("known", "Twelve are missing.", day=3, url=URL, revision=2)
    (row,) = assign_revisions([write("late", "Ten are missing.", day=1, url=URL)], {URL: known})
    assert row.superseded_by == known.article_id
