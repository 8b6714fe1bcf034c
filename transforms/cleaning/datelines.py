"""The dateline that opens a story: place, agency, sometimes the day, and a dash."""

import re
from dataclasses import dataclass

from transforms.vocabulary.furniture import agency_pattern
from transforms.vocabulary.place_names import is_place_name
from transforms.vocabulary.weekdays import WEEKDAY

_AGENCY = agency_pattern(("wire_agencies",))
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = rf"(?:{_MONTH} \d{{1,2}}(?:,? \d{{4}})?|\d{{1,2}} {_MONTH}(?:,? \d{{4}})?|{WEEKDAY})"
_CAPITAL = "[A-ZÀ-ÖØ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ]"
_LETTER = f"(?:{_CAPITAL}|[.'’-])"
_CAPITALS = rf"{_CAPITAL}{_LETTER}+(?: (?:{_CAPITAL}{_LETTER}+|de|of|al|la))*"
_NAME = rf"{_CAPITAL}[\w.'’-]+(?: (?:{_CAPITAL}[\w.'’-]+|de|of|al|la))*"
_PLACE = rf"(?:{_NAME}|{_CAPITALS})"
_DASH = r"\s*(?:--+|[–—-])\s*"
_BY_DAY = rf"(?:,? {_DAY})?"
_ANY_AGENCY = r"(?:\((?P<round>[^\W\d_](?:[^\W\d_]|[&.’' /-]){0,22})\)|/(?P<slashed>[A-Z][\w ]{1,19})/)"
_FORMS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(form)
    for form in (
        # BAGHDAD, Iraq, July 11 (Reuters) - and (Reuters) -, AP - with the agency anything may be the place
        rf"(?P<line>{_PLACE}(?:[,/] ?{_PLACE}){{0,3}}{_BY_DAY},? ?\({_AGENCY}\){_BY_DAY}){_DASH}",
        rf"(?P<line>\({_AGENCY}\){_BY_DAY}){_DASH}",
        # Dunmore (CNN)The …; (CNN) The …
        rf"(?P<line>(?:{_PLACE}(?:, ?{_PLACE})? ?)?\({_AGENCY}\))(?={_CAPITAL}|[“\"])",
        rf"(?P<line>\({_AGENCY}\)) (?={_CAPITAL}|[“\"])",
        # BAGHDAD (NW) - ; LONDON/PARIS (XY) -- ; KABUL, Aug 3 (AgencyName) — ; DALLAS, May 3, 2010 /PRNewswire/ --
        rf"(?P<line>{_CAPITALS}(?:[,/] ?{_PLACE}){{0,3}}{_BY_DAY},? ?(?:--)?{_ANY_AGENCY}{_BY_DAY})(?:{_DASH}|: )",
        # KABUL - ; MOSUL, Iraq — ; KABUL, Dec. 2 --
        rf"(?P<line>{_CAPITALS}(?:[,/] ?{_PLACE}){{0,2}}{_BY_DAY})(?: (?:--+|[–—-])\s+|\s?[–—]\s?| ?--+ ?)",
        # Beirut, Lebanon – ; Kabul, Afghanistan - with a country behind the town
        rf"(?P<line>{_NAME}, (?:{_NAME}){_BY_DAY}) (?:--+|[–—-]) ",
        # LONDON, July 11, 2016: with the day in it, a colon or full stop may stand for the dash
        rf"(?P<line>{_CAPITALS}(?:, {_PLACE})?, {_DAY})[.:] ",
        # NEW DELHI: where that is a known place
        rf"(?P<line>(?P<known>{_CAPITALS})(?:[,/] ?{_PLACE}){{0,2}}): ",
    )
)
_FULL_DATE = re.compile(rf"(?:{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}} {_MONTH},? \d{{4}})")
MOST_WORDS = 10
FEWEST_CAPITALS = 3
# Written in capitals before a dash without being where the story was filed.
NO_PLACES = frozenset(
    """AIDS ANALYSIS BREAKING CORRECTION COVID EXCLUSIVE EXPLAINER FACTBOX ISIS LIVE NASA NATO NEW NOTE OPEC OPINION
    Q&A READ UNHCR UNICEF UPDATE USA VIDEO WATCH""".split()  # noqa: SIM905  # a list of words reads better so
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline as written, the full date in it if it has one, and where the story begins behind it."""

    line: str
    date: str | None
    end: int


def find_dateline(paragraph: str) -> Dateline | None:
    """The dateline with which a paragraph opens, or None.

    >>> find_dateline("KABUL - The president spoke.").line
    'KABUL'
    >>> find_dateline("BAGHDAD, July 11, 2016 (Reuters) - The troops left.").date
    'July 11, 2016'
    >>> find_dateline("KABUL, Aug 3 (Harbour Wire) — The troops left.").line
    'KABUL, Aug 3 (Harbour Wire)'
    >>> find_dateline("US - Iraq relations have cooled.") is None
    True
    """
    for form in _FORMS:
        match = form.match(paragraph)
        if match and _is_believable(match, paragraph):
            line = match["line"].strip()
            date = _FULL_DATE.search(line)
            return Dateline(line, date[0] if date else None, match.end())
    return None


def _is_believable(match: re.Match[str], paragraph: str) -> bool:
    line, groups = match["line"], match.groupdict()
    rest = paragraph[match.end() :]
    if len(line.split()) > MOST_WORDS or not rest:
        return False
    if not (rest[0].isupper() or rest[0].isdigit() or rest[0] in "\"'“‘$£€("):
        return False
    if groups.get("known"):
        return is_place_name(groups["known"])
    agency = groups.get("round") or groups.get("slashed")
    place = re.split(r"[,/(]|--", line.lstrip("("), maxsplit=1)[0].strip()
    first = place.partition(" ")[0]
    if "(" in line and agency is None:
        return True
    return len(first) >= FEWEST_CAPITALS and first not in NO_PLACES and not _is_written_out(place, agency or "")


def _is_written_out(place: str, bracket: str) -> bool:
    """Whether one is the other's initials: `WORLD FOOD BODY (WFB) -` tells what three letters mean."""
    return any(
        len(long.split()) > 1 and short == "".join(word[0] for word in long.upper().split())
        for long, short in ((place, bracket), (bracket, place))
    )
