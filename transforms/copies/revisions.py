"""Which article is a later text of the same address."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from transforms.records import Article


def assign_revisions(new: Sequence[Article], current_by_url: Mapping[str, Article]) -> tuple[Article, ...]:
    """The articles with `revision` and `superseded_by` set: the new ones, and each current one they replace.

    Articles of one address follow each other as they were modified, else published; ties by id, a known one
    before a new one. A changed text supersedes the current one and counts up. A text that says the same as
    the current one, or is stated to be older, takes its number and is superseded by it: it adds nothing.
    """
    current = dict(current_by_url)
    rows: dict[str, Article] = {}
    for article in sorted(new, key=_age):
        if article.url is None:
            rows[article.article_id] = article
            continue
        before = current.get(article.url)
        if before is None or before.article_id == article.article_id:
            newest = article
        elif _adds_nothing(article, before):
            rows[article.article_id] = replace(article, revision=before.revision, superseded_by=before.article_id)
            continue
        else:
            rows[before.article_id] = replace(before, superseded_by=article.article_id)
            newest = replace(article, revision=before.revision + 1)
        rows[newest.article_id] = current[article.url] = newest
    return tuple(rows[name] for name in sorted(rows))


def _adds_nothing(article: Article, current: Article) -> bool:
    same = (article.title, article.text) == (current.title, current.text)
    older = _moment(article) and _moment(current) and _moment(article) < _moment(current)
    return same or bool(older)


def _moment(article: Article) -> str:
    when = article.modified_at or article.published_at
    return when.replace(tzinfo=None).isoformat() if when else ""


def _age(article: Article) -> tuple[str, str]:
    return _moment(article), article.article_id
