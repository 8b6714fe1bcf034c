"""What a sentence says has become of the people it counts: killed, wounded, missing, detained, displaced, taken.

Four ways: an adjective or participle at the noun ("32 dead", "wounded soldiers", "two people injured in"), a verb
whose object they are ("killing at least 32"), a passive ("32 people were killed"), a verb of their own ("32 died").
"""

from collections.abc import Callable
from dataclasses import replace

from transforms.figures.counting.counted import Counted
from transforms.figures.counting.objects import has_object, opens_object
from transforms.figures.counting.phrases import starts_phrase
from transforms.figures.counting.place import Place, place_of
from transforms.figures.counting.state_before import is_joined_object, is_object
from transforms.figures.counting.state_group import is_of_group
from transforms.figures.counting.state_lost import is_lost
from transforms.figures.counting.verb_group import REACH, find_verb_group
from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.concepts import State, concept_vocabulary

_LINKING = frozenset(
    {
        "remain", "be", "lie", "fear", "know", "presume", "confirm", "report", "believe", "leave", "declare", "list",
        "find", "pronounce",
    }
)  # fmt: skip
"""Verbs behind which an adjective says what the counted are: "are feared dead", "remain missing"."""


def find_state(sentence: TaggedSentence, index: int, counted: Counted | None) -> tuple[State | None, str]:
    """The state that the sentence ascribes to what the quantity counts, or `None`, and the rule that found it."""
    place = _with_relative(place_of(sentence, index, counted))
    for rule, reader in _READERS.items():
        if rule in _OF_SUBJECTS and (_is_whole(place) or _is_where(place)):
            continue
        for state in concept_vocabulary().states:
            if reader(place, state):
                return state, rule
    return None, ""


def _with_relative(place: Place) -> Place:
    """The place with the verb that a total's noun has behind "who": "the number of nurses who have died rose to 31"."""
    total = _total(place)
    if total is None or place.sentence.lower(total.last) not in ("who", "that"):
        return place
    return replace(place, verb=find_verb_group(place.sentence, total.last))


def _by_attribute(place: Place, state: State) -> bool:
    """An adjective in the noun phrase, directly behind it, or alone behind the number."""
    words = place.sentence.words
    noun = place.noun or _total(place)
    inside = words[noun.first : noun.last] if noun is not None else ()
    if any(word.lower in state.adjective for word in inside):
        return True
    behind = noun.last if noun is not None else place.behind
    if place.sentence.lower(behind) == "of" and place.sentence.lower(behind + 1) in ("them", "whom", "these", "those"):
        behind = _skip_manner(place.sentence, behind + 2)  # "four of them seriously hurt"
    while behind < len(words) and words[behind].is_in("change_up", "other", "adverb"):
        behind += 1
    behind += place.sentence.lower(behind) == "others"
    if behind >= len(words):
        return False
    of_total = noun is not None and noun is _total(place)
    if not of_total and has_object(
        place.sentence, behind, state.active | {verb for verb in state.passive if len(verb) == 1}
    ):
        return False
    if words[behind].lower in state.adjective:
        return True
    return "PAST" in words[behind].tags and starts_phrase(place.sentence, behind, state.passive)


def _by_linked(place: Place, state: State) -> bool:
    """A shortened "are feared dead", "are listed as missing" behind the number, or behind the noun of its total.

    "The number of people confirmed dead was put at 31", "the number known to have died rose to 31".
    """
    total = _total(place)
    sentence, verb = place.sentence, place.behind if total is None else total.last
    while verb < len(sentence.words) and sentence.words[verb].is_in("adverb"):
        verb += 1
    if (
        verb >= len(sentence.words)
        or "PAST" not in sentence.words[verb].tags
        or _LINKING.isdisjoint(verb_lemmas(sentence.lower(verb)))
    ):
        return False
    follows = verb + 1 + (sentence.lower(verb + 1) == "as")
    if sentence.lower(follows) in state.adjective:
        return True
    return _is_perfect(sentence, follows, state)


def _is_perfect(sentence: TaggedSentence, position: int, state: State) -> bool:
    """Whether "to have died" or "to have been killed" stands here."""
    done = _skip_adverbs(sentence, position)
    perfect = "have" in (sentence.lower(at) for at in range(position, done))
    return perfect and starts_phrase(sentence, done, state.itself | state.passive)


def _total(place: Place) -> Counted | None:
    """The noun phrase of a total, whose participle stands at it: "the number of sailors killed has passed 300"."""
    return place.named if place.named is not None and place.named.rule == "counted.total" else None


def _by_passive(place: Place, state: State) -> bool:
    """A form of "be" and a participle, or "be", "remain", "feared" and an adjective, behind the noun phrase."""
    group = place.verb
    if group is None:
        return False
    sentence, main = place.sentence, group.main
    linked = _LINKING.intersection(verb_lemmas(sentence.lower(main)))
    if not (group.passive or linked):
        return False
    if starts_phrase(sentence, main, state.passive) or sentence.lower(main) in state.adjective:
        return True
    if sentence.lower(main + 1) in ("and", "or") and starts_phrase(sentence, main + 2, state.passive):
        return True
    if not linked:
        return False
    follows = _skip_adverbs(sentence, main + 1)
    so = sentence.lower(follows) in state.adjective or starts_phrase(sentence, follows, state.passive)
    return so or _is_perfect(sentence, main + 1, state)


def _by_lives(place: Place, state: State) -> bool:
    """Lives that a verb of taking has as its subject in the passive: "24 lives were lost"."""
    if place.verb is None or not place.verb.passive or place.noun is None or place.noun.head != "life":
        return False
    return not state.claim_lives.isdisjoint(verb_lemmas(place.sentence.lower(place.verb.main)))


def _by_verb(place: Place, state: State) -> bool:
    """A verb of their own: "32 people died", "have lost their homes"."""
    if place.verb is None:
        return False
    sentence, main = place.sentence, place.verb.main
    if place.verb.passive and not sentence.lower(main).endswith("ing"):
        return False
    if starts_phrase(sentence, main, state.itself):
        return True
    if starts_phrase(sentence, main, state.itself_place) and _is_name(sentence, main + 1):
        return True  # "have fled Goma"
    return starts_phrase(sentence, main, state.itself_alone) and not opens_object(sentence, main + 1)


_READERS: dict[str, Callable[[Place, State], bool]] = {
    "concept.attribute": _by_attribute,
    "concept.group": is_of_group,
    "concept.object": is_object,
    "concept.lost": is_lost,
    "concept.linked": _by_linked,
    "concept.passive": _by_passive,
    "concept.verb": _by_verb,
    "concept.lives": _by_lives,
    "concept.joined": is_joined_object,
}
"""Asked in turn, each for every state; the first that holds decides."""
_WHERE = frozenset({"on", "in", "at", "near", "inside", "outside", "across"})
_OF_SUBJECTS = frozenset({"concept.passive", "concept.verb", "concept.lives"})
"""Those that tell what became of the verb's subject, which is the part where the number is its whole."""


def _skip_manner(sentence: TaggedSentence, position: int) -> int:
    while position < len(sentence.words) and sentence.words[position].tags == {"ADV"}:
        position += 1
    return position


def _is_name(sentence: TaggedSentence, at: int) -> bool:
    return at < len(sentence.words) and "NAME" in sentence.words[at].tags and sentence.words[at].quantity is None


def _is_whole(place: Place) -> bool:
    """Whether the number says of how many another is a part: "12 of the 80 sailors died", "of the 80, 12 died"."""
    sentence, first = place.sentence, place.first - 1
    if sentence.lower(first) != "of":
        return False
    if place.index and sentence.words[first - 1].quantity == place.index - 1:
        return True
    part = sentence.words[place.behind + 1] if place.behind + 1 < len(sentence.words) else None
    return part is not None and sentence.lower(place.behind) == "," and part.quantity == place.index + 1


def _is_where(place: Place) -> bool:
    """Whether the counted are only where the subject is: "poultry on 900 farms has been killed"."""
    sentence, before = place.sentence, place.first - 1
    if place.noun is None or before < 1 or sentence.lower(before) not in _WHERE:
        return False
    return bool(sentence.words[before - 1].tags & {"NOUN", "PLURAL", "NAME"})


def _skip_adverbs(sentence: TaggedSentence, position: int) -> int:
    while position < len(sentence.words):
        word = sentence.words[position]
        if not (word.is_in("adverb") or word.tags == {"ADV"} or word.lower in ("to", "be", "have", "been", "as")):
            break
        position += 1
    return position


def states_loss_of_life(sentence: TaggedSentence, first: int) -> bool:
    """Whether a toll stands before the number: "the death toll has passed 4,000"."""
    near = range(first - 1, max(-1, first - REACH), -1)
    return any(noun_lemma(sentence.words[position].lower) == "toll" for position in near)
