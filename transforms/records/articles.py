"""The rows of `articles`."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN, SHA256_PATTERN
from transforms.vocabulary.words import DateSource, Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article: the clean body of a loaded document and what is known about it."""

    article_id: Annotated[
        str, Column("Identifies the article; follows from its document.", key=True, pattern=ID_PATTERN)
    ]
    document_id: Annotated[
        str, Column("The bytes it was read from.", references="documents.document_id", pattern=SHA256_PATTERN)
    ]
    url: Annotated[str | None, Column("Its canonical address, without tracking parameters.")]
    outlet: Annotated[str | None, Column("Who published it, as declared or as its site names itself.")]
    title: Annotated[str | None, Column("Its headline; the headline is not part of `text`.")]
    authors: Annotated[tuple[str, ...], Column("Names in the byline, in order.")]
    dateline: Annotated[
        str | None, Column("Place and agency that opened the body (`KABUL (Reuters)`); not part of `text`.")
    ]
    published_at: Annotated[datetime | None, Column("When it was first published; null without evidence.", unit="UTC")]
    published_precision: Annotated[
        Precision | None, Column("How exactly `published_at` was stated: a day is stored as its midnight.")
    ]
    modified_at: Annotated[datetime | None, Column("When it was last changed, as it says itself.", unit="UTC")]
    date_source: Annotated[DateSource | None, Column("What `published_at` was read from.")]
    language: Annotated[str, Column("ISO 639-1 code of the body's language.", pattern="[a-z]{2}")]
    text: Annotated[str, Column("The body: paragraphs separated by a blank line, no furniture, no headline.")]
    word_count: Annotated[int, Column("Words of the body.", unit="words", minimum=0)]
    complete: Annotated[bool, Column("False where the body is torn off or cut by a paywall.")]
    removed: Annotated[tuple[str, ...], Column("Lines taken out as furniture, each as `rule: line`.")]
    extraction_method: Annotated[str, Column("How the body was got out of the bytes.")]
    origin_id: Annotated[
        str | None,
        Column(
            "The origin that this article shares with its copies: the id of their first article.", pattern=ID_PATTERN
        ),
    ]
    story_id: Annotated[
        str | None,
        Column("The event that this article shares with others: the id of its first article.", pattern=ID_PATTERN),
    ]
    inferred_from: Annotated[
        date | None,
        Column("First day that the dated articles of its story allow for an undated article; an inference."),
    ]
    inferred_to: Annotated[date | None, Column("Last such day; an inference.")]
    revision: Annotated[int, Column("1 for the first text seen at its address, then counting up.", minimum=1)]
    superseded_by: Annotated[
        str | None, Column("The article that replaced it at the same address; null while current.", pattern=ID_PATTERN)
    ]
    extractor_version: Annotated[str, Column("Version of code, models and vocabulary that read it.")]
    run_id: Annotated[str, Column("The run that wrote the row.", references="runs.run_id", pattern=ID_PATTERN)]
