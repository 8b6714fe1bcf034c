"""What a toll is the toll of: the earthquake, bombing, flood … that the sentence names."""

from functools import lru_cache

from transforms.figures.counting.counted import Counted
from transforms.figures.tokens_lexicon import noun_lemma
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.concepts import is_kind_of
from transforms.vocabulary.word_classes import event_names

_TOLLS = ("casualties", "missing", "displaced", "hostages")


def find_event(sentence: TaggedSentence, index: int, concept: str | None, counted: Counted | None) -> str | None:
    """The event, in its dictionary form, nearest to the figure; `None` for figures that are no toll."""
    if not any(is_kind_of(concept, toll) for toll in _TOLLS):
        return None
    first, last = sentence.spans[index]
    own = range(counted.first, counted.last) if counted else range(0)
    places = [at for at, word in enumerate(sentence.words) if at not in own and _names_event(sentence, at)]
    if not places:
        return None
    nearest = min(places, key=lambda at: (min(abs(at - first), abs(at - last)), at))
    return _event_of(sentence.words[nearest].lower)


def _names_event(sentence: TaggedSentence, at: int) -> bool:
    """Whether the word is the noun of an event, not a verb ("will flood") nor the modifier of another noun."""
    if _event_of(sentence.lower(at)) is None:
        return False
    before = sentence.words[at - 1] if at else None
    behind = sentence.words[at + 1] if at + 1 < len(sentence.words) else None
    if behind is not None and "NOUN" in behind.tags and not behind.tags & {"VERB", "PAST"}:
        return False  # "the fire department"
    return before is None or not (before.is_in("modal") or before.lower == "to")


@lru_cache(maxsize=65536)
def _event_of(lower: str) -> str | None:
    return event_names().get(lower) or event_names().get(noun_lemma(lower))
