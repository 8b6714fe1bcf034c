"""A sentence cut into words, numbers and signs, with their offsets: what every reader here walks over."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transforms.figures.numerals.number import Number

# Order matters: what comes first wins. A space parts thousands only where it can part nothing else.
_TOKEN = re.compile(
    r"""
      (?P<u> (?:https?://|www\.)\S+ | [\w.+-]+@[\w-]+\.[\w.-]*\w | [@\#]\w*[^\W\d_]\w* )  # addresses and tags
    | (?P<c> (?<![\d.:])\d{1,2}:[0-5]\d(?::[0-5]\d)?(?:\.\d+)?(?![\d:]) )                 # clock: 12:41, 2:03:23
    | (?P<d> \d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)               # 4,600  1,234.5
           | \d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?!\d)         # 12,34,567
           | \d{1,3}(?:\.\d{3})+,\d+(?!\d)                    # 1.234,5
           | \d{1,3},\d{1,2}(?=\ ?(?:%|per\ ?cent|[mb]illion|trillion  # 1,3 million
                              |(?:bn|euros?|km|kg|metres|litres|tonnes)\b))
           | \d{1,3}(?:['’]\d{3})+(?!\d)                     # 12'000, as the Swiss write
           | \d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)      # 40 000, with a space that does not break
           | (?<!\d\s)(?<!\d)\d{1,3}(?:\ \d{3}){2,}(?!\d)     # 1 234 567
           | (?<!\d\s)(?<!\d)\d{1,3}\ 000(?!\d)               # 40 000
           | \d+(?:\.\d+){2,}                                 # 192.168.1.2  12.03.2014
           | \d+[.·]\d+                                       # 3.5
           | (?<![\w.])\.\d+                                  # .5
           | \d+ )
    | (?P<w> (?:[A-Za-z]\.){2,} | [^\W\d_]+(?:['’][^\W\d_]+)* )
    | (?P<s> \S )
    """,
    re.VERBOSE,
)
_PADDING = 12
_POSSESSIVES = ("'s", "’s")


def _without_possessive(word: str) -> str:
    """Such as "hour" of "an hour's drive"; "one's" stays, because it is a pronoun."""
    return word[:-2] if word.endswith(_POSSESSIVES) and word[:3] != "one" else word


class Tokens:
    """The tokens of one sentence as parallel lists.

    `kinds` holds `d` for digits, `c` for clock times, `u` for addresses, `w` for words, `s` for signs. The
    lists are padded at the end with empty words, which are also what index -1 and below finds, so that a
    reader may look a few places around itself without asking where the sentence ends. `lowers` are in lower
    case and without a possessive s. `numbers` keeps what `read_number` found, because many readers ask,
    `vocabulary` the set of all `lowers`.
    """

    __slots__ = ("count", "ends", "kinds", "lowers", "numbers", "starts", "text", "vocabulary", "words")

    def __init__(self, text: str) -> None:
        words: list[str] = []
        starts: list[int] = []
        kinds: list[str] = []
        for match in _TOKEN.finditer(text):
            words.append(match.group())
            starts.append(match.start())
            kinds.append(match.lastgroup or "")
        self.text = text
        self.numbers: dict[tuple[int, bool], Number | None] = {}
        self.count = len(words)
        self.ends = [start + len(word) for start, word in zip(starts, words, strict=True)] + [-2] * _PADDING
        self.words = words + [""] * _PADDING
        self.lowers = [_without_possessive(word.lower()) for word in self.words]
        self.vocabulary = frozenset(self.lowers)
        self.starts = starts + [-9] * _PADDING
        self.kinds = kinds + [""] * _PADDING

    def is_glued(self, index: int) -> bool:
        """Whether the token follows the one before it without a space."""
        return self.starts[index] == self.ends[index - 1]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Offsets of the tokens `first` to `last`, `last` not included."""
        return self.starts[first], self.ends[last - 1]
