"""What the house promises of its own shape."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from transforms.records import TABLES

PROJECT = Path(__file__).parents[2]
PACKAGES = ("transforms", "warehouse", "expectations", "flows")
IMPURE = ("os", "socket", "subprocess", "requests", "urllib.request", "logging", "random", "time")
CLOCKS = ("now", "today", "utcnow", "time")


def modules_of(*packages: str) -> list[Path]:
    return [path for package in packages for path in sorted((PROJECT / package).rglob("*.py"))]


def name_of(path: Path) -> str:
    return str(path.relative_to(PROJECT))


def imports_of(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


@pytest.mark.parametrize("path", modules_of("transforms"), ids=name_of)
def test_the_pure_core_touches_no_clock_network_or_environment(path: Path) -> None:
    assert not imports_of(path).intersection(IMPURE)
    calls = {
        node.func.attr
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    assert not calls.intersection(CLOCKS)


def test_only_the_expectations_make_a_checked_batch() -> None:
    makers = {
        name_of(path)
        for path in modules_of(*PACKAGES)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "CheckedBatch"
    }
    assert makers == {"expectations/check_batch.py"}


@pytest.mark.parametrize("path", modules_of(*PACKAGES), ids=name_of)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))


@pytest.mark.parametrize("path", modules_of(*PACKAGES), ids=name_of)
def test_no_name_says_nothing(path: Path) -> None:
    if path.match("figures/roles/base.py"):
        return  # the role `base` is a word of the field: the level before a change
    assert path.stem not in {"utils", "util", "helpers", "common", "core", "base", "manager", "processor", "misc"}


def test_every_reference_between_tables_leads_to_a_column() -> None:
    columns = {f"{table.name}.{field.name}" for table in TABLES for field in table.fields}
    targets = {field.column.references for table in TABLES for field in table.fields if field.column.references}
    assert targets
    assert targets <= columns


def test_the_parsing_process_imports_neither_prefect_nor_great_expectations() -> None:
    code = "import flows.parsing.worker, sys; print([m for m in ('prefect', 'great_expectations') if m in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PROJECT)
    assert answer.stdout.strip() == "[]"


def test_the_help_of_the_command_loads_nothing_heavy() -> None:
    heavy = ("prefect", "great_expectations", "pandas", "pyarrow", "duckdb", "spacy", "trafilatura", "rich")
    code = f"import flows.command_line as c, sys; c.build_parser(); print([m for m in {heavy} if m in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PROJECT)
    assert answer.stdout.strip() == "[]"


def test_every_expectation_rule_has_a_severity_with_its_reason() -> None:
    import yaml

    stated = yaml.safe_load((PROJECT / "expectations" / "severities.yaml").read_text("utf-8"))
    assert stated
    assert all(entry["severity"] in {"critical", "error", "warning"} and entry["reason"] for entry in stated.values())
