"""What tells an article's event: its names, its figures, the words of its headline and lead."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import combinations

from transforms.copies.hashing import stable_hash
from transforms.copies.story_terms import PROPER, TERM, terms_of
from transforms.copies.story_topics import topics_of
from transforms.entities.territories import territories
from transforms.records import Article, Figure, Mention
from transforms.vocabulary.agreement_events import event_nouns
from transforms.vocabulary.copies import copy_words
from transforms.vocabulary.story_terms import stem

_NAME = re.compile(r"\b[A-Z][\w-]+")
_LOWER_WORD = re.compile(r"\b[a-z][a-z-]{2,}\b")
_NUMBER = re.compile(
    r"\b(\d[\d,]*(?:\.\d+)?)\s+(?:more\s+|additional\s+|extra\s+|new\s+)?(?:[A-Z][\w.]*\s+)?([a-z]{3,})"
)
LEAD_CHARACTERS = 400
MOST_NAMES = 10
MOST_FIGURES = 8
MOST_TOPICS = 3
MOST_WORDS = 14
MOST_PAIRS = 40
MOST_PARTNERS = 3
SPAN_DAYS, LONG_SPAN_DAYS = 5, 28
LEAST_TELLING = 20
YEARS = range(1900, 2101)
MOST_TERM_KEYS, MOST_LONG_KEYS = 12, 6
_EVENT_KINDS = frozenset({"topic", "occurrence", "incident"})
_COMMON_KINDS = frozenset({"country", "word", "other", "figure", TERM, PROPER}) | _EVENT_KINDS


def features_of(article: Article, mentions: Sequence[Mention], figures: Sequence[Figure]) -> tuple[str, ...]:
    """The features as `kind:value`, of each kind only the most telling: sorted, then the terms, the rarest first."""
    lead = f"{article.title or ''}\n{article.text[:LEAD_CHARACTERS]}"
    names = _entity_features(mentions) if mentions else _name_features(article)
    counted = _figure_features(figures) if figures else _number_features(article.text)
    topics = _first(topics_of(article, mentions, figures), MOST_TOPICS)
    told = {*names, *_countries_acting(figures), *counted, *topics, *_word_features(lead)}
    return (*sorted(told), *terms_of(article))


def story_keys_of(features: Sequence[str], published: date | None) -> tuple[int, ...]:
    """Keys of which articles of one story share one.

    Two features together, or one of the rarest terms alone, of the days on which the article can be linked: each
    article stands in its own span of days and the next, so that any two no further apart than a span share one, and
    keys are not shared across the years. A figure with a name stands for itself, so that undated articles are found.
    """
    named = _named(features)
    figures = [feature for feature in features if feature.startswith("figure:")]
    lasting = [stable_hash(figure, name) for figure in figures for name in named[:MOST_PARTNERS]]
    if published is None:
        return tuple(sorted(set(lasting)))
    span = published.toordinal() // SPAN_DAYS
    pairs: list[tuple[str, ...]] = list(dict.fromkeys(tuple(sorted(pair)) for pair in _pairs(features, named)))
    del pairs[MOST_PAIRS:]
    pairs.extend((term,) for term in [term for term in features if kind_of(term) in (TERM, PROPER)][:MOST_TERM_KEYS])
    of_days = [stable_hash(*pair, when) for pair in pairs for when in (span, span + 1)]
    return tuple(sorted({*lasting, *of_days, *_keys_of_weeks(features, published)}))


def _keys_of_weeks(features: Sequence[str], published: date) -> Iterator[int]:
    """Keys by which a story that goes on for weeks is found again: its rarest names."""
    span = published.toordinal() // LONG_SPAN_DAYS
    names = [feature for feature in features if kind_of(feature) == PROPER and feature.islower()]
    yield from (stable_hash(name, LONG_SPAN_DAYS, when) for name in names[:MOST_LONG_KEYS] for when in (span, span + 1))


def _named(features: Sequence[str]) -> list[str]:
    weights = copy_words().feature_weights
    telling = [feature for feature in features if kind_of(feature) not in _COMMON_KINDS]
    countries = [feature for feature in features if feature.startswith("country:")]
    return [*sorted(telling, key=lambda feature: (-weights[kind_of(feature)], feature))[:7], *countries[:3]]


def _pairs(features: Sequence[str], named: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pairs of features, those that tell most first."""
    events = [feature for feature in features if kind_of(feature) in _EVENT_KINDS]
    words = [feature for feature in features if feature.startswith("word:")]
    yield from ((name, event) for name in named for event in events)
    yield from combinations(named, 2)
    yield from ((name, word) for name in named[:MOST_PARTNERS] for word in words)


def kind_of(feature: str) -> str:
    """The kind of a feature: what stands before its colon."""
    return feature.partition(":")[0]


def _entity_features(mentions: Sequence[Mention]) -> list[str]:
    weights = copy_words().feature_weights
    counted: Counter[tuple[str, str]] = Counter()
    for mention in mentions:
        kind = "country" if mention.entity_type == "nationality" else mention.entity_type
        counted[kind if kind in weights else "other", mention.entity_id or mention.surface.casefold()] += 1
    ranked = sorted(counted.items(), key=lambda item: (-item[1] * weights[item[0][0]], item[0]))
    return [f"{kind}:{name}" for (kind, name), _ in ranked[: MOST_NAMES + 4]]


def _countries_acting(figures: Sequence[Figure]) -> list[str]:
    """The countries whose figures these are: "Berlin has promised" tells of Germany, as "Germany pledged" does."""
    return [f"country:{one.actor_id}" for one in figures if one.actor_id in _countries()]


@cache
def _countries() -> frozenset[str]:
    return frozenset(known.entity_id for known in territories().values() if known.entity_type == "country")


def _name_features(article: Article) -> list[str]:
    stop = copy_words().stop_words
    named = (match.group().casefold() for match in _NAME.finditer(article.text))
    counted = Counter(name for name in named if name not in stop)
    ranked = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    return [f"name:{name}" for name, _ in ranked[:MOST_NAMES]]


def _figure_features(figures: Sequence[Figure]) -> list[str]:
    found = []
    for figure in figures:
        thing = figure.concept or figure.counted_head
        if thing is not None and figure.value is not None and _is_telling(figure.value):
            found.append(f"figure:{figure.value:g} {thing}")
    return _first(found, MOST_FIGURES)


def _number_features(text: str) -> list[str]:
    found = []
    for match in _NUMBER.finditer(text):
        value = float(match.group(1).replace(",", ""))
        if _is_telling(value):
            found.append(f"figure:{value:g} {match.group(2)}")
    return _first(found, MOST_FIGURES)


def _is_telling(value: float) -> bool:
    """Whether a number is one that reports of other events will hardly share."""
    return value >= LEAST_TELLING and int(value) not in YEARS


def _word_features(lead: str) -> list[str]:
    lists = copy_words()
    found = []
    for match in _LOWER_WORD.finditer(lead):
        word = match.group()
        if word not in lists.stop_words:
            found.extend(_event_features(word) or [f"word:{stem(word)}"])
    return _first(found, MOST_WORDS)


def _event_features(word: str) -> list[str]:
    """The events that a noun may name, singular or plural: "bombs" and "explosion" both name a bombing.

    A noun of several groups ("attack") is a word like any other.
    """
    nouns = event_nouns()
    groups = nouns.groups.get(word) or nouns.groups.get(word.removesuffix("s")) or nouns.groups.get(word + "ing")
    if groups is None or len(groups) > 1:
        return []
    return [f"{'occurrence' if name in nouns.single else 'incident'}:{name}" for name in groups]


def _first(items: Iterable[str], most: int) -> list[str]:
    return list(dict.fromkeys(items))[:most]
