"""A Prefect database with its tables made, so that a fresh home need not run Prefect's migrations (5 s).

`make install` makes it once, beside the installed packages. Without it the server makes its own.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

FILE = "prefect.db"


def template_path() -> Path:
    """Where the template lies: in the environment, named by Prefect's version."""
    return Path(sys.prefix) / "share" / "muster" / f"prefect-{version('prefect')}.db"


def put_template(prefect_home: Path) -> None:
    """Give a home without a Prefect database a copy of the template, if there is one."""
    target = prefect_home / FILE
    if target.exists() or not template_path().exists():
        return
    unfinished = prefect_home / f".{FILE}.{os.getpid()}"
    shutil.copyfile(template_path(), unfinished)
    unfinished.replace(target)


def make_template() -> None:
    """Run Prefect's migrations into a new database and keep it as the template."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "PREFECT_HOME": folder, "PREFECT_SERVER_ANALYTICS_ENABLED": "false"}
        command = [sys.executable, "-m", "prefect", "server", "database", "upgrade", "--yes"]
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own words
        made = Path(folder) / FILE
        with sqlite3.connect(made) as database:
            database.execute("pragma wal_checkpoint(truncate)")
        template_path().parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made, template_path())


if __name__ == "__main__":
    make_template()
