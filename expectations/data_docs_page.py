"""The pages of the data docs: self-contained HTML without scripts, in which every value is escaped."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from transforms.vocabulary.words import Severity, words_of

SHOWN_ROWS = 200
"""How many broken rows of one expectation a page shows; all of them stand in the JSON file."""
LINKED = ("http://", "https://")
STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .3rem .6rem; }
th, td { border-bottom: 1px solid #8886; vertical-align: top; }
section { border: 1px solid #8886; border-radius: .4rem; padding: .2rem 1rem 1rem; margin: 1rem 0; }
blockquote { margin: .3rem 0 .6rem; padding-left: .8rem; border-left: 3px solid #8888; }
cite, .quiet { font-style: normal; font-size: .9rem; opacity: .8; } code { overflow-wrap: anywhere; }
.critical, .error, .warning, .held { border-radius: .3rem; padding: .1rem .5rem; font-size: .85rem; }
.critical { background: #b00020; color: #fff; } .error { background: #b35900; color: #fff; }
.warning { background: #8a6d00; color: #fff; } .held { background: #1b6e3c; color: #fff; }
mark { padding: 0 .1rem; }
"""
HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title><style>{style}</style></head><body>
"""
Told = Mapping[str, Any]


def index_page(runs: Sequence[Told]) -> str:
    """The list of runs, newest first."""
    rows = "".join(_row_of_run(run) for run in runs)
    head = "<tr><th>run</th><th>drop</th><th>outcome</th><th>expectations</th><th>failed</th></tr>"
    return _page("Data quality", f"<h1>Data quality</h1>\n<table>{head}{rows}</table>")


def run_page(run: Told) -> str:
    """One run: what failed, row by row with its evidence, then what held."""
    return _page(f"Data quality of run {run['run_id']}", "\n".join(_parts_of_run(run)))


def _row_of_run(run: Told) -> str:
    name = escape(run["run_id"])
    when = escape(run["started_at"][:16].replace("T", " "))
    counts = Counter(finding["severity"] for finding in run["findings"])
    failed = " ".join(_badge(word, f"{counts[word]} {word}") for word in words_of(Severity) if counts[word])
    outcome = _badge("critical" if run["outcome"] == "refused" else "held", run["outcome"])
    link = f'<a href="runs/{name}.html">{when}</a>'
    cells = (link, escape(run["drop"]), outcome, f"{run['expectations']:,}", failed or "none")
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>\n"


def _parts_of_run(run: Told) -> Iterator[str]:
    name = escape(run["run_id"])
    yield '<p><a href="../index.html">all runs</a></p>'
    yield f"<h1>Data quality of {escape(run['drop'])}</h1>"
    yield f'<p class="quiet">run {name} of {escape(run["started_at"])}, <a href="{name}.json">as JSON</a></p>'
    broken = sum(len(finding["rows"]) for finding in run["findings"])
    yield (
        f"<p>{_badge('critical' if run['outcome'] == 'refused' else 'held', run['outcome'])} "
        f"{run['expectations']:,} expectations checked, {len(run['findings']):,} failed, in {broken:,} rows; "
        f"set aside: {escape(_counted(run['set_aside']))}</p>"
    )
    order = words_of(Severity)
    for finding in sorted(run["findings"], key=lambda one: (order.index(one["severity"]), one["table"], one["rule"])):
        yield _section_of(finding)
    yield "<h2>Held</h2>"
    for suite in run["great_expectations"]:
        yield _held(suite)


def _section_of(finding: Told) -> str:
    shown = "".join(_item_of(row) for row in finding["rows"][:SHOWN_ROWS])
    more = len(finding["rows"]) - SHOWN_ROWS
    return (
        f"<section><h2>{escape(finding['rule'].replace('_', ' '))} {_badge(finding['severity'])}</h2>"
        f'<p class="quiet">{escape(finding["table"])}: {escape(finding["sentence"])}</p>'
        f"<p>{escape(finding['message'])}</p>"
        f"<ol>{shown}</ol>" + (f"<p>and {more:,} more</p>" if more > 0 else "") + "</section>"
    )


def _item_of(row: Told) -> str:
    quotes = "".join(map(_quoted, row["evidence"]))
    return f"<li>{escape(row['message'])}<br><code>{escape(row['key'])}</code>{quotes}</li>\n"


def _quoted(evidence: Told) -> str:
    sentence = _marked(evidence["sentence"] or "", evidence["quote"])
    outlet = escape(evidence["outlet"] or "unnamed outlet")
    title = escape(evidence["title"] or "untitled")
    url = str(evidence["url"] or "")
    if url.startswith(LINKED):
        title = f'<a rel="noreferrer" href="{escape(url)}">{title}</a>'
    day = escape(evidence["published_at"] or "undated")
    return f"<blockquote>{sentence}<br><cite>{outlet}, {day}: {title}</cite></blockquote>"


def _marked(sentence: str, quote: str | None) -> str:
    """The sentence with its quote marked; escaped in parts, so that no mark falls inside an entity."""
    if not quote or quote not in sentence:
        return escape(sentence)
    before, after = sentence.split(quote, 1)
    return f"{escape(before)}<mark>{escape(quote)}</mark>{escape(after)}"


def _held(suite: Told) -> str:
    held = [result["expectation_config"] for result in suite["results"] if result["success"]]
    lines = "".join(f"<li>{escape(str(one.get('description') or one['type']))}</li>" for one in held)
    return (
        f"<details><summary>{escape(suite['table'])}: {len(held)} of {len(suite['results'])}</summary>"
        f"<ul>{lines}</ul></details>"
    )


def _badge(word: str, text: str | None = None) -> str:
    return f'<span class="{escape(word)}">{escape(text or word)}</span>'


def _counted(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count:,} {table}" for table, count in counts.items()) or "nothing"


def _page(title: str, body: str) -> str:
    return HEAD.format(title=escape(title), style=STYLE) + body + "\n</body></html>\n"
