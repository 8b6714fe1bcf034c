"""What a sentence says has become of the people it counts: killed, wounded, missing, detained, displaced, taken.

Four ways: an adjective or participle at the noun ("32 dead", "wounded soldiers", "two people injured in"), a verb
whose object they are ("killing at least 32"), a passive ("32 people were killed"), a verb of their own ("32 died").
"""

from collections.abc import Callable

from transforms.figures.counting.counted import Counted
from transforms.figures.counting.phrases import ends_phrase, starts_phrase
from transforms.figures.counting.verb_group import BE, REACH, find_verb_group
from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.concepts import State, concept_vocabulary

_LINKING = frozenset(
    {
        "remain",
        "be",
        "lie",
        "fear",
        "presume",
        "confirm",
        "report",
        "believe",
        "leave",
        "declare",
        "list",
        "find",
        "pronounce",
    }
)
_BEFORE_NUMBER = ("change_up", "determiner", "adverb", "possessive", "other")


def find_state(sentence: TaggedSentence, index: int, counted: Counted | None) -> tuple[State | None, str]:
    """The state that the sentence ascribes to what the quantity counts, or `None`, and the rule that found it."""
    place = _Place(sentence, index, counted)
    for rule, reader in _READERS.items():
        for state in concept_vocabulary().states:
            if reader(place, state):
                return state, rule
    return None, ""


class _Place:
    """Where the number, its noun phrase and the words around them stand."""

    def __init__(self, sentence: TaggedSentence, index: int, counted: Counted | None) -> None:
        self.sentence = sentence
        self.first, self.behind = sentence.spans[index]
        self.noun = counted if counted is not None and counted.attached else None
        if self.noun is not None:
            self.behind = max(self.behind, self.noun.last)
        while self.first > 0 and sentence.words[self.first - 1].is_in(*_BEFORE_NUMBER):
            self.first -= 1
        self.verb = find_verb_group(sentence, self.behind)


def _by_attribute(place: _Place, state: State) -> bool:
    """An adjective in the noun phrase, directly behind it, or alone behind the number."""
    words = place.sentence.words
    inside = words[place.noun.first : place.noun.last] if place.noun is not None else ()
    if any(word.lower in state.adjective for word in inside):
        return True
    behind = place.behind
    while behind < len(words) and (
        words[behind].is_in("change_up", "other", "adverb") or words[behind].lower == "others"
    ):
        behind += 1
    if behind >= len(words):
        return False
    if words[behind].lower in state.adjective:
        return True
    return "PAST" in words[behind].tags and starts_phrase(place.sentence, behind, state.passive)


def _by_object(place: _Place, state: State) -> bool:
    """A verb directly before the number whose object the counted are; "claimed 32 lives" among them."""
    before = place.first - 1
    if ends_phrase(place.sentence, before, state.active):
        return not (before and place.sentence.lower(before - 1) in BE)
    governor = before - 1 if place.sentence.lower(before) == "of" else before
    if governor < before and noun_lemma(place.sentence.lower(governor)) in state.nouns:
        return True
    if place.noun is None or place.noun.head != "life":
        return False
    lost_behind = place.sentence.lower(place.behind) == "lost"
    return bool(state.claim_lives.intersection(verb_lemmas(place.sentence.lower(governor)))) or (
        bool(state.claim_lives) and lost_behind
    )


def _by_passive(place: _Place, state: State) -> bool:
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
    return sentence.lower(follows) in state.adjective or starts_phrase(sentence, follows, state.passive)


def _by_verb(place: _Place, state: State) -> bool:
    """A verb of their own: "32 people died", "have lost their homes"."""
    if place.verb is None or place.verb.passive:
        return False
    return starts_phrase(place.sentence, place.verb.main, state.itself)


_READERS: dict[str, Callable[[_Place, State], bool]] = {
    "concept.attribute": _by_attribute,
    "concept.object": _by_object,
    "concept.passive": _by_passive,
    "concept.verb": _by_verb,
}


def _skip_adverbs(sentence: TaggedSentence, position: int) -> int:
    while position < len(sentence.words):
        word = sentence.words[position]
        if not (word.is_in("adverb") or word.tags == {"ADV"} or word.lower in ("to", "be", "have", "been")):
            break
        position += 1
    return position


def states_loss_of_life(sentence: TaggedSentence, first: int) -> bool:
    """Whether the number is a toll's: "the death toll has passed 4,000", "the dead number 32"."""
    for position in range(first - 1, max(-1, first - REACH), -1):
        word = sentence.words[position]
        if noun_lemma(word.lower) == "toll":
            return True
    return False
