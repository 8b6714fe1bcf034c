"""Put real results into the README: run its queries on a home that holds the example drop and nothing else.

usage: write_readme_examples.py HOME     (`make docs` makes the home)
"""

import os
import re
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[1]
MUSTER = Path(sys.executable).with_name("muster")
QUERIES = {
    "totals": (
        "select outlet, quote, lower, upper, published_at::date as published\n"
        "from troop_totals where force = 'United States' and place = 'Iraq' and published_at >= '2016-07-01'\n"
        "and published_at < '2016-08-01' order by published, outlet"
    ),
    "conflicts": "select reason, sentence_a from conflicts where concept = 'troops' order by reason limit 1",
}


def main() -> None:
    """Rewrite the marked parts of the README."""
    readme = PROJECT / "README.md"
    readme.write_text(with_examples(readme.read_text("utf-8"), sys.argv[1]), "utf-8")


def with_examples(text: str, home: str) -> str:
    """The text with each marked part replaced by its query and the answer; a test holds the README to it."""
    for name, sql in QUERIES.items():
        block = f"<!-- example: {name} -->\n```sql\n{sql}\n```\n{as_table(ask(home, sql))}<!-- /example -->"
        text = re.sub(rf"<!-- example: {name} -->.*?<!-- /example -->", lambda _, b=block: b, text, flags=re.DOTALL)
    return text


def ask(home: str, sql: str) -> str:
    """What `muster query` prints."""
    environment = {**os.environ, "MUSTER_HOME": home}
    return subprocess.run(
        [MUSTER, "query", sql], env=environment, cwd=PROJECT, check=True, capture_output=True, text=True
    ).stdout


def as_table(tab_separated: str) -> str:
    """Tab-separated lines as a Markdown table."""
    header, *rows = (line.split("\t") for line in tab_separated.splitlines())
    lines = [header, ["---"] * len(header), *rows]
    return "\n" + "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


if __name__ == "__main__":
    main()
