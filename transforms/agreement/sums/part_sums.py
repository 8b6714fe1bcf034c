"""Parts and their total: "of the 560, 300 are engineers, 200 logistics specialists and 60 others"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range
from transforms.agreement.singular import singular_of
from transforms.agreement.sums.arithmetic import Arithmetic, numbers, quoted
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.sums.exclusive_parts import are_exclusive
from transforms.agreement.tolerance import added, allowed
from transforms.vocabulary.agreement_sums import sum_words
from transforms.vocabulary.concepts import is_kind_of
from transforms.vocabulary.nations import nation_of

_WHOLE = re.compile(r"\b(?:others?|the rest|the remaining|the remainder|the other)\b", re.IGNORECASE)
_LISTED = re.compile(
    r"(?::(?!\W*[Oo]f\b)|\b(?:made up|composed|consist(?:s|ing)?) of|\bcompris(?:es?|ing|ed)\b)\W*(?:\w+\W+){0,2}\Z"
)
_SOME = re.compile(
    r"\b(?:includ(?:es?|ed|ing)|among them|among whom|of them|of whom)\W*(?:\w+\W+){0,2}\Z", re.IGNORECASE
)
_OF_TOTAL = re.compile(
    r"(?<!top )\b(?:of|among) (?:the|those|these|its|their)(?: total| total of)?\s*\Z", re.IGNORECASE
)
_MAKING = re.compile(
    r"\b(?:for|making|which makes|that makes|giving|giving it|giving them) a (?:combined |grand )?total of\s*\Z"
)
_MAKES = re.compile(
    r"\b(?:together|combined|in all|in total|altogether|jointly|between them|a total|amount"
    r"|makes?|making|giv(?:es?|ing)|adds? up)\b"
)
_LONGER = re.compile(r"\A[^.;]*\b(?:since|so far|over the|in the past|this year|including|to date)\b")
_JOINS = re.compile(r"\A[^.;:\d]*\b(?:and|plus|with)\b[^.;:\d]*\Z")
_LINK = re.compile(r"\A[^\W\d]?(?:[^\W\d]|[\s'’.-])*(?:,|, and|and|, with| with|;)(?:[^\W\d]|[\s'’-])*\Z")
_FROM = re.compile(r"\b(?:from|in|of|by|across|at)\s+(?:some\s+|about\s+|the\s+)?\Z")
_ORIGINS = frozenset({
    "country", "nation", "state", "town", "city", "village", "province", "district", "region", "county", "member",
    "site", "place", "camp", "base", "unit", "ally",
})  # fmt: skip
_FURTHER = re.compile(r"\b(?:further|another|additional)\W*\Z", re.IGNORECASE)
_BEFORE_NUMBER = re.compile(r"\D*")
ONE_MORE = re.compile(r"\A[^.;:,\d]{0,40}?,?\s+and\s+(?:an?|his|her|their)\s+[a-z]+")
_AND = re.compile(r"\band\b")
_FATES = frozenset({"killed", "wounded", "detained"})
_BOTH = re.compile(r"\b(?:both|several of them|some of them|more than one)\b")
_BY = re.compile(r"\bby\s+(?:just\s+|only\s+)?\Z")
REACH = 30
MOST_PARTS = 8
LEAST_PARTS = 2


def find_part_sums(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The sums of parts that one sentence sets up.

    The total leads a list ("560 troops: 300 engineers, …", "of the 560, …"), or follows it
    ("… of the 560"). The parts have to make up the total where the list says that it is whole
    (a colon, "made up of", "and 60 others"); otherwise they must not exceed it.
    """
    for group in groups(figures, lambda one: one.figure.sentence_id):
        counts = [one for one in group if is_counted(one)]
        sums_up = LEAST_PARTS < len(counts) <= MOST_PARTS and not _has_amount_before(group, counts[1])
        found = _sum_of(counts) if sums_up else None
        if found is not None:
            yield found


def is_counted(one: ComparableFigure) -> bool:
    """Whether it is a count of its own, and not one that says where another is from ("200 from 15 countries")."""
    if one.figure.role not in ("level", "change") or one.figure.quantity_kind != "count":
        return False
    return not (one.figure.counted_head in _ORIGINS and _FROM.search(one.sentence[: one.offset]))


def _has_amount_before(group: Sequence[ComparableFigure], part: ComparableFigure) -> bool:
    """Whether an amount of money stands before the first part, which is then a part of that: "lost 9bn: one 4bn, …"."""
    return any(one.figure.quantity_kind == "money" and one.offset < part.offset for one in group)


def _sum_of(counts: Sequence[ComparableFigure]) -> Arithmetic | None:
    sentence = counts[0].sentence
    spans = [one.span for one in counts]
    between = [sentence[end:start] for (_, end), (start, _) in pairwise(spans)]
    before_total = sentence[: spans[0][0]]
    if _LISTED.search(between[0]) or _SOME.search(between[0]) or _divided(counts, before_total):
        total, parts, links = counts[0], counts[1:], between[1:]
    elif _MAKING.search(between[-1]) and not _LONGER.match(sentence[spans[-1][1] :]):
        return _of_a_total(counts[-1], counts[:-1], between[:-1])
    elif _OF_TOTAL.search(between[-1]):
        total, parts, links = counts[-1], counts[:-1], between[:-1]
    else:
        return None
    own, own_links = _until_next_clause(*_without_further(between[0], parts, links))
    if len(own) < LEAST_PARTS or not is_linked(own_links) or _BY.search(total.sentence[: total.offset]):
        return None
    listed = bool(_LISTED.search(between[0]))
    whole = (listed or _ends_whole(own)) and not ONE_MORE.match(sentence[own[-1].span[1] :])
    beyond = any(one.figure.likely_lower > total.figure.likely_upper for one in own)
    own_sum = _MAKES.search(links[-1]) is not None
    if not listed and (beyond or own_sum or _BOTH.search(sentence) or (not whole and may_overlap(own))):
        return None
    return sum_of_parts(total, own, whole=whole)


def may_overlap(parts: Sequence[ComparableFigure]) -> bool:
    """Whether parts told by nouns may share members: Poles and reservists, children and girls."""
    told = {one.figure.counted_head for one in parts}
    if not any(is_kind_of(one.figure.concept, "people") or one.figure.concept in _FATES for one in parts):
        return False
    return len(told) > 1 and None not in told and not (are_exclusive(parts) or _are_posts(parts))


def _are_posts(parts: Sequence[ComparableFigure]) -> bool:
    """Whether three or more parts are told by nouns of which nobody is two: engineers, specialists and medics."""
    heads = {singular_of(one.figure.counted_head) for one in parts if one.figure.counted_head is not None}
    if len(parts) <= LEAST_PARTS or len(heads) < len(parts) or any(map(nation_of, heads)):
        return False
    words = {
        singular_of(word) for one in parts for word in (one.figure.counted or "").lower().replace("-", " ").split()
    }
    return words.isdisjoint(sum_words().overlapping_nouns)


def _of_a_total(total: ComparableFigure, parts: Sequence[ComparableFigure], links: Sequence[str]) -> Arithmetic | None:
    """The counts of one thing before "for a total of", which have to make it."""
    heads = {one.figure.counted_head for one in (total, *parts)} - {None}
    if len(heads) != 1 or len(parts) != LEAST_PARTS or not all(_JOINS.match(link) for link in links):
        return None
    return sum_of_parts(total, parts, whole=True)


def _without_further(
    opening: str, parts: Sequence[ComparableFigure], links: Sequence[str]
) -> tuple[Sequence[ComparableFigure], Sequence[str]]:
    """The parts before one that is said to be further: after "of whom" it stands beside the total, not in it."""
    if _LISTED.search(opening):
        return parts, links
    further = (at for at, part in enumerate(parts) if _FURTHER.search(f"{part.sentence[: part.offset]}{_lead(part)}"))
    end = next(further, len(parts))
    return parts[:end], links[: max(end - 1, 0)]


def _until_next_clause(
    parts: Sequence[ComparableFigure], links: Sequence[str]
) -> tuple[Sequence[ComparableFigure], Sequence[str]]:
    """The parts before a semicolon that follows "and": what stands behind it is told of something else."""
    ends = (at for at, link in enumerate(links) if ";" in link and any(_AND.search(one) for one in links[:at]))
    end = next(ends, len(links))
    return parts[: end + 1], links[:end]


def _lead(part: ComparableFigure) -> str:
    """The words of a quote before its number."""
    return _BEFORE_NUMBER.match(part.figure.quote).group()  # type: ignore[union-attr]


def _ends_whole(parts: Sequence[ComparableFigure]) -> bool:
    """Whether a part is said to be all others: "60 others", "the remaining 60"; never where one of them is vague."""
    if any(part.figure.comparator == "vague" for part in parts):
        return False
    around = (f"{part.sentence[max(part.offset - REACH, 0) : part.offset]}{part.figure.quote}" for part in parts)
    return any(_WHOLE.search(text) for text in around)


def is_linked(links: Sequence[str]) -> bool:
    """Whether commas and "and" alone stand between the parts."""
    return all(_LINK.match(link) for link in links)


def _divided(counts: Sequence[ComparableFigure], before: str) -> bool:
    """Whether a total is divided, as in "Of the 125 deputies, 84 … and 21 …", into parts of its like or into all."""
    things = {one.figure.concept or one.figure.counted_head for one in counts[1:]} - {None, "other"}
    total = counts[0].figure.concept or counts[0].figure.counted_head
    return _OF_TOTAL.search(before) is not None and (
        things <= {total} or counts[-1].figure.quote.endswith("others") or _are_posts(counts[1:])
    )


def sum_of_parts(total: ComparableFigure, parts: Sequence[ComparableFigure], *, whole: bool) -> Arithmetic:
    """Parts against their total: they make it where the list is whole, else they do not exceed it."""
    summed = added(allowed(part.figure) for part in parts)
    result = allowed(total.figure)
    holds = summed.meets(result) if whole else summed.low <= result.high
    wanted = "make" if holds else "do not make"
    verb = wanted if whole else ("fit into" if holds else "exceed")
    return Arithmetic(
        kind="parts_total",
        figures=(*parts, total),
        allowed=summed if whole else Range(summed.low, float("inf")),
        holds=holds,
        reason=f"the parts {', '.join(quoted(part) for part in parts)} come to {numbers(summed)} "
        f"and {verb} {quoted(total)}",
        rule="parts_total:whole" if whole else "parts_total:some",
    )
