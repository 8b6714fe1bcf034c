"""A named part of a whole in one report that is larger than the whole in another: 52 of the passengers, of 45."""

import re
from collections.abc import Iterator

from transforms.agreement.ranges import asserted
from transforms.agreement.singular import singular_of
from transforms.agreement.sums.accounts.matters import Matter
from transforms.agreement.sums.accounts.parts_played import Played
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.part_sums import sum_of_parts
from transforms.agreement.sums.story_ties import shared_names
from transforms.vocabulary.agreement_accounts import account_words

_OF = re.compile(
    r"\A\s*(?:[\w,.-]+\s+){0,3}?of\s+(?:the|its|their|those|(?:[\w’'-]+\s+){0,3}?[\w’'-]+[’']s)\s+(?P<noun>(?:[\w’'-]+\s*){1,5})"
)
_AMONG = re.compile(r"\bamong\s+(?:the|those|its)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_GROWING = frozenset({"dead", "hurt", "missing", "taken"})
_HEADS = frozenset({"passenger", "crew"})


def larger_parts(matter: Matter) -> Iterator[Arithmetic]:
    """The parts told of a whole by name ("of the passengers", "among those killed") that exceed it elsewhere."""
    others = [one for each in matter.others for one in each.played]
    for part in filter(_is_part, matter.report.played):
        wholes = [one for one in others if _is_whole_of(one, part)]
        if len({one.value for one in wholes}) == 1:
            yield sum_of_parts(wholes[0].figure, (part.figure,), whole=False)


def _named(part: Played) -> frozenset[str]:
    """The nouns of the whole that a number is told to be of."""
    one = part.figure
    found = _OF.match(one.sentence[one.offset :])
    words = _WORD.findall(found.group("noun").lower()) if found else ()
    return frozenset(singular_of(word) for word in words)


def _is_part(one: Played) -> bool:
    if one.figure.figure.comparator not in ("exact", "at_least", "more_than") or one.everyone:
        return False
    return bool(_named(one)) or _is_among(one)


def _is_among(one: Played) -> bool:
    return _AMONG.search(one.figure.sentence) is not None and bool(one.parts & _GROWING)


def _is_whole_of(one: Played, part: Played) -> bool:
    if one.figure.figure.comparator != "exact" or one.some or one.rest or _is_part(one) or one.figure.wording.part:
        return False
    head = singular_of(one.figure.figure.counted_head or "")
    if one.parts & part.parts & _GROWING:
        return _is_general(head) and _is_settled(one, part)
    if "remaining" in one.parts or head not in _named(part):
        return False
    return head in _HEADS or (_is_inventory(one) and bool(shared_names(one.sentence.text, part.sentence.text)))


def _is_general(head: str) -> bool:
    return head in account_words().general_heads


def _is_settled(whole: Played, part: Played) -> bool:
    """Whether a toll is no older than the number of its part, or final."""
    if account_words().settled.stand_in(whole.sentence.text):
        return True
    a, b = whole.figure.published_at, part.figure.published_at
    return a is not None and b is not None and a >= b


def _is_inventory(one: Played) -> bool:
    """Whether it is all that somebody has of a thing: "the district has 96 primary schools"."""
    return asserted(one.figure.figure).low > 0 and account_words().inventory.end(one.stretch.before)
