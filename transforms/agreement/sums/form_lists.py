"""Parts that a sentence lists of a total in set wordings: "the package consists of …", "310 people, 260 of them …"."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.names import names_in
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.exclusive_parts import are_exclusive
from transforms.agreement.sums.part_lists import is_person
from transforms.agreement.sums.part_sums import LEAST_PARTS, MOST_PARTS, ONE_MORE, may_overlap, sum_of_parts
from transforms.agreement.sums.same_kind import is_bare, of_one_kind
from transforms.agreement.sums.slots import Found, Passage, passages
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_sums import sum_words
from transforms.vocabulary.concepts import is_kind_of
from transforms.vocabulary.sum_forms import sum_forms

_NAME_ENDS = re.compile(r"((?:[A-Z][\w’'-]*\s+)+)(?:[a-z]+\s+){0,3}\Z")
_PURPOSE = re.compile(r"\A\s+(?:[a-z]+\s+){0,2}(?:for|to|in|on|as)\s+[a-z]")
_FIRST_PART = re.compile(
    r"(?:\b(?:into|between|consists\s+of|made\s+up\s+of|comprises|comprising|includes|including)|:)\s+\Z"
)
_PLACES = re.compile(
    r"\b(?:in|from|at|of|across|on|for|by|with|to|between|among)\s+(?:the\s+|all\s+|some\s+|its\s+|their\s+)*\Z"
)
_BODY = re.compile(r"(?:jury|council|committee|panel|crew|team|board|delegation|commission|cabinet|group)\s+of\s")
_OTHERS = re.compile(r"\bothers\Z")
_LOST = frozenset({"killed", "wounded", "missing"})
_ENDS_LIST = re.compile(r"\A[^«»]*\Z")


def find_form_lists(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The sums of listed parts: they make their total where the words say that the list is whole, else fit into it."""
    seen: set[tuple[str, ...]] = set()
    for passage in passages(figures):
        for found in _sums_of(passage):
            if found.ids not in seen:
                seen.add(found.ids)
                yield found


def _sums_of(passage: Passage) -> Iterator[Arithmetic]:
    for kind, judge in _JUDGES.items():
        for match in passage.matches(sum_forms()[kind]):
            found = judge(passage, match)
            if found is not None:
                yield found


def _whole(passage: Passage, match: Found) -> Arithmetic | None:
    """The parts that a total is said to be made of."""
    total = match.named["total"]
    if (
        not _are_like(total, match.parts, bare=_is_told_last(match))
        or not _is_only_total(passage, match)
        or _is_by(total)
    ):
        return None
    return sum_of_parts(total, match.parts, whole=not _is_open(match))


def _content(passage: Passage, match: Found) -> Arithmetic | None:
    """Some of what a total holds."""
    total = match.named["total"]
    if not _are_like(total, match.parts, bare=_is_told_last(match)) or not _is_only_total(passage, match):
        return None
    if may_overlap(match.parts) or (is_bare(total) and len({one.figure.concept for one in match.parts}) > 1):
        return None
    return sum_of_parts(total, match.parts, whole=_OTHERS.search(match.parts[-1].figure.quote) is not None)


def _list(_: Passage, match: Found) -> Arithmetic | None:
    """Parts that stand behind a total with a comma, and exclude each other."""
    total = match.named["total"]
    if not _are_like(total, match.parts, bare=_BODY.match(match.before)) or not _stand_apart(match):
        return None
    return sum_of_parts(total, match.parts, whole=False)


def _single(_: Passage, match: Found) -> Arithmetic | None:
    """A part, which is no larger than what it is part of."""
    total, part = match.named["total"], match.named["part"]
    return sum_of_parts(total, (part,), whole=False) if _is_within(total, part) else None


def _are_like(total: ComparableFigure, parts: Sequence[ComparableFigure], *, bare: object = None) -> bool:
    """Whether a list may be of the total: definite numbers of one kind, none of them a change of another."""
    told = (total, *parts)
    if not LEAST_PARTS <= len(parts) <= MOST_PARTS or any(one.figure.comparator == "vague" for one in told):
        return False
    if any(one.figure.value is None or one.figure.status in ("hypothetical", "denied") for one in told):
        return False
    if any((one.figure.value or 0) > (total.figure.value or 0) for one in parts):
        return False
    return (bool(bare) or not is_bare(total)) and all(of_one_kind(total, one) for one in parts)


def _is_told_last(match: Found) -> bool:
    """Whether the total stands behind its list, where it needs no noun: "…, 560 in all"."""
    return match.named["total"].figure.start > match.parts[-1].figure.start


def _is_open(match: Found) -> bool:
    """Whether words tell that not all is listed: "and a few Togolese", "and the rest in grants"."""
    if ONE_MORE.match(match.behind):
        return True
    return sum_words().open_list.stand_in(f"{''.join(match.links)} {match.behind}") or any(
        one.figure.comparator in ("approximate", "more_than", "less_than") for one in match.parts
    )


def _is_only_total(passage: Passage, match: Found) -> bool:
    """Whether no other number of the kind stands between the total and its list, or beside the total."""
    total = match.named["total"]
    told = {total, *match.parts}
    same = [
        one for one in passage.figures if one not in told and one.figure.quantity_kind == total.figure.quantity_kind
    ]
    return not any(of_one_kind(one, total) for one in same)


def _is_by(total: ComparableFigure) -> bool:
    """Whether the number is how far two others are apart: "by 12 votes: 61 for it and 49 against"."""
    return re.search(r"\bby\s+(?:just\s+|only\s+|some\s+|about\s+)?\Z", total.sentence[: total.offset]) is not None


def _stand_apart(match: Found) -> bool:
    """Whether nothing is in two of the parts: amounts for different things, or groups that exclude each other."""
    total, parts = match.named["total"], match.parts
    if _ENDS_LIST.match(match.behind.partition(";")[0]) is None or "and" not in match.links[-1].split():
        return False
    if total.figure.quantity_kind == "money":
        if _FIRST_PART.search(total.sentence[: total.offset]):
            return False
        behind = (*match.links, match.behind)
        return all(_PURPOSE.match(text) for text in behind[: len(parts)])
    return are_exclusive(parts) and _is_general(total, parts)


def _is_general(total: ComparableFigure, parts: Sequence[ComparableFigure]) -> bool:
    """Whether a total may lead its list: "27 men, 14 women and nine children" begins a list with its first part."""
    if all(is_bare(one) for one in parts):
        return True
    heads = {total.figure.counted_head, *(total.figure.counted or "").lower().split()}
    return is_bare(total) or not heads.isdisjoint(sum_words().general_wholes)


def _of_givers(passage: Passage, match: Found) -> Arithmetic | None:
    """The parts of a total told of all together, each behind another name."""
    total, parts = match.named["total"], match.parts
    if not _are_like(total, parts) or not _is_only_total(passage, match):
        return None
    before = [match.before.rpartition("¶")[2], *match.links]
    named = [found.group(1) if (found := _NAME_ENDS.search(text)) else "" for text in before]
    names = [names_in(text) for text in named]
    if not all(names) or any(a & b for at, a in enumerate(names) for b in names[:at]):
        return None
    givers = names_in(total.sentence)
    return sum_of_parts(total, parts, whole=frozenset().union(*names) == givers)


def _is_within(total: ComparableFigure, part: ComparableFigure) -> bool:
    """Whether a number told as a part of another counts things that the other counts too."""
    a, b = total.figure, part.figure
    if _PLACES.search(total.sentence[: total.offset]):
        return False
    if a.comparator == "vague" or a.counted_head in agreement_words().group_heads or a.role == "change" != b.role:
        return False
    if (
        is_bare(total)
        or a.quantity_kind != b.quantity_kind
        or (a.concept in _LOST and b.concept in _LOST - {a.concept})
    ):
        return False
    if a.quantity_kind != "count":
        return a.unit == b.unit and a.quantity_kind == "money"
    of_kind = a.concept is not None and is_kind_of(b.concept, a.concept)
    return is_bare(part) or of_kind or a.counted_head == b.counted_head or (is_person(total) and is_person(part))


_JUDGES: Mapping[str, Callable[[Passage, Found], Arithmetic | None]] = {
    "wholes": _whole,
    "contents": _content,
    "lists": _list,
    "told_of_all": _of_givers,
    "single": _single,
}
