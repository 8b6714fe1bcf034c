"""The pages of the report, each a function from rows to HTML; every value from outside is escaped."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from flows.report.marked_text import Mark, mark_text

Row = Mapping[str, Any]

STYLE = """
body { font: 16px/1.5 Georgia, serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; }
mark { background: #ffe9a8; } h1 { font-size: 1.5rem; } small, th { color: #555; font-weight: normal; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; } td, th { text-align: left; padding: .2rem .5rem;
vertical-align: top; border-bottom: 1px solid #ddd; } blockquote { margin: .5rem 0; border-left: 3px solid #c60;
padding-left: 1rem; }
"""
FIGURE_COLUMNS = (
    "quote", "value", "lower", "upper", "comparator", "unit", "counted", "concept", "actor", "place", "role",
    "direction", "status", "observed_from", "observed_to", "speaker", "rule",
)  # fmt: skip


def page(title: str, body: str) -> str:
    """A whole page: no scripts, nothing loaded from elsewhere."""
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{STYLE}</style></head>\n<body>\n<h1>{escape(title)}</h1>\n{body}\n</body></html>\n"
    )


def index_page(articles: Sequence[Row], conflicts: Sequence[Row]) -> str:
    """The articles in order of publication, and the contradictions."""
    rows = "\n".join(
        f"<tr><td>{_day(one)}</td><td>{_text(one['outlet'])}</td>"
        f'<td><a href="articles/{one["article_id"]}.html">{_text(one["title"] or "untitled")}</a></td>'
        f"<td>{one['figures']}</td></tr>"
        for one in articles
    )
    table = f"<table><tr><th>published</th><th>outlet</th><th>article</th><th>figures</th></tr>\n{rows}</table>"
    link = f'<p><a href="conflicts.html">{len(conflicts):,} contradictions</a></p>'
    return page("Every figure accounted for", link + table)


def article_page(article: Row, figures: Sequence[Row]) -> str:
    """One article with its figures marked, and how each was read."""
    marks = [Mark(start=one["start"], end=one["end"], name=one["figure_id"], title=_reading(one)) for one in figures]
    head = f"<p><small>{_text(article['outlet'])} · {_day(article)} · {_text(article['url'])}</small></p>"
    body = mark_text(article["text"], marks)
    return page(article["title"] or "untitled", f"{head}\n{body}\n<h2>Figures</h2>{_figure_table(figures)}")


def conflicts_page(conflicts: Sequence[Row]) -> str:
    """Each contradiction with its reason and its sentences."""
    parts = "\n".join(f"<h2>{_text(one['reason'])}</h2>{_said(one, 'a')}{_said(one, 'b')}" for one in conflicts)
    return page(f"{len(conflicts):,} contradictions", parts or "<p>None.</p>")


def _said(one: Row, side: str) -> str:
    if one[f"sentence_{side}"] is None:
        return ""
    link = f"articles/{one[f'article_{side}']}.html"
    where = f'<a href="{link}">{_text(one[f"outlet_{side}"] or "unnamed outlet")}</a>'
    return f"<blockquote>{_text(one[f'sentence_{side}'])}<br><small>{where}</small></blockquote>"


def _figure_table(figures: Iterable[Row]) -> str:
    head = "".join(f"<th>{name.replace('_', ' ')}</th>" for name in FIGURE_COLUMNS)
    rows = "\n".join(
        "<tr>" + "".join(f"<td>{_text(one[name])}</td>" for name in FIGURE_COLUMNS) + "</tr>" for one in figures
    )
    return f"<table><tr>{head}</tr>\n{rows}</table>"


def _reading(one: Row) -> str:
    names = ("comparator", "counted", "concept", "actor", "place", "role", "status")
    return ", ".join(f"{name}: {one[name]}" for name in names if one[name] is not None)


def _day(one: Row) -> str:
    return f"{one['published_at']:%Y-%m-%d}" if one["published_at"] else "undated"


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return escape(str(value))
