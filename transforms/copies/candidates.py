"""Which articles are worth comparing: those that share a key."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from transforms.records import ArticleSignature

MOST_OF_A_KEY = 400
"""A key that more articles share than this tells nothing and is passed over."""


def candidates_by_key(
    signatures: Iterable[ArticleSignature], keys: Callable[[ArticleSignature], Iterable[int]]
) -> defaultdict[str, set[str]]:
    """For each article the ids of those that share at least one key with it."""
    holders: defaultdict[int, list[str]] = defaultdict(list)
    for one in signatures:
        for key in set(keys(one)):
            holders[key].append(one.article_id)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for names in holders.values():
        if 1 < len(names) <= MOST_OF_A_KEY:
            for name in names:
                found[name].update(names)
    for name, others in found.items():
        others.discard(name)
    return found
