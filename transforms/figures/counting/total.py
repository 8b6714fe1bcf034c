"""The noun phrase of a total: "the number of US forces in Iraq rose to 4,600", "a toll of 32"."""

from transforms.figures.counting.clauses import start_of_clause
from transforms.figures.counting.counted import Counted, to_counted
from transforms.figures.counting.noun_phrase import NounPhrase, read_noun_phrase
from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.word_classes import nouns, verbs

_LINKS = frozenset({"to", "at", "from", "of", "above", "below", "past", "is", "was", "are", "were", "be", "between", ":", "(", "by"})


def find_total(sentence: TaggedSentence, index: int) -> Counted | None:
    """What a noun of quantity before the number is a number of; `None` without such a noun that leads to it."""
    first = sentence.spans[index][0]
    if not leads_to_number(sentence, first):
        return None
    noun = find_quantity_noun(sentence, first)
    if noun is None or sentence.lower(noun + 1) != "of":
        return None
    phrase = _read_behind_of(sentence, noun + 2, first)
    return to_counted(sentence, phrase, "counted.total", attached=False) if phrase else None


def leads_to_number(sentence: TaggedSentence, first: int) -> bool:
    """Whether the word before the number ties it to a subject or a total: "to", "is", "reached" …"""
    before = sentence.lower(first - 1)
    return before in _LINKS or any(lemma in verbs("reach") for lemma in verb_lemmas(before))


def find_quantity_noun(sentence: TaggedSentence, first: int) -> int | None:
    """The nearest "number", "total", "toll" … before the number, in its clause."""
    for position in range(first - 1, start_of_clause(sentence, first) - 1, -1):
        word = sentence.words[position]
        if word.quantity is None and noun_lemma(word.lower) in nouns("quantity_nouns") and "CLOSED" not in word.tags:
            return position
    return None


def _read_behind_of(sentence: TaggedSentence, position: int, limit: int) -> NounPhrase | None:
    words = sentence.words
    while position < limit and words[position].is_in("determiner", "possessive", "change_up", "other"):
        position += 1
    phrase = read_noun_phrase(words[:limit], position)
    return phrase or read_noun_phrase(words[:limit], position, singular=True)
