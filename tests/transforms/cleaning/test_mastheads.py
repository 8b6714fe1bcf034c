import pytest

from transforms.cleaning.bylines import read_authors
from transforms.cleaning.datelines import find_dateline
from transforms.cleaning.masthead import MastheadLine, read_masthead_line
from transforms.cleaning.titles import find_title, is_same_title
from transforms.cleaning.torn import find_torn_tail


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("11 July, 2016", MastheadLine(published="11 July, 2016")),
        ("Published: 3 May 2011", MastheadLine(published="3 May 2011")),
        ("Published on May 3, 2011", MastheadLine(published="May 3, 2011")),
        ("Last updated: 4 May 2011", MastheadLine(modified="4 May 2011")),
        ("By Ann Lowe, 3 May 2011", MastheadLine(published="3 May 2011", authors=("Ann Lowe",))),
        ("By Ann Lowe and Sam Ford", MastheadLine(authors=("Ann Lowe", "Sam Ford"))),
        ("Published: 12/02/2009", MastheadLine(published="12/02/2009")),
        ("12/02/2009", MastheadLine(published="12/02/2009")),
        ("12 August 2010 Last updated at 14:05 GMT", MastheadLine(published="12 August 2010")),
        ("By Ann Lowe | 3 May 2011 | 4 min read", MastheadLine(published="3 May 2011", authors=("Ann Lowe",))),
        ("Published 3 May 2011 | Updated 4 May 2011", MastheadLine(published="3 May 2011", modified="4 May 2011")),
    ],
)
def test_a_masthead_line_is_read(line: str, expected: object) -> None:
    assert read_masthead_line(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "On 11 July 2016 the troops left.",
        "By Monday the troops had left.",
        "By Friday, 12 people had died",
        "By 3 May 2011 the dam had failed",
        "Published reports spoke of 300 dead",
        "Updated figures put the toll at 43",
        "12",
        "2016",
        "20160711",
        "3-2",
        "Date palms: 300",
        "",
    ],
)
def test_a_line_that_says_anything_else_is_no_masthead(line: str) -> None:
    assert read_masthead_line(line) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ann Lowe", ("Ann Lowe",)),
        ("BY ANN LOWE", ("Ann Lowe",)),
        ("Ann Lowe, Sam Ford and Ali al-Hamdani in Baghdad", ("Ann Lowe", "Sam Ford", "Ali al-Hamdani")),
        ("By Ann Lowe, Riverside Courier staff writer", ("Ann Lowe",)),
        ("Ann Lowe ann@courier.example @annlowe", ("Ann Lowe",)),
        ("Sam Ford, Jr.", ("Sam Ford Jr",)),
        ("Staff and agencies", ()),
        ("Reuters", ()),
        ("admin", ()),
        ("https://courier.example/ann", ()),
        ("", ()),
    ],
)
def test_authors_are_the_persons_of_a_byline(text: str, names: tuple[str, ...]) -> None:
    assert read_authors(text) == names


@pytest.mark.parametrize(
    ("paragraph", "line"),
    [
        ("KABUL - The army left.", "KABUL"),
        ("KABUL (Reuters) - The army left.", "KABUL (Reuters)"),
        ("KABUL, Afghanistan (AP) — The army left.", "KABUL, Afghanistan (AP)"),
        ("PORT HARLOW, Aug 5 (Xinhua) -- The army left.", "PORT HARLOW, Aug 5 (Xinhua)"),
        ("Baghdad (AFP) - The army left.", "Baghdad (AFP)"),
        ("Beirut, Lebanon – The army left.", "Beirut, Lebanon"),
        ("MOSUL, Iraq — “We won,” he said.", "MOSUL, Iraq"),
        ("GENEVA, 5 August 2013: The army left.", "GENEVA, 5 August 2013"),
        ("BAGHDAD (NW) - The army left.", "BAGHDAD (NW)"),
        ("KABUL, Aug 3 (AgencyName) — The army left.", "KABUL, Aug 3 (AgencyName)"),
        ("KABUL (Hill & Dale News), Aug. 3, 2011 -- 40 men left.", "KABUL (Hill & Dale News), Aug. 3, 2011"),
        ("LONDON/PARIS (XY) -- The army left.", "LONDON/PARIS (XY)"),
        ("SÃO PAULO (Harbour Wire) – The army left.", "SÃO PAULO (Harbour Wire)"),
        ("BEIRUT, Monday (XY): The army left.", "BEIRUT, Monday (XY)"),
        ("DALLAS, May 3, 2010 /NewsRelay/ -- The firm paid.", "DALLAS, May 3, 2010 /NewsRelay/"),
        ("DALLAS--(TRADE WIRE)--The firm paid.", "DALLAS--(TRADE WIRE)"),
        ("WASHINGTON — The army left.", "WASHINGTON"),
        ("NEW DELHI: The army left.", "NEW DELHI"),
        ("ISLAMABAD/LAHORE: The army left.", "ISLAMABAD/LAHORE"),
        ("Dunmore (CNN)The army left.", "Dunmore (CNN)"),
        ("(CNN) The army left.", "(CNN)"),
    ],
)
def test_a_dateline_is_found(paragraph: str, line: str) -> None:
    assert find_dateline(paragraph).line == line


@pytest.mark.parametrize(
    "paragraph",
    [
        "US - Iraq relations have cooled.",
        "BREAKING - The army left.",
        "NATO - the alliance of 28 states - met.",
        "The army - all 300 of it - left.",
        "Kabul fell on Monday - its third fall.",
        "KABUL-based officers left.",
        "Ann Lowe – the mayor – resigned.",
        "KABUL - ",
        "WORLD FOOD BODY (WFB) - The agency fed 40.",
        "WFB (World Food Body) - The agency fed 40.",
        "NATO (Brussels) - The alliance met.",
        "KABUL (pop. 4,000,000) - The capital fell.",
        "KABUL (pop. 4 million) - The capital fell.",
        "The Associated Press (AP) The agency fed 40.",
        "WARNING: The dam may fail.",
        "SMITHERS: We saw 40 men.",
        "KABUL (XY) - or so they said.",
    ],
)
def test_a_sentence_with_a_dash_is_no_dateline(paragraph: str) -> None:
    assert find_dateline(paragraph) is None


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (["Flood kills 43", "The river burst its banks on Sunday."], "Flood kills 43"),
        (["Flood kills 43.", "Flood kills 43.", "The river burst its banks on Sunday."], "Flood kills 43."),
        (["“We ran”: how 43 survived", "The river burst its banks on Sunday."], "“We ran”: how 43 survived"),
        (["The river burst its banks on Sunday.", "43 people died, he said."], None),
        (["It rained. Then it flooded", "The river burst its banks on Sunday."], None),
        (["Flood kills 43"], None),
        (["Flood kills 43", "Dam fails"], None),
        ([], None),
    ],
)
def test_a_headline_opens_a_text_or_there_is_none(lines: list[str], title: str) -> None:
    assert find_title(lines) == title


@pytest.mark.parametrize(
    ("line", "title", "same"),
    [
        ("FLOOD KILLS 43", "Flood kills 43", True),
        ("Flood kills 43 | Courier", "Flood kills 43", True),
        ("‘Flood’ kills 43!", "Flood kills 43", True),
        ("Flood kills 44", "Flood kills 43", False),
        ("Flood kills 43 in delta", "Flood kills 43", False),
        ("", "", False),
    ],
)
def test_titles_are_compared_by_their_words(line: str, title: str, same: bool) -> None:
    assert is_same_title(line, title) is same


@pytest.mark.parametrize(
    ("paragraph", "start"),
    [
        ("The US Defence Secretary Ash", 0),
        ("He spoke. It brought the number of", 10),
        ("The army sent soldiers to the", 0),
        ("He left, and", 0),
        ("The troops left the town and… [+2031 chars]", 0),
        ("He said the toll could rise", None),
        ("He left.", None),
        ("“We ran.”", None),
        ("He listed: 12 dead;", None),
    ],
)
def test_a_torn_tail_is_found(paragraph: str, start: int | None) -> None:
    assert find_torn_tail(paragraph) == start
