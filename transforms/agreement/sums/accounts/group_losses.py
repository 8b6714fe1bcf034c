"""Losses that a sentence lists by group, against all of them in another report: 19 men, 14 women and 21 children."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from transforms.agreement.singular import singular_of
from transforms.agreement.sums.accounts.matters import Matter
from transforms.agreement.sums.accounts.parts_played import Played, played
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.event_days import of_one_day
from transforms.agreement.sums.part_sums import LEAST_PARTS, MOST_PARTS, sum_of_parts
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement_accounts import account_words

_JOIN = re.compile(r"\A(?:\s+[a-z]+){0,2}(?:,|,?\s+and)\s+(?:[a-z]+\s+)?\Z")
_AND = re.compile(r"\band\b")
_OPEN = re.compile(
    r"\b(?:since|so far|including|among|in the past|over the|within|also|another|further|at least|as well as)\b",
    re.IGNORECASE,
)
_ON_DAY = re.compile(r"\bon\s+\w+day\b")
_EVENT_DAY = re.compile(r"\b[A-Z][a-z]+day[’']s\b")
_LOSSES = frozenset({"dead", "hurt", "taken"})
_SAME_TIME = timedelta(hours=12)


def group_losses(matter: Matter) -> Iterator[Arithmetic]:
    """The groups of one loss that make more than all of it in another report, or less where there were no others."""
    others = [one for each in matter.others for one in each.played]
    for parts in filter(None, map(_listed, matter.report.sentences)):
        totals = [one for one in others if _is_total(one, parts)]
        if len({one.value for one in totals}) != 1:
            continue
        complete = account_words().nobody_else.stand_in(parts[0].sentence.text)
        if complete or _is_settled(totals[0], parts[0]):
            yield sum_of_parts(totals[0].figure, [one.figure for one in parts], whole=complete)


def _listed(sentence: ToldSentence) -> Sequence[Played]:
    """The groups of one loss that commas and "and" alone join, each told by another noun; else nothing."""
    told = played(sentence)
    parts = [one for one in told if one.parts & _LOSSES]
    if not LEAST_PARTS <= len(parts) <= MOST_PARTS or len(parts) != len(told) or _OPEN.search(sentence.text):
        return ()
    heads = {one.figure.figure.counted_head for one in parts}
    if len(heads) != len(parts) or None in heads or not frozenset.intersection(*(one.parts & _LOSSES for one in parts)):
        return ()
    if any(singular_of(str(head)) in account_words().general_heads for head in heads):
        return ()
    between = [sentence.text[a.figure.span[1] : b.figure.offset] for a, b in pairwise(parts)]
    return parts if all(map(_JOIN.match, between)) and _AND.search(between[-1]) else ()


def _is_total(one: Played, parts: Sequence[Played]) -> bool:
    if one.figure.figure.comparator != "exact" or one.some or one.figure.wording.part or one.figure.wording.earlier:
        return False
    if not one.parts & parts[0].parts & _LOSSES or one.value < max(each.value for each in parts):
        return False
    head = singular_of(one.figure.figure.counted_head or "")
    if not of_one_day(_of_event(one.sentence.text), _of_event(parts[0].sentence.text)):
        return False
    return head in account_words().general_heads and not _OPEN.search(one.sentence.text)


def _of_event(text: str) -> str:
    """A sentence without the days on which things were said, where its event bears a day: "Thursday's bomb"."""
    return _ON_DAY.sub("", text) if _EVENT_DAY.search(text) else text


def _is_settled(total: Played, part: Played) -> bool:
    """Whether a toll is no older than the list, or final."""
    if account_words().settled.stand_in(total.sentence.text):
        return True
    a, b = total.figure.published_at, part.figure.published_at
    return a is not None and b is not None and a >= b - _SAME_TIME
