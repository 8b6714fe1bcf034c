"""The level that a change brings about: "which has 410, will send another 120 and so raise its contingent to 680"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.change_sums import arithmetic_of
from transforms.agreement.sums.same_kind import of_one_kind
from transforms.agreement.sums.slots import Passage, passages
from transforms.vocabulary.agreement_sums import sum_words
from transforms.vocabulary.words import Direction

_LEVEL_OF = re.compile(r"«[cm](\d+)»")
_TO = re.compile(
    r"(?P<verb>[a-z]+(?:\s+down)?)\s+(?P<object>[^.;:«»¶\d]{0,80}?)(?:,[^,«»¶]{0,60}«\w\d+»,\s*)?\b(?:up\s+|down\s+)?(?:to|at)\s+"
    r"(?:about\s+|some\s+|just\s+|around\s+|only\s+|a\s+total\s+of\s+|nearly\s+)*\Z"
)
_LINK = re.compile(
    r"(?:,\s+(?:thus\s+|thereby\s+|so\s+)?|"
    r"\b(?:which|that|it|this|and|and so|so|to|thus|thereby|would|will|move|purchase|decision|step|"
    r"deployment|reinforcements?|order)\s+(?:(?:so|thus|thereby|will|would|is to|has|have|also)\s+)*)\Z",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?:,\s+leaving|,?\s+which\s+(?:leaves|makes|gives)|\b(?:will|would|is\s+to|to)\s+leave|\bleaves|,\s+making|,\s+giving|\bfor\s+a\s+total\s+of|"
    r"\bso\s+that\s+[^.;:«»¶\d]{0,40}?\bnow\s+(?:numbers|counts|has|totals)|\band\s+now\s+(?:has|numbers|employs|operates|counts|runs|owns)|"
    r"\bto\s+make|\A[Ww]ith\s+the\s+(?:arrival|addition|departure|loss|return)\s+of\b.*\b(?:has|have|had|will)\s+"
    r"(?:grown?|risen|rise|swollen|increased?|shrunk|fallen|dropped)\s+to)"
    r"\s+(?:it|them|him|her|the\s+\w+)?\s*(?:with\s+)?(?:about\s+|some\s+|only\s+|just\s+|a\s+total\s+of\s+)*\Z"
)
_IN_YEAR = re.compile(r"\b(?:[Bb]y|[Ii]n|[Uu]ntil)\s+(?:the\s+end\s+of\s+)?(?:19|20)\d\d\b")
_FALLING_END = re.compile(r"\bleav")
_FILLING = re.compile(r"(?:\b(?:a|an|the|about|some|its|their|his|her|around|roughly|only|just|those|total of)\s+)+\Z")
_HAD = re.compile(
    r"\A[^.;]{0,20}\bhad\s+(?:been|died|already)\b|\A[^.;]{0,40}\b(?:before|earlier|previously|until then)\b"
)
_WITH_CHANGE = re.compile(
    r"\b[Ww]ith\s+the\s+(?=(?:arrival|addition|departure|loss|return|purchase|sale)\b|"
    r"(?:[A-Z][\w-]*\s+){1,3}(?:force|mission|operation)\b)"
)
_ELSEWHERE = re.compile(r"\b(?:on|along|near|inside|outside|at|around)\s+the\b")
_COMPARED = re.compile(r"\b(?:more|less|fewer)\s+than\b")
_LATER_BASE = re.compile(r"\b(?:from|start\w*\s+[^.;:]{0,30}\bwith|so far|previous\w*|until|already)\b")
THREE = 3
NEAR_WORDS = 4
"""How many words behind a number may say that it was there before: "already in Mozambique"."""


def find_reached_levels(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The sums of passages that tell one level reached by a change, and beside it just two numbers of the same thing.

    One of the two is told as a change, the other by words that make it the number before.
    """
    seen: set[tuple[str, ...]] = set()
    for passage in passages(figures, least=THREE):
        if sum(map(_is_amount, passage.figures)) < THREE:
            continue
        for at, level in enumerate(passage.figures):
            found = _sum_of(passage, at, level)
            if found is not None and found.ids not in seen:
                seen.add(found.ids)
                yield found


def _sum_of(passage: Passage, at: int, level: ComparableFigure) -> Arithmetic | None:
    way = reached_way(passage, at)
    if way is None or is_without_base(passage.text) or _IN_YEAR.search(passage.text):
        return None
    others = [
        (place, one)
        for place, one in enumerate(passage.figures)
        if one is not level and _is_amount(one) and of_one_kind(one, level)
    ]
    if len(others) != THREE - 1 or any(one.figure.value is None for _, one in others):
        return None
    changes = [(place, one) for place, one in others if is_change(passage, place)]
    change = _the_change(changes)
    if change is None or not _is_settled(level):
        return None
    base_at, base = next((place, one) for place, one in others if one is not change)
    if not _is_base(passage, base_at, at) or not _of_one_side(base, change, level):
        return None
    return arithmetic_of(base, directed(change, way, base, level), level, "reached")


def is_without_base(text: str) -> bool:
    """Whether words tell that a number there is another than the one a change starts from: "at the peak", "abroad"."""
    return sum_words().no_base.stand_in(_WITH_CHANGE.sub("", text))


def _is_settled(level: ComparableFigure) -> bool:
    return level.figure.comparator not in ("vague", "at_most", "at_least") and level.figure.role != "change"


def reached_way(passage: Passage, at: int) -> str | None:
    """Whether words lead to the number as to what a change makes: up, down or "either"; null where none do."""
    slot = next((found for found in _LEVEL_OF.finditer(passage.text) if int(found.group(1)) == at), None)
    if slot is None:
        return None
    before = passage.text[: slot.start()]
    ending = _ENDS.search(before)
    if ending is not None:
        return "decrease" if _FALLING_END.search(ending.group()) else "either"
    words = sum_words().reached
    for found in re.finditer(r"[a-z]+(?:\s+down)?", before):
        led = _TO.match(before, found.start())
        if led is None or _ELSEWHERE.search(led["object"]) or _LINK.search(before[: found.start()]) is None:
            continue
        way = next((name for name, verbs in words.items() if verbs.pattern.fullmatch(found.group())), None)
        if way is not None:
            return "decrease" if re.search(r"\bdown\b", led.group()) else way
    return None


def _is_amount(one: ComparableFigure) -> bool:
    return one.figure.role in ("level", "change", "base", "measure") and one.figure.quantity_kind != "duration"


def is_change(passage: Passage, place: int) -> bool:
    """Whether a number is told as what is added or taken away."""
    one = passage.figures[place]
    if one.figure.role == "change":
        return True
    if one.figure.role == "base" or one.wording.before:
        return False
    before, behind = _beside(passage, place)
    near = _COMPARED.sub("", f"{before.rpartition(',')[2]} {behind}")
    words = sum_words()
    return (words.adding.stand_in(near) or words.taking_away.stand_in(near)) and not has_base_words(passage, place)


def has_base_words(passage: Passage, place: int) -> bool:
    """Whether the words next to a number make it what there was before: "which has 410", "the 750 already there"."""
    before, behind = _beside(passage, place)
    words = sum_words()
    led = words.base_before.end(_FILLING.sub("", before))
    return led or words.base_behind.stand_in(" ".join(behind.split()[:NEAR_WORDS]))


def _beside(passage: Passage, place: int) -> tuple[str, str]:
    """The words of a number's clause before it and behind it."""
    parts = re.split(r"«\w\d+»", passage.text)
    before = re.split(r"[;¶]", parts[place])[-1] if place < len(parts) else ""
    behind = re.split(r"[;,.¶]", parts[place + 1])[0] if place + 1 < len(parts) else ""
    return before, behind


def _is_base(passage: Passage, place: int, level_at: int) -> bool:
    one = passage.figures[place]
    told = one.figure.role == "base" or one.wording.before or has_base_words(passage, place)
    before, behind = _beside(passage, place)
    later = _LATER_BASE.search(before) is not None or _HAD.match(behind) is not None
    return (told or place > level_at) and (place < level_at or later)


def _the_change(changes: Sequence[tuple[int, ComparableFigure]]) -> ComparableFigure | None:
    """The one number told as a change; of two nobody knows which the level takes in."""
    return changes[0][1] if len(changes) == 1 else None


def _of_one_side(base: ComparableFigure, change: ComparableFigure, level: ComparableFigure) -> bool:
    """Whether base and level are of one place, and base and change of one owner, as far as told."""
    places = {one.figure.place_id for one in (base, level)} - {None}
    if len(places) > 1:
        return False
    owners = {one.figure.actor_id for one in (change, level)} - {None}
    return base.figure.actor_id is None or not owners or base.figure.actor_id in owners or _is_stationed(base)


def _is_stationed(base: ComparableFigure) -> bool:
    """Whether the base is told as what is there already, so that its owner is that of the sentence."""
    return re.search(r"\b(?:in addition to|on top of)\b", base.sentence[: base.offset], re.IGNORECASE) is not None


def directed(
    change: ComparableFigure, way: Direction | str, base: ComparableFigure, level: ComparableFigure
) -> ComparableFigure:
    """The change with the way that the words tell, else its own, else the one that leads from base to level."""
    if way == "either":
        rises = (level.figure.value or 0) > (base.figure.value or 0)
        way = change.figure.direction or ("increase" if rises else "decrease")
    figure = replace(change.figure, direction="decrease" if way == "decrease" else "increase")
    return replace(change, figure=figure)
