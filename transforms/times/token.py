"""The tokens of a sentence, as far as the grammar of time needs them."""

import re
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(
    r"""
      \d{4}-\d{2}-\d{2}(?!\d)             # 2016-07-11
    | \d{1,2}/\d{1,2}/(?:\d{4}|\d{2})\b   # 7/11/2016
    | \d+(?:,\d{3})+(?:\.\d+)?            # 4,600
    | \d{1,2}[:.]\d{2}(?::\d{2})?(?!\d)   # 12:41, 2.15
    | \d+\.\d+                            # 1.5
    | \d{2,4}['’]?s\b                     # 1990s, 80s
    | \d+(?:st|nd|rd|th)\b                # 19th
    | \d+
    | [ap]\.?m\b\.?                       # am, p.m.
    | ['’](?:s|ll|re|ve|d)\b              # the possessive and the short verbs
    | o['’]clock
    | [^\W\d_]+(?:['’](?!s\b|ll\b|re\b|ve\b|d\b)[^\W\d_]+)*
    | \S
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, numeral or sign with its place in the sentence.

    `lower` has straight apostrophes; `WHO` keeps its capitals there, since it is an agency and no pronoun.
    """

    text: str
    lower: str
    start: int
    end: int


def _lower(word: str) -> str:
    return word if word == "WHO" else word.lower().replace("’", "'")


@lru_cache(maxsize=1024)
def find_tokens(sentence: str) -> tuple[Token, ...]:
    """The tokens of a sentence in order; kept for a while, since times, quotations and situating all ask.

    >>> [token.text for token in find_tokens("At 2.15pm on Sept. 3, 4,600 left.")]
    ['At', '2.15', 'pm', 'on', 'Sept', '.', '3', ',', '4,600', 'left', '.']
    """
    return tuple(
        Token(match.group(), _lower(match.group()), match.start(), match.end()) for match in _TOKEN.finditer(sentence)
    )
