from pathlib import Path
from typing import Any

import duckdb
import pytest

from warehouse.ask import NoWarehouseError
from warehouse.lake import Lake
from warehouse.publish import publish
from warehouse.search import INDEX, search


@pytest.fixture
def publish_one(lake: Lake, home: Path, made: Any) -> Any:
    def publish_run(number: int, **changes: Any) -> Any:
        story = made.story(f"s{number}", troops=4000 + number, run=number, **changes)
        made.commit(lake, number, made.rows_of([story]))
        publish(lake, home)
        return story

    return publish_run


def texts(home: Path, words: str, **more: Any) -> list[str]:
    answer = search(home, words, **more)
    place = answer.columns.index("text") if answer.rows else 0
    return [row[place] for row in answer.rows]


def test_sentences_are_found_by_the_stems_of_their_words(home: Path, publish_one: Any) -> None:
    story = publish_one(1)
    assert texts(home, "ARMIES") == [story.text]
    assert texts(home, "navy") == []


@pytest.mark.parametrize("among", ["sentences", "articles"])
def test_new_articles_are_found_after_their_publication_and_old_ones_still_are(
    home: Path, publish_one: Any, among: Any
) -> None:
    stories = []
    for number in range(1, 4):
        stories.append(publish_one(number))
        assert sorted(texts(home, "army", among=among)) == sorted(story.text for story in stories)
    assert texts(home, "4002", among=among) == [stories[1].text]


def test_a_superseded_article_is_no_longer_found(home: Path, publish_one: Any) -> None:
    publish_one(1, article_changes={"superseded_by": "0" * 24})
    assert texts(home, "army") == []


def test_segments_stay_few(home: Path, publish_one: Any) -> None:
    for number in range(1, 6):
        publish_one(number)
        search(home, "army")
    with duckdb.connect(str(home / INDEX), read_only=True) as database:
        segments, rows = database.execute("SELECT count(*), sum(rows) FROM segments").fetchall()[0]
        (tables,) = database.execute(
            "SELECT count(*) FROM duckdb_tables() WHERE table_name LIKE 'sentences_%'"
        ).fetchall()
    assert rows == 5
    assert segments <= 2
    assert tables == (segments,)


def test_a_damaged_index_is_made_anew(home: Path, publish_one: Any) -> None:
    story = publish_one(1)
    (home / INDEX).write_bytes(b"no database at all" * 1000)
    assert texts(home, "army") == [story.text]


def test_without_a_warehouse_there_is_nothing_to_search(home: Path) -> None:
    with pytest.raises(NoWarehouseError):
        search(home, "army")
