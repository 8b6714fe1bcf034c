"""Whether an object follows a verb: what tells "two bombers killed 27 people" from "two people killed on Friday"."""

from transforms.figures.counting.phrases import Phrase, starts_phrase
from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.word_classes import nouns, verbs

_NOMINAL = frozenset({"NOUN", "PLURAL", "NAME"})
_BOUNDING = frozenset({"at", "least", "most", "up", "to", "more", "than", "over", "as", "many", "about", "around"})
_BEFORE_TIMES = frozenset({"last", "next", "this", "that", "late", "early", "the", "same", "every", "earlier"})
_OBJECTS = frozenset({"him", "her", "it", "them", "us", "me", "himself", "herself", "themselves", "one", "everyone"})
_REACH = 4
"""So many words from an article to its noun are looked at."""


def has_object(sentence: TaggedSentence, verb: int, active: frozenset[Phrase]) -> bool:
    """Whether the word at `verb` is one of these verbs, in its past form, with an object behind it."""
    word = sentence.words[verb]
    if "PAST" not in word.tags or not starts_phrase(sentence, verb, active):
        return False
    standing = (phrase for phrase in active if starts_phrase(sentence, verb, frozenset({phrase})))
    behind = verb + max(map(len, standing))
    return not _is_next_verb(sentence, behind) and opens_object(sentence, behind)


def opens_object(sentence: TaggedSentence, position: int) -> bool:
    """Whether a noun phrase other than a time begins here: a number, an article, a possessive, a noun."""
    words = sentence.words
    if position < len(words) and words[position].is_in("pronoun"):
        return words[position].lower in _OBJECTS
    for at in range(position, min(len(words), position + _REACH)):
        word = words[at]
        if word.quantity is not None:
            return sentence.quantities[word.quantity].kind not in ("duration", "length")
        if _is_time(sentence, at) or (_is_time(sentence, at + 1) and word.lower in _BEFORE_TIMES):
            return False
        if word.tags & _NOMINAL and "CLOSED" not in word.tags:
            return True
        if not (word.is_in("determiner", "possessive", "adverb") or word.tags & {"ADJ", "ADV", "PAST"}):
            return word.lower in _BOUNDING and at == position and _number_follows(sentence, at)
    return False


def _is_next_verb(sentence: TaggedSentence, position: int) -> bool:
    """Whether the sentence's own verb follows: "the number of children killed stands at 412"."""
    if position + 1 >= len(sentence.words) or sentence.words[position].quantity is not None:
        return False
    if sentence.words[position + 1].quantity is not None and "PAST" in sentence.words[position].tags:
        moving = verbs("reach") | verbs("rise") | verbs("fall")
        return not moving.isdisjoint(verb_lemmas(sentence.lower(position)))  # "the number of nurses killed reached 31"
    return "VERBS" in sentence.words[position].tags and sentence.words[position + 1].is_in("preposition")


def _is_time(sentence: TaggedSentence, at: int) -> bool:
    lower = sentence.lower(at)
    return noun_lemma(lower) in nouns("time_nouns") or (at < len(sentence.words) and sentence.words[at].is_in("time"))


def _number_follows(sentence: TaggedSentence, at: int) -> bool:
    """Whether "at least", "up to" … belongs to a number."""
    near = sentence.words[at : at + _REACH]
    return any(word.quantity is not None for word in near)
