import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.entities import ArticleEntities, find_entities
from transforms.records import Sentence

NamesIn = Callable[..., list[tuple[str, str]]]
ANNOTATIONS = Path(__file__).parents[2] / "annotations" / "entities.jsonl"

ONE_ENTITY = [
    # spellings, acronyms and nicknames of one entity
    ("Islamic State", "Fighters of {} fled. The Islamic State group was losing ground in Syria.",
     ["Islamic State", "ISIS", "ISIL", "Isis", "Daesh", "so-called Islamic State"]),
    ("United States", "The {} sent a ship to Norway.",
     ["US", "U.S.", "USA", "United States", "United States of America"]),
    ("United Kingdom", "He flew to {} in May.", ["Britain", "the UK", "Great Britain", "the United Kingdom"]),
    ("Qayyarah", "Shells fell on {} in northern Iraq.", ["Qayyarah", "Qayara", "Qayyara"]),
    ("Fallujah", "Shells fell on {} in western Iraq.", ["Falluja", "Fallujah", "Al-Fallujah"]),
    ("Kyiv", "Trains left {} for Poland.", ["Kyiv", "Kiev"]),
    ("Haider al-Abadi", "In Iraq, Prime Minister {} thanked them.", ["Haider al-Abadi", "Haidar al-Abadi"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text", "spelling"),
    [(name, text, spelling) for name, text, spellings in ONE_ENTITY for spelling in spellings],
)
def test_all_spellings_of_an_entity_are_one_entity(names_in: NamesIn, name: str, text: str, spelling: str) -> None:
    bare = spelling.removeprefix("the ").removeprefix("so-called ")
    found = [entity for surface, entity in names_in(text.format(spelling)) if surface in {spelling, bare}]
    assert name in found


GUARDS = [
    # one word, two meanings: what must be found, and what must not
    ("The storm reached us before dawn and it is strong.", [], ["us", "is"]),
    ("It IS A DISASTER, one banner read.", [], ["IS"]),
    ("Islamic State lost Mosul. IS fighters fled to Syria.", [("IS", "Islamic State")], []),
    ("They may march in May or in March.", [], ["May", "March", "may", "march"]),
    ("Theresa May resigned on Friday. May had led the party since 2016. Rain is likely in May.",
     [("Theresa May", "Theresa May"), ("May", "Theresa May")], []),
    ("Paris Hilton opened a shop in Paris.", [("Paris Hilton", "Paris Hilton"), ("Paris", "Paris")], []),
    ("Michael Jordan flew to Jordan.", [("Michael Jordan", "Michael Jordan"), ("Jordan", "Jordan")], []),
    ("Jupiter has 79 moons, more than Mars.", [], ["Jupiter", "Mars"]),
    ("An F-16 crashed near the A34 road.", [], ["F", "A34"]),
    ("Ninety-seven people fell ill.", [], ["Ninety"]),
    ("Shells fell at Sarajevo.", [("Sarajevo", "Sarajevo")], ["at Sarajevo"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted", "unwanted"), GUARDS)
def test_a_word_is_a_name_only_where_it_is_used_as_one(
    names_in: NamesIn, text: str, wanted: list[tuple[str, str]], unwanted: list[str]
) -> None:
    found = names_in(text)
    assert [pair for pair in wanted if pair not in found] == []
    assert [surface for surface, _ in found if surface in unwanted] == []


def test_may_the_month_is_not_the_person_even_beside_her(names_in: NamesIn) -> None:
    found = names_in("Theresa May resigned on Friday. Voting is due in May, and not before 3 May.")
    assert [surface for surface, _ in found].count("May") == 0


def test_georgia_is_the_country_or_the_state_by_its_company(read_article: Callable[..., ArticleEntities]) -> None:
    country = read_article("Georgia accused Russia of shelling villages near Tskhinvali.")
    state = read_article("Voters in Georgia queued for hours in Atlanta, as they did across the United States.")
    assert country.mentions[0].entity_id == "Q230"
    assert {mention.surface: mention.entity_id for mention in state.mentions}["Georgia"] == "Q1428"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Mexico has confirmed 949 cases.", "Mexico", "country"),
        ("Singapore and Luxembourg signed.", "Singapore", "country"),
        ("Police in New York arrested 12 people.", "New York", "city"),
        ("Washington will send 300 advisers.", "Washington", "city"),
        ("A dam burst in Minas Gerais.", "Minas Gerais", "region"),
    ],
)
def test_a_name_of_a_country_a_region_and_a_city_is_the_usual_one(
    read_article: Callable[..., ArticleEntities], text: str, name: str, kind: str
) -> None:
    assert {mention.surface: mention.entity_type for mention in read_article(text).mentions}[name] == kind


def test_a_town_is_the_one_in_the_region_named_behind_it(read_article: Callable[..., ArticleEntities]) -> None:
    found = read_article("A fire destroyed a mill in Paris, Texas, on Sunday.")
    places = {entity.entity_id: entity for entity in found.entities}
    assert places[found.mentions[0].entity_id or ""].country_code == "US"


def test_a_nationality_is_a_mention_of_its_own_type_and_its_country(
    read_article: Callable[..., ArticleEntities],
) -> None:
    found = read_article("American soldiers trained Iraqi recruits, and 20 Danes watched.")
    assert [(m.surface, m.entity_type, m.entity_id) for m in found.mentions] == [
        ("American", "nationality", "Q30"),
        ("Iraqi", "nationality", "Q796"),
        ("Danes", "nationality", "Q35"),
    ]


@pytest.mark.parametrize(
    ("text", "surface", "country"),
    [
        ("The Pentagon declined to comment.", "Pentagon", "Q30"),
        ("Washington sent envoys to Oslo.", "Washington", "Q30"),
        ("The Kremlin denied it.", "Kremlin", "Q159"),
        ("Analysts say Moscow has sent 400 advisers.", "Moscow", "Q159"),
    ],
)
def test_who_speaks_for_a_country_is_an_entity_of_its_own_that_acts_for_it(
    read_article: Callable[..., ArticleEntities], text: str, surface: str, country: str
) -> None:
    found = read_article(text)
    entity_id = next(mention.entity_id for mention in found.mentions if mention.surface == surface)
    entity = next(entity for entity in found.entities if entity.entity_id == entity_id)
    assert entity.entity_id != country
    assert entity.acts_for == country
    assert country in {each.entity_id for each in found.entities}


def test_headline_and_dateline_have_mentions_with_offsets_of_their_own(
    read_article: Callable[..., ArticleEntities],
) -> None:
    headline, dateline = "Okafor wins prize in Kenya", "NAIROBI / Nairobi (Reuters)"
    found = read_article("Margaret Okafor won the prize.", headline=headline, dateline=dateline)
    assert [headline[m.start : m.end] for m in found.headline_mentions] == ["Okafor", "Kenya"]
    assert [m.surface for m in found.headline_mentions] == ["Okafor", "Kenya"]
    assert found.headline_mentions[0].entity_id == found.mentions[0].entity_id
    assert "Reuters" in [dateline[m.start : m.end] for m in found.dateline_mentions]


def test_an_entity_unknown_to_the_shipped_knowledge_has_the_same_local_id_in_every_article(
    read_article: Callable[..., ArticleEntities],
) -> None:
    first = read_article("Lucy Harding appealed for witnesses in Leeds.").mentions[0]
    second = read_article("The judge thanked Lucy Harding in Glasgow.").mentions[0]
    assert first.entity_id == second.entity_id
    assert (first.entity_id or "").startswith("local:")


def _annotated(split: str) -> list[dict[str, object]]:
    rows = [json.loads(line) for line in ANNOTATIONS.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if row["split"] == split]


@pytest.mark.parametrize(("split", "floor"), [("dev", 0.97), ("held", 0.93)])
def test_annotated_names_are_found(read_article: Callable[..., ArticleEntities], split: str, floor: float) -> None:
    names = found_names = 0
    for row in _annotated(split):
        mentions = read_article(str(row["text"])).mentions
        for name in row["entities"]:  # type: ignore[attr-defined] # JSON
            names += 1
            found_names += any(each.start < name["end"] and each.end > name["start"] for each in mentions)
    assert names > 90
    assert found_names / names >= floor


WORDS = st.sampled_from(
    ["Iraq", "US", "troops", "Mosul", "Carter", "said", "Ash", "the", "of", "Obama,", "Baghdad.", "Islamic State"]
) | st.sampled_from(["(IS)", "al-Abadi", "Bank", "England", "U.S.", "'and'", "é", "İ", "1,000"])


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=25))
def test_mentions_quote_the_text_stand_in_order_and_do_not_overlap(words: list[str]) -> None:
    text = " ".join(words)
    sentence = Sentence(
        sentence_id="0" * 24, article_id="1" * 24, number=0, paragraph=0, start=0, end=len(text), text=text
    )
    found = find_entities(text, (sentence,), article_id="1" * 24)
    ids = {entity.entity_id for entity in found.entities}
    end = 0
    for mention in found.mentions:
        assert text[mention.start : mention.end] == mention.surface
        assert mention.start >= end
        assert mention.entity_id in ids
        end = mention.end
    assert {row.entity_id for row in found.names} <= ids
    assert {entity.acts_for for entity in found.entities} - {None} <= ids
    assert found == find_entities(text, (sentence,), article_id="1" * 24)


def test_an_article_without_sentences_names_nothing() -> None:
    assert find_entities("", (), article_id="1" * 24).mentions == ()


def test_a_weak_name_believed_once_is_believed_throughout(names_in: NamesIn) -> None:
    found = names_in("Congress will vote. Officials lied to Congress, the White House said.")
    assert [entity for _, entity in found].count("United States Congress") == 2


def test_in_sport_a_town_is_its_club_but_not_behind_in(names_in: NamesIn) -> None:
    found = names_in("The striker scored twice as Liverpool beat Leeds. Fans danced in Liverpool.")
    assert found == [("Liverpool", "Liverpool FC"), ("Leeds", "Leeds United"), ("Liverpool", "Liverpool")]


@pytest.mark.parametrize(
    ("dateline", "names"),
    [
        ("KABUL (Reuters)", ["KABUL", "Reuters"]),
        ("NEW YORK, March 3 (AP)", ["NEW YORK", "AP"]),
        ("BAGHDAD, Iraq", ["BAGHDAD", "Iraq"]),
        ("WASHINGTON — US", ["WASHINGTON", "US"]),
    ],
)
def test_a_dateline_in_capitals_is_read(
    read_article: Callable[..., ArticleEntities], dateline: str, names: list[str]
) -> None:
    found = read_article("It rained.", dateline=dateline)
    assert [mention.surface for mention in found.dateline_mentions] == names


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("She speaks French and teaches in Lyon.", False),
        ("He learned German.", False),
        ("They taught French pupils for a year.", True),
        ("The French spoke first.", True),
    ],
)
def test_a_language_is_no_mention_of_its_nation(names_in: NamesIn, text: str, named: bool) -> None:
    assert any(name in {"France", "Germany"} for _, name in names_in(text)) == named
