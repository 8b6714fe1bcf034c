"""Which articles tell of one event, and what day that gives an undated one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from transforms.copies.candidates import candidates_by_key
from transforms.copies.finding_copies import is_copy, moment_of, publication_order
from transforms.copies.story_features import kind_of
from transforms.copies.story_surety import story_surety
from transforms.copies.story_terms import PROPER, TERM, alikeness
from transforms.records import ArticleSignature
from transforms.vocabulary.copies import copy_words

STORY_WINDOW = timedelta(days=4)
"""Dated articles further apart than this are of one story only where it surely goes on."""
LONG_STORY_WINDOW = timedelta(days=28)
"""Dated articles further apart than this are linked only through articles between them: what comes every month (prices,
rates, jobless) is told in the same words each time."""
SURE, SURE_FROM_AFAR = -4.5, -2.1
"""Least `story_surety`: reached by one in two thousand, from afar by one in six thousand pairs of other reports."""
STRONG_KINDS = frozenset({"figure", "occurrence", "person", "facility", "event"})
"""Features that reports of other events of the same days and places seldom share."""
NAMES_SHARED = 0.8
"""Least weight of the names in common: a country will do."""
TOLD_SHARED = 2.0
"""Least weight of the features in common that tell what happened; names alone make no story."""
STRONG_SHARE, WEAK_SHARE = 0.2, 0.4
"""Least share in common, with a strong feature among it and without."""
BRIEF_TOLD, BRIEF_NAMES, BRIEF_SHARE = 0.8, 1.0, 0.7
"""Of two dated articles of which one is a sentence or two, most of what it says has to be shared."""
SAME_NEWS_WINDOW = timedelta(days=1)
SAME_NEWS_NAMES, SAME_NEWS, SAME_NEWS_SHARE = 1.5, 3.2, 0.2
"""Within a day two names and a little of what happened are enough: reporters choose their own words."""
ALIKE, ALIKE_NAMED, ALIKE_SAME_NEWS = 0.16, 0.11, 0.08
"""Least alikeness of all that two dated articles say, where names are in common, and where one of no nation is within a
day: reached by fewer than one in a thousand pairs of reports of different events that were put on one day."""
LEAST_TERMS = 3
"""Of two sentences a nation and one word in common would make an alikeness; a rarer name needs one word beside it."""
UNDATED_TOLD, UNDATED_SHARE = 3.0, 0.3
"""An undated article has to share more, a figure among it, since its day does not speak for it."""


@dataclass(frozen=True, slots=True)
class StoryLink:
    """The story of an article, and for an undated one the days that its dated members allow."""

    article_id: str
    story_id: str
    inferred_from: date | None
    inferred_to: date | None


def find_stories(new: Sequence[ArticleSignature], known: Iterable[ArticleSignature]) -> tuple[StoryLink, ...]:
    """The story of each new article, and the days newly inferred for known undated ones.

    `known` needs only signatures that share a `story_keys` value with a new one. A story's id is the id
    of its first article and never changes; an article joins the story of the one most like it. The
    inferred days are those of the dated articles that the undated one was linked to, marked as
    inference by their place: they are never a date of publication.
    """
    fresh = {one.article_id: one for one in new}
    placed = {one.article_id: one for one in known if one.article_id not in fresh}
    stories = {name: one.story_id or name for name, one in placed.items()}
    everyone = {**placed, **fresh}
    neighbours = candidates_by_key(everyone.values(), lambda one: (*one.story_keys, *one.copy_keys))
    for one in sorted(fresh.values(), key=publication_order):
        others = [placed[name] for name in neighbours[one.article_id] if name in placed]
        linked = [(likeness(one, other), other) for other in others if is_one_story(one, other)]
        best = max(linked, key=lambda pair: (pair[0], pair[1].article_id), default=None)
        stories[one.article_id] = stories[best[1].article_id] if best else one.article_id
        placed[one.article_id] = one
    undated = [one for one in everyone.values() if one.published_at is None]
    days = {one.article_id: _days(one, [everyone[name] for name in neighbours[one.article_id]]) for one in undated}
    return tuple(
        StoryLink(name, stories[name], *days.get(name, (None, None)))
        for name in sorted({*fresh, *(name for name, found in days.items() if found[0])})
    )


def is_one_story(a: ArticleSignature, b: ArticleSignature) -> bool:
    """Whether two articles tell of one event: enough in common, on days not far apart."""
    if is_copy(a, b):
        return True
    when_a, when_b = moment_of(a), moment_of(b)
    dated = when_a is not None and when_b is not None
    if when_a is not None and when_b is not None and abs(when_a - when_b) > STORY_WINDOW:
        return abs(when_a - when_b) <= LONG_STORY_WINDOW and _goes_on(a, b)
    shared = set(a.story_features).intersection(b.story_features)
    told = _weight(feature for feature in shared if kind_of(feature) in copy_words().telling_kinds)
    named = _weight(feature for feature in shared if kind_of(feature) not in copy_words().telling_kinds)
    alike = likeness(a, b)
    kinds = {kind_of(feature) for feature in shared}
    if not dated:
        return "figure" in kinds and told >= UNDATED_TOLD and named >= NAMES_SHARED and alike >= UNDATED_SHARE
    share = WEAK_SHARE if kinds.isdisjoint(STRONG_KINDS) else STRONG_SHARE
    if told >= TOLD_SHARED and named >= NAMES_SHARED and alike >= share:
        return True
    if dated_alike(a, b) and named >= SAME_NEWS_NAMES and told + named >= SAME_NEWS and alike >= SAME_NEWS_SHARE:
        return True
    brief = told >= BRIEF_TOLD and named >= BRIEF_NAMES and alike >= BRIEF_SHARE
    return brief or _say_alike(a, b, named) or _surety(a, b) >= SURE


def _say_alike(a: ArticleSignature, b: ArticleSignature, named: float) -> bool:
    """Whether the words of two articles, wherever they stand, are those of one story."""
    terms_a, terms_b = (frozenset(filter(_is_term, one.story_features)) for one in (a, b))
    shared = terms_a & terms_b
    names = [term for term in shared if kind_of(term) == PROPER]
    rare = any(name.islower() for name in names)
    if len(names) == len(shared) or len(shared) < LEAST_TERMS - rare:
        return False
    if rare and dated_alike(a, b):
        return alikeness(terms_a, terms_b) >= ALIKE_SAME_NEWS
    return alikeness(terms_a, terms_b) >= (ALIKE_NAMED if names or named >= NAMES_SHARED else ALIKE)


def _goes_on(a: ArticleSignature, b: ArticleSignature) -> bool:
    """Whether a name that is no nation's is in common, and much besides."""
    names = {feature for feature in a.story_features if kind_of(feature) == PROPER and feature.islower()}
    return not names.isdisjoint(b.story_features) and _surety(a, b) >= SURE_FROM_AFAR


def _surety(a: ArticleSignature, b: ArticleSignature) -> float:
    return story_surety(tuple(a.story_features), tuple(b.story_features), likeness(a, b))


def _is_term(feature: str) -> bool:
    return kind_of(feature) in (TERM, PROPER)


def dated_alike(a: ArticleSignature, b: ArticleSignature) -> bool:
    """Whether both were published within a day of each other."""
    when_a, when_b = moment_of(a), moment_of(b)
    return when_a is not None and when_b is not None and abs(when_a - when_b) <= SAME_NEWS_WINDOW


def likeness(a: ArticleSignature, b: ArticleSignature) -> float:
    """Weight of the features in common, as a share of the lesser weight of the two.

    A figure speaks for a story where it is shared; that figures differ does not speak against it.
    """
    shared = set(a.story_features).intersection(b.story_features)
    own = [[feature for feature in one.story_features if kind_of(feature) != "figure"] for one in (a, b)]
    lesser = min(map(_weight, own)) + _weight(feature for feature in shared if kind_of(feature) == "figure")
    return _weight(shared) / lesser if lesser else 0.0


def _weight(features: Iterable[str]) -> float:
    return sum(map(_weight_of, features))


@lru_cache(maxsize=1 << 16)
def _weight_of(feature: str) -> float:
    return copy_words().feature_weights[kind_of(feature)]


def _days(one: ArticleSignature, others: Iterable[ArticleSignature]) -> tuple[date | None, date | None]:
    days = [
        other.published_at.date() for other in others if other.published_at is not None and is_one_story(one, other)
    ]
    if not days or max(days) - min(days) > STORY_WINDOW:
        return None, None
    return min(days), max(days)
