"""The rows of `figures`."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN
from transforms.vocabulary.words import Comparator, Direction, QuantityKind, Role, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A quantity that a sentence states, with its bounds, its subject and its evidence."""

    figure_id: Annotated[str, Column("Identifies the figure.", key=True, pattern=ID_PATTERN)]
    article_id: Annotated[
        str, Column("The article it stands in.", references="articles.article_id", pattern=ID_PATTERN)
    ]
    sentence_id: Annotated[
        str, Column("The sentence it stands in.", references="sentences.sentence_id", pattern=ID_PATTERN)
    ]
    start: Annotated[int, Column("Where the quoted text begins in articles.text.", unit="code points", minimum=0)]
    end: Annotated[int, Column("Where it ends: text[start:end] is the quoted text.", unit="code points", minimum=1)]
    quote: Annotated[str, Column("The figure as written, with the words that bound it and what it counts.")]
    value: Annotated[
        float | None, Column("The number as written (4600 of `more than 4,600`); null for `between` and `vague`.")
    ]
    lower: Annotated[float | None, Column("The least that the words assert; null where they assert none.")]
    upper: Annotated[float | None, Column("The most that the words assert; null where they assert none.")]
    likely_lower: Annotated[float, Column("The least a careful reader expects.")]
    likely_upper: Annotated[float, Column("The most a careful reader expects.")]
    comparator: Annotated[Comparator, Column("How the words bound the number.")]
    rounding_unit: Annotated[float, Column("The step to which the number seems rounded: 100 for 4,600.", minimum=0)]
    unit: Annotated[str | None, Column("UCUM code or ISO 4217 code; `1` or null for a count.")]
    quantity_kind: Annotated[QuantityKind, Column("What kind of quantity it is.")]
    equivalent_value: Annotated[
        float | None, Column("The same measure given a second time (`64km (40 miles)`): its number.")
    ]
    equivalent_unit: Annotated[str | None, Column("The unit of `equivalent_value`.")]
    counted: Annotated[str | None, Column("What is counted, as the text has it.")]
    counted_head: Annotated[str | None, Column("The head noun of `counted`, singular and in lower case.")]
    concept: Annotated[str | None, Column("What is counted, as a concept of the vocabulary; null where it holds none.")]
    actor_id: Annotated[str | None, Column("Whose: the entity the counted belong to.", references="entities.entity_id")]
    place_id: Annotated[str | None, Column("Where.", references="entities.entity_id")]
    role: Annotated[
        Role,
        Column(
            "What the figure does: a state, a change, the level before a change, a share, a rate, a rank, a measure."
        ),
    ]
    direction: Annotated[Direction | None, Column("Of a change: up or down; the value itself stays positive.")]
    status: Annotated[Status, Column("Whether it is so, is to be, may be, or is denied.")]
    observed_from: Annotated[date | None, Column("First day for which it is stated; null when unknown.")]
    observed_to: Annotated[date | None, Column("Last day for which it is stated; null when unknown.")]
    speaker_id: Annotated[
        str | None, Column("Who says so; null where the article does.", references="entities.entity_id")
    ]
    event_key: Annotated[
        str | None, Column("What a toll is the toll of, as the text names it (`earthquake`); null for none.")
    ]
    confidence: Annotated[float, Column("How sure the reading is.", minimum=0, maximum=1)]
    rule: Annotated[
        str,
        Column("The rules that read it, comma-separated: number, counted, role, actor, place, time, status, speaker."),
    ]
    extractor_version: Annotated[str, Column("Version of code, models and vocabulary that read it.")]
