"""Durations, ages, repetitions and bare references: `six weeks`, `14-year-old`, `every Friday`, `recently`."""

from transforms.times.amount import duration_value, read_amount
from transforms.times.month_names import month_number
from transforms.times.reading import Found, Reader, Reading
from transforms.times.units import unit_of
from transforms.vocabulary.times import value_of, words_in


def read_duration(found: Found) -> Reading | None:
    """`six weeks`, `a two-year term`, `half an hour`, `years`."""
    unit = unit_of(found.word("unit"))
    words = found.words("amount")
    amount = read_amount(words) if words else None
    if found.word("more") == "half" and amount is not None:
        amount += read_amount(("half",)) or 0
    return Reading(value=duration_value(amount, unit), granularity="duration")


def read_a_unit(found: Found) -> Reading:
    """`a day`: how often in `12 a day` and `twice a week`, how long in `for a day`."""
    before, unit = found.beside(-1), unit_of(found.word("unit"))
    value = duration_value(read_amount(("one",)), unit)
    rate = (
        before
        and before not in words_in("length_cues")
        and (
            before[-1].isdigit()
            or before in value_of("numbers")
            or before.endswith("s")
            or before in ("once", "twice", "people", "%", "percent", "cent", "million", "billion", "half")
        )
    )
    return Reading(value=value, granularity="set" if rate else "duration")


def read_whole(found: Found) -> Reading:
    """`all day`, `the whole year`."""
    return Reading(value=duration_value(read_amount(("one",)), unit_of(found.word("unit"))), granularity="duration")


def read_set_word(found: Found) -> Reading:
    """`daily`, `annual`."""
    return Reading(value=value_of("sets")[found.word("set")], granularity="set")


def read_every(found: Found) -> Reading | None:
    """`every day`, `each year`, `every two weeks`, `per month`."""
    words = found.words("amount")
    amount = read_amount(words) if words else read_amount(("one",))
    return Reading(value=duration_value(amount, unit_of(found.word("unit"))), granularity="set")


def read_weekdays(found: Found) -> Reading:
    """`Fridays`, `every Tuesday`."""
    word = found.word("weekday")
    number = (
        value_of("weekdays").get(word)
        or value_of("weekdays_plural").get(word)
        or value_of("weekday_abbreviations")[word]
    )
    return Reading(value=f"XXXX-WXX-{number}", granularity="set")


def read_every_season(found: Found) -> Reading:
    """`each summer`, `every March`."""
    season = value_of("seasons").get(found.word("season"))
    suffix = season or f"{month_number(found.word('season')):02d}"
    return Reading(value=f"XXXX-{suffix}", granularity="set")


def read_reference(found: Found) -> Reading:
    """`now`, `recently`, `currently`."""
    return Reading(value=value_of("references")[found.word("word")], granularity="reference")


def read_phrase(found: Found) -> Reading:
    """`at the moment`, `the future`, `these days`."""
    return Reading(value=value_of("reference_phrases")[found.word("words")], granularity="reference")


RULES: tuple[tuple[str, str, Reader], ...] = (
    ("age", "AMOUNT {hyphen} {unit=unit} {hyphen} {old}", read_duration),
    ("age_apart", "AMOUNT {unit=units} {old}", read_duration),
    ("duration", "AMOUNT {hyphen|filler}? {of}? {unit=many_units} (?:{and} {a} {more=half})?", read_duration),
    (
        "duration_of_one",
        "(?P<amount>{any_number} (?:{hyphen}? {number_word})*) {hyphen}? {unit=unit|night|second} ",
        read_duration,
    ),
    ("half_unit", "(?P<amount>{half}) {hyphen}? {a|the}? {hyphen}? {unit=unit}", read_duration),
    ("half_unit_behind", "(?P<amount>{a} {half}) {hyphen}? {unit=unit}", read_duration),
    ("unit_and_half", "(?P<amount>{a}) {unit=unit} {and} {a} {more=half}", read_duration),
    ("a_unit", "{a} {unit=unit|night}", read_a_unit),
    ("whole_unit", "{the|a}? {whole} {the}? {unit=unit|night}", read_whole),
    ("bare_units", "{unit=units}", read_duration),
    ("set_word", "{set=set}", read_set_word),
    ("every", "{every} (?:AMOUNT)? {unit=any_unit}", read_every),
    ("weekdays", "{weekday=weekdays}", read_weekdays),
    ("every_weekday", "{every} {weekday=weekday} {any_part}?", read_weekdays),
    ("every_season", "{every} {season=season|month}", read_every_season),
    ("reference", "{word=reference}", read_reference),
    ("phrase", "(?P<words>{phrase}{rest}*)", read_phrase),
)
