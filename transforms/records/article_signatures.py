"""The rows of `article_signatures`."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleSignature:
    """What is kept of an article to find its copies, revisions and story among articles still to come."""

    article_id: Annotated[str, Column("The article.", key=True, references="articles.article_id", pattern=ID_PATTERN)]
    url: Annotated[str | None, Column("Its canonical address.")]
    published_at: Annotated[datetime | None, Column("When it was first published; null without evidence.", unit="UTC")]
    text_hash: Annotated[int, Column("Hash of its words: equal for equal texts.", minimum=0)]
    shingle_count: Annotated[int, Column("Distinct runs of three words.", minimum=0)]
    minhash: Annotated[tuple[int, ...], Column("MinHash of these runs.")]
    copy_keys: Annotated[tuple[int, ...], Column("Copies of one another share at least one of these.")]
    details: Annotated[tuple[int, ...], Column("Hashes of its numbers, each with the words beside it.")]
    story_features: Annotated[
        tuple[str, ...],
        Column("Names, figures, words of the lead and the rarest of the whole text, each as `kind:value`."),
    ]
    story_keys: Annotated[tuple[int, ...], Column("Articles of one story share at least one of these.")]
    origin_id: Annotated[str | None, Column("The origin it was found to share.", pattern=ID_PATTERN)]
    story_id: Annotated[str | None, Column("The story it was found to belong to.", pattern=ID_PATTERN)]
