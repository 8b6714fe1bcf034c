"""Parts that one report lists of a total that another gives: "Of the displaced, 310,000 were in Arun, 85,000 …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.series import is_growing
from transforms.agreement.singular import singular_of
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.exclusive_parts import are_exclusive
from transforms.agreement.sums.part_lists import are_parts, counts_of, is_called, is_person
from transforms.agreement.sums.part_sums import LEAST_PARTS, MOST_PARTS, sum_of_parts
from transforms.agreement.sums.story_ties import are_tied, deeds_in, stories, told_within
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement_sums import sum_words

_OF = re.compile(r"\A\W*(?:Of|Among)\s+(?:(?:all\s+)?(?:the|those|these|its|their))\s+((?:[a-z-]+\s?){1,3})")
_WERE = re.compile(r"\A\W*(?:The|Those)\s+([a-z]+)\b[^;:\d]*\b(?:were|are|comprised?)\s+\Z")
_PART_OF = re.compile(r"\A\W*[\w,.-]+\s+of\s+the\s+(?:[A-Z][\w’'-]*\s+)*([a-z]+)\b")
_SAME_TIME = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class _Listing:
    """Parts that exclude each other, and the noun that they are said to be parts of."""

    parts: tuple[ComparableFigure, ...]
    noun: str
    text: str


def find_story_lists(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The lists of parts that exceed the one total of another report, called by the same noun or told by the same deed.

    Losses grow: their total has to be final, or told on the day of the list or later.
    """
    for sentences in stories(figures):
        listings = [found for one in sentences if (found := _listing(one)) is not None]
        for listing in listings:
            totals = [one for sentence in sentences for one in counts_of(sentence) if _is_total(one, listing)]
            if len({one.figure.value for one in totals}) == 1:
                yield sum_of_parts(totals[0], listing.parts, whole=False)


def _listing(sentence: ToldSentence) -> _Listing | None:
    parts = tuple(counts_of(sentence))
    if not LEAST_PARTS <= len(parts) <= MOST_PARTS or any(one.figure.comparator == "vague" for one in parts):
        return None
    opening = sentence.text[: parts[0].offset]
    found = _OF.match(opening) or _WERE.match(opening) or _PART_OF.match(sentence.text[parts[0].offset :])
    if found is None or not are_exclusive(parts):
        return None
    return _Listing(parts, found.group(1).strip(), sentence.text)


def _is_total(one: ComparableFigure, listing: _Listing) -> bool:
    part = listing.parts[0]
    if one.figure.article_id == part.figure.article_id or one.figure.comparator != "exact":
        return False
    if one.wording.part or one.wording.earlier or one.figure.value is None or not told_within(one, part):
        return False
    if (one.figure.value or 0) <= max(each.figure.value or 0 for each in listing.parts):
        return False
    if (
        not (are_parts(one, listing.parts) or _are_named(one, listing))
        or not _is_of(one, listing)
        or not are_tied(one, part)
    ):
        return False
    return not is_growing(one) or _is_settled(one, part)


def _is_of(one: ComparableFigure, listing: _Listing) -> bool:
    """Whether the total is called as the list says, or the list's noun tells the deed of the total's sentence."""
    named = sum_words().list_nouns
    nouns = " ".join(named.get(noun, noun) for noun in listing.noun.split())
    return is_called(one, nouns) or bool(deeds_in(nouns) & deeds_in(one.sentence))


def _are_named(one: ComparableFigure, listing: _Listing) -> bool:
    """Whether the parts count people by the list's own noun, which is no concept: "41 of the escapees"."""
    heads = {each.figure.counted_head for each in listing.parts if each.figure.concept is None}
    return is_person(one) and heads == {singular_of(listing.noun.split()[-1])}


def _is_settled(total: ComparableFigure, part: ComparableFigure) -> bool:
    """Whether a total of losses is final, or no older than the list."""
    if sum_words().final_words.stand_in(total.sentence):
        return True
    if total.published_at is None or part.published_at is None:
        return False
    return total.published_at >= part.published_at - _SAME_TIME
