"""The text of one or two sentences with a slot for each figure, so that a form can say how numbers stand together."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.sums.factors import is_points
from transforms.agreement.sums.told_sentences import ToldSentence, told_sentences
from transforms.vocabulary.sum_forms import SENTENCE_END, SumForms

Named = Mapping[str, ComparableFigure]
_OF_WHOLE = re.compile(r"\s+(?:out\s+)?of\s")
_OTHERS = re.compile(r"\bothers\Z")
_LETTERS: Mapping[str, str] = {
    "duration": "t",
    **dict.fromkeys(("money", "length", "area", "volume", "mass", "energy", "power", "data"), "m"),
}
_SLOT = re.compile(r"«\w(\d+)»")
_ANY_SLOT = re.compile(r"«\w\d+»")
_LIST = "parts"
TWO = 2


@dataclass(frozen=True, slots=True)
class Found:
    """What a form finds: figures by name, those that it lists, and the words between, before and behind those."""

    named: Named
    parts: tuple[ComparableFigure, ...]
    links: tuple[str, ...]
    before: str
    behind: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with slots ("«c0» of the «c1»", the letter telling the kind) and the figures that belong in them."""

    text: str
    figures: tuple[ComparableFigure, ...]
    sentences: int

    def matches(self, forms: SumForms) -> Iterator[Found]:
        """What each form finds."""
        for pattern in forms.within if self.sentences == 1 else forms.across:
            for found in pattern.finditer(self.text):
                yield self._found(found)

    def _found(self, match: re.Match[str]) -> Found:
        groups_found = match.groupdict()
        listed = groups_found.pop(_LIST, None) or ""
        named = {name: self.figures[int(at)] for name, at in groups_found.items() if at is not None}
        parts = tuple(self.figures[int(at)] for at in _SLOT.findall(listed))
        behind = self.text[match.end() :].partition(SENTENCE_END)[0]
        before = match.string[match.start() : match.start(_LIST)] if listed else ""
        return Found(named, parts, tuple(_ANY_SLOT.split(listed)[1:-1]), before, behind)


def passages(figures: Sequence[ComparableFigure], *, least: int = 2) -> Iterator[Passage]:
    """Every sentence of every article that states several numbers, and every two that follow each other."""
    for article in groups(figures, lambda one: one.figure.article_id):
        sentences = told_sentences(article)
        for sentence in sentences:
            if len(sentence.figures) >= least:
                yield Passage(_slotted(sentence, 0), sentence.figures, 1)
        for one, other in pairwise(sentences):
            if other.follows(one):
                text = f"{_slotted(one, 0)} {SENTENCE_END} {_slotted(other, len(one.figures))}"
                yield Passage(text, (*one.figures, *other.figures), TWO)


def _slotted(sentence: ToldSentence, first: int) -> str:
    """The text with each figure replaced; of one that quotes its whole ("half of the 900") the number alone is."""
    pieces, at = [], 0
    for number, one in enumerate(sentence.figures):
        begins, ends = one.span
        if begins < at:
            continue
        behind = sentence.figures[number + 1] if number + 1 < len(sentence.figures) else None
        if behind is not None and behind.offset < ends:
            joint = _OF_WHOLE.search(one.figure.quote[: behind.offset - begins])
            ends = begins + joint.start() if joint else ends
        pieces += [sentence.text[at:begins], f"«{_kind(one)}{first + number}»"]
        at = ends
    return "".join((*pieces, sentence.text[at:]))


def _kind(one: ComparableFigure) -> str:
    """A letter: time, percentage or fraction, multiple, rate, count, others, amount with a unit, or neither."""
    figure = one.figure
    if figure.role == "rank" or is_points(one):
        return "g"
    if figure.unit == "%":
        return "p"
    if figure.quantity_kind != "duration" and (figure.role == "rate" or "/" in (figure.unit or "")):
        return "r"
    if figure.quantity_kind == "ratio":
        return "p" if figure.role == "share" else "x"
    if figure.quantity_kind == "count":
        return "o" if _OTHERS.search(figure.quote) else "c"
    return _LETTERS.get(figure.quantity_kind, "g")
