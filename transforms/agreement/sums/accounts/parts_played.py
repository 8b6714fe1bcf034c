"""Which part a number plays of what became of a whole: the saved, the dead, those still held."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.accounts.stretches import Stretch, outer_figures, stretches, without_days
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement_accounts import PartWords, account_words

_OF_THE = re.compile(r"\s+(?:of|among)\s+(?:the|those|these|its|their|all)\b.*", re.DOTALL)
_JOIN = re.compile(r"\A\s*(?:,|,?\s*and)\s+(?:an?other\s+)?\Z")
_SOME = re.compile(r"\b(?:including|among (?:them|whom)|of (?:them|whom)|at least)\W*(?:\w+\W+){0,2}\Z", re.IGNORECASE)
_OF_THEM = re.compile(r"\A\s+of (?:them|whom|these)\b")
_FIRST_PERSON = re.compile(r"\bI\b")
_SURE = frozenset({"exact", "at_least", "more_than"})
_FATES = frozenset({"dead", "hurt", "missing", "saved", "freed", "remaining"})
_ROLES = frozenset({"level", "change"})


@dataclass(frozen=True, slots=True)
class Played:
    """A figure with the parts it plays, and whether its words make it all the rest, or all there are."""

    figure: ComparableFigure
    parts: frozenset[str]
    stretch: Stretch
    sentence: ToldSentence
    rest: bool
    everyone: bool
    some: bool

    @property
    def value(self) -> float:
        """Its number."""
        return self.figure.figure.value or 0.0


def played(sentence: ToldSentence) -> Sequence[Played]:
    """The figures of a sentence that play a part; those of a list play that of the one they are joined with."""
    words, outer = account_words(), outer_figures(sentence)
    told: list[Played] = []
    for one, stretch in zip(sentence.figures, stretches(sentence), strict=True):
        if not may_play(one):
            continue
        before = sentence.text[: one.offset]
        parts = parts_told(one, stretch)
        if told and not parts & _FATES and _JOIN.match(sentence.text[told[-1].figure.span[1] : one.offset]):
            parts |= told[-1].parts & _FATES
        told.append(
            Played(
                figure=one,
                parts=parts if one in outer else parts & _wholes(),
                stretch=stretch,
                sentence=sentence,
                rest=words.the_rest.end(before),
                everyone=words.all_of.end(before),
                some=_SOME.search(before) is not None or _is_some_of_them(one, stretch, sentence),
            )
        )
    return told


def _is_some_of_them(one: ComparableFigure, stretch: Stretch, sentence: ToldSentence) -> bool:
    """Whether it is told as some of those before it, and nothing of its own: "12 of them children"."""
    return _OF_THEM.match(sentence.text[one.span[1] :]) is not None and not set(_told_near(one, stretch)) - _wholes()


def may_play(one: ComparableFigure) -> bool:
    """Whether it is a plain count of what is or was."""
    figure = one.figure
    if figure.quantity_kind != "count" or figure.comparator not in _SURE or not figure.value:
        return False
    if account_words().elsewhere.stand_in(one.sentence) or _FIRST_PERSON.search(one.sentence):
        return False
    return figure.role in _ROLES and figure.status not in ("hypothetical", "proposed", "denied")


def parts_told(one: ComparableFigure, stretch: Stretch) -> frozenset[str]:
    """The parts that the words of a figure tell: what became of it, and of what whole it is."""
    found = frozenset(_told_near(one, stretch))
    if found - {"taken"}:
        return found
    return found | frozenset(name for name, part in _parts_in(one.sentence).items() if part.words.stand_in(stretch.far))


@lru_cache(maxsize=4096)
def _parts_in(text: str) -> Mapping[str, PartWords]:
    """The parts of which any word stands in a sentence."""
    text = f"{text} … {without_days(text)}"
    return {
        name: part
        for name, part in account_words().parts.items()
        if any(words is not None and words.stand_in(text) for words in (part.words, part.before, part.behind))
    }


def _told_near(one: ComparableFigure, stretch: Stretch) -> Iterator[str]:
    told = _parts_in(one.sentence)
    for name, part in account_words().parts.items():
        if one.figure.concept in part.concepts or (name in told and _plays(stretch, part)):
            yield name


def _plays(stretch: Stretch, part: PartWords) -> bool:
    quote = _OF_THE.sub("", stretch.quote)
    if part.words.stand_in(f"{quote} {stretch.behind}") or part.words.stand_in(stretch.before):
        return True
    if part.behind is not None and part.behind.stand_in(stretch.behind):
        return True
    return part.before is not None and part.before.stand_in(stretch.before)


@cache
def _wholes() -> frozenset[str]:
    return frozenset().union(*(account.whole for account in account_words().accounts.values()))
