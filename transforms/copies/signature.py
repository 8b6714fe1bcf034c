"""What is kept of an article so that its copies and its story can be found later."""

from collections.abc import Sequence

from rensa import RMinHash

from transforms.copies.hashing import stable_hash
from transforms.copies.shingles import details_of, shingles_of, telling_sentences, words_of_text
from transforms.copies.story_features import features_of, story_keys_of
from transforms.records import Article, ArticleSignature, Figure, Mention

PERMUTATIONS = 128
SEED = 20260
ROWS = 3
"""Rows of a band: texts of Jaccard similarity 0.3 meet in one of 42 bands with 68 %, of 0.5 with 99.6 %."""
MOST_DETAILS = 96


def signature_of(
    article: Article, mentions: Sequence[Mention] = (), figures: Sequence[Figure] = ()
) -> ArticleSignature:
    """The signature of an article; its mentions and figures, where given, tell its story by."""
    words = words_of_text(article.text)
    shingles = shingles_of(words)
    minhash = _minhash(shingles)
    text_hash = stable_hash(*words)
    features = features_of(article, mentions, figures)
    return ArticleSignature(
        article_id=article.article_id,
        url=article.url,
        published_at=article.published_at,
        text_hash=text_hash,
        shingle_count=len(shingles),
        minhash=minhash,
        copy_keys=_copy_keys(minhash, text_hash, telling_sentences(article.text)),
        details=tuple(sorted(stable_hash(detail) for detail in details_of(words))[:MOST_DETAILS]),
        story_features=features,
        story_keys=story_keys_of(features, article.published_at.date() if article.published_at else None),
        origin_id=article.origin_id,
        story_id=article.story_id,
    )


def _minhash(shingles: set[str]) -> tuple[int, ...]:
    sketch = RMinHash(num_perm=PERMUTATIONS, seed=SEED)
    sketch.update(sorted(shingles))
    return tuple(sketch.digest())


def _copy_keys(minhash: tuple[int, ...], text_hash: int, sentences: list[str]) -> tuple[int, ...]:
    bands = (minhash[at : at + ROWS] for at in range(0, PERMUTATIONS - ROWS + 1, ROWS))
    banded = (stable_hash(number, *band) for number, band in enumerate(bands))
    return (text_hash, *banded, *(stable_hash(sentence) for sentence in sentences))
