"""`muster extract` with the installed command."""

import json
from pathlib import Path

from tests.conftest import run_muster

TEXT = "More than 4,600 US troops are in Iraq, the Pentagon said on Monday. Twelve — “a dozen”, he joked — left."
LISTS = ("sentences", "entities", "mentions", "figures", "numerals", "time_expressions", "quotations")


def line(**keys: object) -> str:
    return json.dumps(keys) + "\n"


def test_each_line_comes_back_with_its_id_and_all_lists(tmp_path: Path) -> None:
    given = line(id="a", text=TEXT, published_at="2016-07-11") + line(id=2, text="Nothing to count here.")
    answer = run_muster("extract", "-", home=tmp_path / "home", given=given)
    assert answer.code == 0, answer.err
    first, second = map(json.loads, answer.out.splitlines())
    assert (first["id"], second["id"]) == ("a", 2)
    assert all(isinstance(row[name], list) for row in (first, second) for name in LISTS)
    assert not (tmp_path / "home").exists()


def test_offsets_are_code_points_into_the_text_as_given(tmp_path: Path) -> None:
    text = "  " + TEXT + "\n\nUS will send 560 more troops 🎖 to Iraq."
    answer = run_muster("extract", "-", home=tmp_path, given=line(id=1, text=text))
    row = json.loads(answer.out)
    assert row["figures"]
    for figure in row["figures"]:
        assert text[figure["start"] : figure["end"]] == figure["quote"]
    for mention in row["mentions"]:
        assert text[mention["start"] : mention["end"]] == mention["surface"]


def test_a_line_that_cannot_be_read_is_told_and_costs_no_other(tmp_path: Path) -> None:
    given = (
        "{torn\n" + line(id=1) + line(id=2, text="Some 40 people came.", published_at="soon") + line(id=3, text=TEXT)
    )
    answer = run_muster("extract", "-", home=tmp_path, given=given)
    assert answer.code == 1
    assert [json.loads(row)["id"] for row in answer.out.splitlines()] == [3]
    told = answer.err.splitlines()
    assert [entry.split(": ")[1] for entry in told] == ["line 1", "line 2", "line 3"]


def test_a_file_is_read_like_standard_input(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(line(id=1, text=TEXT))
    from_file = run_muster("extract", str(tmp_path / "in.jsonl"), home=tmp_path)
    piped = run_muster("extract", "-", home=tmp_path, given=line(id=1, text=TEXT))
    assert from_file.out == piped.out != ""


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    answer = run_muster("extract", str(tmp_path / "nowhere.jsonl"), home=tmp_path)
    assert answer.code == 1
    assert answer.err == f"muster: no file at {tmp_path / 'nowhere.jsonl'}\n"
