"""Days told from the article's own: `Tuesday`, `last night`, `this weekend`, `Christmas Eve`."""

from datetime import date, timedelta

from transforms.times.calendar_days import value_around
from transforms.times.holidays import counted_weekday, holiday_in
from transforms.times.month_names import month_number, nearest_year, ordinal_number
from transforms.times.reading import Found, Reader, Reading, dated
from transforms.vocabulary.times import value_of, words_in


def _weekday_number(word: str) -> int:
    number: int = value_of("weekdays").get(word) or value_of("weekday_abbreviations")[word]
    return number


def part_suffix(word: str) -> str:
    """`TMO` for `morning`; empty for no part of the day."""
    return f"T{value_of('parts_of_day')[word]}" if word in value_of("parts_of_day") else ""


def read_weekday(found: Found) -> Reading:
    """A weekday is the article's own day or the last one before it; with a future tense, the next one."""
    number, suffix = _weekday_number(found.word("weekday")), part_suffix(found.word("part"))
    published = found.setting.published
    if published is None:
        return Reading(value=f"XXXX-WXX-{number}{suffix}", granularity="time" if suffix else "day")
    day = _weekday_in_week(found, published, number) or _nearest_weekday(found, published, number)
    return dated(f"{day}{suffix}", "time" if suffix else "day", "published_at")


def _weekday_in_week(found: Found, published: date, number: int) -> date | None:
    """`Monday last week`, `next week Tuesday`."""
    which = found.word("week")
    if not which:
        return None
    monday = published - timedelta(published.isoweekday() - 1)
    step = 7 if which in words_in("next") else -7 if which in words_in("last") else 0
    return monday + timedelta(step + number - 1)


def _nearest_weekday(found: Found, published: date, number: int) -> date:
    which = found.word("which")
    behind = (published.isoweekday() - number) % 7
    if which in words_in("next") or (which not in words_in("last") and found.is_future):
        return published + timedelta((7 - behind) % 7 or (7 if which in words_in("next") else 0))
    return published - timedelta(behind or (7 if which in words_in("last") else 0))


def read_counted_weekday(found: Found) -> Reading | None:
    """`the first Tuesday of November 2012`, `the last Sunday in March`."""
    month, published = month_number(found.word("month")), found.setting.published
    number, year = found.word("number"), found.word("year")
    if not year and published is None:
        return None
    chosen = int(year) if year else nearest_year(published or date.max, month, None, found.is_future)
    which = -1 if number in words_in("last") else ordinal_number(number)
    day = counted_weekday(chosen, month, _weekday_number(found.word("weekday")), which)
    return dated(str(day), "day", "absolute" if year else "published_at") if day.month == month else None


def read_day_word(found: Found) -> Reading:
    """`today`, `yesterday morning`, `tonight`, `last night`, `this evening`."""
    word, suffix, published = found.word("day"), part_suffix(found.word("part")), found.setting.published
    offset = -1 if word in words_in("last") else value_of("day_words").get(word, 0)
    if word in value_of("night_words"):
        suffix = "TNI"
    if published is None:
        return Reading(value=None, granularity="time" if suffix else "day")
    return dated(f"{published + timedelta(offset)}{suffix}", "time" if suffix else "day", "published_at")


def read_weekend(found: Found) -> Reading:
    """`the weekend`: the one that runs or the last before it; with a future tense, the next one."""
    published, which = found.setting.published, found.word("which")
    if published is None:
        return Reading(value="XXXX-WXX-WE", granularity="weekend")
    runs = published.isoweekday() > 5  # noqa: PLR2004 (Saturday and Sunday)
    if which in words_in("next"):
        step = 7 if runs else 0
    else:
        step = 0 if which not in words_in("last") and (runs or found.is_future) else -7
    return dated(value_around(published + timedelta(step), "WE"), "weekend", "published_at")


def read_holiday(found: Found) -> Reading | None:
    """`Christmas Eve`, `Easter Sunday 2016`: the last one that has come, or the next in a future tense."""
    name, year, published = found.word("holiday").replace(" 's", "'s"), found.word("year"), found.setting.published
    if year:
        return dated(str(holiday_in(int(year), name)), "day", "absolute")
    if published is None:
        return Reading(value=None, granularity="day")
    which = found.word("which")
    day = holiday_in(published.year, name)
    future = which in words_in("next") or (which not in words_in("last") and found.is_future)
    if future and day < published:
        day = holiday_in(published.year + 1, name)
    if not future and day > published and which not in words_in("this"):
        day = holiday_in(published.year - 1, name)
    return dated(str(day), "day", "published_at")


RULES: tuple[tuple[str, str, Reader], ...] = (
    (
        "weekday",
        (
            "(?:{early|late} {on}?)? {the}? {which=last|previous|next|this}? {weekday=weekday} {stop}?"
            " {early|late}? {part=any_part}? (?:{week=last|this|next} {unit})?"
        ),
        read_weekday,
    ),
    (
        "counted_weekday",
        "{the} {number=any_ordinal|last} {weekday=weekday} {of|in} {month=month} {comma|of}? {year=year}?",
        read_counted_weekday,
    ),
    ("week_weekday", "{week=last|this|next} {unit} {weekday=weekday}", read_weekday),
    ("part_on_weekday", "{early|late}? {the}? {part=any_part} {of|on}? {weekday=weekday}", read_weekday),
    (
        "day_word",
        "(?:{early|late|earlier|later})? {day=day_word|night_word} {early|late}? {part=any_part}?",
        read_day_word,
    ),
    ("part_of_day_word", "{the}? {part=any_part} {of}? {day=day_word}", read_day_word),
    ("this_part", "(?:{early|late|earlier|later})? {day=this|last} {part=any_part}", read_day_word),
    ("weekend", "{the}? {which=this|last|next|previous}? {unit=weekend}", read_weekend),
    ("holiday", "{the}? {which=last|next|this}? (?P<holiday>{holiday}{rest}*) {comma}? {year=year}?", read_holiday),
)
