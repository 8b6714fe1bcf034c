import json
from pathlib import Path

from flows.steps.gather import gather_documents, row_from
from tests.flows.steps.made_run import run_over


def test_a_drop_cannot_declare_which_lines_are_no_story(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    (drop / "a.txt").write_text("12 people fled the town.")
    stated = {"outlet": "Alpha", "host_repeats": "12 people fled the town."}
    (drop / "a.txt.meta.json").write_text(json.dumps(stated))
    gathered = gather_documents(run_over(tmp_path / "home", drop))
    (row,) = map(row_from, gathered.new.read_text().splitlines())
    assert json.loads(row.declared) == {"outlet": "Alpha"}
