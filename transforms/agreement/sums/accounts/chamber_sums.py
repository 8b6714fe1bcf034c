"""The seats of parties, told in one report or several, against those of their house."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.accounts.matters import Matter, Report
from transforms.agreement.sums.accounts.stretches import Stretch, outer_figures, stretches
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.part_sums import MOST_PARTS, sum_of_parts
from transforms.agreement.sums.same_kind import is_bare
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_accounts import account_words
from transforms.vocabulary.agreement_sums import sum_words

_SIZE = re.compile(r"\A[\w,]+[- ](?:member|seat|strong|place)\b")
_LABEL = re.compile(r"[^\W\d_]{4,}")
_OWNER = re.compile(r"[\w-]+[’']s\b|\b(?:[Oo]f|[Ii]n|[Aa]t)\s+(?:the\s+)?[A-Z][\w-]*")
_ITS_ALLIES = re.compile(
    r"\b(?:its|their|his|her)\s+(?:\w+\s+)?(?:coalition|alliance|bloc)\b|\b(?:coalition|alliance|bloc)\s+(?:of|with)\b",
    re.IGNORECASE,
)
_ALLIED = re.compile(r"\b(?:coalition|alliance|bloc)\b", re.IGNORECASE)
NEAR = 60
LEAST_PARTIES = 2
LEAST_ACROSS = 3


@dataclass(frozen=True, slots=True)
class _Party:
    """The seats of a party and the words that name it."""

    seats: ComparableFigure
    label: frozenset[str]
    sentence: ToldSentence


def chamber_sums(matter: Matter) -> Iterator[Arithmetic]:
    """The seats of parties, which are no more than the house has, and all of them where no other party won any."""
    sentences = [sentence for each in matter.reports for sentence in each.sentences]
    houses = [one for sentence in sentences for one in sentence.figures if is_house(one, sentence)]
    if len({one.figure.value for one in houses}) != 1:
        return
    for parties in filter(_none_is_joint, _lists(matter, houses[0])):
        whole = any(_is_all(each.sentence) for each in parties)
        yield sum_of_parts(houses[0], [each.seats for each in parties], whole=whole)


def is_house(one: ComparableFigure, sentence: ToldSentence) -> bool:
    """Whether it is the number of all seats of a house: "the 110-seat assembly", "48 of the 110 places"."""
    if one.figure.quantity_kind != "count" or one.figure.comparator != "exact" or one.wording.earlier:
        return False
    words = account_words()
    around = sentence.text[one.offset :][:NEAR]
    if _SIZE.match(one.figure.quote):
        return words.houses.stand_in(around)
    if not _is_of_seats(one):
        return is_bare(one) and _is_had_by_house(one, sentence)
    if one not in outer_figures(sentence):
        return True
    return words.all_of.end(sentence.text[: one.offset]) or _is_had_by_house(one, sentence)


def _is_had_by_house(one: ComparableFigure, sentence: ToldSentence) -> bool:
    """Whether a house is said to have so many: "the new assembly, which has 120"."""
    if any(_SIZE.match(each.figure.quote) for each in sentence.figures):
        return False
    words, before = account_words(), sentence.text[: one.offset]
    found = list(words.houses.pattern.finditer(before))
    if not found or not words.house_has.end(before):
        return False
    between = before[found[-1].start() :]
    return len(between) <= NEAR and not words.parties.stand_in(between)


def _lists(matter: Matter, house: ComparableFigure) -> Iterator[Sequence[_Party]]:
    """The parties of each sentence that tells of several, and those of all reports, the report's own first."""
    told = [found for each in matter.reports for found in _told_in(each, house)]
    for parties in told:
        if (
            len(parties) >= LEAST_PARTIES
            and parties[0].seats.figure.article_id == matter.report.first.figure.article_id
        ):
            yield parties
    every = [one for parties in told for one in parties]
    articles = {one.seats.figure.article_id for one in every}
    if len(every) >= LEAST_ACROSS and len(articles) > 1 and _are_apart(every):
        yield every


def _told_in(report: Report, house: ComparableFigure) -> Iterator[Sequence[_Party]]:
    """The parties of each sentence of a report; what follows seats without a noun is seats."""
    before: ToldSentence | None = None
    for sentence in report.sentences:
        goes_on = before is not None and sentence.follows(before) and any(map(_is_of_seats, before.figures))
        parties = _parties(sentence, house, goes_on=goes_on)
        if parties:
            yield parties
        before = sentence


def _none_is_joint(parties: Sequence[_Party]) -> bool:
    """Whether no number is what some of the others make together, where sentences tell of allies."""
    if not any(_ALLIED.search(one.sentence.text) for one in parties):
        return True
    values = [one.seats.figure.value or 0 for one in parties]
    rest = [[value for other, value in enumerate(values) if other != at] for at in range(len(values))]
    return not any(
        value
        in {sum(some) for length in range(LEAST_PARTIES, len(others) + 1) for some in combinations(others, length)}
        for value, others in zip(values, rest, strict=True)
    )


def _are_apart(parties: Sequence[_Party]) -> bool:
    """Whether each party is told of once, as far as the words beside its number name it."""
    if len({one.seats.figure.value for one in parties}) != len(parties):
        return False
    return not any(_may_be_one(one, other) for at, one in enumerate(parties) for other in parties[:at])


def _may_be_one(one: _Party, other: _Party) -> bool:
    if one.seats.figure.sentence_id == other.seats.figure.sentence_id:
        return False
    return bool(one.label & other.label) or not (one.label or other.label)


def _parties(sentence: ToldSentence, house: ComparableFigure, *, goes_on: bool) -> Sequence[_Party]:
    """The parties' own seats that a sentence tells as the outcome of a vote."""
    if not _is_result(sentence):
        return ()
    outer = outer_figures(sentence)
    by_figure = {id(one): each for one, each in zip(sentence.figures, stretches(sentence), strict=True)}
    elected = account_words().elected.stand_in(sentence.text) and any(is_house(one, sentence) for one in outer)
    named = [one for one in outer if elected and _is_of_members(one)]
    bare = [one for one in outer if goes_on and is_bare(one) and one.figure.counted is None]
    found = [one for one in outer if (_is_of_seats(one) or one in bare or one in named) and not is_house(one, sentence)]
    told = [
        _Party(one, _label(by_figure[id(one)]), sentence)
        for one in found
        if one.figure.comparator == "exact" and one.figure.role == "level"
    ]
    fits = all((one.seats.figure.value or 0) < (house.figure.value or 0) for one in told)
    return (
        told
        if fits and len(told) <= MOST_PARTS and any(goes_on or elected or _names_seats(one.seats) for one in told)
        else ()
    )


def _is_of_seats(one: ComparableFigure) -> bool:
    figure, words = one.figure, account_words()
    if figure.quantity_kind != "count" or figure.unit is not None:
        return False
    return figure.concept in words.seat_concepts or words.seat_nouns.stand_in(figure.counted or "")


def _is_of_members(one: ComparableFigure) -> bool:
    """Whether it counts members by the name of their party: "19 Conservatives", "nine independents"."""
    noun = (one.figure.counted or "").split()
    return one.figure.quantity_kind == "count" and bool(noun) and (noun[-1][0].isupper() or noun[-1] == "independents")


def _names_seats(one: ComparableFigure) -> bool:
    return account_words().seat_nouns.stand_in(one.figure.quote) or one.figure.concept in account_words().seat_concepts


def _is_result(sentence: ToldSentence) -> bool:
    words, told = agreement_words(), sentence.text
    if words.partial_words.stand_in(told) or words.forecast_words.stand_in(told):
        return False
    if account_words().joint_parties.stand_in(told) or _ITS_ALLIES.search(told):
        return False
    if sum_words().joint_seats.stand_in(_ALLIED.sub("", told)) or account_words().no_outcome.stand_in(told):
        return False
    return account_words().seats_won.stand_in(told)


def _label(stretch: Stretch) -> frozenset[str]:
    """The words that name a party, before its number or else behind it."""
    told = (_LABEL.findall(_OWNER.sub("", text).lower()) for text in (stretch.before, stretch.behind))
    fillers = account_words().seat_fillers
    return next((found for words in told if (found := frozenset(words) - fillers)), frozenset())


def _is_all(sentence: ToldSentence) -> bool:
    return account_words().no_other_party.stand_in(f"{sentence.text} {sentence.figures[0].next_words}")
