"""What a verb of change moves to its number: "new cases fell to 53,000", "cut the staff officers to 30"."""

from transforms.figures.counting.clauses import start_of_clause
from transforms.figures.counting.counted import Counted, to_counted
from transforms.figures.counting.noun_phrase import NounPhrase, read_noun_phrase
from transforms.figures.counting.total import find_quantity_noun, leads_to_number
from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.word_classes import nouns, verbs


def find_subject(sentence: TaggedSentence, index: int) -> Counted | None:
    """The plural object, else the plural subject, of the verb of change or of reaching that leads to the number."""
    first = sentence.spans[index][0]
    if sentence.lower(first - 1) == "of" or not verbs("bringing").isdisjoint(verb_lemmas(sentence.lower(first - 1))):
        return None  # "cut a path through a city of 50,000", "independents took 70"
    if not leads_to_number(sentence, first) or find_quantity_noun(sentence, first) is not None:
        return None
    start = start_of_clause(sentence, first)
    verb = _find_verb(sentence, start, first)
    if verb is None or _is_of_other_count(sentence, verb, first):
        return None
    phrase = _object(sentence, verb, first)
    if phrase is None and not _is_put_by(sentence, verb):
        phrase = _first_phrase(sentence, start, verb)
    if phrase is not None and index > 0 and "NAME" in sentence.words[phrase.head].tags:
        return None  # a party or a people that has so many of what was counted before
    return to_counted(sentence, phrase, "counted.subject", attached=False) if phrase else None


def _find_verb(sentence: TaggedSentence, start: int, first: int) -> int | None:
    moving = verbs("rise") | verbs("fall") | verbs("number") | verbs("double") | verbs("halve")
    moving |= verbs("putting") | _moving_others()
    for position in range(first - 1, start, -1):
        word = sentence.words[position]
        lemmas = verb_lemmas(word.lower) if word.tags & {"VERB", "VERBS", "PAST", "ING"} else ()
        if not moving.isdisjoint(lemmas) and not _is_noun_here(sentence, position):
            return position
    return None


def _is_noun_here(sentence: TaggedSentence, position: int) -> bool:
    """Whether what may be a verb is the noun of a name or an article: "the May Day rally", "a surge"."""
    word, before = sentence.words[position], sentence.words[position - 1]
    bare = "NOUN" in word.tags and not word.tags & {"PAST", "ING"}
    return bare and (before.is_in("determiner", "possessive") or (before.text.istitle() and position > 1))


def _is_put_by(sentence: TaggedSentence, verb: int) -> bool:
    """Whether its subject only tells the number: "police put the crowd at 8,000", not "casualties were put at"."""
    putting = not verbs("putting").isdisjoint(verb_lemmas(sentence.lower(verb)))
    return putting and not sentence.words[verb - 1].is_in("auxiliary")


def _is_of_other_count(sentence: TaggedSentence, verb: int, first: int) -> bool:
    """Whether the verb has another count of things as its object: "cut 5,000 jobs, and losses were 3,200"."""
    between = {word.quantity for word in sentence.words[verb + 1 : first]} - {None}
    return any(at is not None and sentence.quantities[at].kind == "count" for at in between)


def _moving_others() -> frozenset[str]:
    return verbs("raise") | verbs("lower") | verbs("bringing")


def _object(sentence: TaggedSentence, verb: int, first: int) -> NounPhrase | None:
    """What someone moves: the plural between the verb and the number, unless it has a number of its own."""
    others = _moving_others() | verbs("double") | verbs("halve") | verbs("putting")
    if others.isdisjoint(verb_lemmas(sentence.lower(verb))):
        return None
    if any(word.quantity is not None for word in sentence.words[verb + 1 : first]):
        return None
    return _first_phrase(sentence, verb + 1, first)


def _past_activity(sentence: TaggedSentence, phrase: NounPhrase, verb: int) -> NounPhrase:
    """The plural behind "of" of a noun of activity: of "sales of new cars" the cars."""
    activity = noun_lemma(sentence.lower(phrase.head)) in nouns("activities")
    if not activity or sentence.lower(phrase.last) != "of":
        return phrase
    of_what = read_noun_phrase(sentence.words[:verb], phrase.last + 1)
    return of_what if of_what is not None and of_what.sure else phrase


def _first_phrase(sentence: TaggedSentence, start: int, verb: int) -> NounPhrase | None:
    """The first plural noun phrase before the verb; a number of its own makes it another figure's."""
    position = start
    while position < verb:
        phrase = read_noun_phrase(sentence.words[:verb], position)
        if phrase is None:
            position += 1
        elif _is_verb_before_to(sentence, phrase) or _is_aside(sentence, phrase):
            position = phrase.last
        elif phrase.sure and sentence.lower(phrase.first - 1) == "by":
            position = phrase.last  # "a crowd estimated by police at 8,000"
        elif phrase.sure:
            counted_already = position > 0 and sentence.words[position - 1].quantity is not None
            return None if counted_already else _past_activity(sentence, phrase, verb)
        else:
            position = phrase.last
    return None


def _is_aside(sentence: TaggedSentence, phrase: NounPhrase) -> bool:
    """Whether a phrase only says by whom or where: "estimated by the police at 900", "the crowd in Athens at 900"."""
    at = phrase.first - 1
    while at > 0 and sentence.words[at].is_in("determiner"):
        at -= 1
    place = sentence.lower(at) in ("in", "at") and "NAME" in sentence.words[phrase.head].tags
    return place or sentence.lower(at) == "by"


def _is_verb_before_to(sentence: TaggedSentence, phrase: NounPhrase) -> bool:
    """Whether what looks like a plural is the verb that leads on: "NATO plans to raise its force to 300,000"."""
    if "VERBS" not in sentence.words[phrase.head].tags or sentence.lower(phrase.last) != "to":
        return False
    return phrase.last + 1 < len(sentence.words) and "VERB" in sentence.words[phrase.last + 1].tags
