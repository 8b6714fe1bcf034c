"""A share of a named whole and its number: "employs 5,400" and "cuts 800 jobs, 30 per cent of its workforce"."""

import re
from collections.abc import Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.share_sums import is_share, share_arithmetic
from transforms.agreement.sums.story_ties import are_tied, stories, told_within
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement_sums import sum_words

Share = tuple[str, ComparableFigure, ComparableFigure]
_OF = re.compile(r"\A\s+of\s+(?:the|its|their|all|the company['’]s|the firm['’]s)\s+(?:[a-z]+-?(?:wide|al|ing)\s+)?")
_THERE = re.compile(r"\A\s*(?:there|in|at|of|across)\b")
_ASIDE = re.compile(r",[^,\d]*,")
_FILLER = re.compile(r"(?:\b(?:of|only|just|about|some|around|a|total|is|was|numbers)\b[\s,]*)+\Z")
_BESIDE = re.compile(r"\A(?:\s+[a-z]+){0,4}\s*(?:,|\(|–|,? or)\s*(?:(?:or|some|about|nearly|that is)\s+)?\Z")
REACH = 100


def find_named_wholes(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The parts with their share of a whole that is named but not numbered, and the one number of that whole.

    "800 jobs, 30 per cent of its workforce" and "employs 5,400 people"; "6.2 million jobless, 27 per cent of the
    labour force" and "an active population of 19.1 million".
    """
    for sentences in stories(figures):
        shares = [share for one in sentences for share in _shares(one)]
        for name, part, share in shares:
            wholes = [one for sentence in sentences for one in sentence.figures if _is_whole(name, one, part)]
            if len({one.figure.value for one in wholes}) == 1:
                found = share_arithmetic(part, wholes[0], share, rule="share_of_base:named_whole")
                if found is not None:
                    yield found


def _shares(sentence: ToldSentence) -> Iterator[Share]:
    """A part with its share beside it, and the name of what it is of."""
    for part, share in zip(sentence.figures, sentence.figures[1:], strict=False):
        between = sentence.text[part.span[1] : share.offset]
        if part.figure.quantity_kind != "count" or not is_share(share) or not _BESIDE.match(between):
            continue
        quote = share.figure.quote
        told = f"{quote[quote.find(' of ') :] if ' of ' in quote else ''}{sentence.text[share.span[1] :]}"
        of = _OF.match(told)
        if of is not None:
            yield from ((name, part, share) for name in _names_of(told[of.end() :]))


def _names_of(words: str) -> Iterator[str]:
    """The wholes that words name: "workforce" is that of a company, or all who work; never "the workforce in Arun"."""
    for name, nouns in sum_words().named_wholes.items():
        found = nouns.pattern.match(words)
        if found is not None and not _THERE.match(words[found.end() :]):
            yield name


def _is_whole(name: str, one: ComparableFigure, part: ComparableFigure) -> bool:
    if one.figure.quantity_kind != "count" or one.figure.role != "level" or one.figure.value is None:
        return False
    if one.figure.value <= (part.figure.value or 0) or not told_within(one, part):
        return False
    if one.wording.earlier:
        return False
    same_article = one.figure.article_id == part.figure.article_id
    if not same_article and not are_tied(one, part):
        return False
    before, after = one.sentence[: one.offset][-REACH:], one.sentence[one.offset : one.span[1] + REACH]
    words = sum_words()
    named = words.whole_before[name].end(_FILLER.sub("", _ASIDE.sub(" ", before)))
    return named or words.whole_after[name].stand_in(after)
