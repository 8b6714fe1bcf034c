"""What parties hold of a house, or together: "All 90 seats … Unity gets 38, …", "so that the trio has 98"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.part_sums import LEAST_PARTS, MOST_PARTS, sum_of_parts
from transforms.agreement.sums.same_kind import is_bare
from transforms.agreement.sums.slots import Passage, passages
from transforms.vocabulary.agreement_sums import sum_words
from transforms.vocabulary.sum_forms import SENTENCE_END

_ANY = re.compile(r"«\w(\d+)»")
_HOUSE = r"(?:parliament|assembly|house|chamber|legislature|senate|council|diet|congress|parliament's|assembly's)"
_OF_HOUSE = re.compile(
    rf"\b[Aa]ll\s+(?:of\s+the\s+)?«c(\d+)»|\b{_HOUSE}\b[^.;:«»¶\d]{{0,30}}?\b(?:has|with|of|holds|counts|numbers)\s+«c(\d+)»|"
    rf"«c(\d+)»[\s-]+(?:in\s+the\s+|of\s+the\s+)?(?:[\w-]+\s+){{0,2}}?{_HOUSE}\b",
    re.IGNORECASE,
)
_OPENS = re.compile(rf"\A\W*(?:In|Of)\s+the\s+(?:new\s+)?«c(\d+)»[\s-]+(?:[\w-]+\s+){{0,2}}?{_HOUSE}\b", re.IGNORECASE)
LEAST_PARTIES = 1
_TOGETHER = re.compile(
    r"(?:\bso\s+that|\bso|,\s+giving|,\s+which\s+(?:gives|would\s+give|will\s+give)|,\s+meaning(?:\s+that)?)\s+the\s+(?:\w+\s+)?"
    r"(?:(?P<word>trio|pair|duo|quartet)\b|«c(?P<number>\d+)»)[^«».;¶]{0,60}«c(?P<total>\d+)»"
)
_HOW_MANY: Mapping[str, int] = {"pair": 2, "duo": 2, "trio": 3, "quartet": 4}
_OWN_NUMBER = re.compile(r"\A\s+(?:(?:with|has|had|holds|won|gets|got)\s+)?(?:a\s+total\s+of\s+)?\Z")
_NAME_BEFORE = re.compile(r"[A-Z][\w’'-]*\s+\Z")
_PARTY = re.compile(r"[A-Z][\w’'-]*")
_GO_TO = re.compile(r"\b(?:go|went|are\s+shared|were\s+shared|are\s+divided|were\s+divided)\b[^.;:«»¶\d]{0,30}«c(\d+)»")
_SEATS = frozenset({"seats", "lawmakers", "members"})


def find_party_seats(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The seats of parties against those of the house in the sentence before, or of all of them in their own."""
    for passage in passages(figures):
        found = (_of_all(passage) or _in_the_house(passage)) if passage.sentences == 1 else _of_the_house(passage)
        if found is not None:
            yield found


def _of_the_house(passage: Passage) -> Arithmetic | None:
    first, _, second = passage.text.partition(SENTENCE_END)
    houses = [passage.figures[int(at)] for found in _OF_HOUSE.finditer(first) for at in found.groups() if at]
    houses = [one for one in houses if one.figure.concept == "seats" and one.figure.value is not None]
    words = sum_words()
    if len(houses) != 1 or words.joint_seats.stand_in(passage.text) or words.hoped_for.stand_in(second):
        return None
    parties = _parties(second, passage.figures)
    shared = _GO_TO.search(first)
    whole = shared is not None and passage.figures[int(shared.group(1))].figure.value == len(parties)
    if len(parties) <= LEAST_PARTS and not (whole and len(parties) == LEAST_PARTS):
        return None
    return sum_of_parts(houses[0], parties, whole=whole)


def _in_the_house(passage: Passage) -> Arithmetic | None:
    """The list of a sentence that opens with the house: "In the 99-seat assembly the Greens have 20, …"."""
    house = _OPENS.match(passage.text)
    words = sum_words()
    if house is None or words.joint_seats.stand_in(passage.text) or words.hoped_for.stand_in(passage.text):
        return None
    total = passage.figures[int(house.group(1))]
    parties = _parties(passage.text[house.end() :], passage.figures)
    known = total.figure.value is not None and total.figure.concept in _SEATS
    return sum_of_parts(total, parties, whole=False) if known and len(parties) > LEAST_PARTIES else None


def _of_all(passage: Passage) -> Arithmetic | None:
    """The list of a sentence that goes on to say what those parties have between them."""
    together = _TOGETHER.search(passage.text)
    if together is None:
        return None
    parties = _parties(passage.text[: together.start()], passage.figures)
    number = together.group("number")
    many = _HOW_MANY[together.group("word")] if number is None else passage.figures[int(number)].figure.value
    total = passage.figures[int(together.group("total"))]
    if len(parties) != many or total.figure.concept not in (*_SEATS, None) or len(parties) < LEAST_PARTS:
        return None
    return sum_of_parts(total, parties, whole=True)


def _parties(text: str, figures: Sequence[ComparableFigure]) -> tuple[ComparableFigure, ...]:
    """The seats of a list in which a name stands before each number; empty where the text is no such list."""
    slots = list(_ANY.finditer(text))
    ends = [0, *(slot.end() for slot in slots)]
    found: list[ComparableFigure] = []
    for at, slot in enumerate(slots):
        before = text[ends[at] : slot.start()]
        behind = text[slot.end() : slots[at + 1].start()] if at + 1 < len(slots) else ""
        if at + 1 < len(slots) and _NAME_BEFORE.search(before) and _OWN_NUMBER.match(behind):
            continue
        one = figures[int(slot.group(1))]
        named = _PARTY.search(before) or (at and _NAME_BEFORE.search(text[: slots[at - 1].start()]))
        if not named or not (one.figure.concept in _SEATS or is_bare(one)) or one.figure.comparator != "exact":
            return ()
        found.append(one)
    return tuple(found) if len(found) <= MOST_PARTS and any(one.figure.concept in _SEATS for one in found) else ()
