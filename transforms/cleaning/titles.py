"""Headlines: which line is one, and whether two are the same."""

import re
from collections.abc import Sequence

MOST_WORDS = 28
MOST_CHARACTERS = 220
MOST_WORDS_WITH_STOP = 10
FEWEST_WORDS_BELOW_KICKER = 4
MOST_WORDS_OF_KICKER = 6
MOST_WORDS_OF_CITATION = 14
_CITED = re.compile(r"[\"“‘'](?P<title>[^\"“”]+?)[.,]?[\"”’']")
_NOT_WORD = re.compile(r"[\W_]+")
_SENTENCE_END = re.compile(r"[.;:,…]$")
_INSIDE_END = re.compile(r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})[.] [A-Z“\"]")
_SUFFIX = re.compile(r"\s+(?:[|–—·•»]|-|::)\s+(?P<name>[^|–—·•»]{2,60})$")


def normalise_title(title: str) -> str:
    """The title by its letters and digits alone.

    >>> normalise_title("US to send 560 more: “troops”")
    'us to send 560 more troops'
    """
    return _NOT_WORD.sub(" ", title).strip().lower()


def is_same_title(line: str, title: str) -> bool:
    """Whether a line repeats the title, whole or with the name of the outlet behind it.

    >>> is_same_title("Troops sent to Iraq | Gazette", "Troops sent to Iraq")
    True
    """
    ours, theirs = normalise_title(line), normalise_title(title)
    if not ours or not theirs:
        return False
    return ours == theirs or normalise_title(without_suffixes(line)) == normalise_title(without_suffixes(title)) != ""


def is_title_below_kicker(line: str, title: str) -> bool:
    """Whether a line is the title behind a few words that name its subject.

    >>> is_title_below_kicker("Iraq War Troops sent to Mosul at last", "Troops sent to Mosul at last")
    True
    """
    ours, theirs = normalise_title(line), normalise_title(title)
    if len(theirs.split()) < FEWEST_WORDS_BELOW_KICKER or not ours.endswith(f" {theirs}"):
        return False
    return len(ours.split()) - len(theirs.split()) <= MOST_WORDS_OF_KICKER and not is_sentence_like(line)


def is_citation(line: str, title: str) -> bool:
    """Whether a line cites the article: its title between marks of quotation, and little besides.

    >>> is_citation("Isle Press. “Whales return to the northern bay.” 8 May 2016.", "Whales return to the northern bay")
    True
    """
    match = _CITED.search(line)
    if match is None or len(match["title"].split()) < FEWEST_WORDS_BELOW_KICKER:
        return False
    others = len(line.split()) - len(match["title"].split())
    return is_same_title(match["title"], title) and others <= MOST_WORDS_OF_CITATION


def without_suffixes(title: str) -> str:
    """The title without what follows a last bar or dash, where that is short against what stands before it."""
    match = _SUFFIX.search(title)
    if match and len(match["name"].split()) <= 5 and len(title[: match.start()].split()) >= 3:  # noqa: PLR2004
        return title[: match.start()]
    return title


def is_title_like(line: str) -> bool:
    """Whether a line could be a headline: short, one phrase, no full stop at its end.

    >>> is_title_like("US will send 560 more soldiers to Iraq")
    True
    >>> is_title_like("The troops arrived on Monday. They will stay.")
    False
    """
    words = line.split()
    if not 2 <= len(words) <= MOST_WORDS or len(line) > MOST_CHARACTERS:  # noqa: PLR2004
        return False
    if _SENTENCE_END.search(line.rstrip("\"'”’)")) or _INSIDE_END.search(line):
        return False
    return line[0].isalnum() or line[0] in "\"'“‘$£€"


def find_title(lines: Sequence[str]) -> str | None:
    """The headline with which a text opens, or None: a first line of the story is no headline.

    A line that is at once repeated is a headline whatever it looks like; else it must look like one and the
    story must follow in sentences.
    """
    if len(lines) < 2:  # noqa: PLR2004  # a headline and a story
        return None
    first = lines[0]
    if _may_be_repeated(first) and any(normalise_title(line) == normalise_title(first) for line in lines[1:3]):
        return first
    if is_title_like(first) and any(is_sentence_like(line) for line in lines[1:]):
        return first
    return None


def _may_be_repeated(line: str) -> bool:
    """A paragraph that stands there twice is no headline for that: it is too long, or has its full stop."""
    return len(line) <= MOST_CHARACTERS and (is_title_like(line) or len(line.split()) <= MOST_WORDS_WITH_STOP)


_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*$")
FEWEST_WORDS_OF_SENTENCE = 5


def is_sentence_like(line: str) -> bool:
    """Whether a line is prose: some words and a full stop."""
    return len(line.split()) >= FEWEST_WORDS_OF_SENTENCE and bool(_ENDS_SENTENCE.search(line))
