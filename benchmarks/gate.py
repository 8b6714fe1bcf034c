"""What the gate costs: all that a home's lake holds is checked again as one batch.

    python benchmarks/gate.py HOME

The first check also fills caches, so it is made once more before the three that are told. CPU time of this
process beside wall time: on a busy machine the two differ.
"""

import sys
import time
from pathlib import Path

from expectations.check_batch import check_batch
from expectations.outcome import Checked, Refusal
from expectations.severities import severities
from expectations.thresholds import thresholds
from warehouse.lake import Lake
from warehouse.staged_batch import StagedBatch

WRITTEN_BY_THE_GATE = ("runs", "violations", "quarantine")
CHECKS = 3


def main() -> None:
    """Print rows, expectations, and the time of each check."""
    lake = Lake(Path(sys.argv[1]) / "lake")
    commits = lake.commits()
    parts = tuple(part for commit in commits for part in commit.parts if part.table not in WRITTEN_BY_THE_GATE)
    staged = StagedBatch(lake.root, commits[-1].run_ids[-1], parts)
    answer = check(staged)
    print(f"{sum(staged.counts().values()):,} rows, {answer.expectations} expectations, {type(answer).__name__}")
    for _ in range(CHECKS):
        wall, cpu = time.perf_counter(), time.process_time()
        check(staged)
        print(f"wall {time.perf_counter() - wall:.2f} s, CPU {time.process_time() - cpu:.2f} s")


def check(staged: StagedBatch) -> Checked | Refusal:
    """Check the batch as if its runs were known."""
    return check_batch(
        staged,
        severities(),
        lambda column, values: set(values) if column == "runs.run_id" else set(),
        thresholds=thresholds(),
    )


if __name__ == "__main__":
    main()
