"""Shares against part and whole wherever they are told: in another sentence, or in another report of one thing."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.names import names_in
from transforms.agreement.singular import singular_of
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.sums.event_days import event_days, of_one_day, tells_span
from transforms.agreement.sums.one_account import are_of_one_account, told_words
from transforms.agreement.sums.share_claims import ShareClaim, share_claims
from transforms.agreement.sums.share_sums import share_arithmetic
from transforms.agreement.sums.story_counts import kinds_of_place
from transforms.agreement.sums.story_shares import CountedPart, counted_parts
from transforms.agreement.sums.story_ties import STEM, deeds_in, groups_in, told_within
from transforms.agreement.sums.told_sentences import told_sentences
from transforms.agreement.wording import last_clause
from transforms.vocabulary.agreement_shares import share_words

_UNREAL = frozenset({"hypothetical", "proposed", "denied"})
_COUNTED = frozenset({"level", "change", "base"})
_TELLING = frozenset({"exact", "approximate"})
_PARTICIPLE = re.compile(
    r"\b(?!(?:according|including|regarding|following|counted|reported|estimated|announced|added|confirmed)\b)"
    r"[a-z]{3,}(?:ed|ing)\b"
)
LEAST_SAID = 2
AGAIN = 2
"""What it adds to two sentences' likeness that both tell the number of the whole."""
ONE_DEED, ONE_DAY = 2, 1
GROWING = timedelta(days=4)
"""What was destroyed or who has fled may have become more after that."""
BEHIND, AFTER = 40, 15


def find_share_parts(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The shares of which a sentence tells the whole, the part or neither, against what another sentence tells."""
    told = [told_sentences(article) for article in groups(figures, lambda one: one.figure.article_id)]
    claims = [claim for sentences in told for claim in share_claims(sentences)]
    counts = [one for one in figures if claims and _is_count(one)]
    pairs = [pair for sentences in told for pair in counted_parts(sentences)] if claims else []
    for claim in claims:
        found = list(_answers(claim, counts, pairs))
        if len({(pair.part.figure.value, pair.whole.figure.value) for pair in found}) == 1:
            sum_ = share_arithmetic(found[0].part, found[0].whole, claim.share, rule="share_of_base:told_apart")
            if sum_ is not None:
                yield sum_


def _answers(
    claim: ShareClaim, counts: Sequence[ComparableFigure], pairs: Sequence[CountedPart]
) -> Iterator[CountedPart]:
    """The pairs of part and whole that a share may be held against."""
    if claim.whole is not None and claim.part is None:
        yield from (CountedPart(one, claim.whole, one.sentence) for one in counts if _is_part(claim, claim.whole, one))
    elif claim.part is not None and claim.whole is None:
        yield from (CountedPart(claim.part, one, one.sentence) for one in counts if _is_whole(claim, claim.part, one))
    elif claim.part is None:
        yield from (pair for pair in pairs if _is_pair(claim, pair))


def _is_count(one: ComparableFigure) -> bool:
    figure = one.figure
    if figure.quantity_kind != "count" or figure.value is None or figure.value <= 1:
        return False
    return figure.role in _COUNTED and figure.comparator in _TELLING and figure.status not in _UNREAL


def _is_part(claim: ShareClaim, whole: ComparableFigure, one: ComparableFigure) -> bool:
    if one.figure.sentence_id in (claim.share.figure.sentence_id, whole.figure.sentence_id):
        return False
    if (one.figure.value or 0) >= (whole.figure.value or 0) or not _is_called(one, claim.nouns):
        return False
    if _narrowing(one, claim) != _narrowing(whole, claim) or not _tell_one_deed(claim.told, one):
        return False
    again = any(other.value == whole.figure.value and other.quantity_kind == "count" for other in one.siblings)
    return _is_told_with(claim, whole, one, again=again)


def _is_whole(claim: ShareClaim, part: ComparableFigure, one: ComparableFigure) -> bool:
    if one.figure.sentence_id == part.figure.sentence_id or 2 * (one.figure.value or 0) < (part.figure.value or 0):
        return False
    if not _is_called(one, claim.nouns) or not _is_all(one) or one.wording.earlier:
        return False
    return are_of_one_account(claim.share, one)


def _is_pair(claim: ShareClaim, pair: CountedPart) -> bool:
    if pair.part.figure.sentence_id == claim.share.figure.sentence_id or not _is_called(pair.whole, claim.nouns):
        return False
    return _tell_one_deed(claim.told, pair.part) and _is_told_with(claim, claim.share, pair.part, again=False)


def _is_told_with(claim: ShareClaim, whole: ComparableFigure, one: ComparableFigure, *, again: bool) -> bool:
    share = claim.share
    if not told_within(share, one, GROWING) or _is_of_others(one, share):
        return False
    if _groups(share) != _groups(one) or not of_one_day(share.sentence, one.sentence):
        return False
    if tells_span(claim.told) != tells_span(one.sentence):
        return False
    if share_words().everywhere.stand_in(claim.told) != share_words().everywhere.stand_in(one.sentence):
        return False
    done = bool(deeds_in(claim.told) & deeds_in(one.sentence))
    more = AGAIN * again + ONE_DEED * done + ONE_DAY * bool(event_days(share.sentence) & event_days(one.sentence))
    return any(are_of_one_account(each, one, more=more) for each in (share, whole))


def _is_of_others(one: ComparableFigure, share: ComparableFigure) -> bool:
    """Whether a number is told of a place or of somebody that the report of the share does not name."""
    known = {name.casefold() for name in share.mentioned | share.headed}
    told = {name.casefold() for name in one.wording.spots | names_in(one.sentence[: one.offset])}
    kinds = kinds_of_place(one.sentence), kinds_of_place(share.sentence)
    return not told <= known or (all(kinds) and kinds[0] != kinds[1])


def _groups(one: ComparableFigure) -> frozenset[str]:
    """The groups of people that a sentence tells of; the men of a mine are its staff."""
    return groups_in(one.sentence) - {"men"}


def _narrowing(one: ComparableFigure, claim: ShareClaim) -> frozenset[str]:
    """The words that narrow what is counted, those aside that may stand for the whole itself."""
    return one.wording.narrowing - _like(claim.nouns)


def _is_called(one: ComparableFigure, nouns: frozenset[str]) -> bool:
    """Whether a number counts what the share is of, by the same noun or by one that may stand for it."""
    head = one.figure.counted_head
    return head is not None and singular_of(head) in _like(nouns)


def _like(nouns: frozenset[str]) -> frozenset[str]:
    return nouns.union(*(each for each in share_words().like_nouns if nouns & each))


def _is_all(one: ComparableFigure) -> bool:
    """Whether the words beside a number make it all that there are."""
    words, (begins, ends) = share_words(), one.span
    before = f"{last_clause(one.sentence[:begins])[-BEHIND:]}{one.sentence[begins:ends]}"
    if words.not_there.stand_in(before) or words.not_yet.stand_in(one.sentence[ends:][:AFTER]):
        return False
    return words.whole_before.end(one.sentence[:begins]) or words.whole_behind.stand_in(one.sentence[ends:][:BEHIND])


def _tell_one_deed(told: str, one: ComparableFigure) -> bool:
    """Whether both tell what befell the counted: one of the deeds that the vocabulary knows, else by the same words."""
    deeds = deeds_in(told), deeds_in(one.sentence)
    if all(deeds):
        return bool(deeds[0] & deeds[1])
    done = _done(told), _done(one.sentence)
    if any(done) and done[0].isdisjoint(done[1]):
        return False
    names = {name.lower()[:STEM] for name in names_in(told)}
    counted = {word[:STEM] for word in (one.figure.counted or "").lower().split()}
    return len((told_words(told) & told_words(one.sentence)) - names - counted) >= LEAST_SAID


def _done(text: str) -> frozenset[str]:
    """What a text says was done, by the words that end as participles do."""
    return frozenset(word[:STEM] for word in _PARTICIPLE.findall(text))
