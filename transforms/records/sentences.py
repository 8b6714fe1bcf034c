"""The rows of `sentences`."""

from dataclasses import dataclass
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of an article's body."""

    sentence_id: Annotated[str, Column("Identifies the sentence.", key=True, pattern=ID_PATTERN)]
    article_id: Annotated[
        str, Column("The article it stands in.", references="articles.article_id", pattern=ID_PATTERN)
    ]
    number: Annotated[int, Column("Its place in the article, from 0.", minimum=0)]
    paragraph: Annotated[int, Column("The paragraph it stands in, from 0.", minimum=0)]
    start: Annotated[int, Column("Where the quoted text begins in articles.text.", unit="code points", minimum=0)]
    end: Annotated[int, Column("Where it ends: text[start:end] is the quoted text.", unit="code points", minimum=1)]
    text: Annotated[str, Column("The sentence, exactly as in articles.text.")]
