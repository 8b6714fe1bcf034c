from collections.abc import Callable

import pytest

Dispose = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("sentence", "disposition"),
    [
        # days, months, years, decades
        ("They met on 8 March.", "date"),
        ("They met on March 8-10.", "date"),
        ("They met on the 8th of March.", "date"),
        ("They met from March 3 to 7.", "date"),
        ("They met on 2014-03-08.", "date"),
        ("They met on 08/03/2014.", "date"),
        ("They met in 1998.", "date"),
        ("It was the mid-2014 season.", "date"),
        ("It was the 2012-13 season.", "date"),
        ("The 2016 election was close.", "date"),
        ("It began in the 1990s.", "date"),
        ("It began in the '80s.", "date"),
        ("It began in the seventies.", "date"),
        ("It was built in AD 79.", "date"),
        ("Deliveries begin in week 40.", "date"),
        ("It was 9/11 that did it.", "date"),
        # times
        ("It began at 2.15pm.", "time"),
        ("It began at 12:41 a.m. sharp.", "time"),
        ("It began at five o'clock.", "time"),
        ("It began at 0041 GMT.", "time"),
        ("It ran from 9 to 11pm.", "time"),
        ("She ran 2:03:23.", "time"),
        # ages
        ("A 14-year-old left.", "age"),
        ("He is 34 years old.", "age"),
        ("Boys aged 12 left.", "age"),
        ("Girls aged eight to 12 left.", "age"),
        ("Ann Smith, 34, left.", "age"),
        ("He is in his 40s.", "age"),
        ("Children under five get it.", "age"),
        ("People over 65 have had it.", "age"),
        ("The under-21s won.", "age"),
        ("She was just 19.", "age"),
        ("The brothers, both 28, left.", "age"),
        ("Ann Smith, then 17, left.", "age"),
        ("The 55-64 age group voted.", "age"),
        ("Children 5 and under ride free.", "age"),
        ("She died at 84.", "age"),
        ("Some were as young as nine.", "age"),
        # scores
        ("They won 3-1.", "score"),
        ("She won 6-4, 7-5.", "score"),
        ("Lawmakers voted 62-38.", "score"),
        ("They went down 1-3 at home.", "score"),
        # names
        ("Boeing 777 jets left.", "identifier"),
        ("They live along the NH 52.", "identifier"),
        ("It burned in Shaft 4.", "identifier"),
        ("Resolution 2254 passed.", "identifier"),
        ("Section 230 and Article 50 apply.", "identifier"),
        ("They live at 10 Downing Street.", "identifier"),
        ("It is 40 Commando.", "identifier"),
        ("The No. 1 seed lost.", "identifier"),
        ("He runs phase three trials.", "identifier"),
        ("The Five Star Movement lost.", "identifier"),
        ("See www.example.org/2016 for it.", "identifier"),
        ("It hit category 4 strength.", "identifier"),
        ("He called 911 twice over.", "identifier"),
        # others
        ("A six-figure sum was paid.", "other"),
        ("Temperatures in the 80s are usual.", "other"),
        ("It is a 50-50 chance.", "other"),
        ("The barge broke in two.", "other"),
        ("The mast snapped in half.", "other"),
        ("She was placed in two groups.", "figure"),
        ("It made a third-quarter loss.", "ordinal"),
    ],
)
def test_a_numeral_that_counts_nothing_is_no_figure(dispose: Dispose, sentence: str, disposition: str) -> None:
    found = [entry for entry in dispose(sentence) if entry[0] != "twice"]
    assert found
    assert {entry[1] for entry in found} == {disposition}


@pytest.mark.parametrize(
    ("sentence", "surface"),
    [
        ("In Lagos, 12 of the 36 governors left.", "12"),  # a place, not somebody's name
        ("In May 15 people died.", "15"),  # "On May 15" would date
        ("More than 2000 people came.", "2000"),
        ("They killed 1500 troops.", "1500"),
        ("It is seen in 2016 cases.", "2016"),
        ("It has lasted 5 years.", "5"),
        ("The church is 1,500 years old.", "1,500"),  # no one is
        ("A truce five days old broke.", "five"),
        ("They hired 5-10 people.", "5"),
        ("He won 12 medals.", "12"),
        ("They served 2,016 meals.", "2,016"),
        ("The first 300 came.", "300"),
        ("The toll in Gaza 300 km away rose.", "300"),
    ],
)
def test_a_numeral_that_counts_is_a_figure(dispose: Dispose, sentence: str, surface: str) -> None:
    assert (surface, "figure") in dispose(sentence)


@pytest.mark.xfail(reason="only the sense of the sentence tells a name, a place on a list or an age here")
@pytest.mark.parametrize(
    ("sentence", "surface", "disposition"),
    [
        ("Papers numbered 440 and 441 stay closed.", "440", "identifier"),
        ("The firm at 1 Poultry left.", "1", "identifier"),
        ("All of them are over 60.", "60", "age"),
        ("It is 888 Holdings.", "888", "identifier"),
    ],
)
def test_a_numeral_is_known_by_sense_alone(dispose: Dispose, sentence: str, surface: str, disposition: str) -> None:
    assert (surface, disposition) in dispose(sentence)


@pytest.mark.parametrize(
    ("sentence", "ledger"),
    [
        ("Boys aged 8, 9 and 11 drowned.", [("8", "age"), ("9", "age"), ("11", "age")]),
        ("She left school at 14.", [("14", "age")]),
        ("At 34, she runs a bank.", [("34", "age")]),
        ("A boy of 12 was hurt.", [("12", "age")]),
        ("Women under 30 voted.", [("30", "age")]),
        ("He was seven when the war began.", [("seven", "age")]),
        ("A girl of nine died.", [("nine", "age")]),
        ("The painter, born in 1911, was 94.", [("1911", "date"), ("94", "age")]),
        ("She joined the navy at 17 and rose.", [("17", "age")]),
        ("A man of 61 and a girl of nine drowned.", [("61", "age"), ("nine", "age")]),
        ("He served in parliament and was 81.", [("81", "age")]),
        ("The fund fell and was 81.", [("81", "figure")]),
        ("The mayor was 46 when she took office.", [("46", "age")]),
        ("The price was 46 when the bell rang.", [("46", "figure")]),
        ("Schools open at 9.", [("9", "figure")]),
        ("The index closed at 315.", [("315", "figure")]),
        ("He put the dead at seven, then nine.", [("seven", "figure"), ("nine", "figure")]),
        ("A mother of five fled.", [("five", "figure")]),
        ("A team of 12 was sent.", [("12", "figure")]),
        ("Men over 50 kilometres away heard it.", [("50", "figure")]),
    ],
)
def test_ages_told_without_the_word_are_told_from_counts(
    dispose: Dispose, sentence: str, ledger: list[tuple[str, str]]
) -> None:
    assert dispose(sentence) == ledger


@pytest.mark.parametrize(
    ("sentence", "ledger"),
    [
        ("An 80:20 split was agreed.", [("80:20", "other")]),
        ("They agreed a 60/40 partnership.", [("60", "other"), ("40", "other")]),
        ("The 0715 from York was late.", [("0715", "time")]),
        ("He won the 3.40 at Ascot.", [("3.40", "time")]),
        ("Kent, chasing 287, were 96 for three.", [("287", "figure"), ("96", "score"), ("three", "score")]),
        ("The levy is 96 for three people.", [("96", "figure"), ("three", "figure")]),
        ("The race ended in 28:35.", [("28:35", "time")]),
        ("The R18 rating cost it sales.", [("R18", "identifier")]),
        ("N95 masks cost more.", [("N95", "identifier")]),
        ("A friend or two came.", [("two", "other")]),
        ("A 747 landed.", [("747", "identifier")]),
        ("It has 747 workers.", [("747", "figure")]),
        ("Grade 8 pupils sat it.", [("8", "identifier")]),
        ("The Group of 20 met.", [("20", "identifier")]),
        ("A group of 20 met.", [("20", "figure")]),
        ("Call 555-0199 now.", [("555", "identifier"), ("0199", "identifier")]),
        ("Text HELP to 70070.", [("70070", "identifier")]),
        ("They will call 300 witnesses.", [("300", "figure")]),
        ("It was a sub-zero night.", [("zero", "other")]),
    ],
)
def test_numbers_that_name_or_divide_are_no_counts(
    dispose: Dispose, sentence: str, ledger: list[tuple[str, str]]
) -> None:
    assert dispose(sentence) == ledger
