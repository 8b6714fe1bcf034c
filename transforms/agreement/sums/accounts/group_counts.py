"""Groups of which nobody is in two, counted in one report, and all of them in another: 870 men and 160 women."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.agreement.singular import singular_of
from transforms.agreement.sums.accounts.matters import Matter, at_one_time
from transforms.agreement.sums.accounts.parts_played import Played
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.event_days import of_one_day
from transforms.agreement.sums.exclusive_parts import are_exclusive
from transforms.agreement.sums.part_lists import is_person
from transforms.agreement.sums.part_sums import LEAST_PARTS, MOST_PARTS, sum_of_parts
from transforms.agreement.sums.story_ties import shared_names, stems_of
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement_accounts import account_words

_JOIN = re.compile(r"\A(?:\s+[a-z]+){0,2}(?:,|,?\s+and)\s+(?:[a-z]+\s+)?\Z")
_LOST = frozenset({"dead", "hurt", "missing", "taken", "saved"})
LEAST_SHARED = 2


def group_counts(matter: Matter) -> Iterator[Arithmetic]:
    """The people of a list of groups, who are no more than all that another report counts at one place and time."""
    others = [one for each in matter.others for one in each.played]
    for sentence in matter.report.sentences:
        parts = _listed(sentence, matter.report.played)
        totals = [one for one in others if parts and _is_total(one, parts)]
        if len({one.value for one in totals}) == 1:
            yield sum_of_parts(totals[0].figure, [one.figure for one in parts], whole=False)


def _listed(sentence: ToldSentence, told: Sequence[Played]) -> Sequence[Played]:
    """The groups of people that commas and "and" alone join; nothing where they are of those lost."""
    parts = [one for one in told if one.sentence is sentence and is_person(one.figure)]
    if not LEAST_PARTS <= len(parts) <= MOST_PARTS or len(parts) != len(sentence.figures):
        return ()
    if any(one.parts & _LOST or one.some for one in parts) or not are_exclusive([one.figure for one in parts]):
        return ()
    between = [sentence.text[a.figure.span[1] : b.figure.offset] for a, b in pairwise(parts)]
    return parts if all(map(_JOIN.match, between)) else ()


def _is_total(one: Played, parts: Sequence[Played]) -> bool:
    if one.figure.figure.comparator != "exact" or one.some or one.parts & _LOST or not is_person(one.figure):
        return False
    if one.value <= max(each.value for each in parts) or one.figure.wording.part or one.figure.wording.earlier:
        return False
    text, listing = one.sentence.text, parts[0].sentence.text
    head = singular_of(one.figure.figure.counted_head or "")
    own = any(singular_of(each.figure.figure.counted_head or "") == head for each in parts)
    if own or head not in account_words().general_heads | account_words().dwellers:
        return False
    tied = shared_names(text, listing) and len(stems_of(text) & stems_of(listing)) >= LEAST_SHARED
    return bool(tied) and of_one_day(text, listing) and at_one_time(one.figure, parts[0].figure)
