"""Lines that a host repeats across the pages of a drop, from the drop to the proof, with every part real."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import MUSTER, PROJECT, Ingested, run_muster

pytestmark = pytest.mark.xdist_group("host_lines")
LINE = "The Weir Lantern is printed on the island and read far beyond it."
STORIES = [
    "The orchards of Vintry gave 410 tonnes of plums this year, less than half of what was hoped for, said a grower.",
    "A landslide buried 2 kilometres of the coast road near Karsun on Sunday night, and nobody was hurt, police said.",
    "The town band of Arbel, 61 players strong, has won the contest in the capital for the third time since the war.",
    "Nurses at the hospital of Dunmore will strike for 3 days from Monday unless the board pays for the nights of May.",
    "Divers who looked for a wreck off the cape found 19 cannon instead, which the museum dates to the year 1702.",
    "The last cinema of Lower Weir closed on Friday after 88 years; its owner sold the seats for 12 crowns each.",
    "Wolves killed 14 sheep above Ostermark in a week, farmers say, and they want the canton to let them shoot.",
    "The ferry to Santa Oria will sail 5 times a day from June, twice as often as now, the harbour board said.",
]
SHARED = "They all went home before it rained, and none of them has come back to the place since then."


def page(number: int, host: str = "lantern.example") -> str:
    below = (
        SHARED if number < 2 else f"Nobody else was there, said a witness whose name begins with {'ABCDEFGH'[number]}."
    )
    head = f"<title>Story {number}</title><link rel='canonical' href='https://{host}/{number}'>"
    return (
        f"<html lang='en'><head>{head}</head><body>"
        f"<div class='x'><h1>Story {number}</h1><p>{STORIES[number]}</p><p>{below}</p><p>{LINE}</p></div></body></html>"
    )


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with eight pages of one host and one of another, loaded by an extractor of another version."""
    older = tmp_path / "older"
    for package in ("transforms", "warehouse", "expectations", "flows"):
        shutil.copytree(PROJECT / package, older / package, ignore=shutil.ignore_patterns("__pycache__"))
    words = older / "transforms" / "vocabulary" / "numbers.yaml"
    words.write_text(words.read_text("utf-8").replace("  dozen: 12\n", ""), "utf-8")
    drop = tmp_path / "drop"
    drop.mkdir()
    for number in range(len(STORIES)):
        (drop / f"{number}.html").write_text(page(number))
    (drop / "other.html").write_text(page(0, "other.example"))
    environment = {**os.environ, "PYTHONPATH": str(older), "MUSTER_HOME": str(tmp_path / "home")}
    subprocess.run([MUSTER, "ingest", str(drop)], env=environment, cwd=older, check=True, capture_output=True)
    return tmp_path / "home"


def test_what_a_host_repeats_goes_and_whoever_reads_the_bytes_again_reads_the_same(home: Path) -> None:
    loaded = Ingested(home, {})
    texts = dict(loaded.rows("select url, text from articles"))
    assert sorted(url for url, text in texts.items() if LINE in text) == ["https://other.example/0"]
    assert SHARED in texts["https://lantern.example/0"]
    removed = loaded.value("select removed from articles where url = 'https://lantern.example/3'")
    assert f"host_repeats: {LINE}" in removed
    assert loaded.value("select count(*) from documents where declared like '%host_repeats%'") == len(STORIES)

    proof = run_muster("verify", home=home)
    assert proof.code == 0, proof.out
    again = run_muster("reextract", "--json", home=home)
    assert (again.json["documents"], again.json["changes"]) == (9, []), again.err
    assert run_muster("reextract", "--promote", "--json", home=home).json["promoted"] is True
    newer = dict(loaded.rows("select url, text from articles where superseded_by is null"))
    assert newer == texts
