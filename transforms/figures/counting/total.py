"""The noun phrase of a total: "the number of US forces in Iraq rose to 4,600", "cut troop strength to 9,000"."""

from collections.abc import Iterator

from transforms.figures.counting.clauses import start_of_clause
from transforms.figures.counting.counted import Counted, to_counted
from transforms.figures.counting.noun_phrase import NounPhrase, read_noun_phrase
from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence, Word
from transforms.vocabulary.word_classes import collective_concepts, nouns, verbs

_COUNTING = frozenset({"number", "total", "toll", "tally", "count", "strength", "size"})
_LINKS = frozenset(
    {"to", "at", "from", "of", "above", "below", "past", "is", "was", "are", "were", "be", "between", ":", "(", "by"}
)
_PAST_MARKS = frozenset({"below", "above", "under", "over", "past", "beyond"})
"""Words of a comparator that lead on from a verb of change: "fell below 1,000", "rose above 40"."""
_GIVEN = 6
"""So many words stand between the verb of giving and the noun of quantity: "gave the official death toll"."""


def find_total(sentence: TaggedSentence, index: int) -> Counted | None:
    """What a noun of quantity before the number is a number of; `None` without such a noun that leads to it."""
    first, last = sentence.spans[index]
    given = sentence.lower(first - 1) == "as"  # "gave the number of redundancies as 430"
    if not given and not leads_to_number(sentence, first):
        return None
    noun, limit = find_quantity_noun(sentence, first - given), first
    if noun is None and not given:
        noun, limit = _find_noun_behind(sentence, last), len(sentence.words)
    if noun is None and given:
        noun = _of_again(sentence, max(0, first - _GIVEN), first)  # "of dead as 18 and of injured as 1,300"
    if noun is None:
        return None
    if noun_lemma(sentence.lower(noun)) == "toll" and sentence.lower(noun + 1) == "of":
        return None  # "the death toll of the quake" is of its dead, whom it does not name
    again = _of_again(sentence, noun, first)
    phrase = (
        _read_behind_of(sentence, noun if again is None else again, limit)
        if sentence.lower(noun + 1) in ("of", "on")
        else None
    )
    phrase = phrase or _read_modifier(sentence, noun)
    if phrase is None or sentence.lower(phrase.head) in collective_concepts():
        return None  # "the strength of the mission" counts its people, whom it does not name
    return to_counted(sentence, phrase, "counted.total", attached=False)


def leads_to_number(sentence: TaggedSentence, first: int) -> bool:
    """Whether the word before the number ties it to a subject or a total, as "to", "is" and "reached" do."""
    before = sentence.lower(first - 1)
    if before in _LINKS or not verbs("reach").isdisjoint(verb_lemmas(before)):
        return True
    if not (verbs("rise") | verbs("fall")).isdisjoint(verb_lemmas(before)) and sentence.lower(first) in _PAST_MARKS:
        return True
    return any(_reaches(word) for word in _own_words(sentence, first))


def is_given_as(sentence: TaggedSentence, first: int) -> bool:
    """Whether the number is what a toll is given as: "gave the toll on Monday as 76", not "the toll rose as 9 died"."""
    noun = find_quantity_noun(sentence, first - 1) if sentence.lower(first - 1) == "as" else None
    if noun is None:
        return False
    before = (*range(max(0, noun - _GIVEN), noun), first - 2)  # "was confirmed as 16"
    return any(not verbs("giving_numbers").isdisjoint(verb_lemmas(sentence.lower(at))) for at in before)


def _own_words(sentence: TaggedSentence, first: int) -> Iterator[Word]:
    """The words of the quantity before its number, where its verb is its comparator: "crossed 6,000"."""
    quantity = sentence.words[first].quantity
    for word in sentence.words[first:]:
        if word.quantity is None or word.quantity != quantity or "NUM" in word.tags:
            return
        yield word


def _reaches(word: Word) -> bool:
    return bool(word.tags & {"PAST", "VERB"}) and not verbs("reach").isdisjoint(verb_lemmas(word.lower))


def find_quantity_noun(sentence: TaggedSentence, first: int) -> int | None:
    """The nearest "number", "total", "toll" … before the number, in its clause; "number 32" is a verb's."""
    for position in range(first - 2, start_of_clause(sentence, first) - 1, -1):
        word = sentence.words[position]
        if word.quantity is None and noun_lemma(word.lower) in nouns("quantity_nouns") and "CLOSED" not in word.tags:
            return position
    return None


def _of_again(sentence: TaggedSentence, noun: int, first: int) -> int | None:
    """The word before a second "of" of the same noun: "put the number of dead at 90 and of injured at 400"."""
    for at in range(first - 2, noun + 2, -1):
        if sentence.words[at].quantity is not None:
            return None
        if sentence.lower(at) == "of" and sentence.lower(at - 1) in ("and", ","):
            return at - 1
    return None


def _find_noun_behind(sentence: TaggedSentence, last: int) -> int | None:
    """The noun of quantity right behind the number: "brings to 4,087 the number of US troops"."""
    if not (last < len(sentence.words) and sentence.words[last].is_in("determiner")):
        return None
    near = range(last + 1, min(len(sentence.words), last + 4))
    return next((at for at in near if noun_lemma(sentence.lower(at)) in _COUNTING), None)


def _read_behind_of(sentence: TaggedSentence, noun: int, limit: int) -> NounPhrase | None:
    """The noun phrase of "the number of US forces", singular where no plural stands there."""
    words, position = sentence.words[:limit], noun + 2
    while position < limit and words[position].is_in("determiner", "possessive", "change_up", "other"):
        position += 1
    if position >= limit or words[position].quantity is not None:
        return None
    if sentence.lower(position - 1) == "those" and words[position].lower in nouns("nominal"):
        return NounPhrase(position, position + 1, position, sure=True)  # "the number of those injured stands at 55"
    return read_noun_phrase(words, position) or read_noun_phrase(words, position, singular=True)


def _read_modifier(sentence: TaggedSentence, noun: int) -> NounPhrase | None:
    """The noun before a noun of quantity: "troop" of "troop strength"; not "record" of "record total"."""
    if noun == 0:
        return None
    word = sentence.words[noun - 1]
    if not word.tags & {"NOUN", "PLURAL"} or word.lower in nouns("bare_totals") or word.tags & {"CLOSED", "NAME"}:
        return None
    if noun_lemma(word.lower) in nouns("time_nouns") or noun_lemma(sentence.lower(noun)) == "toll":
        return None
    return NounPhrase(noun - 1, noun, noun - 1, sure=False)
