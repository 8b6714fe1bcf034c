from typing import Any

import pytest

from transforms.cleaning import CleanArticle, clean_document
from transforms.inputs import Document, RejectedDocument


def clean(text: str, **declared: str) -> Any:
    return clean_document(Document("a.txt", text.encode(), "text/plain", declared))


STORY = (
    "The river burst its banks on Sunday, killing 43 people in the delta, the governor said.\n\n"
    "More than 1,200 others were forced from their homes, he told reporters."
)


def test_headline_masthead_and_read_time_are_taken_off_the_top() -> None:
    article = clean(f"Flood kills 43 in delta\n\nFlood kills 43 in delta\n4 min read\n5 August, 2013\n{STORY}")
    assert isinstance(article, CleanArticle)
    assert article.text == STORY
    assert article.title == "Flood kills 43 in delta"
    assert article.published_at.isoformat() == "2013-08-05T00:00:00+00:00"
    assert (article.published_precision, article.date_source) == ("day", "masthead")
    assert [line.partition(":")[0] for line in article.removed] == ["title", "title", "read_time", "masthead"]


def test_a_first_line_that_belongs_to_the_story_is_no_headline() -> None:
    article = clean(STORY)
    assert (article.title, article.text, article.removed) == (None, STORY, ())


def test_a_single_line_without_a_full_stop_is_the_story() -> None:
    assert clean("About 300 people fled the flood in Dunmore").text == "About 300 people fled the flood in Dunmore"


def test_a_standfirst_without_a_full_stop_stays_in_the_body() -> None:
    article = clean(f"Flood in delta\n\n5 August 2013\n\nGovernor asks for 300 soldiers after the dam fails\n\n{STORY}")
    assert article.text.startswith("Governor asks for 300 soldiers")


def test_a_date_in_the_prose_is_no_date_of_publication() -> None:
    article = clean(f"{STORY}\n\nThe last such flood was on 3 May 2004, when 12 died.")
    assert (article.published_at, article.date_source) == (None, None)


@pytest.mark.parametrize(
    ("masthead", "date"),
    [
        ("Published: 3 May 2011", "2011-05-03"),
        ("By Ann Lowe, 3 May 2011", "2011-05-03"),
        ("By Ann Lowe | May 3, 2011", "2011-05-03"),
        ("Tuesday, 3 May 2011", "2011-05-03"),
        ("3 May 2011 | Updated: 4 May 2011", "2011-05-03"),
        ("Ann Lowe in Dunmore, 3 May 2011, said 12 died.", None),
    ],
)
def test_a_masthead_line_gives_the_date(masthead: str, date: str | None) -> None:
    article = clean(f"Flood in delta\n{masthead}\n\n{STORY}")
    assert (article.published_at.date().isoformat() if article.published_at else None) == date


def test_an_ambiguous_date_of_a_masthead_is_doubted() -> None:
    article = clean(f"Flood in delta\nPublished: 12/02/2009\n\n{STORY}")
    assert article.published_at is None
    assert [(doubt.column, doubt.stated) for doubt in article.doubts] == [("published_at", "12/02/2009")]
    assert article.text == STORY


def test_a_byline_gives_the_authors() -> None:
    assert clean(f"Flood in delta\nBy Ann Lowe and Sam Ford\n\n{STORY}").authors == ("Ann Lowe", "Sam Ford")


def test_a_caption_between_paragraphs_is_taken_out_with_its_number() -> None:
    caption = "Some 300 residents waded through water [Getty]"
    article = clean(STORY.replace("\n\n", f"\n{caption}\n\n"))
    assert article.text == STORY
    assert article.removed == (f"caption: {caption}",)


def test_a_torn_last_line_is_taken_out_and_marks_the_body() -> None:
    article = clean(f"{STORY}\n\nThe Interior Minister Jo")
    assert (article.text, article.complete, article.removed) == (STORY, False, ("torn: The Interior Minister Jo",))


def test_only_the_torn_sentence_of_the_last_paragraph_is_taken_out() -> None:
    article = clean(f"{STORY}\n\nThe dam was built in 1962. It is the oldest of the")
    assert article.text.endswith("The dam was built in 1962.")
    assert not article.complete


def test_a_torn_line_with_a_number_inside_stays_and_marks_the_body() -> None:
    article = clean(f"{STORY}\n\nThe army sent 560 soldiers to the")
    assert article.text.endswith("The army sent 560 soldiers to the")
    assert not article.complete


def test_a_last_sentence_that_lacks_its_full_stop_stays() -> None:
    article = clean(f"{STORY}\n\nThe toll could rise, officials said")
    assert article.text.endswith("officials said")
    assert article.complete


def test_a_paywall_marks_the_body_as_cut() -> None:
    article = clean(f"{STORY}\n\nSubscribe to continue reading")
    assert (article.text, article.complete) == (STORY, False)


def test_headlines_behind_read_more_go_with_it() -> None:
    article = clean(
        f"{STORY}\n\nRead more\nFerry sinks with 200 aboard\nMinister resigns\n\nThe army sent 12 helicopters."
    )
    assert article.text == f"{STORY}\n\nThe army sent 12 helicopters."


def test_a_repeated_paragraph_is_kept_once() -> None:
    article = clean(f"{STORY}\n\nMore than 1,200 others were forced from their homes, he told reporters.")
    assert article.text == STORY
    assert article.removed[0].startswith("repeated: ")


@pytest.mark.parametrize(
    ("dateline", "expected"),
    [
        ("KABUL - ", "KABUL"),
        ("PORT HARLOW (Reuters) - ", "PORT HARLOW (Reuters)"),
        ("DUNMORE, Kenya, Aug 5 (AP) — ", "DUNMORE, Kenya, Aug 5 (AP)"),
        ("Nairobi, Kenya – ", "Nairobi, Kenya"),
        ("(Reuters) - ", "(Reuters)"),
        ("BAGHDAD (NW) - ", "BAGHDAD (NW)"),
        ("KABUL, Aug 3 (AgencyName) — ", "KABUL, Aug 3 (AgencyName)"),
        ("NEW DELHI: ", "NEW DELHI"),
    ],
)
def test_a_dateline_is_kept_beside_the_text(dateline: str, expected: object) -> None:
    article = clean(dateline + STORY)
    assert (article.dateline, article.text) == (expected, STORY)


def test_a_speaker_called_like_a_town_is_no_dateline() -> None:
    article = clean("JACKSON: We counted 40 boats on Monday.\n\nLOWE: And how many of them came back?")
    assert article.dateline is None
    assert article.text.startswith("JACKSON: We counted 40 boats")


def test_a_full_date_in_a_dateline_dates_the_article() -> None:
    article = clean(f"DUNMORE, Aug 5, 2013 (AP) - {STORY}")
    assert (article.published_at.date().isoformat(), article.date_source) == ("2013-08-05", "dateline")


def test_wrapped_lines_are_joined_into_paragraphs() -> None:
    wrapped = (
        "The river burst its banks on Sunday, killing 43 people in the\n"
        "delta and driving more than 1,200 others from their homes, the\n"
        "governor of the province said in a statement on Monday night.\n\n"
        "The army has sent 560 soldiers and 12 helicopters, and a field\n"
        "hospital with 40 beds is to open by the end of the week."
    )
    assert clean(wrapped).text.count("\n") == 2


@pytest.mark.parametrize("text", ["", " \n\t", "* * *", "Share\nAdvertisement", "\x00\x01"])
def test_a_document_without_a_story_is_rejected_with_its_reason(text: str) -> None:
    rejected = clean(text)
    assert isinstance(rejected, RejectedDocument)
    assert rejected.reason == "NO_TEXT"


def test_another_language_is_rejected() -> None:
    rejected = clean(
        "Der Fluss trat am Sonntag über die Ufer, und dabei starben nach Angaben des Gouverneurs 43 Menschen. "
        "Mehr als 1.200 weitere mussten ihre Häuser verlassen, sagte er am Montag vor Journalisten in der Stadt."
    )
    assert rejected.reason == "WRONG_LANGUAGE"


def test_a_false_claim_about_the_language_is_overruled_by_the_words() -> None:
    assert isinstance(clean(STORY * 2, language="de"), CleanArticle)


def test_furniture_above_the_headline_does_not_hide_it() -> None:
    article = clean(f"Share\nAdvertisement\nFlood in the delta\n5 August 2013\n\n{STORY}")
    assert (article.title, article.text) == ("Flood in the delta", STORY)


def test_a_paragraph_that_stands_twice_at_the_top_is_no_headline() -> None:
    first = STORY.split("\n\n", maxsplit=1)[0]
    article = clean(f"{first}\n\n{STORY}")
    assert (article.title, article.text) == (None, STORY)


def test_a_text_that_is_only_its_headline_keeps_it_when_it_is_a_sentence() -> None:
    sentence = "At least 43 people were killed in the flood."
    assert clean(sentence, title=sentence).text == sentence


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Dunmore\u00e2\u20ac\u2122s mayor said 43 died.", "Dunmore’s mayor said 43 died."),
        ("The caf\u00c3\u00a9 lost \u00c2\u00a3300 on Sunday.", "The café lost £300 on Sunday."),
        ("Smith &amp; Sons lost &pound;300 &#8211; in a day.", "Smith & Sons lost £300 – in a day."),
        ("The café of São Rita lost £300.", "The café of São Rita lost £300."),
        ("AT&T and R&D; they lost 300.", "AT&T and R&D; they lost 300."),
    ],
)
def test_damage_that_can_be_undone_for_certain_is(damaged: str, mended: str) -> None:
    assert clean(damaged).text == mended


def test_a_name_above_its_role_is_a_byline() -> None:
    article = clean(f"Flood in the delta\n5 August 2013\nAnn Lowe\nCorrespondent, Dunmore\n\n{STORY}")
    assert (article.authors, article.text) == (("Ann Lowe",), STORY)


def test_a_name_above_the_story_alone_stays() -> None:
    assert clean(f"Flood in the delta\n5 August 2013\nAnn Lowe\n\n{STORY}").text == f"Ann Lowe\n\n{STORY}"


def test_the_last_item_of_a_list_is_not_torn() -> None:
    text = f"{STORY}\n\n- The town of Dunmore\n- The port of Arbel"
    article = clean(text)
    assert (article.complete, article.text.endswith("- The port of Arbel")) == (True, True)


@pytest.mark.parametrize("mark", ["[…]", "[...]", "...", "… [+2031 chars]"])
def test_an_excerpt_of_one_sentence_is_kept_and_marked(mark: str) -> None:
    article = clean(f"The river burst its banks and {mark}")
    assert article.text.startswith("The river burst its banks")
    assert not article.complete


def test_an_excerpt_loses_its_last_sentence_and_is_marked() -> None:
    article = clean(f"{STORY} The governor asked the army for […]")
    assert (article.text, article.complete) == (STORY, False)


def test_the_name_of_a_paper_above_the_headline_is_no_headline() -> None:
    article = clean(f"The Weir Times\nWorld\nFlood in the delta\nBy Ann Lowe\n\n{STORY}")
    assert (article.title, article.authors, article.text) == ("Flood in the delta", ("Ann Lowe",), STORY)


def test_the_agency_that_signs_a_paragraph_is_no_part_of_it() -> None:
    article = clean(f"Flood in the delta\n\n{STORY} (ANI)")
    assert (article.title, article.text, article.removed[0]) == ("Flood in the delta", STORY, "signature: (ANI)")


def test_the_head_of_a_press_release_is_no_story() -> None:
    article = clean(f"PRESS RELEASE\nRelease # 20130805-12\nFOR IMMEDIATE RELEASE\nTAMPA, Fla. - {STORY}")
    assert (article.dateline, article.text) == ("TAMPA, Fla.", STORY)


def test_the_count_of_characters_left_out_is_no_number_of_the_story() -> None:
    article = clean(f"{STORY}\n\nIt held 2 million… [+2031 chars]")
    assert (article.text, article.complete) == (f"{STORY}\n\nIt held 2 million…", False)


def test_a_paragraph_repeated_without_its_dateline_is_kept_once() -> None:
    assert clean(f"DUNMORE (AP) - {STORY}\n\n{STORY}").text.count("43 people") == 1
