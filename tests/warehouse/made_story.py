"""Made-up stories for the tests: one article each, with all its rows, small, whole and consistent with one another."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

from transforms.records import Article, DocumentRow, Entity, EntityName, Figure, Mention, Numeral, Run, Sentence
from transforms.records.identifiers import content_id, document_id_of

US, IRAQ = "Q30", "Q796"


def run_row(number: int, **changes: Any) -> Run:
    moment = datetime(2020, 1, number, 6, tzinfo=UTC)
    row = Run(
        run_id=content_id("run", number),
        started_at=moment,
        finished_at=moment.replace(hour=7),
        status="published",
        drop=f"drop-{number}",
        counts="{}",
        versions="{}",
    )
    return replace(row, **changes)


@dataclass
class Story:
    """One article that says `troops` US troops are in Iraq, with all its rows."""

    name: str
    troops: int = 4600
    run: int = 1
    outlet: str = "North Post"
    version: str = "1"
    article_changes: dict[str, Any] = field(default_factory=dict)
    figure_changes: dict[str, Any] = field(default_factory=dict)

    @property
    def data(self) -> bytes:
        return f"{self.name} {self.troops}".encode()

    @property
    def article_id(self) -> str:
        return content_id("article", document_id_of(self.data))

    @property
    def figure_id(self) -> str:
        return content_id("figure", self.article_id, 18)

    @property
    def text(self) -> str:
        return f"The army now has {self.troops} US troops in Iraq."

    def document(self) -> DocumentRow:
        return DocumentRow(
            document_id=document_id_of(self.data),
            source=f"{self.name}.txt",
            media_type="text/plain",
            byte_size=len(self.data),
            received_at=run_row(self.run).started_at,
            status="loaded",
            reason=None,
            detail=None,
            declared="{}",
            run_id=run_row(self.run).run_id,
        )

    def article(self) -> Article:
        row = Article(
            article_id=self.article_id,
            document_id=document_id_of(self.data),
            url=f"https://news.example/{self.name}",
            outlet=self.outlet,
            title=f"Troops {self.name}",
            authors=("A. Writer", "B. Writer"),
            dateline=None,
            published_at=datetime(2016, 7, 11, tzinfo=UTC),
            published_precision="day",
            modified_at=None,
            date_source="declared",
            language="en",
            text=self.text,
            word_count=9,
            complete=True,
            removed=(),
            extraction_method="plain",
            origin_id=None,
            story_id=None,
            inferred_from=None,
            inferred_to=None,
            revision=1,
            superseded_by=None,
            extractor_version=self.version,
            run_id=run_row(self.run).run_id,
        )
        return replace(row, **self.article_changes)

    def sentence(self) -> Sentence:
        return Sentence(
            sentence_id=content_id("sentence", self.article_id, 0),
            article_id=self.article_id,
            number=0,
            paragraph=0,
            start=0,
            end=len(self.text),
            text=self.text,
        )

    def figure(self) -> Figure:
        quote = f"{self.troops} US troops"
        start = self.text.index(quote)
        row = Figure(
            figure_id=self.figure_id,
            article_id=self.article_id,
            sentence_id=self.sentence().sentence_id,
            start=start,
            end=start + len(quote),
            quote=quote,
            value=self.troops,
            lower=self.troops,
            upper=self.troops,
            likely_lower=self.troops,
            likely_upper=self.troops,
            comparator="exact",
            rounding_unit=1,
            unit=None,
            quantity_kind="count",
            equivalent_value=None,
            equivalent_unit=None,
            counted="US troops",
            counted_head="troop",
            concept="troops",
            actor_id=US,
            place_id=IRAQ,
            role="level",
            direction=None,
            status="actual",
            observed_from=date(2016, 7, 11),
            observed_to=date(2016, 7, 11),
            speaker_id=None,
            event_key=None,
            confidence=0.9,
            rule="cardinal",
            extractor_version=self.version,
        )
        return replace(row, **self.figure_changes)

    def mention(self) -> Mention:
        start = self.text.index("US")
        return Mention(
            mention_id=content_id("mention", self.article_id, start),
            article_id=self.article_id,
            sentence_id=self.sentence().sentence_id,
            start=start,
            end=start + 2,
            surface="US",
            entity_type="country",
            entity_id=US,
            method="vocabulary",
            score=1.0,
        )

    def numeral(self) -> Numeral:
        start = self.text.index(str(self.troops))
        return Numeral(
            numeral_id=content_id("numeral", self.article_id, start),
            article_id=self.article_id,
            sentence_id=self.sentence().sentence_id,
            start=start,
            end=start + len(str(self.troops)),
            surface=str(self.troops),
            disposition="figure",
            figure_id=self.figure_id,
            rule="cardinal",
        )

    def rows(self) -> dict[str, list[Any]]:
        return {
            "documents": [self.document()],
            "articles": [self.article()],
            "sentences": [self.sentence()],
            "entities": [country(US, "United States", "US"), country(IRAQ, "Iraq", "IQ")],
            "entity_names": [EntityName(entity_id=US, name="US", source="vocabulary")],
            "mentions": [self.mention()],
            "numerals": [self.numeral()],
            "figures": [self.figure()],
        }


def country(entity_id: str, name: str, code: str) -> Entity:
    return Entity(
        entity_id=entity_id,
        name=name,
        entity_type="country",
        wikidata_id=entity_id,
        country_code=code,
        latitude=None,
        longitude=None,
        acts_for=entity_id,
    )
