"""Examples of whose, where, when, in what status and by whom; all sentences are our own."""

import re
from collections.abc import Mapping
from datetime import date

import pytest

from transforms.entities.article_entities import ContextMention
from transforms.figures.read_figures import read_figures
from transforms.quotations import find_quotations
from transforms.records import Entity, Figure, Mention, Numeral, Sentence
from transforms.records.identifiers import content_id
from transforms.situating import ArticleContext, situate_figures
from transforms.times import find_time_expressions
from transforms.vocabulary.words import EntityType

# Surface, type of the mention, entity; type, country code and acts_for of the entity.
NAMES: Mapping[str, tuple[EntityType, str]] = {
    "Norvia": ("country", "norvia"),
    "Norvian": ("nationality", "norvia"),
    "Norvians": ("nationality", "norvia"),
    "Estmark": ("country", "estmark"),
    "Estmarkers": ("nationality", "estmark"),
    "Kalat": ("country", "kalat"),
    "Kalati": ("nationality", "kalat"),
    "Dorin": ("city", "dorin"),
    "Besh": ("city", "besh"),
    "Ostra": ("city", "ostra"),
    "President Ada Moreau": ("person", "moreau"),
    "Moreau": ("person", "moreau"),
    "War Office": ("organisation", "war_office"),
    "Relief Council": ("organisation", "relief"),
    "Tarn Motors": ("company", "tarn"),
    "Red Banner": ("armed_group", "red_banner"),
}
ACTS_FOR = {"war_office": "norvia", "moreau": "norvia", "ostra": "estmark"}
TYPES: Mapping[str, EntityType] = {
    entity: ("country" if kind == "nationality" else kind) for kind, entity in NAMES.values()
}
NAMED = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, NAMES), key=len, reverse=True)) + r")\b")
ARTICLE = content_id("article")
MONDAY = date(2016, 7, 11)


def entities() -> dict[str, Entity]:
    return {
        entity: Entity(
            entity_id=entity,
            name=entity.title(),
            entity_type=kind,
            wikidata_id=None,
            country_code=None,
            latitude=None,
            longitude=None,
            acts_for=ACTS_FOR.get(entity),
        )
        for entity, kind in TYPES.items()
    }


def sentences_of(text: str) -> tuple[Sentence, ...]:
    matches = re.finditer(r"\S.*?[.!?][\"”]?(?=\s|$)", text, re.DOTALL)
    return tuple(
        Sentence(
            sentence_id=content_id("sentence", number),
            article_id=ARTICLE,
            number=number,
            paragraph=0,
            start=match.start(),
            end=match.end(),
            text=match.group(),
        )
        for number, match in enumerate(matches)
    )


def mentions_of(sentences: tuple[Sentence, ...]) -> tuple[Mention, ...]:
    return tuple(
        Mention(
            mention_id=content_id("mention", sentence.start + match.start()),
            article_id=ARTICLE,
            sentence_id=sentence.sentence_id,
            start=sentence.start + match.start(),
            end=sentence.start + match.end(),
            surface=match.group(),
            entity_type=NAMES[match.group()][0],
            entity_id=NAMES[match.group()][1],
            method="test",
            score=1,
        )
        for sentence in sentences
        for match in NAMED.finditer(sentence.text)
    )


def context_mentions(line: str | None) -> tuple[ContextMention, ...]:
    return tuple(
        ContextMention(
            start=match.start(),
            end=match.end(),
            surface=match.group(),
            entity_type=NAMES[match.group()][0],
            entity_id=NAMES[match.group()][1],
        )
        for match in NAMED.finditer(line or "")
    )


def situate(
    text: str, published: date | None = MONDAY, title: str | None = None, dateline: str | None = None
) -> tuple[tuple[Figure, ...], tuple[Numeral, ...]]:
    sentences = sentences_of(text)
    mentions = mentions_of(sentences)
    context = ArticleContext(
        article_id=ARTICLE,
        text=text,
        title=title,
        dateline=dateline,
        published=published,
        sentences=sentences,
        mentions=mentions,
        entities=entities(),
        headline_mentions=context_mentions(title),
        dateline_mentions=context_mentions(dateline),
        time_expressions=find_time_expressions(sentences, article_id=ARTICLE, published=published),
        quotations=find_quotations(sentences, mentions, article_id=ARTICLE),
        extractor_version="test",
    )
    return situate_figures(context, read_figures([sentence.text for sentence in sentences]))


def counts(text: str, **given: str) -> list[Figure]:
    figures, _ = situate(text, title=given.get("title"), dateline=given.get("dateline"))
    return [figure for figure in figures if figure.quantity_kind == "count"]


ACTORS = [
    ("Norvia sends 560 more troops to Kalat.", [("norvia", "kalat")]),
    ("There are 4,647 Norvian troops in Kalat.", [("norvia", "kalat")]),
    ("Norvia's 500 soldiers have left.", [("norvia", None)]),
    ("The War Office will send 300 soldiers to Kalat.", [("norvia", "kalat")]),
    ("President Ada Moreau will send 300 soldiers to Kalat.", [("norvia", "kalat")]),
    ("Norvia has 5,200 troops in Kalat and 2,000 in Estmark.", [("norvia", "kalat"), ("norvia", "estmark")]),
    ("Norvia has 500 soldiers there and Estmark 300.", [("norvia", None), ("estmark", None)]),
    ("Norvia has 500 soldiers in Kalat. Another 200 soldiers will follow.", [("norvia", "kalat"), ("norvia", "kalat")]),
    ("Some 900 Red Banner fighters held Besh.", [("red_banner", None)]),
    ("Floods in Dorin killed 19 Norvians.", [("norvia", "dorin")]),
    ("Some 118 sailors aboard the Norvian ship drowned.", [("norvia", None)]),
    ("Tarn Motors will cut 900 jobs in Dorin.", [("tarn", "dorin")]),
    ("Tarn Motors lost money. The company employs 3,000 people in Dorin.", [("tarn", "dorin")]),
    ("Red Banner killed 14 people in Besh.", [(None, "besh")]),
    ("Moreau agreed for Norvia to aid Kalati efforts by sending 500 soldiers.", [("norvia", None)]),
    ("Norvia approved 500 soldiers for Kalat.", [("norvia", "kalat")]),
    ("They took Besh, where 900 Red Banner fighters held out.", [("red_banner", "besh")]),
    ("Some 10 Norvian and two Kalati soldiers died.", [("norvia", None), ("kalat", None)]),
    ("Ostra has sent 800 soldiers to Kalat.", [("estmark", "kalat")]),
    ("Ostra said 90 of its soldiers had died in Kalat.", [("estmark", "kalat")]),
    ("A bomb in Ostra killed 90 soldiers.", [(None, "ostra")]),
    ("Some 650 soldiers in the Norvian force come from Estmark.", [("norvia", None)]),
    ("A Norvian minister said that 200 more soldiers would go to Kalat.", [("norvia", "kalat")]),
    ("Some 900 Red Banner fighters hold Besh. Some 300 militants fled.", [("red_banner", None), (None, None)]),
    ("Tarn Motors lost money. The Norvian company employs 3,000 people in Dorin.", [("tarn", "dorin")]),
    ("Norvia fights in Kalat. Fewer than 500 Norvian troops remain.", [("norvia", "kalat")]),
]


@pytest.mark.parametrize(("text", "expected"), ACTORS)
def test_whose_and_where(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert [(figure.actor_id, figure.place_id) for figure in counts(text)] == expected


PLACES = [
    ("A quake struck Kalat, killing 40 people.", "kalat"),
    ("Kalat's earthquake killed 1,400 people.", "kalat"),
    ("Some 20,000 refugees from Kalat have reached Dorin.", "dorin"),
    ("Estmark expects 8,000 refugees.", "estmark"),
    ("The mill burnt down in Besh. At least 12 people died.", "besh"),
    ("The blast killed 12 people, the mayor said in Besh.", None),
    ("Storms killed 40 people in Kalat, and Estmark reported 15 deaths.", "estmark"),
    ("Tanks rolled into Besh. Moreau said 92 people died there; the toll in Dorin was not known.", "besh"),
    ("Storms killed 40 people in Kalat. Estmark's army said 27 people had died there.", "estmark"),
    ("Some 40 people, eight of them children, were killed in Besh.", "besh"),
    ("Estmark evacuated 388 people from Besh.", "besh"),
    ("Some 388 people from Besh have fled.", None),
    ("More than 750 people died in the Kalati towns of Besh and Dorin.", "besh"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_where_people_died_fled_or_came(text: str, place: str | None) -> None:
    assert counts(text)[-1].place_id == place


def test_headline_and_dateline_tell_where_people_died() -> None:
    assert counts("The storm killed 40 people.", title="Storm in Kalat")[0].place_id == "kalat"
    assert counts("The storm killed 40 people.", dateline="DORIN (Wire)", title="Storm")[0].place_id is None
    assert counts("The storm killed 40 people.", dateline="Dorin (Wire)", title="Storm")[0].place_id == "dorin"


def test_the_headline_tells_whose_troops_are_meant() -> None:
    (figure,) = counts("Some 560 soldiers will leave in May.", title="Norvia sends troops to Kalat")
    assert figure.actor_id == "norvia"
    (figure,) = counts("Some 560 soldiers will leave in May.", title="Norvia strikes")
    assert figure.actor_id is None


STATUSES = [
    ("Norvia has 500 soldiers in Kalat.", ["actual"]),
    ("Norvia will send 500 soldiers to Kalat.", ["planned"]),
    ("Norvia plans to send 500 soldiers to Kalat.", ["planned"]),
    ("Norvia is considering sending 500 soldiers to Kalat.", ["proposed"]),
    ("Norvia could send 500 soldiers to Kalat.", ["proposed"]),
    ("Parliament approved 500 soldiers for Kalat.", ["authorised"]),
    ("The rise will lift the authorised number of soldiers to 500.", ["authorised"]),
    ("Moreau denied that 500 soldiers had left.", ["denied"]),
    ("Up to one million people could be driven out.", ["hypothetical"]),
    ("Moreau said hundreds of people may have died.", ["hypothetical"]),
    ("Estmark denied a Kalati claim that 60 soldiers had left.", ["denied"]),
    ("Some 60 soldiers left on 25 May 2015.", ["actual"]),
    ("Norvia sends 500 soldiers in a bid to end the talks that were proposed.", ["actual"]),
    ("A plan to send 500 soldiers is being considered.", ["proposed"]),
    ("If the dam breaks, 500 people will drown.", ["hypothetical"]),
    (
        "Norvia will send another 30,000 troops, taking the number from 68,000 to 98,000.",
        ["planned", "actual", "planned"],
    ),
    ("Norvia has 500 soldiers in Kalat and will send 200.", ["actual", "planned"]),
    ("This brings the number of troops to 4,647.", ["actual"]),
    ("Parliament voted by 335 to 174 to send 2,500 soldiers.", ["actual", "actual", "authorised"]),
    ("Parliament voted against sending 2,500 soldiers.", ["actual"]),
    ("Moreau gave the go-ahead to send 650 soldiers.", ["authorised"]),
    ("The motion was rejected by 432 votes.", ["actual"]),
    ("Norvia is determined to send an additional 500 soldiers.", ["planned"]),
    ("Norvia managed to free 500 soldiers.", ["actual"]),
    ("Some 3,000 fighters are believed to be in Besh.", ["actual"]),
    ("Some 3,000 fighters are to be sent to Besh.", ["planned"]),
    ("The number of soldiers now stands at 4,467, after news that 560 would go.", ["actual", "planned"]),
    ("Some 500 soldiers landed and up to 1,000 could follow.", ["actual", "proposed"]),
    ("The pact leaves Norvia with 500 soldiers in Kalat by next summer.", ["planned"]),
    ("Moreau asked Norvia for 500 soldiers.", ["proposed"]),
]


@pytest.mark.parametrize(("text", "expected"), STATUSES)
def test_status(text: str, expected: list[str]) -> None:
    assert [figure.status for figure in counts(text)] == expected


OBSERVED = [
    ("Norvia has 500 soldiers in Kalat.", "2016-07-11", "2016-07-11"),
    ("Norvia had 500 soldiers in Kalat in June 2014.", "2014-06-01", "2014-06-30"),
    ("Norvia had 500 soldiers in Kalat.", None, None),
    ("Norvia will send 500 soldiers to Kalat in August.", "2016-08-01", "2016-08-31"),
    ("The bomb killed 40 people on Thursday.", "2016-07-07", "2016-07-07"),
    ("The toll from Thursday's quake has passed 4,000, officials said on Monday.", "2016-07-11", "2016-07-11"),
    ("The quake on Thursday killed 1,400 people, according to the army's count on Sunday.", "2016-07-10", "2016-07-10"),
    ("Some 400 people died in the storm that struck on Saturday.", None, None),
    ("The bomb killed 40 people on Thursday. Another 90 were wounded.", "2016-07-07", "2016-07-07"),
    ("Some 400 people have fled since June 2016.", "2016-06-01", "2016-07-11"),
    ("The mill burnt down on Friday. Some 12 people died.", "2016-07-08", "2016-07-08"),
    ("The number of soldiers now stands at 4,467, after Friday's rise.", "2016-07-11", "2016-07-11"),
    ("Norvia is ending a mission that once numbered 3,600 soldiers.", None, None),
    ("Norvia counted 500 deaths, the highest toll since 1992.", None, None),
    ("The toll from Friday's quake has risen to 165.", "2016-07-11", "2016-07-11"),
    ("The storm has killed 202 people.", "2016-07-11", "2016-07-11"),
    ("The storm killed 202 people.", None, None),
    ("Red Banner is holding 150 hostages.", "2016-07-11", "2016-07-11"),
    ("Norvia plans to go from 13,000 soldiers to 16,000 soldiers next year.", "2017-01-01", "2017-12-31"),
    ("Norvia will keep 8,000 soldiers in Kalat after 2018.", None, None),
    ("Norvia will have 8,000 soldiers in Kalat by the end of 2018.", "2018-12-31", "2018-12-31"),
    ("Another 500 soldiers will go, Moreau said on a visit to Besh on Friday.", None, None),
]


@pytest.mark.parametrize(("text", "first", "last"), OBSERVED)
def test_observed_days(text: str, first: str | None, last: str | None) -> None:
    figure = counts(text)[-1]
    assert (figure.observed_from, figure.observed_to) == (
        date.fromisoformat(first) if first else None,
        date.fromisoformat(last) if last else None,
    )


@pytest.mark.parametrize("text", [text for text, _, _ in OBSERVED if not re.search(r"\b20\d\d\b", text)])
def test_an_article_without_date_gives_no_days(text: str) -> None:
    figures, _ = situate(text, published=None)
    assert [(figure.observed_from, figure.observed_to) for figure in figures] == [(None, None)] * len(figures)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Relief Council said 900 people had fled.", "relief"),
        ("About 900 people fled, according to the Relief Council.", "relief"),
        ("About 900 people fled, officials said.", None),
        ("About 900 people fled.", None),
        ('"We lost 20 men," Moreau said.', "moreau"),
    ],
)
def test_who_says_so(text: str, speaker: str | None) -> None:
    assert counts(text)[0].speaker_id == speaker


def test_rows_are_evidence_and_say_their_rules() -> None:
    text = "Rain fell. Norvia will send more than 4,600 troops to Kalat on Friday, officials said."
    figures, numerals = situate(text)
    (figure,) = figures
    assert text[figure.start : figure.end] == figure.quote
    assert (figure.value, figure.lower, figure.upper) == (4600.0, 4600.0, None)
    families = {rule.split(":")[0] for rule in figure.rule.split(",") if ":" in rule}
    assert families == {"actor", "place", "time", "status", "speaker"}
    (numeral,) = [numeral for numeral in numerals if numeral.disposition == "figure"]
    assert text[numeral.start : numeral.end] == numeral.surface
    assert numeral.figure_id == figure.figure_id


def test_sentences_and_figures_must_fit() -> None:
    text = "Norvia has 500 soldiers."
    sentences = sentences_of(text)
    context = ArticleContext(
        article_id=ARTICLE,
        text=text,
        title=None,
        dateline=None,
        published=None,
        sentences=sentences,
        mentions=(),
        entities={},
        headline_mentions=(),
        dateline_mentions=(),
        time_expressions=(),
        quotations=(),
        extractor_version="test",
    )
    with pytest.raises(ValueError, match="shorter"):
        situate_figures(context, ())
