"""What the documents promise is there."""

import re
from pathlib import Path

import pytest

from flows.commands import COMMANDS
from transforms.vocabulary.words import Reason, words_of

PROJECT = Path(__file__).parents[2]
PAGES = sorted([*PROJECT.glob("*.md"), *(PROJECT / "docs").rglob("*.md"), *(PROJECT / "examples").glob("*.md")])


def name_of(path: Path) -> str:
    return str(path.relative_to(PROJECT))


def read(name: str) -> str:
    return (PROJECT / name).read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_between_documents_leads_to_a_file(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8"))
    assert [link for link in links if "://" not in link and not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", ["README.md", "CHANGELOG.md"])
def test_every_command_is_told_of(page: str) -> None:
    told = read(page)
    assert [command.name for command in COMMANDS if f"muster {command.name}" not in told] == []


@pytest.mark.parametrize("page", [*PAGES, PROJECT / "Makefile"], ids=name_of)
def test_no_command_is_told_of_that_does_not_exist(page: Path) -> None:
    told = set(re.findall(r"(?:`|bin/|\$\(BIN\)/)muster ([a-z]+)", page.read_text("utf-8")))
    assert told <= {command.name for command in COMMANDS}


def test_every_target_of_make_that_a_document_names_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", read("Makefile"), re.MULTILINE))
    told = {
        name
        for page in PAGES
        for name in re.findall(r"(?:`|^    )make ([a-z]+)", page.read_text("utf-8"), re.MULTILINE)
    }
    assert told
    assert told <= targets


def test_every_reason_for_which_a_document_is_set_aside_is_explained() -> None:
    assert set(words_of(Reason)) == set(re.findall(r"^\| `([A-Z_]+)` \|", read("docs/formats.md"), re.MULTILINE))


def test_every_benchmark_that_can_be_run_is_listed() -> None:
    scripts = {path.name for path in (PROJECT / "benchmarks").glob("*.py") if "__main__" in path.read_text("utf-8")}
    assert scripts == set(re.findall(r"benchmarks/([a-z_]+\.py)", read("docs/measured.md")))


def test_every_setting_of_the_environment_is_read() -> None:
    told = {name for page in PAGES for name in re.findall(r"\bMUSTER_[A-Z_]+", page.read_text("utf-8"))}
    assert told
    assert told <= set(re.findall(r"MUSTER_[A-Z_]+", read("flows/settings.py")))
