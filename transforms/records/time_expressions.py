"""The rows of `time_expressions`."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN
from transforms.vocabulary.words import Granularity


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExpression:
    """An expression of time, normalised, and resolved where the article's date allows."""

    time_id: Annotated[str, Column("Identifies the expression.", key=True, pattern=ID_PATTERN)]
    article_id: Annotated[
        str, Column("The article it stands in.", references="articles.article_id", pattern=ID_PATTERN)
    ]
    sentence_id: Annotated[
        str, Column("The sentence it stands in.", references="sentences.sentence_id", pattern=ID_PATTERN)
    ]
    start: Annotated[int, Column("Where the quoted text begins in articles.text.", unit="code points", minimum=0)]
    end: Annotated[int, Column("Where it ends: text[start:end] is the quoted text.", unit="code points", minimum=1)]
    quote: Annotated[str, Column("The expression as written.")]
    value: Annotated[
        str | None,
        Column(
            "TIMEX3 value: `2016-07-11`, `2016-W28`, `2014-SU`, `P2D`, `PRESENT_REF`; "
            "null while it hangs on an unknown date or event."
        ),
    ]
    granularity: Annotated[Granularity, Column("How fine it is.")]
    day_from: Annotated[date | None, Column("First day it covers; null when unresolved.")]
    day_to: Annotated[date | None, Column("Last day it covers; null when unresolved or open.")]
    anchor: Annotated[
        str,
        Column(
            "What it was resolved against: `absolute`, `published_at`, `text` (an earlier expression), "
            "`event` (an event, so not resolved), `none`."
        ),
    ]
