"""Examples of who says what; all sentences are our own."""

import re
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.quotations import find_quotations
from transforms.records import Mention, Quotation, Sentence
from transforms.records.identifiers import content_id
from transforms.vocabulary.words import EntityType

NAMES: Mapping[str, tuple[EntityType, str]] = {
    "Ada Moreau": ("person", "moreau"),
    "Moreau": ("person", "moreau"),
    "Jonas Weld": ("person", "weld"),
    "UN refugee agency": ("organisation", "unhcr"),
    "Harbour Office": ("organisation", "harbour"),
    "Norvia": ("country", "norvia"),
    "Norvian": ("nationality", "norvia"),
    "Delmar": ("city", "delmar"),
}
_NAMED = re.compile("|".join(sorted(map(re.escape, NAMES), key=len, reverse=True)))
_SENTENCE = re.compile(r"\S.*?(?:[.!?][\"”]?(?=\s|$)|$)", re.DOTALL)
ARTICLE = content_id("article")


def sentences_of(text: str) -> tuple[Sentence, ...]:
    rows: list[Sentence] = []
    for match in _SENTENCE.finditer(text):
        rows.append(
            Sentence(
                sentence_id=content_id("sentence", len(rows)),
                article_id=ARTICLE,
                number=len(rows),
                paragraph=text[: match.start()].count("\n\n"),
                start=match.start(),
                end=match.end(),
                text=match.group(),
            )
        )
    return tuple(rows)


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
        for match in _NAMED.finditer(sentence.text)
    )


def quotations(text: str) -> tuple[Quotation, ...]:
    sentences = sentences_of(text)
    return find_quotations(sentences, mentions_of(sentences), article_id=ARTICLE)


INDIRECT = [
    (
        "The UN refugee agency said around 900 people had fled.",
        "unhcr",
        "The UN refugee agency",
        "said",
        "around 900 people had fled",
    ),
    ("About 900 people fled, officials said on Tuesday.", None, "officials", "said", "About 900 people fled"),
    (
        "Floods killed 12 people, according to the army's count.",
        None,
        "the army",
        "according to",
        "Floods killed 12 people",
    ),
    (
        "According to Norvian officials, 20 people died.",
        "norvia",
        "Norvian officials",
        "according to",
        "20 people died",
    ),
    (
        "A spokesman for the Harbour Office told reporters on Monday that 12 ships were held.",
        "harbour",
        "A spokesman for the Harbour Office",
        "told",
        "12 ships were held",
    ),
    ("Norvia on Thursday reported 40 deaths.", "norvia", "Norvia", "reported", "40 deaths"),
    (
        "Another 500 men will go, Defence Minister Ada Moreau announced in Delmar.",
        "moreau",
        "Defence Minister Ada Moreau",
        "announced",
        "Another 500 men will go",
    ),
    (
        "Jonas Weld, the harbour master, said 12 ships were held.",
        "weld",
        "Jonas Weld",
        "said",
        "12 ships were held",
    ),
    (
        "The harbour master, Jonas Weld, said 12 ships were held.",
        "weld",
        "The harbour master, Jonas Weld",
        "said",
        "12 ships were held",
    ),
    (
        "At least 25 ports will take in 700 ships, Jonas Weld said in Delmar.",
        "weld",
        "Jonas Weld",
        "said",
        "At least 25 ports will take in 700 ships",
    ),
    (
        "DELMAR - Norvia said 12 ships were held.",
        "norvia",
        "Norvia",
        "said",
        "12 ships were held",
    ),
    (
        "Some 40 ships got away; 12 were held, Jonas Weld said.",
        "weld",
        "Jonas Weld",
        "said",
        "12 were held",
    ),
]


def test_a_name_behind_the_title_of_who_speaks_is_who_speaks() -> None:
    (row,) = quotations('"We have lost twelve ships," said the harbour master, Jonas Weld.')
    assert (row.speaker_id, row.speaker_text) == ("weld", "the harbour master, Jonas Weld")


@pytest.mark.parametrize(
    "text", ["Fourteen member states also expelled envoys.", "Norvia asked the bank for 40 loans."]
)
def test_nouns_and_wishes_say_nothing(text: str) -> None:
    assert quotations(text) == ()


@pytest.mark.parametrize(("text", "speaker_id", "speaker", "cue", "content"), INDIRECT)
def test_reported_speech_has_its_speaker_cue_and_content(
    text: str, speaker_id: str | None, speaker: str, cue: str, content: str
) -> None:
    (row,) = quotations(text)
    assert (row.speaker_id, row.speaker_text, row.cue, row.content, row.direct) == (
        speaker_id,
        speaker,
        cue,
        content,
        False,
    )


@pytest.mark.parametrize(
    ("text", "speaker_id", "content"),
    [
        ('"We lost two boats in the night," Moreau said.', "moreau", "We lost two boats in the night,"),
        ("“We lost two boats in the night,” said Jonas Weld.", "weld", "We lost two boats in the night,"),
        ('Moreau said: "We lost two boats. We need more."', "moreau", "We lost two boats. We need more."),
        ("‘We lost two of the harbour’s boats,’ Moreau said.", "moreau", "We lost two of the harbour’s boats,"),
    ],
)
def test_quoted_speech_may_use_any_marks_and_run_over_sentences(text: str, speaker_id: str, content: str) -> None:
    (row,) = [row for row in quotations(text) if row.direct]
    assert (row.speaker_id, row.content) == (speaker_id, content)


def test_a_quotation_without_words_of_saying_is_that_of_its_paragraph() -> None:
    rows = quotations('"We lost two boats," Moreau said. "We will need many more of them."')
    assert [row.speaker_id for row in rows] == ["moreau", "moreau"]


def test_a_quotation_alone_in_its_paragraph_is_nobodys() -> None:
    rows = quotations('Moreau said it was late.\n\n"We will need many more of them."')
    assert [row.speaker_id for row in rows] == ["moreau", None]


@pytest.mark.parametrize(
    ("text", "speaker_id"),
    [
        ("The UN refugee agency said 900 had fled. It warned more would follow.", "unhcr"),
        ("Moreau said 900 had fled. She added that more would follow.", "moreau"),
        ("The Harbour Office said 12 ships were held. The office said more would follow.", "harbour"),
        ("The UN refugee agency said 900 had fled. The agency said more would follow.", "unhcr"),
        ("Ships were held. It said more would follow.", None),
        # Another body than the one that was named, or none with that word in its name.
        ("The Harbour Office said 12 ships were held. The electoral commission said 900 voted.", None),
        ("The UN refugee agency said 900 had fled. The rail union said 300 trains stood still.", None),
    ],
)
def test_pronouns_and_the_agency_take_up_who_spoke(text: str, speaker_id: str | None) -> None:
    assert quotations(text)[-1].speaker_id == speaker_id


@pytest.mark.parametrize(
    "text",
    [
        "An estimated 500 people fled.",
        "The storm showed no mercy to the town.",
        "Weapons called mortars fell on the town.",
        "The so-called “safe zone” was shelled.",
        "The claim was false.",
        "Water put the fire out.",
    ],
)
def test_other_uses_of_such_words_are_no_speech(text: str) -> None:
    assert quotations(text) == ()


def test_the_chief_of_an_office_is_not_the_office() -> None:
    (row,) = quotations("The Harbour Office chief said it was over.")
    assert (row.speaker_id, row.speaker_text) == (None, "The Harbour Office chief")


WORDS = st.sampled_from(
    [
        "Moreau",
        "said",
        "that",
        "officials",
        ",",
        ".",
        '"',
        "“",
        "”",
        "according to",
        "Norvia",
        "told",
        "reporters",
        "it",
        "twelve ships",
        "were held",
        "on Tuesday",
        "and",
        "who",
        "she",
        "added",
        "\n\n",
        "'",
        "’s",
    ]
)


@given(st.lists(WORDS, max_size=16).map(" ".join))
def test_content_is_always_the_text_at_its_place(text: str) -> None:
    for row in quotations(text):
        assert re.sub(r"\s", " ", text[row.start : row.end]) == re.sub(r"\s", " ", row.content)
        assert row.content


@pytest.mark.parametrize(
    ("text", "speaker_id", "speaker_text"),
    [
        ('"We have 400 boats," said organiser Tom Rennick.', None, "organiser Tom Rennick"),
        ('"We have 400 boats," said union secretary Moreau.', "moreau", "union secretary Moreau"),
        ('"They left at noon," said police.', None, "police"),
        ("Relief agencies fear that 1,000 have died.", None, "Relief agencies"),
        ("Moreau said ships were held, adding that 12 had sunk.", "moreau", "Moreau"),
        ("By the Harbour Office's count 12 ships were held.", "harbour", "the Harbour Office"),
        ("Moreau was quoted as saying that 12 ships were held.", "moreau", "Moreau"),
        ("Residents who fled told reporters that 40 had died.", None, "Residents"),
        ("An official who asked not to be named said 40 had died.", None, "An official"),
        ("The Harbour Office (HO) said 12 ships were held.", "harbour", "The Harbour Office"),
        ("The boats sank, said Moreau, a harbour pilot, who expects 12 more.", "moreau", "Moreau"),
        ("Economists polled by the Harbour Office predicted growth.", None, "Economists polled by the Harbour Office"),
        (
            "The Harbour Office's latest report says 12 ships were held.",
            "harbour",
            "The Harbour Office's latest report",
        ),
        ("President Moreau said 12 had died. The president added that 3 were missing.", "moreau", "The president"),
    ],
)
def test_speakers_with_titles_asides_and_counts(text: str, speaker_id: str | None, speaker_text: str) -> None:
    row = quotations(text)[-1]
    assert (row.speaker_id, row.speaker_text) == (speaker_id, speaker_text)


@pytest.mark.parametrize(
    "text",
    [
        "Police told 300 residents to leave.",
        "The firm grew, adding 300 jobs.",
        "Norvia has recalled its 300 men.",
        "Norvia expects to hire 40 clerks.",
        "Norvia promised its fleet 310 boats.",
    ],
)
def test_deeds_are_no_speech(text: str) -> None:
    assert quotations(text) == ()


def test_a_quotation_goes_on_though_another_speaks_behind_it() -> None:
    rows = quotations(
        '"We lost two boats," Moreau said. "We will need many more." Police put the number of boats at 19.'
    )
    assert [row.speaker_id for row in rows if row.direct] == ["moreau", "moreau"]


def test_what_is_said_ends_at_a_semicolon() -> None:
    first, _ = quotations("Moreau said that 12 ships were held; Jonas Weld said it could be 40.")
    assert first.content == "12 ships were held"


def test_what_is_said_in_an_aside_ends_with_it() -> None:
    (row,) = quotations("Norvia, which had said it was exempt, will pump 210 barrels.")
    assert row.content == "it was exempt"
