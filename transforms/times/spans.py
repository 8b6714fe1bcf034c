"""Amounts of time counted from somewhere: from the article's day, from another date, from an event."""

from transforms.times.amount import Amount, duration_value, in_whole_units, read_amount
from transforms.times.calendar_days import shift, value_around
from transforms.times.reading import Found, Reader, Reading, dated
from transforms.times.units import granularity_of, unit_of
from transforms.vocabulary.times import words_in


def read_ago(found: Found) -> Reading | None:
    """`two days ago`, `a year from now`, as fine as its unit; `several years ago` is only the past."""
    unit, amount, published = unit_of(found.word("unit")), read_amount(found.words("amount")), found.setting.published
    if amount is None or not found.words("amount"):
        return Reading(value="PAST_REF", granularity="reference")
    if published is None:
        return Reading(value=None, granularity=granularity_of(unit))
    count, unit = in_whole_units(amount, unit)
    day = shift(published, unit, count if found.word("forward") else -count)
    if day is None:  # Before the calendar: three billion years ago.
        return Reading(value="PAST_REF", granularity="reference")
    fine = "Y" if unit in ("DE", "CE") and amount != 1 else unit if not unit.startswith("T") else "D"
    return dated(value_around(day, fine), granularity_of(fine), "published_at")


def read_span(found: Found) -> Reading | None:
    """`the past 24 hours`, `the next two years`: a duration that ends or begins with the article's day."""
    if (found.word("unit") == "day" and not found.words("amount")) or _is_verb(found):
        return None
    unit, published, which = unit_of(found.word("unit")), found.setting.published, found.word("which")
    amount = read_amount(found.words("amount")) if found.words("amount") else _one_if_singular(found)
    value = duration_value(amount, unit)
    past = which in words_in("last")
    if amount is None or amount.denominator != 1 or published is None or not (past or which in words_in("next")):
        return Reading(value=value, granularity="duration")
    other = shift(published, unit, -int(amount) if past else int(amount))
    if other is None:
        return Reading(value=value, granularity="duration")
    days = (min(other, published), max(other, published))
    return Reading(value=value, granularity="duration", days=days, anchor="published_at")


def _is_verb(found: Found) -> bool:
    """`will start in May and last six months`."""
    return found.word("which") == "last" and not found.word("fixed") and found.beside(-1) in words_in("before_lasting")


def _one_if_singular(found: Found) -> Amount:
    return None if found.word("unit").endswith("s") else read_amount(("one",))


def read_shift_in_text(found: Found) -> Reading:
    """`two days later`, `a year earlier`: from the last date of the text, else a duration hung on an event."""
    unit, amount = unit_of(found.word("unit")), read_amount(found.words("amount"))
    previous = found.setting.previous
    told = found.words("amount") and amount is not None and amount.denominator == 1
    if not told or amount is None or previous is None or previous.days is None:
        return Reading(
            value=duration_value(amount if found.words("amount") else None, unit),
            granularity="duration",
            anchor="event",
        )
    sign = 1 if found.word("forward") else -1
    day = shift(previous.days[0], unit, sign * int(amount))
    if day is None:
        return Reading(value=duration_value(amount, unit), granularity="duration", anchor="event")
    fine = "D" if unit.startswith("T") else unit
    if unit == "Y" and previous.granularity in ("month", "quarter", "half", "season") and previous.value:
        return dated(f"{day.year:04d}{previous.value[4:]}", previous.granularity, "text")
    return dated(value_around(day, fine), granularity_of(fine), "text")


def read_from_event(found: Found) -> Reading:
    """`two days` in `two days after the base fell`: a duration that hangs on an event, never a date."""
    amount = read_amount(found.words("amount")) if found.words("amount") else None
    return Reading(value=duration_value(amount, unit_of(found.word("unit"))), granularity="duration", anchor="event")


def read_year_ago(found: Found) -> Reading | None:
    """`the year-ago quarter`: one unit back."""
    published, unit = found.setting.published, unit_of(found.word("unit"))
    day = shift(published, unit, -1) if published else None
    return dated(value_around(day, unit), granularity_of(unit), "published_at") if day else None


def read_same(found: Found) -> Reading | None:
    """`the same day`, `that year`: the one that the last date of the text stands in."""
    unit, previous = unit_of(found.word("unit")), found.setting.previous
    if unit.startswith("T"):
        return None
    if previous is None or previous.days is None:
        return Reading(value=None, granularity=granularity_of(unit), anchor="event")
    return dated(value_around(previous.days[0], unit), granularity_of(unit), "text")


def read_neighbour(found: Found) -> Reading | None:
    """`the following day`, `the previous year`, `the day before`: beside the last date of the text."""
    unit, previous = unit_of(found.word("unit")), found.setting.previous
    if unit.startswith("T") or (found.word("which") in words_in("next") and unit != "D"):
        return None
    if previous is None or previous.days is None:
        return Reading(value=None, granularity=granularity_of(unit), anchor="event")
    day = shift(previous.days[0], unit, -1 if found.word("back") else 1)
    return None if day is None else dated(value_around(day, unit), granularity_of(unit), "text")


def read_neighbour_behind(found: Found) -> Reading | None:
    """`the day before`, where nothing follows that it is before of."""
    following = found.beside(1)
    return read_neighbour(found) if not following.isalnum() or following in words_in("no_event") else None


RULES: tuple[tuple[str, str, Reader], ...] = (
    ("ago", "(?:AMOUNT {hyphen}?)? {unit=any_unit} {ago}", read_ago),
    ("year_ago", "{the|a}? {unit=unit} {hyphen} {ago} {unit|quarter}?", read_year_ago),
    ("from_now", "AMOUNT {unit=any_unit} {forward=from} {day_word|reference}", read_ago),
    (
        "span",
        "(?:{fixed=the|this})? {which=last|next|this} (?:AMOUNT {hyphen}? {of}? | {recent})? {unit=many_units}",
        read_span,
    ),
    ("running_span", "{the|this} {which=last|next} {unit=one_unit}", read_span),
    ("later", "AMOUNT {unit=any_unit} (?:{earlier}|{forward=later})", read_shift_in_text),
    (
        "from_event",
        "(?:AMOUNT {hyphen}?)? {unit=many_units} (?={after|before|since|following|earlier|later|from})",
        read_from_event,
    ),
    ("one_from_event", "AMOUNT {hyphen}? {unit=any_unit} (?={after|before|since|following|from})", read_from_event),
    ("same", "(?:{the} {same} | {that}) {unit=one_unit}", read_same),
    ("neighbour", "{the} (?:{back=previous} | {following} | {which=next}) {unit=one_unit}", read_neighbour),
    ("neighbour_behind", "{the} {unit=one_unit} (?:{back=before} | {after})", read_neighbour_behind),
)
