"""The data docs: what the expectations found in the last runs, as pages that open without a network.

`quality/index.html` lists the runs; each has a page, and beside it a JSON file with the findings and Great
Expectations' own results. Great Expectations' own pages load their styles and scripts from a dozen hosts, so
these are written here.
"""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from expectations.data_docs_page import index_page, run_page
from expectations.outcome import Checked, Refusal

KEPT_RUNS = 20
"""How many runs the data docs show; older ones leave them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedRun:
    """The run that a check was made for, as its page names it."""

    run_id: str
    drop: str
    started_at: datetime


def write_data_docs(folder: Path, run: CheckedRun, answer: Checked | Refusal) -> Path:
    """Write the page and the results of a run below `folder`, and the index anew; the path of the index.

    Each file appears whole or not at all. To write a run again replaces it.
    """
    told = _told(run, answer)
    runs = folder / "runs"
    runs.mkdir(parents=True, exist_ok=True)
    _write_whole(runs / f"{run.run_id}.html", run_page(told))
    _write_whole(runs / f"{run.run_id}.json", json.dumps(told, ensure_ascii=False, default=str, indent=1))
    index = folder / "index.html"
    _write_whole(index, index_page(_kept(runs)))
    return index


def _told(run: CheckedRun, answer: Checked | Refusal) -> dict[str, Any]:
    """All that is known of a check, as plain values."""
    set_aside = answer.batch.set_aside.items() if isinstance(answer, Checked) else ()
    return {
        "run_id": run.run_id,
        "drop": run.drop,
        "started_at": run.started_at.isoformat(timespec="seconds"),
        "outcome": "refused" if isinstance(answer, Refusal) else "passed",
        "expectations": answer.expectations,
        "set_aside": {table: len(keys) for table, keys in set_aside},
        "findings": [asdict(finding) for finding in answer.findings],
        "great_expectations": list(answer.results),
    }


def _kept(runs: Path) -> list[dict[str, Any]]:
    """The newest runs, newest first; the files of all others are taken away."""
    found = [(json.loads(path.read_text("utf-8")), path) for path in runs.glob("*.json")]
    found.sort(key=lambda one: (one[0]["started_at"], one[0]["run_id"]), reverse=True)
    for _, path in found[KEPT_RUNS:]:
        path.with_suffix(".html").unlink(missing_ok=True)
        path.unlink()
    return [told for told, _ in found[:KEPT_RUNS]]


def _write_whole(path: Path, text: str) -> None:
    unfinished = path.with_name(f".{path.name}.part")
    unfinished.write_text(text, encoding="utf-8")
    unfinished.replace(path)
