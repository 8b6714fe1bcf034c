"""Hundreds of SIGKILLs at random points of runs that stage, commit and publish: `kills.py [TIMES] [SEED]`.

After each kill the published warehouse must hold whole runs only, and all that were told to be published;
after the last, a rebuild from the lake must give the same rows. The unit of the tests (five kills) is
tests/warehouse/test_crashes.py; this is the long form. Exits non-zero at the first broken promise.
"""

import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from warehouse.ask import query
from warehouse.lake import Lake
from warehouse.next_file import NEXT, SPARE
from warehouse.publish import publish, rebuild

WRITER = Path(__file__).parents[1] / "tests" / "warehouse" / "endless_writer.py"
WHOLE = "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM figures), (SELECT count(*) FROM runs)"
STORIES = 3


def kill_once(home: Path, after: float) -> tuple[int, str]:
    """The last run that a writer said it had published before it was killed, and what it left in the home."""
    with subprocess.Popen([sys.executable, WRITER, home], stdout=subprocess.PIPE, text=True) as process:
        first = process.stdout.readline() if process.stdout else ""
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
        told = (first + (process.stdout.read() if process.stdout else "")).split()
    left = [name for name in (NEXT, f"{NEXT}.wal", SPARE) if (home / name).exists()]
    return int(told[-1]), " ".join(left) or "nothing"


def check(home: Path, told: int) -> None:
    """Stop where the published state is not whole runs, or lacks one that was told."""
    articles, figures, runs = query(home, WHOLE).rows[0]
    if runs < told or not articles == figures == STORIES * runs:
        raise SystemExit(f"broken: told {told}, published {runs} runs, {articles} articles, {figures} figures")


def main() -> None:
    """Kill, check, count what was left behind."""
    times, seed = (int(sys.argv[1]) if sys.argv[1:] else 200), (int(sys.argv[2]) if sys.argv[2:] else 1)
    chance = random.Random(seed)  # noqa: S311 - moments to kill at, not secrets
    left: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        home = Path(folder)
        for _ in range(times):
            told, state = kill_once(home, chance.uniform(0, 0.6))
            left[state] += 1
            check(home, told)
        lake = Lake(home / "lake")
        publish(lake, home)
        before = query(home, "FROM figures ORDER BY ALL").rows
        rebuild(lake, home)
        if query(home, "FROM figures ORDER BY ALL").rows != before:
            raise SystemExit("broken: a rebuild from the lake gives other figures")
        print(f"{times} kills, {len(lake.commits())} runs committed, none lost, doubled or halved")
        for state, count in left.most_common():
            print(f"{count:>5}  left behind: {state}")


if __name__ == "__main__":
    main()
