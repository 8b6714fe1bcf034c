"""Words, numerals and punctuation marks of a sentence, with their offsets."""

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""
      (?:[A-Za-z]\.){2,}                                        # U.S.  a.m.
    | [$£€¥₹]?\d+(?:[.,:]\d+)*\w*(?:[-‑][^\W\d_]+(?:[-‑]\w+)*)?   # 4,600  $2.5bn  64km  14-year-old  30-strong
    | [^\W\d_]\w*(?:[-‑]\w+)*(?:['’](?!s\b|S\b)\w+)?             # troops  US-led  F-16  don't
    | ['’][sS]\b                                                # the possessive, apart from its noun
    | [^\s]
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word, numeral or mark: `sentence[start:end]` is `text`."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """The word in lower case."""
        return self.text.lower()


def tokenise(sentence: str) -> tuple[Token, ...]:
    """Split a sentence; what stands between two tokens is white space only.

    >>> [token.text for token in tokenise("About 560 U.S.-trained troops left Iraq's north.")]
    ['About', '560', 'U.S.', '-', 'trained', 'troops', 'left', 'Iraq', "'s", 'north', '.']
    """
    return tuple(Token(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(sentence))
