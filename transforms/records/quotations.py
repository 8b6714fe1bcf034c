"""The rows of `quotations`."""

from dataclasses import dataclass
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Something said by someone, in quotation marks or in report."""

    quotation_id: Annotated[str, Column("Identifies the quotation.", key=True, pattern=ID_PATTERN)]
    article_id: Annotated[
        str, Column("The article it stands in.", references="articles.article_id", pattern=ID_PATTERN)
    ]
    sentence_id: Annotated[
        str, Column("The sentence it stands in.", references="sentences.sentence_id", pattern=ID_PATTERN)
    ]
    start: Annotated[int, Column("Where the quoted text begins in articles.text.", unit="code points", minimum=0)]
    end: Annotated[int, Column("Where it ends: text[start:end] is the quoted text.", unit="code points", minimum=1)]
    speaker_id: Annotated[str | None, Column("The entity that said it.", references="entities.entity_id")]
    speaker_text: Annotated[str | None, Column("The speaker as named here (`an interior ministry official`).")]
    cue: Annotated[str | None, Column("The word that marks it as said (`said`, `according to`).")]
    content: Annotated[str, Column("What was said; without its quotation marks.")]
    direct: Annotated[bool, Column("True within quotation marks.")]
