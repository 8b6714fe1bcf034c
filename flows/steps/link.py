"""Third step: which of the new articles are copies of one origin, which revise another, which tell one story."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from flows.run_context import RunContext
from flows.steps.parse import Parsed
from transforms.copies import COPY_WINDOW, LONG_STORY_WINDOW, StoryLink, assign_revisions, find_copies, find_stories
from transforms.records import Article, ArticleSignature
from warehouse.recall import articles_by_id, current_articles_by_url, current_articles_of
from warehouse.recall_series import signatures_sharing


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """All articles whose row is new or has changed, and the signatures of the new ones with their links."""

    articles: tuple[Article, ...]
    signatures: tuple[ArticleSignature, ...]
    new: frozenset[str]


def link_articles(run: RunContext, parsed: Parsed) -> Linked:
    """Link the new articles to each other and to those loaded before."""
    home = run.home.root
    known = _known_signatures(home, parsed.signatures)
    origins = find_copies(parsed.signatures, known)
    stories = {link.article_id: link for link in find_stories(parsed.signatures, known)}
    revised = {one.article_id: one for one in _revised(home, parsed.articles)}
    inferred = articles_by_id(home, [name for name in stories if name not in revised])
    articles = (*revised.values(), *inferred)
    new = frozenset(one.article_id for one in parsed.articles)
    return Linked(
        articles=tuple(_linked(one, origins, stories) for one in articles),
        signatures=tuple(_signed(one, origins, stories) for one in parsed.signatures),
        new=new,
    )


def _known_signatures(home: Path, new: Sequence[ArticleSignature]) -> list[ArticleSignature]:
    """The signatures loaded before that may be linked to new ones: of any time where a new one is undated."""
    undated = [one for one in new if one.published_at is None]
    times = [one.published_at for one in new if one.published_at is not None]
    dated = [one for one in new if one.published_at is not None]
    known = signatures_sharing(home, _keys(undated))
    if times:
        window = max(COPY_WINDOW, LONG_STORY_WINDOW)
        known += signatures_sharing(home, _keys(dated), (min(times) - window, max(times) + window))
    return list({one.article_id: one for one in known}.values())


def _keys(signatures: Sequence[ArticleSignature]) -> set[int]:
    return {key for one in signatures for key in (*one.copy_keys, *one.story_keys)}


def _revised(home: Path, new: Sequence[Article]) -> Iterator[Article]:
    """The new articles with their revision, and each one loaded before that a new one takes the place of.

    A second reading of bytes already loaded is no revision: it keeps the number and replaces the first reading.
    """
    read_before = {one.document_id: one for one in current_articles_of(home, [one.document_id for one in new])}
    first = [one for one in new if one.document_id not in read_before]
    yield from assign_revisions(first, current_articles_by_url(home, [one.url for one in first if one.url]))
    for one in new:
        before = read_before.get(one.document_id)
        if before is not None:
            yield replace(one, revision=before.revision)
            yield replace(before, superseded_by=one.article_id)


def _linked(article: Article, origins: dict[str, str], stories: dict[str, StoryLink]) -> Article:
    story = stories.get(article.article_id)
    return replace(
        article,
        origin_id=origins.get(article.article_id, article.origin_id),
        story_id=story.story_id if story else article.story_id,
        inferred_from=story.inferred_from if story else article.inferred_from,
        inferred_to=story.inferred_to if story else article.inferred_to,
    )


def _signed(one: ArticleSignature, origins: dict[str, str], stories: dict[str, StoryLink]) -> ArticleSignature:
    return replace(one, origin_id=origins[one.article_id], story_id=stories[one.article_id].story_id)
