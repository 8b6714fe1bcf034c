"""The part that each number of a sentence plays in a change: what there was, what came or went, what there is then."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.factors import is_points, is_ratio
from transforms.agreement.sums.part_lists import is_person
from transforms.agreement.sums.reached_levels import is_without_base
from transforms.agreement.sums.same_kind import of_one_kind
from transforms.agreement.sums.time_scales import scales_differ
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement_changes import change_words
from transforms.vocabulary.nations import nation_of
from transforms.vocabulary.words import Direction

_CLAUSE_BEFORE = re.compile(r"[;:(]|,\s+(?:and|while|but|of\s+whom|of\s+which)\s")
_CLAUSE_BEHIND = re.compile(r"[;:,.()–—]|\s(?:and|but|while|after|before)\s")
_TO = re.compile(
    r"\b(?:to|at)\s+(?:(?:about|some|just|only|nearly|around|almost|over|a|an|total|record|of|the)\s+)*\Z",
    re.IGNORECASE,
)
_FILLING = re.compile(
    r"(?:\b(?:a|an|the|its|their|about|some|just|only|nearly|around|almost|over|those|these|all|total|of|workforce|force|staff|"
    r"crew|fleet|strength|figure|population|garrison|herd|payroll|tally|price|value)\s+)+\Z",
    re.IGNORECASE,
)
_GOES_TO = re.compile(
    r"\b(?:came|come|comes|went|go|goes|amounted|added)\s+(?:up\s+|down\s+|out\s+)?(?:to|at)\b", re.IGNORECASE
)
_THAT_NUMBER = re.compile(
    r"\s+(?:that|this)\s|\s+as\s+(?:many|much|high|large|big|great)\b(?!\s+(?:[\w-]+\s+){0,14}?as\b)", re.IGNORECASE
)
_THE = re.compile(r"\s+(?:the\s+|its\s+|their\s+|last\s+\w+[’']s\s+)?")
_OF_FORMER = re.compile(r"(?:the\s+)?[\d$£€][\d.,]*\s+(?:[\w-]+\s+){0,3}?(?:of|a|in|last|the)\s")
_GOES_ON = re.compile(r"\A\W*(?:It|Its|That|This|They|Their|The|He|She|There)\b")
_AMOUNTS = frozenset({"level", "measure", "rate", "base", "share"})
STEP_BEFORE, STEP_BEHIND, AFTER_BEHIND = 3, 9, 4
"""How many words before and behind a number may tell its part."""


@dataclass(frozen=True, slots=True)
class Move:
    """A change with what was there before it or what is there after it, as far as one or two sentences tell."""

    step: ComparableFigure
    base: ComparableFigure | None
    after: ComparableFigure | None
    text: str


def moves_of(sentences: Sequence[ToldSentence]) -> Iterator[Move]:
    """The changes that the sentences of an article tell, each with one base and one level at most."""
    for at, sentence in enumerate(sentences):
        told = _move(sentence)
        if told is None:
            continue
        behind = sentences[at + 1] if at + 1 < len(sentences) else None
        if told.after is None and behind is not None and behind.follows(sentence) and step_of(behind) is None:
            told = _led_on(told, behind)
        yield told


def step_of(sentence: ToldSentence) -> ComparableFigure | None:
    """The one number of a sentence that tells what came or went, with its way; null where there are several."""
    found = [step for one in sentence.figures if (step := _as_step(sentence, one)) is not None]
    told = [one for one in found if one.figure.role == "change" or is_relative(one)] or found
    return told[0] if len(told) == 1 else None


def is_amount(one: ComparableFigure) -> bool:
    """Whether a number may be what there was or is."""
    figure = one.figure
    if figure.quote.lower() == "one":
        return False
    return figure.role in _AMOUNTS and figure.value is not None and figure.quantity_kind not in ("duration", "ratio")


def are_like(step: ComparableFigure, one: ComparableFigure) -> bool:
    """Whether a number may be a level that the step changes: of its unit, or any where the step is a share of it."""
    if is_points(step):
        return one.figure.unit == "%"
    if is_relative(step):
        return one.figure.unit != "%"
    if step.figure.quantity_kind == "money":
        return _currency(step) == _currency(one)
    if one.figure.unit != step.figure.unit:
        return False
    return of_one_kind(step, one) or (
        one.figure.quantity_kind == "count" and (_is_deed(step) or _are_people(step, one))
    )


def is_relative(one: ComparableFigure) -> bool:
    """Whether a change is told as a percentage, a fraction or a multiple."""
    return not is_points(one) and (one.figure.unit == "%" or is_ratio(one))


def _is_deed(step: ComparableFigure) -> bool:
    """Whether a number counts departures or arrivals, whoever left or came: "the 600 dismissals"."""
    words = change_words()
    return words.came.stand_in(step.figure.quote) != words.went.stand_in(step.figure.quote)


def _are_people(*figures: ComparableFigure) -> bool:
    return all(is_person(one) or any(map(nation_of, (one.figure.counted or "").split())) for one in figures)


def _tells_another(told: Move, behind: ToldSentence) -> bool:
    """Whether the next sentence tells of a change itself, of another length of time or of more than the change."""
    if is_without_base(behind.text):
        return True
    return change_words().lead_to.stand_in(behind.text) or scales_differ(told.text, behind.text)


def _goes_on(told: Move, one: ComparableFigure) -> bool:
    """Whether the next sentence goes on with what the change is of, though it counts it by another noun."""
    return one.figure.unit == told.step.figure.unit and _GOES_ON.match(one.sentence) is not None


def is_multiple(one: ComparableFigure) -> bool:
    """Whether it is told without a verb of change: "twice as many"."""
    return one.figure.quantity_kind == "ratio" and one.figure.role != "change"


def _currency(one: ComparableFigure) -> str:
    return (one.figure.unit or "").partition("/")[0]


def _move(sentence: ToldSentence) -> Move | None:
    step = step_of(sentence)
    if step is None:
        return None
    like = [
        one
        for one in sentence.figures
        if one.figure.start != step.figure.start
        and is_amount(one)
        and are_like(step, one)
        and (not one.wording.part or is_multiple(step))
    ]
    bases = [one for one in like if _is_base(sentence, one)]
    afters = [one for one in like if one not in bases and _is_after(sentence.text, sentence.figures, one)]
    rest = [one for one in like if one not in bases and one not in afters]
    if is_relative(step) and not afters and len(rest) == 1 and not _is_of_number_before(sentence, step):
        afters, rest = rest, []
    if not bases and len(rest) == 1 and (afters or rest[0].figure.start < step.figure.start):
        bases, rest = rest, []
    if rest or len(bases) > 1 or len(afters) > 1:
        return None
    return Move(step, bases[0] if bases else None, afters[0] if afters else None, sentence.text)


def _is_of_number_before(sentence: ToldSentence, step: ComparableFigure) -> bool:
    """Whether a multiple is of the number before it: "640 in 2006 and twice that number in 2007"."""
    behind = sentence.text[step.span[1] :]
    return _THAT_NUMBER.match(behind) is not None


def _led_on(told: Move, behind: ToldSentence) -> Move:
    """The change with the level that the next sentence tells, where it tells one."""
    amounts = [one for one in behind.figures if is_amount(one) and one.figure.unit != "%"]
    like = [one for one in amounts if are_like(told.step, one)]
    if (
        not like
        and len(amounts) == 1
        and amounts[0].figure.unit == told.step.figure.unit
        and _GOES_ON.match(behind.text)
    ):
        like = amounts
    bases = [one for one in like if _is_base(behind, one)]
    afters = [one for one in like if one not in bases]
    if len(afters) != 1 or len(bases) > 1 or (bases and _tells_another(told, behind)):
        return told
    if not bases and not _is_after(behind.text, behind.figures, afters[0]):
        return told
    base = bases[0] if bases and told.base is None else told.base
    return replace(told, base=base, after=afters[0], text=f"{told.text} {behind.text}")


def _as_step(sentence: ToldSentence, one: ComparableFigure) -> ComparableFigure | None:
    """The number with its way, where it is told as what came or went."""
    figure, words = one.figure, change_words()
    if not figure.value or figure.comparator == "vague" or figure.quote.lower() == "one":
        return None
    before, behind = windows(sentence.text, sentence.figures, one)
    if figure.role == "change":
        return one
    if figure.quantity_kind == "ratio":
        text = sentence.text[one.span[1] :].lstrip()
        multiple = (words.multiples.begin(text) or _OF_FORMER.match(text)) and (
            figure.value > 1 or "half" in figure.quote.lower()
        )
        return _going(one, "increase" if figure.value > 1 else "decrease") if multiple else None
    if is_points(one) and re.search(r"\bby\s+(?:\w+\s+){0,2}\Z", before):
        return one
    if figure.quantity_kind != "count" or figure.role != "level" or _is_after(sentence.text, sentence.figures, one):
        return None
    return _moved(one, before, behind)


def _moved(one: ComparableFigure, before: str, behind: str) -> ComparableFigure | None:
    words = change_words()
    lead = "" if _GOES_TO.search(before) or _TO.search(before) else " ".join(before.split()[-STEP_BEFORE:])
    near = (one.figure.quote, lead, " ".join(behind.split()[:STEP_BEHIND]))
    for text in near:
        went, came = words.went.stand_in(text), words.came.stand_in(words.went.pattern.sub("", text))
        if went != came:
            return _going(one, "decrease" if went else "increase")
    return None


def _going(one: ComparableFigure, way: Direction) -> ComparableFigure:
    return replace(one, figure=replace(one.figure, direction=way))


def _is_base(sentence: ToldSentence, one: ComparableFigure) -> bool:
    before, _ = windows(sentence.text, sentence.figures, one)
    if one.figure.role == "base" or _is_multiplied(sentence, one):
        return True
    return change_words().base_leads.end(_FILLING.sub("", before[-60:]) if before else before) and not _TO.search(
        before
    )


def _is_multiplied(sentence: ToldSentence, one: ComparableFigure) -> bool:
    """Whether it stands right behind a multiple: "double the 7,900 of a year ago"."""
    return any(
        is_multiple(other) and _THE.fullmatch(sentence.text[other.span[1] : one.offset]) is not None
        for other in sentence.figures
        if other.span[1] <= one.offset
    )


def is_after(one: ComparableFigure) -> bool:
    """Whether the words around a number make it what there is after a change."""
    return _is_after(one.sentence, (one,), one)


def is_former(one: ComparableFigure) -> bool:
    """Whether the words before a number make it one of before: "held", "had", "outgoing"."""
    return change_words().base_words.stand_in(one.sentence[: one.offset])


def _is_after(text: str, figures: Sequence[ComparableFigure], one: ComparableFigure) -> bool:
    """Whether words make a number what there is after a change: "bringing … to", "leaving", "now has", "remain"."""
    words = change_words()
    before, behind = windows(text, figures, one)
    if _TO.search(before) and (words.lead_to.stand_in(before) or _follows_change(figures, one)):
        return True
    if words.after_before.stand_in(before):
        return True
    near = " ".join(behind.split()[:AFTER_BEHIND])
    return near == "left" or words.after_behind.stand_in(near)


def _follows_change(figures: Sequence[ComparableFigure], one: ComparableFigure) -> bool:
    """Whether a change stands before the number in its sentence: "rose 25 per cent, to 54"."""
    return any(other.figure.role == "change" and other.figure.start < one.figure.start for other in figures)


def windows(text: str, figures: Sequence[ComparableFigure], one: ComparableFigure) -> tuple[str, str]:
    """The words of a number's clause before it and behind it, as far as the next numbers."""
    begins, ends = one.span
    spans = [other.span for other in figures if other is not one]
    start = max((end for _, end in spans if end <= begins), default=0)
    stop = min((first for first, _ in spans if first >= ends), default=len(text))
    before = _CLAUSE_BEFORE.split(text[start:begins])[-1]
    return before, _CLAUSE_BEHIND.split(text[ends:stop])[0]
