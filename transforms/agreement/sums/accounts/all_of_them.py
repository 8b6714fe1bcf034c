"""What befell all of a whole, against a report that some of it is left: "all 61 were released", "14 are still held"."""

import re
from collections.abc import Iterator
from itertools import combinations

from transforms.agreement.motions import other_motion
from transforms.agreement.ranges import Range
from transforms.agreement.singular import singular_of
from transforms.agreement.sums.accounts.matters import Matter, not_before
from transforms.agreement.sums.accounts.parts_played import Played, played
from transforms.agreement.sums.arithmetic import Arithmetic, quoted
from transforms.agreement.sums.story_ties import stems_of
from transforms.vocabulary.agreement_accounts import account_words
from transforms.vocabulary.nations import nation_of

_WORD = re.compile(r"[^\W\d_]+")
LEAST_SHARED = 2
_SIDES = frozenset({"against", "abstained"})


def all_of_them(matter: Matter) -> Iterator[Arithmetic]:
    """The numbers of those left out, where another report has all of them be what they are not."""
    others = [one for each in matter.others for one in each.played]
    for whole in matter.report.played:
        if whole.everyone and not whole.rest:
            yield from (_failed(whole, one) for one in others if _is_left_out(one, whole))


def _is_left_out(one: Played, whole: Played) -> bool:
    words = account_words()
    left = frozenset().union(*(words.left_out[part] for part in whole.parts & words.left_out.keys()))
    state = next((part for part in words.parts if part in one.parts), None)
    if (
        state not in left
        or state in whole.parts
        or one.value > whole.value
        or one.everyone
        or not not_before(one.figure, whole.figure)
    ):
        return False
    if _counted_apart(one, whole):
        return False
    if state in _SIDES:
        return _makes_up(one, whole) and not other_motion(one.figure.wording.motion, whole.figure.wording.motion)
    return _is_numbered(one, whole) or (_are_alike(one, whole) and _share_words(one, whole))


def _counted_apart(one: Played, whole: Played) -> bool:
    """Whether its sentence tells it of another whole: "12 of the 80 hostages"."""
    begins, ends = one.figure.span
    within = [each for each in one.sentence.figures if begins < each.offset < ends]
    if any(each.figure.value != whole.value for each in within):
        return True
    nations = [_nations(f"{each.figure.figure.quote} {each.stretch.behind}") for each in (one, whole)]
    if all(nations) and nations[0].isdisjoint(nations[1]):
        return True
    numbers = {each.value for each in played(one.sentence) if each.value > one.value and not each.rest}
    return bool(numbers - {whole.value}) and max(numbers) > whole.value


def _nations(text: str) -> frozenset[str]:
    return frozenset(nation for word in _WORD.findall(text) if (nation := nation_of(word)))


def _is_numbered(one: Played, whole: Played) -> bool:
    return any(each.figure.value == whole.value for each in one.sentence.figures) and _shared(one, whole) >= 1


def _are_alike(one: Played, whole: Played) -> bool:
    """Whether both are called by one noun, or one of them by none that tells it apart."""
    a, b = (singular_of(each.figure.figure.counted_head or "") for each in (one, whole))
    return a == b or not {a, b}.isdisjoint({"", "man", *account_words().general_heads})


def _share_words(one: Played, whole: Played) -> bool:
    return _shared(one, whole) >= LEAST_SHARED


def _shared(one: Played, whole: Played) -> int:
    return len(stems_of(one.sentence.text) & stems_of(whole.sentence.text))


def _makes_up(one: Played, whole: Played) -> bool:
    """Whether it is one of the numbers of a vote that make that of all: 11 for it and four abstentions of 15."""
    others = [each.figure.value or 0 for each in one.sentence.figures if each is not one.figure]
    sums = {sum(some) for length in (1, 2) for some in combinations(others, length)}
    return whole.value - one.value in sums


def _failed(whole: Played, one: Played) -> Arithmetic:
    return Arithmetic(
        kind="parts_total",
        figures=(whole.figure, one.figure),
        allowed=Range(0.0, 0.0),
        holds=False,
        reason=f"all of {quoted(whole.figure)} leave none, unlike {quoted(one.figure)}",
        rule="parts_total:all",
    )
