"""The noun phrase behind a number: "560 more US troops", "dozens of the wounded", "two-thirds of the seats"."""

from functools import cache

from transforms.figures.counting.counted import Counted, to_counted
from transforms.figures.counting.joined import read_joined
from transforms.figures.counting.noun_phrase import NounPhrase, read_noun_phrase
from transforms.figures.counting.phrases import Phrase, starts_phrase
from transforms.figures.quantity import Quantity
from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence, Word
from transforms.vocabulary.concepts import concept_vocabulary
from transforms.vocabulary.word_classes import nouns, verbs

_SUMS = frozenset({"money", "percent", "duration", "length"})
_OWNER = 5
"""So many words an owner before its possessive may have."""
_OF_COUNTS = frozenset({"mass", "volume", "area", "data", "energy", "power"})
"""Kinds of measure that count a substance behind "of": "15 tonnes of wheat"."""


def find_behind(sentence: TaggedSentence, index: int) -> Counted | None:
    """The noun phrase that directly follows the quantity, or stands behind "of" after it."""
    quantity, first = sentence.quantities[index], sentence.spans[index][1]
    if quantity.kind in ("count", "ratio", "other", "rate"):
        return _find_direct(sentence, quantity, first) or find_behind_of(sentence, index)
    return find_behind_of(sentence, index) if quantity.kind in _OF_COUNTS else None


def find_behind_of(sentence: TaggedSentence, index: int) -> Counted | None:
    """The noun phrase of "of (the 900) prisoners" behind the quantity; singular only behind shares and measures."""
    words, quantity = sentence.words, sentence.quantities[index]
    first = skip_change_words(words, sentence.spans[index][1])
    if sentence.lower(first) != "of":
        return None
    if sentence.lower(first + 1) in ("what", "whatever"):
        return None  # "a quarter of what Nepal needs"
    behind, first = first + 1, _skip_to_noun(words, first + 1)
    skipped = [word.quantity for word in words[behind:first] if word.quantity is not None]
    if any(sentence.quantities[at].kind in _SUMS for at in skipped):
        return None  # "a third of the $14.3bn a year before"
    phrase = read_noun_phrase(words, first, singular=_is_mass(words, first, quantity))
    owner = _find_owner(words, first)
    if owner is not None:
        phrase = read_noun_phrase(words, _skip_to_noun(words, owner + 1)) or phrase
    if phrase is not None and quantity.kind == "area" and noun_lemma(words[phrase.head].lower) in nouns("inhabited"):
        return None  # "270,000 acres of the country" are land
    return to_counted(sentence, phrase, "counted.behind_of") if phrase else None


def skip_change_words(words: tuple[Word, ...], first: int) -> int:
    """The index behind "more", "additional", "other" …, which are no part of what is counted."""
    while first < len(words) and words[first].is_in("change_up", "change_down", "other"):
        first += 1
    return first


def _find_direct(sentence: TaggedSentence, quantity: Quantity, first: int) -> Counted | None:
    words = sentence.words
    first = skip_change_words(words, first)
    if starts_phrase(sentence, first, _past_phrases()):
        return None  # "12 shot dead in market"
    if quantity.kind == "ratio":
        first = _skip_to_noun(words, first)
    phrase = read_noun_phrase(words, first, singular=is_one(quantity))
    if phrase is None or _is_forecaster(sentence, phrase.last):
        return None
    if words[phrase.head].lower in nouns("measure_words") and sentence.lower(phrase.last) == "of":
        whole = read_noun_phrase(words, phrase.last + 1, singular=True)
        phrase = NounPhrase(phrase.first, whole.last, whole.head, sure=True) if whole else phrase
    rule = "counted.nominal" if words[phrase.head].lower in nouns("nominal") else "counted.behind"
    return to_counted(sentence, read_joined(sentence, phrase), rule)


@cache
def _past_phrases() -> frozenset[Phrase]:
    """What befell people, in several words: a shortened passive, no noun."""
    return frozenset(phrase for state in concept_vocabulary().states for phrase in state.passive if len(phrase) > 1)


def _is_forecaster(sentence: TaggedSentence, behind: int) -> bool:
    """Whether the noun is who said the number, by a verb without an object: "the 49m analysts had forecast"."""
    behind += sentence.lower(behind) in ("had", "have", "were", "are")
    if behind >= len(sentence.words) or verbs("forecasting").isdisjoint(verb_lemmas(sentence.lower(behind))):
        return False
    if not sentence.words[behind].tags & {"PAST", "VERB"}:
        return False
    after = sentence.words[behind + 1] if behind + 1 < len(sentence.words) else None
    return after is None or "PUNCT" in after.tags or after.is_in("time", "conjunction")


def is_one(quantity: Quantity) -> bool:
    """Whether the number is exactly one, or none in words ("not one passenger"), which a singular follows."""
    single = quantity.value == 1 or quantity.rule.startswith("zero")
    return single and quantity.comparator == "exact" and quantity.kind == "count"


def _skip_to_noun(words: tuple[Word, ...], first: int) -> int:
    """Past "the", "its 12,000", "its first 12", "more than 900": what may stand between "of" and the noun."""
    while first < len(words):
        word = words[first]
        closed = word.quantity is not None or word.is_in("determiner", "possessive", "change_up", "other")
        ordinal = "ADJ" in word.tags and first + 1 < len(words) and words[first + 1].quantity is not None
        if not closed and not ordinal:
            break
        first += 1
    return first


def _find_owner(words: tuple[Word, ...], first: int) -> int | None:
    """The index of a possessive before another number, near: "of the country's 47 million people"."""
    for at in range(first + 1, min(len(words) - 1, first + _OWNER)):
        if words[at].is_in("possessive"):
            return at if words[at + 1].quantity is not None else None
    return None


def _is_mass(words: tuple[Word, ...], first: int, quantity: Quantity) -> bool:
    """Whether a singular may stand behind "of": always for shares and measures, unless a plural follows."""
    return quantity.kind not in ("count", "other") and read_noun_phrase(words, first) is None
