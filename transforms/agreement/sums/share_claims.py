"""What a sentence tells with a share: of which whole it is, and which number it makes, as far as the sentence tells."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.singular import singular_of
from transforms.agreement.sums.share_sums import heads, is_of, is_share
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement_shares import share_words

_OF_NOUN = re.compile(r"\A\s+(?:out\s+)?of\s+((?:[\w'’-]+\s?){1,6})")
_OF_ITS = re.compile(r"\A\s+of\s+(?:its|their|his|her|the)\b(?!\s+(?:previous|former|price|value|cost))")
_IN_NOUN = re.compile(r"\A\s+((?:[a-z'’-]+\s?){1,3})")
_OF_THEM = re.compile(r"\A\s+of\s+(?:them|these|those)\b(?!\s+who\b)")
_WERE = re.compile(r"\A\s+(?:were|was|are|is|have|has|had)\b")
_ENDS_NOUNS = re.compile(
    r"\b(?:at|in|on|from|who|which|that|were|was|are|is|have|has|had|by|with|for|to|it|they|he|she|we)\b"
)
_APPOSED = re.compile(
    r"[^.;:\d]{0,110}?(?:,|\(|–|—|\s-)\s*(?:(?:or|some|about|that is|nearly|a total of|in all),?\s+){0,2}\Z"
)
_SHUT = re.compile(
    r"\A(?:\s+(?:[a-z-]+\s+){0,2}?(?:in all|in total|altogether|all told|of them|of these))?\s*(?:[,.;)–—]|\Z)"
)
_BESIDE = re.compile(r"[^.;:\d]{0,70}?(?:,|\(|–|—|\s-|\b(?=[a-z]))\s*\Z")
_OTHER_NUMBER = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class ShareClaim:
    """A share with the number that it makes and the whole that it is of, both null where told elsewhere.

    `nouns` are those of the whole, `told` the sentence or two that tell it.
    """

    share: ComparableFigure
    part: ComparableFigure | None
    whole: ComparableFigure | None
    nouns: frozenset[str]
    told: str


def share_claims(sentences: Sequence[ToldSentence]) -> Iterator[ShareClaim]:
    """The claims of one article: one for each sentence with one share of something."""
    for at, sentence in enumerate(sentences):
        shares = [one for one in sentence.figures if is_share(one)]
        if len(shares) == 1 and _is_of_something(shares[0]) and (shares[0].figure.value or 0) > 0:
            before = sentences[at - 1] if at and sentence.follows(sentences[at - 1]) else None
            yield _claim(shares[0], sentence, before)


def _is_of_something(share: ComparableFigure) -> bool:
    """Whether it is a share, also where "make up half" or "shed a third of its" make it look like a change."""
    if share.figure.role == "share" or share_words().making_up.end(share.sentence[: share.offset]):
        return True
    return _OF_ITS.match(share.sentence[share.span[1] :]) is not None


def _claim(share: ComparableFigure, sentence: ToldSentence, before: ToldSentence | None) -> ShareClaim:
    wholes = [one for one in sentence.figures if one is not share and _is_whole(share, one)]
    told = sentence.text
    if not wholes and before is not None and _is_of_them(share):
        wholes = [one for one in before.figures if one.figure.quantity_kind == "count" and one.figure.role == "level"]
        told = f"{before.text} {sentence.text}"
    whole = wholes[0] if len(wholes) == 1 else None
    parts = [one for one in sentence.figures if one not in (share, whole) and _is_apposed(share, one)]
    return ShareClaim(share, parts[0] if len(parts) == 1 else None, whole, _nouns(share, whole), told)


def _is_of_them(share: ComparableFigure) -> bool:
    """Whether a share is of what the sentence before counted: "Half of them", "Half were"."""
    behind = share.sentence[share.span[1] :]
    return _OF_THEM.match(behind) is not None or (share.offset == 0 and _WERE.match(behind) is not None)


def _is_whole(share: ComparableFigure, one: ComparableFigure) -> bool:
    if one.figure.quantity_kind not in ("count", "money") or one.figure.value is None or one.figure.value <= 1:
        return False
    if one.offset >= share.offset:
        return is_of(share, one)
    return heads(one) and not _OTHER_NUMBER.search(one.sentence[one.span[1] : share.offset])


def _is_apposed(share: ComparableFigure, one: ComparableFigure) -> bool:
    if one.figure.quantity_kind not in ("count", "money") or one.figure.role not in ("level", "change", "measure"):
        return False
    text = share.sentence
    if one.offset > share.offset:
        return bool(_APPOSED.fullmatch(text[share.span[1] : one.offset]) and _SHUT.match(text[one.span[1] :]))
    between = text[one.span[1] : share.offset]
    return bool(_BESIDE.match(between)) and share_words().making_up.end(between)


def _nouns(share: ComparableFigure, whole: ComparableFigure | None) -> frozenset[str]:
    """The nouns of what a share is of, in the singular."""
    quote = share.figure.quote
    behind = f"{quote[quote.find(' of ') :] if ' of ' in quote else ''}{share.sentence[share.span[1] :]}"
    of = _OF_NOUN.match(behind) or (_IN_NOUN.match(behind) if " in " in quote else None)
    words = _ENDS_NOUNS.split(of.group(1).lower(), maxsplit=1)[0].split() if of else []
    found = [share.figure.counted_head, whole.figure.counted_head if whole else None, *words[-1:]]
    return frozenset(singular_of(word) for word in found if word)
