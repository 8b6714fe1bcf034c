"""A process that stages, commits and publishes made-up runs until it is killed: `endless_writer.py HOME`."""

import sys
from pathlib import Path

from tests.warehouse.made_rows import commit_rows, rows_of
from tests.warehouse.made_story import Story, run_row
from warehouse import next_file
from warehouse.lake import Lake
from warehouse.publish import publish

STORIES = 3


def main() -> None:
    home = Path(sys.argv[1])
    next_file.REST_SECONDS = 0.0
    next_file.KEPT_FROM = 0
    lake = Lake(home / "lake")
    publish(lake, home)
    lake.sweep()
    while True:
        commits = lake.commits()
        number = 1 + (commits[-1].last if commits else 0)
        rows = rows_of([Story(f"run {number} story {n}", run=1) for n in range(STORIES)])
        commit_rows(lake, 1, rows, run=run_row(1, run_id=f"{number:024x}"))
        publish(lake, home)
        print(number, flush=True)  # noqa: T201 - tells the test how far it has come


if __name__ == "__main__":
    main()
