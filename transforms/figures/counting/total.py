"""The noun phrase of a total: "the number of US forces in Iraq rose to 4,600", "cut troop strength to 9,000"."""

from transforms.figures.counting.clauses import start_of_clause
from transforms.figures.counting.counted import Counted, to_counted
from transforms.figures.counting.noun_phrase import NounPhrase, read_noun_phrase
from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.word_classes import collective_concepts, nouns, verbs

_COUNTING = frozenset({"number", "total", "toll", "tally", "count"})
_LINKS = frozenset(
    {"to", "at", "from", "of", "above", "below", "past", "is", "was", "are", "were", "be", "between", ":", "(", "by"}
)


def find_total(sentence: TaggedSentence, index: int) -> Counted | None:
    """What a noun of quantity before the number is a number of; `None` without such a noun that leads to it."""
    first, last = sentence.spans[index]
    if not leads_to_number(sentence, first):
        return None
    noun, limit = find_quantity_noun(sentence, first), first
    if noun is None:
        noun, limit = _find_noun_behind(sentence, last), len(sentence.words)
    if noun is None:
        return None
    phrase = _read_behind_of(sentence, noun, limit) if sentence.lower(noun + 1) in ("of", "on") else None
    phrase = phrase or _read_modifier(sentence, noun)
    if phrase is None or sentence.lower(phrase.head) in collective_concepts():
        return None  # "the strength of the mission" counts its people, whom it does not name
    return to_counted(sentence, phrase, "counted.total", attached=False)


def leads_to_number(sentence: TaggedSentence, first: int) -> bool:
    """Whether the word before the number ties it to a subject or a total, as "to", "is" and "reached" do."""
    before = sentence.lower(first - 1)
    if before in _LINKS or not verbs("reach").isdisjoint(verb_lemmas(before)):
        return True
    own = sentence.words[first]  # "crossed 6,000": the verb is the number's comparator
    return "PAST" in own.tags and not verbs("reach").isdisjoint(verb_lemmas(own.lower))


def find_quantity_noun(sentence: TaggedSentence, first: int) -> int | None:
    """The nearest "number", "total", "toll" … before the number, in its clause; "number 32" is a verb's."""
    for position in range(first - 2, start_of_clause(sentence, first) - 1, -1):
        word = sentence.words[position]
        if word.quantity is None and noun_lemma(word.lower) in nouns("quantity_nouns") and "CLOSED" not in word.tags:
            return position
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
