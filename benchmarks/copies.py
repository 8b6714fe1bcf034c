"""Measure copies, stories, and what an article more costs.

    python benchmarks/copies.py [--parsed] [--growth] [--errors]

Copies and stories are scored pair by pair: a pair is right when both articles are given one origin (or
story) and belong together. `--parsed` gives the stories real mentions and figures; `--growth` times the
linking of 200 new articles against a recalled set, as the number of articles known grows.
"""

import argparse
import random
import time
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import combinations

from copies_set import (
    DAY,
    Made,
    article_of,
    made_background,
    made_communiques,
    made_copies,
    reports,
    sentences,
    undated,
)

from transforms.copies import find_copies, find_stories, signature_of
from transforms.records import Article, ArticleSignature


def main() -> None:
    """Print the scores, and the growth when asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for flag in ("--parsed", "--growth", "--errors"):
        parser.add_argument(flag, action="store_true")
    given = parser.parse_args()
    score_copies(errors=given.errors)
    score_stories(parsed=given.parsed, errors=given.errors)
    if given.growth:
        for size in (1_000, 10_000, 100_000):
            print(growth(size))


def score_copies(*, errors: bool) -> None:
    """Precision and recall of pairs that share an origin, over copies and all hard negatives."""
    made = [*made_copies(), *made_communiques(), *made_background()]
    made += [Made(article, article.article_id, "report") for _, article in reports()]
    signatures = [signature_of(one.article) for one in made]
    started = time.process_time()
    origins = find_copies(signatures, [])
    spent = time.process_time() - started
    truth = {one.article.article_id: one.origin for one in made}
    print(f"copies: {_pairwise(truth, origins)} over {len(made)} articles in {spent:.2f} s")
    missed = Counter(
        one.way for one in made if one.way != "original" and origins[one.article.article_id] != _origin_id(one, made)
    )
    print("    not given their origin, by way:", dict(missed))
    if errors:
        _print_false(truth, origins, {one.article.article_id: one.way for one in made})


def _origin_id(one: Made, made: Sequence[Made]) -> str:
    return next(other.article.article_id for other in made if other.origin == one.origin)


def score_stories(*, parsed: bool, errors: bool) -> None:
    """Precision and recall of pairs of reports written apart that tell of one event; then with half undated."""
    told = reports()
    sign: Callable[[Article], ArticleSignature] = _parsed_signature if parsed else signature_of
    truth: dict[str, Hashable] = {article.article_id: event for event, article in told}
    signatures = [sign(article) for _, article in told]
    links = {link.article_id: link.story_id for link in find_stories(signatures, [])}
    print(f"stories: {_pairwise(truth, links)} over {len(told)} reports")
    if errors:
        _print_false(truth, links, truth)
    half = [sign(undated(article)) if at % 2 else signatures[at] for at, (_, article) in enumerate(told)]
    found = {link.article_id: link for link in find_stories(half, [])}
    stories = {name: link.story_id for name, link in found.items()}
    print(f"stories, every second undated: {_pairwise(truth, stories)}")
    days = {one.article_id: one.published_at for one in signatures}
    dated = [name for at, (name, link) in enumerate((s.article_id, found[s.article_id]) for s in half) if at % 2]
    right = sum(_within(found[name].inferred_from, days[name]) for name in dated)
    print(f"    inferred days: {right} right of {sum(found[name].inferred_from is not None for name in dated)} given")


def _within(inferred: object, published: object) -> bool:
    return inferred is not None and str(inferred) <= str(published)[:10] and published is not None


def _parsed_signature(article: Article) -> ArticleSignature:
    from transforms.cleaning import split_sentences
    from transforms.cleaning.clean_article import CleanArticle
    from transforms.inputs.document import Document
    from transforms.parse_article import read_article

    _ = split_sentences
    clean = CleanArticle(
        text=article.text,
        title=article.title,
        url=article.url,
        outlet=article.outlet,
        authors=(),
        dateline=None,
        published_at=article.published_at,
        published_precision="day",
        modified_at=None,
        date_source="declared",
        language="en",
        complete=True,
        removed=(),
        extraction_method="made",
    )
    parsed = read_article(clean, Document("made", article.text.encode(), "text/plain"))
    return signature_of(article, parsed.mentions, parsed.figures)


def _pairwise(truth: dict[str, Hashable] | dict[str, str], found: dict[str, str]) -> str:
    wanted = _pairs(truth)
    given = _pairs(found)
    right = len(wanted & given)
    precision, recall = right / max(len(given), 1), right / max(len(wanted), 1)
    return f"precision {precision:.3f} ({right}/{len(given)}) recall {recall:.3f} ({right}/{len(wanted)})"


def _pairs(group_of: dict[str, Hashable] | dict[str, str]) -> set[tuple[str, str]]:
    groups: dict[Hashable, list[str]] = {}
    for name, group in group_of.items():
        groups.setdefault(group, []).append(name)
    return {pair for names in groups.values() for pair in combinations(sorted(names), 2)}


def _print_false(
    truth: dict[str, Hashable] | dict[str, str], found: dict[str, str], label: dict[str, Hashable] | dict[str, str]
) -> None:
    for kind, pairs in (("false", _pairs(found) - _pairs(truth)), ("missed", _pairs(truth) - _pairs(found))):
        told = Counter(tuple(sorted((str(label[a]), str(label[b])))) for a, b in pairs)
        print(f"    {kind}:", dict(told.most_common(20)))


def growth(size: int) -> str:
    """The CPU time of 200 new articles against what is recalled of `size` known ones."""
    chance, pool = random.Random(size), sentences()  # noqa: S311 - a fixed seed makes the set, nothing secret
    base = [signature_of(_random_article(f"known {n}", chance, pool, n % 365)) for n in range(min(size, 2_000))]
    known = [
        replace(one, article_id=f"{n:024x}", copy_keys=tuple(key + n // len(base) for key in one.copy_keys),
                story_keys=tuple(key + n // len(base) for key in one.story_keys))
        for n in range(size) for one in (base[n % len(base)],)
    ]  # fmt: skip
    started = time.process_time()
    new = [signature_of(_random_article(f"new {n}", chance, pool, n % 3)) for n in range(200)]
    signed = time.process_time() - started
    keys = {key for one in new for key in (*one.copy_keys, *one.story_keys)}
    recalled = [one for one in known if not keys.isdisjoint(one.copy_keys) or not keys.isdisjoint(one.story_keys)]
    started = time.process_time()
    find_copies(new, recalled)
    find_stories(new, recalled)
    linked = time.process_time() - started
    return f"{size:>9,} known: 200 new signed in {signed:.2f} s, linked to {len(recalled)} recalled in {linked:.2f} s"


def _random_article(name: str, chance: random.Random, pool: list[str], day: int) -> Article:
    body = " ".join(chance.sample(pool, 14))
    return article_of(name, body, body[:50], DAY + timedelta(days=day))


if __name__ == "__main__":
    main()
