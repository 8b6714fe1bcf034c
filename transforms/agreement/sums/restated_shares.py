"""A share that puts the sentence before in other words: "Of 100,000 homes, 10,000 … That means that one in five …"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.singular import singular_of
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.sums.share_sums import is_share, part_and_whole, share_arithmetic, share_of_pair
from transforms.agreement.sums.told_sentences import ToldSentence, told_sentences
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_sums import sum_words

_OF_THOSE = re.compile(r"\A\s+of\s+(?:those|the people|the \w+|all)\s+(?:who\s+|that\s+)?(?:had\s+)?(\w{4,})")
_MAJORITY = re.compile(r"\b(?:majority|share|proportion|support|vote)\b", re.IGNORECASE)
_OF_NOUN = re.compile(r"\A\s+of\s+(?:the\s+|its\s+|their\s+|all\s+)?([\w-]+)")
_ALL = frozenset({"total", "workforce", "staff", "them", "those", "all"})
_VERB_ENDING = re.compile(r"(?:ing|ed)\Z")


def find_restated_shares(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The shares of a sentence that says again what the one before gave as part and whole.

    It opens so ("That means …"), or tells the majority on the same side of those who did the same ("of those voting").
    """
    for article in groups(figures, lambda one: one.figure.article_id):
        for before, behind in pairwise(told_sentences(article)):
            pair = part_and_whole(before.figures)
            share = _share(behind)
            if pair is None or share is None or not behind.follows(before):
                continue
            restated = sum_words().restating.begin(behind.text.lstrip("“\"'‘ ")) and _is_of_it(share, *pair)
            if restated or _is_majority(*pair, share):
                found = share_arithmetic(*pair, share, rule="share_of_base:restated")
                if found is not None:
                    yield found


def _share(sentence: ToldSentence) -> ComparableFigure | None:
    """The one share of a sentence that states nothing else of its kind; "one home in five" is one."""
    if any(is_share(one) and one.figure.role != "share" for one in sentence.figures):
        return None
    shares = [one for one in sentence.figures if one.figure.role == "share"]
    pairs = [one for one in map(share_of_pair, sentence.figures, sentence.figures[1:]) if one is not None]
    found = [*shares, *pairs]
    return found[0] if len(found) == 1 else None


def _is_of_it(share: ComparableFigure, *pair: ComparableFigure) -> bool:
    """Whether a share is of what the pair counts, or of all of it without a noun."""
    heads = {one.figure.counted_head for one in pair} - {None}
    if share.figure.counted_head is not None:
        return share.figure.counted_head in heads
    of = _OF_NOUN.match(share.sentence[share.span[1] :])
    return of is None or singular_of(of.group(1)) in heads | _ALL


def _is_majority(part: ComparableFigure, whole: ComparableFigure, share: ComparableFigure) -> bool:
    of_those = _OF_THOSE.match(share.sentence[share.span[1] :])
    if of_those is None or _MAJORITY.search(share.sentence[: share.offset]) is None:
        return False
    whole_clause = whole.sentence[whole.offset :].lower()
    if _VERB_ENDING.sub("", of_those.group(1).lower()) not in whole_clause:
        return False
    return _sides(part.sentence) == _sides(share.sentence) != frozenset()


def _sides(text: str) -> frozenset[str]:
    return frozenset(side for side, words in agreement_words().sides["vote"].items() if words.stand_in(text))
