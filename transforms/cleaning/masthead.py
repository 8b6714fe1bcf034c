"""The lines between a headline and its story: the date of publication, the byline."""

import re
from dataclasses import dataclass

from transforms.cleaning.bylines import read_authors, split_byline
from transforms.cleaning.dates import NoDate, read_date
from transforms.cleaning.furniture_lines import find_rule

_LABEL = re.compile(
    r"^(?:(?P<changed>(?:last\s+)?(?:updated|modified|edited)(?:\s+(?:at|on))?)"
    r"|(?:first\s+)?(?:published|posted|issued|released|date|dated|publication date|pub date|created|uploaded)"
    r"(?:\s+(?:at|on))?)"
    r"\s*(?::|-|–|—|\s)\s*(?=\S)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*(?:[|•·/;]|,?\s+-\s+|–|—|,?\s*(?<!\blast\s)(?=(?:last\s+)?(?:updated|modified)\b))\s*", re.IGNORECASE
)
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}\)?)?", re.IGNORECASE)
MOST_CHARACTERS = 160
MOST_WORDS_OF_ROLE = 9
_ROLE = re.compile(r"\b(?:correspondent|reporter|editor|columnist|bureau chief|staff writer)\b", re.IGNORECASE)
_SMALL_WORD = re.compile(
    r"(?:[a-z-]*\s)?(?:correspondent|reporter|editor|columnist|bureau|chief|staff|writer|in|at|for|and|of|the|on|affairs|"
    r"political|diplomatic|foreign|defence|defense|business|economics|science|health|world|news|security|senior),?"
)


@dataclass(frozen=True, slots=True)
class MastheadLine:
    """What one line of a masthead states, as written; empty where it states nothing of the kind."""

    published: str = ""
    modified: str = ""
    authors: tuple[str, ...] = ()


def read_masthead_line(line: str) -> MastheadLine | None:
    """What the line says of the date and the authors, or None where it says anything else besides.

    >>> read_masthead_line("11 July, 2016")
    MastheadLine(published='11 July, 2016', modified='', authors=())
    >>> read_masthead_line("Published: 3 May 2011 | Updated: 4 May 2011").modified
    '4 May 2011'
    >>> read_masthead_line("On 11 July 2016 the troops left.") is None
    True
    """
    if len(line) > MOST_CHARACTERS:
        return None
    line = line.removeprefix("- ")
    stated = [part for part in _BETWEEN.split(line) if part]
    parts = [part for part in stated if find_rule(part, "anywhere") is None]
    whole = _read_part(line if len(parts) == len(stated) else " | ".join(parts))
    if whole is not None:
        return whole
    read = [_read_part(part) or _read_name(part, parts) for part in parts]
    found = [part for part in read if part is not None]
    if len(found) < len(read) or not found:
        return None
    published = next((part.published for part in found if part.published), "")
    modified = next((part.modified for part in found if part.modified), "")
    return MastheadLine(published, modified, tuple(name for part in found for name in part.authors))


def read_role_line(line: str) -> MastheadLine | None:
    """A line that says what its writer is, with the name or without, and nothing else.

    >>> read_role_line("Ann Lowe, Diplomatic correspondent, Karsun")
    MastheadLine(published='', modified='', authors=('Ann Lowe',))
    >>> read_role_line("The correspondents left the town.") is None
    True
    """
    words = line.split()
    if not _ROLE.search(line) or len(words) > MOST_WORDS_OF_ROLE or line.endswith((".", "!", "?", ":", "”", '"')):
        return None
    if not line[:1].isupper() or any(word.islower() and not _SMALL_WORD.fullmatch(word) for word in words):
        return None
    return MastheadLine(authors=read_authors(line))


def _read_part(text: str) -> MastheadLine | None:
    text = text.strip(" .,|")
    byline = split_byline(text)
    if byline:
        names, rest = byline
        stated = _LABEL.sub("", rest)
        return MastheadLine(published=stated if _is_date(stated) else "", authors=read_authors(names))
    label = _LABEL.match(text)
    stated = text[label.end() :] if label else text
    if label and _CLOCK.fullmatch(stated):  # the hour of the day that stands beside it
        return MastheadLine()
    if not _is_date(stated, labelled=label is not None):
        return None
    return MastheadLine(modified=stated) if label and label["changed"] else MastheadLine(published=stated)


def _read_name(part: str, parts: list[str]) -> MastheadLine | None:
    """A name beside the date is a byline: `3 May 2011 - Ann Lowe`."""
    if len(parts) == 1 or read_authors(part) != (part,) or not any(_is_date(other, labelled=False) for other in parts):
        return None
    return MastheadLine(authors=(part,))


def _is_date(text: str, *, labelled: bool = True) -> bool:
    """Whether the text is a date, or one that cannot be understood but stands behind a label or between bars."""
    if not any(character.isdigit() for character in text):
        return False
    read = read_date(text)
    if not isinstance(read, NoDate):
        return not text.isdigit()
    return read.why != "no date" and (labelled or "/" in text or "-" in text or "." in text)
