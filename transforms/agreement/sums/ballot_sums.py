"""Votes on each side beside all who voted: "All 96 voted … 51 for it, 38 against and four abstained"."""

import re
from collections.abc import Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.motions import other_motion
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.part_sums import sum_of_parts
from transforms.agreement.sums.slots import Named, Passage, passages
from transforms.agreement.sums.story_ties import are_tied, told_within
from transforms.vocabulary.agreement_sums import sum_words
from transforms.vocabulary.sum_forms import sum_forms

REACH = 500
"""Characters within which an article tells of one vote."""
Ballot = tuple[ComparableFigure, ...]
_VOTERS = frozenset({"votes", "lawmakers", "members", "delegates", "people"})
_HEADS = frozenset({None, "abstention", "nay", "aye", "no", "yes"})
_ALL = re.compile(r"\b(?:[Aa]ll|[Aa]ll\s+of|[Ee]very\s+one\s+of)\s+(?:the\s+|its\s+|of\s+the\s+|of\s+its\s+)?\Z")
_OF_MORE = re.compile(r"\A\s+(?:out\s+)?of\s+(?:(?:the|its|all|a)\s+)?\d")
_CLAUSE_END = re.compile(r"[.;:,]|\band\b")
_MORE = re.compile(
    r"\d|\b(?:others?|the rest|absent|did not|spoil\w+|invalid|void|stayed away|walked out|boycott\w*)\b"
)
_ROOM = re.compile(r"\A[\d,]+[- ](?:member|seat)\Z")
_PRESENT = re.compile(r"\b(?:present|in attendance|attend\w*)\b")
_VOTED = re.compile(r"\b(?:vot(?:ed|ing)|cast)\b")
_SEVERAL = re.compile(r"\b(?:rounds?|chambers|houses|both)\b", re.IGNORECASE)


def find_ballot_sums(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The votes for, against and withheld of a sentence, with the one number of those who voted near it or elsewhere.

    They make that number where it is said to be of all who voted; those of a vote among members of more than voted
    do not exceed it.
    """
    for passage in passages(figures):
        if passage.sentences == 1:
            for ballot in _ballots(passage):
                yield from _against_voters(ballot, figures)


def _ballots(passage: Passage) -> Iterator[Ballot]:
    found = {_in_order(match.named) for match in passage.matches(sum_forms()["ballots"])}
    if len(found) == 1 and not _SEVERAL.search(passage.text):
        yield from (one for one in found if all(map(_is_vote, one)) and _is_blank(one[-1]))


def _in_order(named: Named) -> Ballot:
    return tuple(named[name] for name in ("yes", "no", "blank"))


def _is_vote(one: ComparableFigure) -> bool:
    figure = one.figure
    plain = figure.quantity_kind == "count" and figure.comparator == "exact" and figure.role == "level"
    return plain and (figure.concept in _VOTERS or figure.counted_head in _HEADS)


def _is_blank(one: ComparableFigure) -> bool:
    behind = _CLAUSE_END.split(one.sentence[one.span[1] :])[0]
    return sum_words().blank_words.stand_in(f"{one.figure.quote}{behind}")


def _against_voters(ballot: Ballot, figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    near = [one for one in figures if one not in ballot and _of_one_vote(one, ballot[0])]
    voters = [one for one in near if _are_voters(one)]
    rooms = [one for one in near if _is_room(one)]
    if len({one.figure.value for one in voters}) == 1:
        whole = not _are_present(voters[0]) and not _goes_on(ballot[-1], voters[0])
        yield sum_of_parts(voters[0], ballot, whole=whole)
    if len({one.figure.value for one in rooms}) == 1:
        yield sum_of_parts(rooms[0], ballot, whole=False)


def _goes_on(last: ComparableFigure, voters: ComparableFigure) -> bool:
    """Whether more is told behind those who abstained: others who were absent, or whose ballots were void."""
    behind = last.sentence[last.span[1] :]
    return _MORE.search(behind.replace(voters.figure.quote, "")) is not None


def _is_room(one: ComparableFigure) -> bool:
    """Whether it is the size of the chamber: "the 120-seat assembly"."""
    return _ROOM.match(one.figure.quote) is not None


def _are_present(one: ComparableFigure) -> bool:
    """Whether they are only said to have been there, so that some of them may not have voted."""
    return _PRESENT.search(one.sentence[one.span[1] :]) is not None and not _VOTED.search(one.sentence)


def _are_voters(one: ComparableFigure) -> bool:
    """Whether it is the number of all who voted or were there: "all 96 members voted", "the 90 deputies present"."""
    figure, words = one.figure, sum_words()
    if figure.concept not in _VOTERS and figure.counted_head not in words.general_wholes:
        return False
    if figure.comparator != "exact" or figure.role != "level":
        return False
    before, behind = one.sentence[: one.offset], one.sentence[one.span[1] :]
    if _OF_MORE.match(behind) and one.figure.concept != "votes":
        return False
    if one.wording.part or one.wording.earlier:
        return False
    near = re.split(r"[.;:,]|\bfor\b|\bagainst\b", behind)[0]
    return words.all_voted.stand_in(near) and (_ALL.search(before) is not None or not _takes_side(behind))


def _takes_side(behind: str) -> bool:
    """Whether those who voted did so for a side: "51 members voted for it"."""
    return re.match(r"\A[^.;:,]{0,40}?\b(?:for|against|in favou?r|to|with|no|yes)\b", behind) is not None


def _of_one_vote(voters: ComparableFigure, side: ComparableFigure) -> bool:
    if voters.story_id != side.story_id or not told_within(voters, side):
        return False
    if other_motion(voters.wording.motion, side.wording.motion):
        return False
    if voters.figure.article_id == side.figure.article_id:
        return abs(voters.figure.start - side.figure.start) <= REACH
    return are_tied(voters, side)
