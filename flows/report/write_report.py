"""Write the evidence pages of a home."""

from collections import defaultdict
from pathlib import Path
from typing import Any

from flows.report.pages import article_page, conflicts_page, index_page
from warehouse.ask import query

ARTICLES = """
select article_id, title, outlet, url, published_at, text,
       (select count(*) from figures f where f.article_id = a.article_id) as figures
from articles a where superseded_by is null order by published_at nulls last, article_id
"""
FIGURES = "select * from figure_evidence where is_current order by article_id, start"
CONFLICTS = "select * from conflicts order by published_a, reason"


def write_report(home: Path, folder: Path) -> int:
    """Write `index.html`, `conflicts.html` and a page for each current article; the number of articles."""
    articles, conflicts = _rows(home, ARTICLES), _rows(home, CONFLICTS)
    figures: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for figure in _rows(home, FIGURES):
        figures[figure["article_id"]].append(figure)
    (folder / "articles").mkdir(parents=True, exist_ok=True)
    for article in articles:
        path = folder / "articles" / f"{article['article_id']}.html"
        path.write_text(article_page(article, figures[article["article_id"]]), "utf-8", "xmlcharrefreplace")
    (folder / "conflicts.html").write_text(conflicts_page(conflicts), "utf-8", "xmlcharrefreplace")
    (folder / "index.html").write_text(index_page(articles, conflicts), "utf-8", "xmlcharrefreplace")
    return len(articles)


def _rows(home: Path, sql: str) -> list[dict[str, Any]]:
    answer = query(home, sql)
    return [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
