"""What two or more named things come to together, against what the reports give to each: two ships, two donors."""

import re
from collections.abc import Iterator, Mapping

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.names import names_in
from transforms.agreement.sums.accounts.matters import Matter
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.event_days import counts_on, event_days
from transforms.agreement.sums.part_sums import sum_of_parts
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement_accounts import account_words

_TITLES = re.compile(r"\b[A-Z][\w’'-]*\s+(?:said|says|told|reported|announced)\b")
_NAME = r"[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*"
_LINK = re.compile(r",\s+and\s+(?:the\s+)?|,\s+(?:the\s+)?|\s+and\s+(?:the\s+|from\s+)?")
_LIST = re.compile(rf"{_NAME}(?:(?:,\s+(?:and\s+)?(?:the\s+)?|\s+and\s+(?:the\s+|from\s+)?){_NAME})+")
LEAST_PARTS = 2
Parts = Mapping[frozenset[str], ComparableFigure]


def joint_amounts(matter: Matter) -> Iterator[Arithmetic]:
    """The amounts of each of several named things, which make what a report says that they come to together."""
    for sentence in filter(_adds_up, matter.report.sentences):
        for total in sentence.figures:
            parts = _parts(total, sentence, matter) if _may_be_total(total, sentence) else {}
            if len(parts) >= LEAST_PARTS:
                yield sum_of_parts(total, list(parts.values()), whole=len(parts) == how_many(sentence.text))


def how_many(text: str) -> int:
    """How many things a sentence joins: the longest list of its names, else two.

    >>> how_many("Norway, Peru and the Lund Fund jointly promised 3m"), how_many("The two came to 9 tonnes")
    (3, 2)
    """
    return max((len(_LINK.split(found.group())) for found in _LIST.finditer(text)), default=LEAST_PARTS)


def _adds_up(sentence: ToldSentence) -> bool:
    words = account_words()
    return words.joint_words.stand_in(sentence.text) and not words.more_besides.stand_in(sentence.text)


def _may_be_total(one: ComparableFigure, sentence: ToldSentence) -> bool:
    """Whether it is the only number of its unit in the sentence, and exact."""
    same = [each for each in sentence.figures if _are_alike(each, one) and each.figure.start != one.figure.start]
    large = (one.figure.value or 0) > len(("one", "other")) + 1
    return one.figure.comparator == "exact" and large and not same and one.figure.role in ("level", "measure", "change")


def _are_alike(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether two numbers are of one unit, and count one thing where they count any."""
    a, b = one.figure, other.figure
    if a.unit != b.unit or a.quantity_kind != b.quantity_kind or a.quantity_kind in ("percent", "ratio", "duration"):
        return False
    if a.quantity_kind != "count":
        return a.counted is None or b.counted is None or not set(a.counted.split()).isdisjoint(b.counted.split())
    return (a.concept, a.counted_head) == (b.concept, b.counted_head)


def _parts(total: ComparableFigure, sentence: ToldSentence, matter: Matter) -> Parts:
    """The one amount of each name that the sentence of the total joins; nothing where a name has none or two."""
    joint = names_in(_TITLES.sub("", sentence.text))
    found: dict[frozenset[str], ComparableFigure] = {}
    for each in matter.others:
        for told in each.sentences:
            like = [one for one in told.figures if _is_part(one, total)]
            named = names_in(told.text) & joint or each.names & joint
            if len(like) != 1 or not named:
                continue
            if any(names & named and one.figure.value != like[0].figure.value for names, one in found.items()):
                shared = [names for names in found if names & named]
                named -= frozenset().union(*shared)
                if not named:
                    return {}
            found.setdefault(frozenset(named), like[0])
    return _told_apart(found)


def _is_part(one: ComparableFigure, total: ComparableFigure) -> bool:
    if not _are_alike(one, total) or one.figure.comparator != "exact" or not one.figure.value or one.wording.earlier:
        return False
    if one.figure.value >= (total.figure.value or 0) or account_words().joint_words.stand_in(one.sentence):
        return False
    days = event_days(one.sentence), event_days(total.sentence)
    if days[0] and days[1] and not days[0] & days[1]:
        return False
    return counts_on(one.sentence) == counts_on(total.sentence) or not counts_on(one.sentence)


def _told_apart(found: Parts) -> Parts:
    """The amounts of names that no other amount shares, one to each report."""
    common = [names for names in found if any(names & other for other in found if other is not names)]
    shared = frozenset().union(*(a & b for a in common for b in common if a is not b))
    own = {names - shared: one for names, one in found.items()}
    articles = [one.figure.article_id for one in own.values()]
    return own if all(own) and len(own) == len(found) and len(set(articles)) == len(articles) else {}
