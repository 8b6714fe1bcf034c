"""The final rows of figures and numerals: readings with their actor, place, days, status and speaker."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import TypeVar

from transforms.figures.reading import FigureReading, SentenceFigures
from transforms.records import Figure, Mention, Numeral, Quotation, Sentence, TimeExpression
from transforms.records.identifiers import content_id
from transforms.situating.actor import actor_of
from transforms.situating.article_context import ArticleContext
from transforms.situating.home_police import home_police
from transforms.situating.observed import observed_of
from transforms.situating.place import place_of
from transforms.situating.scene import Scene
from transforms.situating.situated import Observed, Situated
from transforms.situating.speaker import speaker_of
from transforms.situating.status import status_of
from transforms.situating.taken_up import concept_of

Row = TypeVar("Row", Mention, TimeExpression)


def situate_figures(
    article: ArticleContext, figures: Sequence[SentenceFigures]
) -> tuple[tuple[Figure, ...], tuple[Numeral, ...]]:
    """The figures and the ledger of an article; `figures` holds one item for each of its sentences, in order.

    Raises ValueError where the two do not fit together.
    """
    mentions, times = _by_sentence(article.mentions), _by_sentence(article.time_expressions)
    quotations = _by_touched_sentence(article.quotations, article.sentences)
    capitals = {
        entity.entity_id: entity.acts_for
        for entity in article.entities.values()
        if entity.entity_type == "city" and entity.acts_for
    }
    before: list[Situated] = []
    figure_rows: list[Figure] = []
    numeral_rows: list[Numeral] = []
    scene: Scene | None = None
    for sentence, found in zip(article.sentences, figures, strict=True):
        scene = Scene(
            sentence=sentence,
            mentions=mentions[sentence.sentence_id],
            times=times[sentence.sentence_id],
            quotations=quotations[sentence.sentence_id],
            readings=found.readings,
            previous=scene,
            capitals=capitals,
        )
        rows = []
        for reading in found.readings:
            situated = _situate(article, scene, reading, before)
            before.append(situated)
            rows.append(_to_figure(article, sentence, situated))
        figure_rows += rows
        numeral_rows += _to_numerals(article, sentence, found, rows)
    return tuple(figure_rows), tuple(numeral_rows)


def _by_sentence(rows: Iterable[Row]) -> defaultdict[str, list[Row]]:
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.start):
        found[row.sentence_id].append(row)
    return found


def _by_touched_sentence(
    quotations: Sequence[Quotation], sentences: Sequence[Sentence]
) -> defaultdict[str, list[Quotation]]:
    """For each sentence, by id, the quotations that run into it."""
    starts = [sentence.start for sentence in sentences]
    found: defaultdict[str, list[Quotation]] = defaultdict(list)
    for row in quotations:
        first = max(bisect_right(starts, row.start) - 1, 0)
        for sentence in sentences[first : bisect_left(starts, row.end)]:
            if row.start < sentence.end and row.end > sentence.start:
                found[sentence.sentence_id].append(row)
    return found


def _situate(article: ArticleContext, scene: Scene, reading: FigureReading, before: Sequence[Situated]) -> Situated:
    concept = concept_of(reading, scene.sentence.number, before)
    status, status_rule = status_of(scene, reading)
    actor, actor_rule = actor_of(article, scene, reading, concept, before)
    place, place_rule = place_of(article, scene, reading, concept, before, actor)
    if actor is None and place is not None and actor_rule == "actor:none":
        actor, actor_rule = home_police(article, reading, place)
    observed = observed_of(article, scene, reading, status, before)
    ahead = article.published is not None and observed.first is not None and observed.first > article.published
    if ahead and status_rule == "status:there":
        observed = Observed()  # `will cut a third of the 900 jobs by June`: the day on which it is to change
    elif ahead and status == "actual" and reading.role != "base":
        status, status_rule = "planned", "status:ahead"
    speaker, speaker_rule = speaker_of(scene, reading)
    return Situated(
        reading=reading,
        concept=concept,
        number=scene.sentence.number,
        actor=actor,
        place=place,
        observed=observed,
        status=status,
        speaker=speaker,
        rules=(*reading.rules, actor_rule, place_rule, observed.rule, status_rule, speaker_rule),
    )


def _to_figure(article: ArticleContext, sentence: Sentence, situated: Situated) -> Figure:
    reading, quantity = situated.reading, situated.reading.quantity
    start, end = sentence.start + reading.start, sentence.start + reading.end
    return Figure(
        figure_id=content_id("figure", article.article_id, start, end),
        article_id=article.article_id,
        sentence_id=sentence.sentence_id,
        start=start,
        end=end,
        quote=article.text[start:end],
        value=_to_float(quantity.value),
        lower=_to_float(quantity.lower),
        upper=_to_float(quantity.upper),
        likely_lower=float(quantity.likely_lower),
        likely_upper=float(quantity.likely_upper),
        comparator=quantity.comparator,
        rounding_unit=float(quantity.rounding_unit),
        unit=quantity.unit,
        quantity_kind=quantity.kind,
        equivalent_value=_to_float(quantity.equivalent_value),
        equivalent_unit=quantity.equivalent_unit,
        counted=reading.counted,
        counted_head=reading.counted_head,
        concept=reading.concept,
        actor_id=situated.actor,
        place_id=situated.place,
        role=reading.role,
        direction=reading.direction,
        status=situated.status,
        observed_from=situated.observed.first,
        observed_to=situated.observed.last,
        speaker_id=situated.speaker,
        event_key=reading.event_key,
        confidence=reading.confidence,
        rule=",".join(situated.rules),
        extractor_version=article.extractor_version,
    )


def _to_float(number: Fraction | None) -> float | None:
    return None if number is None else float(number)


def _to_numerals(
    article: ArticleContext, sentence: Sentence, found: SentenceFigures, rows: Sequence[Figure]
) -> list[Numeral]:
    return [
        Numeral(
            numeral_id=content_id(
                "numeral", article.article_id, sentence.start + entry.start, sentence.start + entry.end
            ),
            article_id=article.article_id,
            sentence_id=sentence.sentence_id,
            start=sentence.start + entry.start,
            end=sentence.start + entry.end,
            surface=sentence.text[entry.start : entry.end],
            disposition=entry.disposition,
            figure_id=None if entry.quantity is None else rows[entry.quantity].figure_id,
            rule=entry.rule,
        )
        for entry in found.ledger
    ]
