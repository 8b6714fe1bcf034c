"""Times of the day: `12:41 a.m. on 8 March`, `2.15pm GMT`, `noon`, `Friday at 6 p.m.`."""

from transforms.times.reading import Found, Reader, Reading, dated
from transforms.times.relative_days import part_suffix
from transforms.vocabulary.times import value_of


def read_clock(found: Found) -> Reading | None:
    """A time of the article's day; a date beside it is joined later."""
    clock = found.word("clock") or found.word("hour")
    hour, minute = _hour_and_minute(clock)
    half = found.word("half_day").replace(".", "")
    if half and not 1 <= hour <= 12:  # noqa: PLR2004 (hours of half a day)
        return None
    if hour > 24 or minute > 59 or (not half and "." in clock and not found.word("zone")):  # noqa: PLR2004
        return None
    hour = hour % 12 + 12 * (half == "pm") if half else hour
    return at_time(found, f"T{hour:02d}:{minute:02d}")


def _hour_and_minute(clock: str) -> tuple[int, int]:
    """`2.15`, `12:41`, `0640`, `6` or `six`."""
    if clock.isalpha():
        return int(value_of("numbers")[clock]), 0
    if clock.isdigit() and len(clock) == 4:  # noqa: PLR2004 (0640)
        return int(clock[:2]), int(clock[2:])
    parts = [int(part) for part in clock.replace(".", ":").replace(",", ":").split(":")]
    return (parts[0], parts[1]) if len(parts) > 1 else (parts[0], 0)


def read_point(found: Found) -> Reading:
    """`noon`, `midnight`."""
    return at_time(found, f"T{value_of('points_of_day')[found.word('point')]}")


def read_part(found: Found) -> Reading:
    """`the morning`, `at dawn`: of the last date of the text, else of the article's day."""
    return at_time(found, part_suffix(found.word("part")))


def at_time(found: Found, suffix: str) -> Reading:
    """A time of the article's day; without one, the time alone."""
    here, published = found.setting.here, found.setting.published
    if here is not None and here.days is not None and here.days[0] == here.days[1]:
        return dated(f"{here.days[0]}{suffix}", "time", here.anchor)
    if published is None:
        return Reading(value=suffix, granularity="time")
    return dated(f"{published}{suffix}", "time", "published_at")


RULES: tuple[tuple[str, str, Reader], ...] = (
    ("clock", "{clock=clock} {half_day=half_day} (?:{zone}{1,2} {time_word}?)?", read_clock),
    ("clock_of_day", "{clock=clock} (?:{zone}{1,2} {time_word}?)?", read_clock),
    ("four_digits", "{clock=number|year} {zone}{1,2}", read_clock),
    ("hour", "{hour=day_number|number_word} {half_day=half_day} (?:{zone}{1,2} {time_word}?)?", read_clock),
    ("o_clock", "{hour=day_number} {oclock} {half_day=half_day}?", read_clock),
    ("point", "{point=point} {zone}?", read_point),
    ("part", "{the}? {early|late|mid} {hyphen}? {part=any_part}", read_part),
    ("the_part", "{the} {part=part|night}", read_part),
)
