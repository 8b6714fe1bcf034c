"""The parts of a whole that reports tell of: no more than the whole, and all of it where no one else is left."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from transforms.agreement.sums.accounts.matters import Matter, at_one_time, not_before
from transforms.agreement.sums.accounts.parts_played import Played
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.part_sums import sum_of_parts
from transforms.vocabulary.agreement_accounts import Account, account_words

_NARROWED = re.compile(
    r"\A\s+(?:[a-z]+\s+)?(?:who|that|which|found|seen|held|[a-z]+ed|in|from|at|on)\b[^,;:]*\b(?:were|was|are|had|have)\b"
)
LEAST_PARTS = 2
Told = Mapping[str, Played]


def account_sums(matter: Matter) -> Iterator[Arithmetic]:
    """The sums of each account that a report opens by telling the whole, whose parts it or others tell."""
    told = [one for each in matter.reports for one in each.played]
    for account in account_words().accounts.values():
        yield from _sums_of(account, matter.report.first.figure.article_id, told)


def _sums_of(account: Account, article: str, told: Sequence[Played]) -> Iterator[Arithmetic]:
    wholes = [one for one in told if _is_whole(one, account)]
    if len({one.value for one in wholes}) != 1:
        return
    whole = next((one for one in wholes if one.figure.figure.article_id == article), None)
    parts = _parts(account, told, wholes[0].value)
    if whole is None or len(parts) < LEAST_PARTS or not _fit_together(account, parts):
        return
    yield sum_of_parts(whole.figure, [one.figure for one in parts.values()], whole=_is_complete(account, parts))


def _is_whole(one: Played, account: Account) -> bool:
    if not one.parts & account.whole or one.some or one.figure.figure.comparator != "exact" or one.rest:
        return False
    return one.everyone or not one.parts & frozenset(account.parts)


def _parts(account: Account, told: Sequence[Played], whole: float) -> Told:
    """The one number of each part; a part told in two numbers is left out."""
    found: dict[str, Played] = {}
    for name in account.parts:
        mine = [one for one in told if _is_part(one, name, account) and one.value < whole]
        if len({one.value for one in mine}) == 1:
            found[name] = mine[0]
    ids = [one.figure.figure.figure_id for one in found.values()]
    return found if len(set(ids)) == len(ids) else {}


def _is_part(one: Played, name: str, account: Account) -> bool:
    first = next((part for part in account_words().parts if part in one.parts and part in account.parts), None)
    return first == name and not one.some and not (one.everyone and not one.rest)


def _fit_together(account: Account, parts: Told) -> bool:
    """Whether nobody is counted in two parts: what is so at one time is told no earlier than what stays so."""
    if len(account.loose & parts.keys()) > 1 and not any(one.rest for one in parts.values()):
        return False
    for a, b in combinations(parts, 2):
        if {a, b} <= account.passing and not at_one_time(parts[a].figure, parts[b].figure):
            return False
        for passing, lasting in ((a, b), (b, a)):
            if passing in account.passing and not not_before(parts[passing].figure, parts[lasting].figure):
                return False
    return True


def _is_complete(account: Account, parts: Told) -> bool:
    """Whether the parts are all there is of the whole."""
    if not all(at_one_time(a.figure, b.figure) for a, b in combinations(parts.values(), 2)):
        return False
    if any(one.figure.figure.comparator != "exact" for one in parts.values()):
        return False
    if len(parts) == len(account.parts) and not account.passing:
        return _are_of_one_sentence(parts)
    if any(one.rest and not _NARROWED.match(one.figure.sentence[one.figure.span[1] :]) for one in parts.values()):
        return True
    return _is_nobody_left(account, parts)


def _is_nobody_left(account: Account, parts: Told) -> bool:
    """Whether words tell that there is nobody else: nobody missing, no more sought, none of those left dead."""
    words, texts = account_words(), {one.sentence.text for one in parts.values()}
    none_dead = any(words.none_dead.stand_in(text) for text in texts)
    if "dead" in account.parts and "dead" not in parts and not none_dead:
        return False
    if any(words.nobody_else.stand_in(text) for text in texts):
        return True
    if "remaining" in parts:
        return none_dead or "dead" in parts
    return "missing" in parts and any(words.search_over.stand_in(text) for text in texts)


def _are_of_one_sentence(parts: Told) -> bool:
    return len({one.figure.figure.sentence_id for one in parts.values()}) == 1
