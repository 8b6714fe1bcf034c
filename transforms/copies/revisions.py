"""Which article is a later text of the same address."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from transforms.records import Article


def assign_revisions(new: Sequence[Article], current_by_url: Mapping[str, Article]) -> tuple[Article, ...]:
    """The articles with `revision` and `superseded_by` set: the new ones, and each current one they replace.

    Articles of one address follow each other as they were modified, else published, else in the order given
    by the drop. An article whose text and headline equal the current one's is no revision; it shares the
    number of the current one and is superseded by it.
    """
    state = dict(current_by_url)
    changed: dict[str, Article] = {}
    for article in sorted(new, key=_age):
        current = state.get(article.url) if article.url else None
        if current is None or article.url is None or current.article_id == article.article_id:
            changed[article.article_id] = article
        else:
            changed[current.article_id] = replace(
                changed.get(current.article_id, current), superseded_by=article.article_id
            )
            article = replace(article, revision=current.revision + 1)  # noqa: PLW2901 - the row as numbered
            changed[article.article_id] = article
        if article.url:
            state[article.url] = article
    return tuple(changed[name] for name in sorted(changed))


def _age(article: Article) -> tuple[str, str]:
    when = article.modified_at or article.published_at
    return (when.isoformat() if when else "", article.article_id)
