"""Who wrote it: from a byline or from a list of names."""

import re

_BY = re.compile(r"^(?:(?:written|reported|posted|published|story|words|analysis|report)\s+)?by:?\s+", re.IGNORECASE)
_SEPARATORS = re.compile(r"\s*(?:,|;|\||&|•|·|/|\band\b|\bwith\b|\n)\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|(?<!\w)@\w+")
_PLACE = re.compile(r"\s+in\s+[A-Z].*$")
_CAPITAL = r"[A-Z\u00c0-\u024f][\w.'’-]*"
_PARTICLES = r"(?:(?:de|da|di|du|la|le|van|von|der|den|bin|ibn|al|el|dos|st\.?)\s+)*"
_NAME = re.compile(rf"{_CAPITAL}(?:\s+{_PARTICLES}(?:al-|el-|bin-|d'|d’|ter )?{_CAPITAL}){{0,4}}")
_SUFFIXES = {"jr", "jr.", "sr", "sr.", "ii", "iii", "phd", "md"}
# Words of a byline that are no part of a name.
_ROLES = re.compile(
    r"\b(?:staff|reporters?|writers?|correspondents?|editors?|bureau|chief|desk|team|agencies|agency|news|online|"
    r"services?|press|media|contributors?|admin|newsroom|associated|photographer|producer|senior|political|"
    r"business|diplomatic|defen[cs]e|foreign|special|guest|columnist|published|updated|gmt|bst|est)\b",
    re.IGNORECASE,
)
_DATE_TAIL = re.compile(
    r"[,|•·–—-]?\s*(?:on\s+)?(?:updated|published|posted)?:?\s*(?:\w+day,?\s+)?(?:\d{1,2}\s+[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.?\s+\d{1,2}),?\s+\d{4}.*$",
    re.IGNORECASE,
)
MOST_WORDS = 18


def read_authors(text: str) -> tuple[str, ...]:
    """The names of persons in a byline or a list of names; agencies, roles and addresses are no authors.

    >>> read_authors("By Jane Doe, John Q. Smith and Ali al-Hamdani in Baghdad")
    ('Jane Doe', 'John Q. Smith', 'Ali al-Hamdani')
    >>> read_authors("Staff and agencies")
    ()
    """
    text = _ADDRESS.sub("", _BY.sub("", text.strip()))
    names: list[str] = []
    for part in _SEPARATORS.split(text):
        name = _PLACE.sub("", part).strip(" .()[]-–—:")
        if name.lower() in _SUFFIXES and names:
            names[-1] = f"{names[-1]} {name.capitalize()}"
        elif _is_name(name) and name not in names:
            names.append(_with_case(name))
    return tuple(names)


def _is_name(name: str) -> bool:
    if not 3 <= len(name) <= 60 or _ROLES.search(name):  # noqa: PLR2004
        return False
    return " " in name and _NAME.fullmatch(name) is not None


def _with_case(name: str) -> str:
    return name.title() if name.isupper() else name


def split_byline(line: str) -> tuple[str, str] | None:
    """The byline that a whole line is: its names and what follows them (a date perhaps), or None.

    >>> split_byline("By Jane Doe, 3 May 2011")
    ('By Jane Doe', '3 May 2011')
    >>> split_byline("By Monday the troops had left.") is None
    True
    """
    if not _BY.match(line) or len(line.split()) > MOST_WORDS:
        return None
    tail = _DATE_TAIL.search(line)
    names = line[: tail.start()] if tail else line
    if not read_authors(names) or not _is_only_names(names):
        return None
    return names.strip(" ,|•·–—-"), (tail[0] if tail else "").strip(" ,|•·–—-")


def _is_only_names(names: str) -> bool:
    """Whether nothing but names, agencies and roles stands there: no lower-case word that tells a story."""
    rest = _ROLES.sub(" ", _ADDRESS.sub(" ", _BY.sub("", names)))
    lowered = re.findall(r"(?<![\w-])[a-z]{3,}\b", rest)
    return not [
        word for word in lowered if word not in {"and", "with", "for", "the", "van", "von", "der", "bin", "del", "dos"}
    ]
