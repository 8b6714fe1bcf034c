"""The concept of what a figure counts: named by its noun, or by what the sentence says became of the people."""

from collections.abc import Sequence

from transforms.figures.counting.counted import Counted
from transforms.figures.counting.elided import find_source, is_bare
from transforms.figures.counting.persons import ends_like_person
from transforms.figures.counting.place import skip_before
from transforms.figures.counting.roll_call import is_roll_call
from transforms.figures.counting.state import find_state, states_loss_of_life
from transforms.figures.counting.state_joined import KILLED_OR_WOUNDED, find_joined_states, is_none_of
from transforms.figures.counting.total import is_given_as, leads_to_number
from transforms.figures.counting.verb_group import find_verb_group
from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.concepts import PEOPLE, State, concept_of_noun, concept_vocabulary, is_kind_of
from transforms.vocabulary.word_classes import collective_concepts, nouns, peopling_verbs, verbs

_OWN_RULES = frozenset(
    {
        "concept.attribute",
        "concept.group",
        "concept.lost",
        "concept.linked",
        "concept.object",
        "concept.passive",
        "concept.verb",
        "concept.lives",
        "concept.joined",
        "concept.collective",
        "concept.roll_call",
        "concept.toll",
    }
)
_OF_THE_LIVING = frozenset({"killed", "wounded", "hostages"})
_RUNNING_ON = frozenset(
    {"and", "or", "but", ",", ";", "(", "from", "with", "including", "at", "plus", "than", "least", "—", "–"}
)
_SAID_AGAIN = frozenset({"figure", "estimate", "number", "tally", "claim"})
"""What stands before "of" where the number behind it is of the same: "lost 31,000 troops; a figure of 180,000"."""
_REACH = 10
_VERBAL = frozenset({"PAST", "ING", "VERBS"})
_CROWD = 13
"""So many words before its number the noun for many is looked for: "the crowd at the May Day rally in Athens"."""


def find_concepts(sentence: TaggedSentence, counted: Sequence[Counted | None]) -> tuple[tuple[str | None, str], ...]:
    """For each quantity its concept, or `None`, and the rule that found it."""
    found: list[tuple[str | None, str]] = []
    for index, noun in enumerate(counted):
        own = _find_own(sentence, index, noun)
        source = None if own[1] in _OWN_RULES else _source_of_concept(sentence, index, noun)
        if source is None and _is_part(sentence, index, own, found):
            found.append((found[index - 1][0], "concept.part"))
            continue
        if own[0] is None and noun is not None and noun.head == "loss" and ("killed" in dict(found)):
            found.append(("killed", "concept.toll"))  # "killed 415 militants; the Kurds put their losses at 56"
            continue
        repeated = source is not None and found[source][0] and _repeats(sentence, index, found[source][1])
        found.append((found[source][0], "concept.elided") if source is not None and repeated else own)
    return tuple(found)


def without_things(
    counted: Sequence[Counted | None], concepts: Sequence[tuple[str | None, str]]
) -> tuple[Counted | None, ...]:
    """The counted without nouns repeated by mistake: who was killed are no helicopters ("killing all 16 on board").

    Nor are those displaced the lives of "claimed 200 lives and displaced 5,000".
    """
    return tuple(
        None if noun and noun.rule == "counted.elided" and rule in _OWN_RULES and _is_thing(noun) else noun
        for noun, (_, rule) in zip(counted, concepts, strict=True)
    )


def _is_thing(counted: Counted) -> bool:
    if counted.head == "life":
        return True
    named = concept_of_noun(counted.lemmas)
    return named is not None and not any(is_kind_of(named, kind) for kind in (PEOPLE, "casualties", "families"))


def _repeats(sentence: TaggedSentence, index: int, rule: str) -> bool:
    """Whether the number repeats a concept found by this rule; what befell people only where the words run on."""
    if rule in ("concept.noun", "concept.elided", "concept.collective"):
        return True
    first, last = skip_before(sentence, sentence.spans[index][0]), sentence.spans[index][1]
    if rule == "concept.attribute":  # "eight wounded, two critically" but not "12 homeless, 40 without power"
        return sentence.lower(last).endswith("ly") or sentence.lower(last + 1) in ("them", "whom")
    again = sentence.lower(first - 1) == "of" and sentence.lower(first - 2) in _SAID_AGAIN
    return again or _is_of_whom(sentence, index) or sentence.lower(first - 1) in _RUNNING_ON


def _is_part(
    sentence: TaggedSentence, index: int, own: tuple[str | None, str], found: Sequence[tuple[str | None, str]]
) -> bool:
    """Whether people are named as a part of those before: "12,000 troops, including 9,800 Americans".

    What befell the whole befell the part, whatever its noun; of a whole that is only named, a part named by a
    word for people at large is a part of the same kind.
    """
    first = skip_before(sentence, sentence.spans[index][0])
    if index == 0 or own[1] != "concept.noun" or not is_kind_of(own[0], PEOPLE):
        return False
    whole, rule = found[index - 1]
    listed = rule in ("concept.part", "concept.group") and sentence.lower(first - 1) in ("and", "or", ",")
    named = sentence.lower(first - 1) in ("including", "included", "include") and sentence.lower(first - 2) != "not"
    among = sentence.lower(first - 1) == "them" and sentence.lower(first - 2) in ("among", "amongst")
    if not (listed or named or among or _is_of_whom(sentence, index) or _is_of_them(sentence, index)):
        return False
    befell = rule in _OWN_RULES or rule == "concept.part"
    return whole is not None and (befell or (own[0] == PEOPLE and is_kind_of(whole, PEOPLE)))


def _find_own(sentence: TaggedSentence, index: int, counted: Counted | None) -> tuple[str | None, str]:
    named = _named(sentence, counted)
    if sentence.quantities[index].kind != "count":
        return named, "concept.noun"
    state, rule = find_state(sentence, index, counted)
    joined = find_joined_states(sentence, index, counted) if state is not None else frozenset()
    if joined == KILLED_OR_WOUNDED:
        return "casualties", rule
    unclear = len(joined) > 1 or is_none_of(sentence, index)
    if state is not None and (counted is None or _may_be(counted, named, state)) and not unclear:
        return (named if is_kind_of(named, state.concept) else state.concept), rule
    unnamed = counted is None or (counted.rule == "counted.strong" and named is None)
    if unnamed and (found := _of_no_noun(sentence, index, counted)) is not None:
        return found
    if _is_loss_of_life(sentence, index) or _is_toll(sentence, index, counted):
        return "killed", "concept.toll"
    return named, "concept.noun"


def _of_no_noun(sentence: TaggedSentence, index: int, counted: Counted | None) -> tuple[str, str] | None:
    """The concept of a number without a noun: a side of a vote, or what a noun for many gives it."""
    if counted is None and is_roll_call(sentence, index):
        return "votes", "concept.roll_call"
    concept = _collective(sentence, index)
    if concept is None and counted is None and _acts_as_people(sentence, index):
        return PEOPLE, "concept.acting"
    return (concept, "concept.collective") if concept is not None else None


def _acts_as_people(sentence: TaggedSentence, index: int) -> bool:
    """Whether only people are told of so: "sank with 52 on board", "some 12 were rescued", "about 220 swam ashore"."""
    last = sentence.spans[index][1]
    if sentence.lower(last) == "aboard" or (sentence.lower(last) == "on" and sentence.lower(last + 1) == "board"):
        return True
    group = find_verb_group(sentence, last)
    return group is not None and not verbs("human").isdisjoint(verb_lemmas(sentence.lower(group.main)))


def _is_toll(sentence: TaggedSentence, index: int, counted: Counted | None) -> bool:
    """Whether a toll stands before a number without a noun of its own, and leads to it."""
    first = sentence.spans[index][0]
    bare = counted is None or counted.rule == "counted.elided"
    led = leads_to_number(sentence, first) or is_given_as(sentence, first)
    return bare and led and states_loss_of_life(sentence, first)


def _is_loss_of_life(sentence: TaggedSentence, index: int) -> bool:
    """Whether it is "no loss of life" or passed "without loss of life"."""
    last = sentence.spans[index][1]
    return [sentence.lower(last + at) for at in range(3)] == ["loss", "of", "life"]


def _collective(sentence: TaggedSentence, index: int) -> str | None:
    """What a singular noun for many gives a bare number: "the 620-strong battalion", "a city of 50,000"."""
    first, last = sentence.spans[index]
    if sentence.lower(first - 1) == "of" and noun_lemma(sentence.lower(first - 2)) in nouns("inhabited"):
        return PEOPLE
    if sentence.lower(first - 1) == "to" and sentence.lower(first - 2) == "home":
        return PEOPLE  # "the island, home to 7,000"
    if (peopled := _peopled(sentence.lower(first - 1))) is not None:
        return peopled
    strong = sentence.lower(last) == "strong" or sentence.lower(last - 1).endswith("-strong")
    if not strong and not leads_to_number(sentence, first):
        return None
    before = range(first - 1, max(-1, first - _CROWD), -1)
    places = [*range(last, min(len(sentence.words), last + 4)), *before] if strong else before
    names = collective_concepts()
    found = next((at for at in places if noun_lemma(sentence.lower(at)) in names), None)
    if found is None:
        return PEOPLE if strong else None  # "the choir, 40 strong"
    return _made_of(sentence, found, names[noun_lemma(sentence.lower(found))])


def _made_of(sentence: TaggedSentence, noun: int, concept: str) -> str:
    """What the noun for many is made of, as far as the word before it says: "the student population"."""
    own = concept_of_noun((noun_lemma(sentence.lower(noun - 1)),)) if noun else None
    if concept == PEOPLE and any(is_kind_of(own, kind) for kind in (PEOPLE, "animals")):
        return own or concept
    return concept


def _peopled(lower: str) -> str | None:
    """What a verb that takes people gives its bare number: "the mine employs 800", "the hall seats 900"."""
    lemmas = verb_lemmas(lower)
    return next((concept for concept, taking in peopling_verbs().items() if not taking.isdisjoint(lemmas)), None)


def _named(sentence: TaggedSentence, counted: Counted | None) -> str | None:
    if counted is None:
        return None
    if counted.head in concept_vocabulary().by_context:
        near = {noun_lemma(word.lower) for word in sentence.words}
        near |= {lemma for word in sentence.words if word.tags & _VERBAL for lemma in verb_lemmas(word.lower)}
        return concept_of_noun(counted.lemmas, near)
    return concept_of_noun(counted.lemmas)


def _source_of_concept(sentence: TaggedSentence, index: int, counted: Counted | None) -> int | None:
    """The earlier figure whose concept a number without a noun and without a verb of its own repeats."""
    if sentence.quantities[index].kind != "count" or (counted is not None and counted.rule != "counted.elided"):
        return None
    if not is_bare(sentence, index) or _is_object(sentence, index):
        return None
    if _has_own_verb(sentence, index) and not _is_of_whom(sentence, index):
        return None
    return find_source(sentence, index)


def _is_of_whom(sentence: TaggedSentence, index: int) -> bool:
    """Whether the number is a part of those before, whatever else is said of it: "3,402, of whom 2,356 were Danes"."""
    first = skip_before(sentence, sentence.spans[index][0])
    return sentence.lower(first - 2) == "of" and sentence.lower(first - 1) in ("whom", "which")


def _is_of_them(sentence: TaggedSentence, index: int) -> bool:
    """Whether "of them" behind the number makes it a part: "121 dead, 112 of them women"."""
    last = sentence.spans[index][1]
    counts = sentence.quantities[index].kind == "count"  # "half of them women" is a share of women
    return counts and sentence.lower(last) == "of" and sentence.lower(last + 1) in ("them", "whom")


def _has_own_verb(sentence: TaggedSentence, index: int) -> bool:
    """Whether a finite verb follows, past adverbs and "of them": "some 120,000 have returned"."""
    words, at = sentence.words, sentence.spans[index][1]
    while at < len(words) and (
        words[at].is_in("adverb", "change_up", "other", "relative", "pronoun") or words[at].lower == "of"
    ):
        at += 1
    if at >= len(words):
        return False
    return words[at].is_in("auxiliary", "modal") or bool(
        words[at].tags & {"PAST", "VERB"} and not words[at].tags & {"ADJ", "ADV"}
    )


def _is_object(sentence: TaggedSentence, index: int) -> bool:
    """Whether a verb stands before the number that does something else to what it counts."""
    first = sentence.spans[index][0]
    if first == 0:
        return False
    before = sentence.words[first - 1]
    if not before.tags & {"PAST", "ING", "VERBS"} or before.tags & {"CLOSED", "PLURAL"}:
        return False
    return all(
        verbs(kind).isdisjoint(verb_lemmas(before.lower)) for kind in ("rise", "fall", "raise", "lower", "reach")
    )


def _may_be(counted: Counted, named: str | None, state: State) -> bool:
    """Whether the counted can be in the state: people, and unknown nouns where only the living can be so."""
    if any(is_kind_of(named, kind) for kind in state.spares):
        return False
    if counted.rule in ("counted.elided", "counted.others") or is_kind_of(named, "casualties"):
        return True
    if named is not None:
        return is_kind_of(named, PEOPLE)
    return state.concept in _OF_THE_LIVING or ends_like_person(counted.head)
