from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.cleaning import split_sentences
from transforms.cleaning.sentence_ends import find_sentences

PIECES = [
    " ",
    ".",
    "...",
    "…",
    "?",
    "!",
    "-",
    "–",
    "--",
    "•",
    "(",
    ")",
    '"',
    "'",
    "’",
    "“",
    "”",
    "*",
    "#",
    "$",
    ",",
    ";",
]
PIECES += ["9 p.m.", "U.S.", "No.", "Gen.", "A", "Ann", "said", "The", "4,647", "3.5", "@x", "www.a.com", "Inc.", "It"]

# Each bar marks where a sentence ends.
PARAGRAPHS = """
The U.S. military said it had 4,647 troops there.| U.S. officials left.
He left the U.S. He is in Kabul now.
Gen. Ann Lowe met Sen. Sam Ford, R-Ariz., in Washington, D.C., on Jan. 8, 2016.| He left at 5 p.m.| The talks failed.
Lt. Gen. Lowe, Maj. Ford and Col. A. B. Carter Jr. of the U.S. Army spoke.| "It was hell."
He works for Acme Inc.| The company lost $4.5 million.
Acme Inc. said Ford Corp. and Smith & Co. of London paid $3 bn.
It sold 20% of Yahoo! Inc. in May.
The No. 10 spokesman said No. 3 was out.
The toll rose to 4,647.| This is more than in 2015.
It happened on Sept. 11.| The attack killed 2,977.
St. Petersburg has 5.3m people.| Mt. Everest is 8,849 m.
“It is over.”| The troops (about 300 of them. All young.) left.
"I am pleased that... we agreed," he said.
They fled...| The army followed.
“I don’t know… maybe,” he said.
Who is he?| Nobody knows!| Really.
“Why?” he asked.
“How many?”| Nobody said.
See p. 12 and Fig. 3.| Rs. 500 crore was paid.
1. First the army came.| 2. Then it left.
The U.N. Security Council met.| The U.N. It is slow.
The area is quiet.|It was not always so.
TOKYO, 9 p.m. - A series of quakes shook the north.| Four died.
Read http://www.example.com/a.The page is gone.
Officials in Minn. said 40 fell ill.| Gov. Ann Lowe agreed.
The 5th Bn. moved.| The 3rd Div. stayed.
Mr. and Mrs. Smith, Ph.D. holders, arrived at 10 a.m. Monday.
The ship sank at 2 a.m.| Forty-one died.
Col. John “J.D.” Lowe spoke.
Police said 12 (of 30) died.| [Two were children.]
The firm paid 3.5 percent.| 45 of 90 voted.
He cited e.g. Iraq and i.e. Mosul.
The strike, at 3.15 p.m. on Monday, killed 4.5 percent.
"We lost 300 men.| We will return," she said.
• 12 dead • 30 hurt
""".strip().splitlines()


@pytest.mark.parametrize(
    "marked",
    [line for line in PARAGRAPHS if "left the U.S. He" not in line and "•" not in line and "The U.N. It" not in line],
)
def test_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    text = marked.replace("|", "")
    assert [row.text for row in split_sentences(text, "a")] == [part.strip() for part in marked.split("|")]


def test_an_abbreviation_ends_a_sentence_before_a_word_that_opens_one() -> None:
    texts = [row.text for row in split_sentences("He left the U.S. He is in Kabul. The U.N. It is slow.", "a")]
    assert texts == ["He left the U.S.", "He is in Kabul.", "The U.N.", "It is slow."]


def test_items_of_a_list_are_sentences_without_their_marks() -> None:
    rows = split_sentences("Syria\n\n. Near Arbel, one strike hit.\n\n- 43 dead\n\n• 12 hurt • 30 fled", "a")
    assert [row.text for row in rows] == ["Syria", "Near Arbel, one strike hit.", "43 dead", "12 hurt", "30 fled"]
    assert [row.paragraph for row in rows] == [0, 1, 2, 3, 3]


def test_rows_number_sentences_and_paragraphs_and_quote_the_text() -> None:
    text = "One. Two.\n\nThree."
    rows = split_sentences(text, "a")
    assert [(row.number, row.paragraph, row.start, row.end) for row in rows] == [
        (0, 0, 0, 4),
        (1, 0, 5, 9),
        (2, 1, 11, 17),
    ]
    assert len({row.sentence_id for row in rows}) == 3
    assert {row.article_id for row in rows} == {"a"}


def test_another_article_has_other_sentence_ids() -> None:
    assert split_sentences("One.", "a")[0].sentence_id != split_sentences("One.", "b")[0].sentence_id


def test_a_text_without_sentences_gives_none() -> None:
    assert split_sentences("", "a") == ()
    assert split_sentences(" \n\n ", "a") == ()


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_any_row_of_marks_and_words_is_cut_into_spans_that_follow_each_other(paragraph: str) -> None:
    spans = find_sentences(paragraph)
    assert all(start < end for start, end in spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
