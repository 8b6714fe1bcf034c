"""Which articles are copies of one origin."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from operator import eq

from transforms.copies.candidates import candidates_by_key
from transforms.records import ArticleSignature

CONTAINED = 0.55
"""Share of the shorter text's runs of words that a copy has in common with the longer."""
SURELY_CONTAINED = 0.7
"""That share where the texts give too few numbers to tell a copy from another report of one template."""
DETAILS_SHARED = 0.5
LEAST_DETAILS = 3
LEAST_RUNS = 12
COPY_WINDOW = timedelta(days=14)


def find_copies(new: Sequence[ArticleSignature], known: Iterable[ArticleSignature]) -> dict[str, str]:
    """The origin of each new article, by its id: its own id where it is no copy.

    `known` needs only the signatures that share a `copy_keys` value with a new one; more do no harm.
    A copy takes over the origin of the article it copies; among new ones the first published is the
    origin. Known origins never change. The order of the input does not matter.
    """
    origins: dict[str, str] = {}
    by_id = {one.article_id: one for one in known}
    origins.update({one.article_id: one.origin_id or one.article_id for one in by_id.values()})
    ordered = sorted({one.article_id: one for one in new}.values(), key=publication_order)
    neighbours = candidates_by_key((*by_id.values(), *ordered), lambda one: one.copy_keys)
    placed: dict[str, ArticleSignature] = dict(by_id)
    for one in ordered:
        best = _best(one, (placed[name] for name in neighbours[one.article_id] if name in placed))
        origins[one.article_id] = origins[best] if best is not None else one.article_id
        placed[one.article_id] = one
    return {one.article_id: origins[one.article_id] for one in ordered}


def is_copy(a: ArticleSignature, b: ArticleSignature) -> bool:
    """Whether two texts are one text, perhaps cut, retitled or added to."""
    if not _near(moment_of(a), moment_of(b)):
        return False
    if a.text_hash == b.text_hash:
        return True
    if min(a.shingle_count, b.shingle_count) < LEAST_RUNS:
        return False
    fewer = min(len(a.details), len(b.details))
    if fewer < LEAST_DETAILS:
        return containment(a, b) >= SURELY_CONTAINED
    shared = len(set(a.details).intersection(b.details)) / fewer
    return shared >= DETAILS_SHARED and containment(a, b) >= CONTAINED


def containment(a: ArticleSignature, b: ArticleSignature) -> float:
    """Estimated share of the shorter text's runs of words that stand in the longer.

    From the Jaccard similarity J that MinHash estimates: |A ∩ B| = J / (1 + J) · (|A| + |B|).
    """
    fewer = min(a.shingle_count, b.shingle_count)
    if fewer == 0:
        return 0.0
    equal: int = sum(map(eq, a.minhash, b.minhash))
    jaccard = equal / len(a.minhash)
    return min(jaccard / (1 + jaccard) * (a.shingle_count + b.shingle_count) / fewer, 1.0)


def publication_order(one: ArticleSignature) -> tuple[datetime, str]:
    """The first published first, the undated last, ties by id."""
    return (moment_of(one) or datetime.max.replace(tzinfo=UTC), one.article_id)


def moment_of(one: ArticleSignature) -> datetime | None:
    """When it was published; a time without a zone is one of UTC."""
    when = one.published_at
    return when.replace(tzinfo=UTC) if when is not None and when.tzinfo is None else when


def _best(one: ArticleSignature, others: Iterable[ArticleSignature]) -> str | None:
    copies = [other for other in others if other.article_id != one.article_id and is_copy(one, other)]
    best = max(copies, key=lambda other: (containment(one, other), *_reversed(other)), default=None)
    return best.article_id if best else None


def _reversed(one: ArticleSignature) -> tuple[float, str]:
    when, name = publication_order(one)
    return (-(when - datetime(1900, 1, 1, tzinfo=UTC)).total_seconds(), name)


def _near(a: datetime | None, b: datetime | None) -> bool:
    return a is None or b is None or abs(a - b) <= COPY_WINDOW
