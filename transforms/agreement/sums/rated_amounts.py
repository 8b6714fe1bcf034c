"""Amounts for each of many: "40 kilos apiece", "5,000 barrels a day", "an average of 30,000 on each of four days"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement_products import product_words

EACH = "{each}"
_AMOUNTS = frozenset({"count", "money", "mass", "volume", "area", "length", "energy"})
_NEAR = re.compile(r"[^.;:\d]{0,70}")
_HEAD_OF_MANY = re.compile(
    r"\b(?:each|every one|any one)\s+of\s+(?:(?:the|its|their|those|these|last|past|first|all)\s+)*\Z", re.IGNORECASE
)
_BY_TIME = re.compile(r"\s+(?:an?|per)\s+")
_OF_THEM = re.compile(r"\s+of\s+(?:them|these|those)\b")
_OF = re.compile(r"\s+of\s+(?:(?:about|some|just)\s+)?\Z")
_A_NOUN = re.compile(r"\s+an?\s+([a-z]+)\b")
_CLAUSE = re.compile(r"[.;:]|\b(?:while|whereas|but)\b")
LEAST = 2


@dataclass(frozen=True, slots=True)
class Rated:
    """An amount with what it is told for: `per` is `{each}` or the unit of a time; `many` is how many, where told."""

    amount: ComparableFigure
    per: str
    many: ComparableFigure | None
    mean: bool


def rated_in(sentences: Sequence[ToldSentence]) -> Iterator[Rated]:
    """The amounts of one article's sentences that are for each of many, or for each stretch of time."""
    for at, sentence in enumerate(sentences):
        near = [
            other for other in sentences[max(at - 1, 0) : at + 2] if other.follows(sentence) or sentence.follows(other)
        ]
        for one in filter(_is_amount, sentence.figures):
            per = _per(one, sentence) or _per_noun(one, sentence, near)
            if per is not None:
                yield Rated(one, per, _many(one, per, sentence, near), _is_mean(one))


def unit_of(rated: Rated) -> str | None:
    """The unit of the amount itself: barrels of "barrels a day"."""
    unit = rated.amount.figure.unit
    return unit.rpartition("/")[0] or None if unit and "/" in unit else unit


def _is_amount(one: ComparableFigure) -> bool:
    figure = one.figure
    if figure.value is None or figure.value <= 0 or figure.comparator not in ("exact", "approximate"):
        return False
    return figure.quantity_kind in _AMOUNTS and figure.role in ("level", "measure", "change", "rate")


def _per(one: ComparableFigure, sentence: ToldSentence) -> str | None:
    """What an amount is for, by its unit, by the words behind it or by those before it."""
    _, slash, per = (one.figure.unit or "").rpartition("/")
    if slash:
        return per
    behind = (_NEAR.match(sentence.text[one.span[1] :]) or [""])[0]
    words = product_words()
    by_time = _BY_TIME.match(behind)
    if by_time is not None and (stretch := _stretch(behind[by_time.end() :])) is not None:
        return stretch
    if words.each_of.stand_in(behind):
        noun = words.each_of.pattern.split(behind, maxsplit=1)[1].lstrip()
        return _stretch(noun) or EACH
    if words.each_alone.stand_in(behind):
        return EACH
    later = next((unit for unit, adverbs in words.by_time.items() if adverbs.stand_in(behind)), None)
    if later is not None:
        return later
    return _per_before(one, sentence)


def _per_noun(one: ComparableFigure, sentence: ToldSentence, near: Sequence[ToldSentence]) -> str | None:
    """Whether "a flat" behind an amount makes it that of each of the flats which are counted beside it."""
    noun = _A_NOUN.match(sentence.text[one.span[1] :])
    heads = {other.figure.counted_head for told in (sentence, *near) for other in told.figures}
    return EACH if noun is not None and noun.group(1) in heads else None


def _per_before(one: ComparableFigure, sentence: ToldSentence) -> str | None:
    before = _CLAUSE.split(sentence.text[: one.offset])[-1]
    of = _OF.search(before)
    if of is not None and product_words().portions.end(before[: of.start()]):
        return EACH
    told = [other for other in sentence.figures if one.offset - len(before) <= other.offset < one.offset]
    if len(told) > 1 or any(other.figure.quantity_kind == one.figure.quantity_kind != "count" for other in told):
        return None
    found = list(product_words().each_of.pattern.finditer(before))
    if found:
        return _stretch(before[found[-1].end() :].lstrip()) or EACH
    short = before[-25:]
    return next(
        (
            unit
            for unit, words in product_words().stretches.items()
            if unit != "a" and words.end(short) and "ly" in short
        ),
        None,
    )


def _stretch(noun: str) -> str | None:
    """The stretch of time that words begin with; "each of the 30 days" begins with none."""
    return next((unit for unit, words in product_words().stretches.items() if words.begin(noun)), None)


def _many(
    one: ComparableFigure, per: str, sentence: ToldSentence, near: Sequence[ToldSentence]
) -> ComparableFigure | None:
    """Of how many it is the amount of each: the number behind "each of", else the one such number there is."""
    others = [other for other in sentence.figures if other is not one]
    headed = [other for other in others if _HEAD_OF_MANY.search(sentence.text[: other.offset])]
    if headed:
        return headed[0]
    own = [other for other in others if _is_many(other, one, per)]
    if own:
        return own[0] if len({other.figure.value for other in own}) == 1 else _next_to(one, own)
    beside = [other for told in near for other in told.figures if _is_many(other, one, per)]
    if per != EACH:
        beside = [other for other in beside if product_words().lasting.end(other.sentence[: other.offset])]
    return beside[0] if len({other.figure.value for other in beside}) == 1 else None


def _next_to(one: ComparableFigure, own: Sequence[ComparableFigure]) -> ComparableFigure | None:
    """The last such number before it."""
    before = [other for other in own if other.offset < one.offset]
    return before[-1] if before else None


def _is_many(other: ComparableFigure, one: ComparableFigure, per: str) -> bool:
    figure = other.figure
    if figure.value is None or figure.value < LEAST or figure.comparator not in ("exact", "approximate"):
        return False
    if per != EACH:
        return figure.quantity_kind == "duration" or (
            figure.quantity_kind == "count" and _stretch(figure.counted_head or "") is not None
        )
    if figure.quantity_kind != "count" or figure.role not in ("level", "change"):
        return False
    of_them = _OF_THEM.match(other.sentence[other.span[1] :]) is not None
    return of_them or one.figure.quantity_kind != "count" or figure.counted_head != one.figure.counted_head


def _is_mean(one: ComparableFigure) -> bool:
    return product_words().average_words.stand_in(one.sentence)
