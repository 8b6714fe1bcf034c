"""The rows of `numerals`."""

from dataclasses import dataclass
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN
from transforms.vocabulary.words import Disposition


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """The ledger: every numeral of every article, and what it turned out to be."""

    numeral_id: Annotated[str, Column("Identifies the numeral.", key=True, pattern=ID_PATTERN)]
    article_id: Annotated[
        str, Column("The article it stands in.", references="articles.article_id", pattern=ID_PATTERN)
    ]
    sentence_id: Annotated[
        str, Column("The sentence it stands in.", references="sentences.sentence_id", pattern=ID_PATTERN)
    ]
    start: Annotated[int, Column("Where the quoted text begins in articles.text.", unit="code points", minimum=0)]
    end: Annotated[int, Column("Where it ends: text[start:end] is the quoted text.", unit="code points", minimum=1)]
    surface: Annotated[str, Column("The numeral as written.")]
    disposition: Annotated[Disposition, Column("What it is.")]
    figure_id: Annotated[
        str | None,
        Column(
            "The figure it became part of; null where it is none.", references="figures.figure_id", pattern=ID_PATTERN
        ),
    ]
    rule: Annotated[str, Column("The rule that decided.")]
