"""What an expectation set aside waits, can be seen, and is let in when it passes; with the installed command."""

import re
import shutil
from pathlib import Path

import pytest

from tests.conftest import Ingested, run_muster

pytestmark = pytest.mark.xdist_group("replay")

STRICT = "metadata_can_be_believed: error\nshares_lie_within_0_and_100: error\n"
UNDATED = (
    '{"url": "https://news.example/undated", "outlet": "Valley News", "title": "Bridge opens",'
    ' "published_at": "31/31/2016", "text": "The ministry said 300 soldiers guard the bridge in Norway."}\n'
)
TURNOUT = (
    '{"url": "https://news.example/turnout", "outlet": "Valley News", "title": "Odd turnout",'
    ' "published_at": "2016-05-04", "text": "Some 130% of the voters took part. The council sent 40 clerks."}\n'
)


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Ingested:
    """A home whose user set aside by `error` what is shipped as a warning; tests only read it."""
    home, drop = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("drop")
    (home / "severities.yaml").write_text(STRICT)
    (drop / "news.jsonl").write_text(UNDATED + TURNOUT)
    (drop / "empty.txt").write_text("")
    answer = run_muster("ingest", str(drop), "--json", home=home)
    assert answer.code == 0, answer.out + answer.err
    return Ingested(home, answer.json)


def test_a_document_that_failed_an_expectation_is_no_loaded_one(strict: Ingested) -> None:
    assert strict.summary["documents"] == {"loaded": 1, "duplicate": 0, "quarantined": 2}
    assert strict.rows("select reason from documents where status = 'quarantined' order by reason") == [
        ("EMPTY",),
        ("FAILED_EXPECTATION",),
    ]
    assert strict.rows("select url from articles") == [("https://news.example/turnout",)]


def test_a_row_set_aside_leaves_the_rest_of_its_article(strict: Ingested) -> None:
    assert strict.value("select count(*) from figures where role = 'share'") == 0
    assert strict.value("select count(*) from figures") >= 1
    assert strict.value("select count(*) from quarantine where table_name = 'figures' and replayed_at is null") >= 1


def test_the_list_shows_what_waits_and_why(strict: Ingested) -> None:
    answer = run_muster("quarantine", "list", home=strict.home)
    assert answer.code == 0, answer.err
    assert answer.out.startswith("2 documents and ")
    assert "FAILED_EXPECTATION" in answer.out
    assert "31/31/2016" in answer.out
    assert "shares_lie_within_0_and_100" in answer.out


def test_a_row_is_shown_whole_under_the_beginning_of_its_id(strict: Ingested) -> None:
    name = strict.value("select row_id from violations where expectation = 'shares_lie_within_0_and_100'")
    answer = run_muster("quarantine", "show", name[:12], "--json", home=strict.home)
    assert answer.code == 0, answer.err
    assert any("130%" in str(row["row"].get("quote")) for row in answer.json["rows"])
    assert answer.json["documents"] == []


def test_an_id_under_which_nothing_waits_is_told(strict: Ingested) -> None:
    answer = run_muster("quarantine", "show", "zzzz", home=strict.home)
    assert answer.code == 1
    assert answer.err == "muster: nothing waits under zzzz\n"


def test_the_data_docs_of_the_run_tell_of_both(strict: Ingested) -> None:
    (page,) = (strict.home / "quality" / "runs").glob("*.html")
    text = page.read_text("utf-8")
    assert "31/31/2016" in text
    assert re.search("<mark>[^<]*130%[^<]*</mark>", text)
    assert "Valley News" in text


def test_what_passes_now_is_let_in_by_a_replay_and_waits_no_more(strict: Ingested, tmp_path: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(strict.home, home)
    (home / "severities.yaml").unlink()
    answer = run_muster("quarantine", "replay", "--json", home=home)
    assert answer.code == 0, answer.out + answer.err
    assert answer.json["loaded"] == 2
    assert len(answer.json["still_waiting"]) == 1
    after = Ingested(home, {})
    assert after.value("select count(*) from articles") == 2
    assert after.value("select count(*) from figures where role = 'share'") == 1
    assert after.rows("select status, reason from documents order by source") == [
        ("quarantined", "EMPTY"),
        ("loaded", None),
        ("loaded", None),
    ]
    assert after.value("select count(*) from quarantine where replayed_at is null") == 0
    assert after.value("select max(revision) from articles") == 1


def test_what_fails_again_goes_on_waiting_once(strict: Ingested, tmp_path: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(strict.home, home)
    before = strict.value("select count(*) from quarantine where replayed_at is null")
    answer = run_muster("quarantine", "replay", home=home)
    assert answer.code == 0, answer.out + answer.err
    after = Ingested(home, {})
    assert after.value("select count(*) from quarantine where replayed_at is null") == before
    assert after.value("select count(*) from articles") == 1
