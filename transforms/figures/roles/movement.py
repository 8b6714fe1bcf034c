"""Words that move a number up or down: verbs ("rose", "cut") and nouns ("a rise", "cuts")."""

from collections.abc import Sequence
from functools import lru_cache

from transforms.figures.counting.clauses import is_clause_break
from transforms.figures.tokens_lexicon import noun_lemma, tags_of, verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.word_classes import counts_of_change, verbs
from transforms.vocabulary.words import Direction

_DIRECTIONS: tuple[Direction, ...] = ("increase", "decrease")
_REACH = 16
"""So many words before its number a word of movement is looked for."""


@lru_cache(maxsize=65536)
def verb_direction(lower: str) -> Direction | None:
    """Whether the verb form moves a number up or down by itself or through someone.

    >>> verb_direction("rose"), verb_direction("cutting"), verb_direction("said")
    ('increase', 'decrease', None)
    """
    if not tags_of(lower) & {"VERB", "VERBS", "PAST", "ING"}:
        return None
    lemmas = verb_lemmas(lower)
    if any(lemma in verbs("rise") or lemma in verbs("raise") or lemma in verbs("double") for lemma in lemmas):
        return "increase"
    if any(lemma in verbs("fall") or lemma in verbs("lower") or lemma in verbs("halve") for lemma in lemmas):
        return "decrease"
    return None


@lru_cache(maxsize=65536)
def moves_itself(lower: str) -> Direction | None:
    """Like `verb_direction`, for verbs whose subject moves ("rose", not "raised")."""
    lemmas = verb_lemmas(lower)
    if any(lemma in verbs("rise") for lemma in lemmas):
        return "increase"
    return "decrease" if any(lemma in verbs("fall") for lemma in lemmas) else None


@lru_cache(maxsize=65536)
def mover_direction(lower: str) -> Direction | None:
    """Like `verb_direction`, for verbs whose object moves ("raised", "trimmed", "halved")."""
    lemmas = verb_lemmas(lower)
    if any(lemma in verbs("raise") for lemma in lemmas):
        return "increase"
    return "decrease" if any(lemma in verbs("lower") for lemma in lemmas) else None


@lru_cache(maxsize=65536)
def noun_direction(lower: str) -> Direction | None:
    """Whether the noun is a movement up or down.

    >>> noun_direction("increases"), noun_direction("drop"), noun_direction("table")
    ('increase', 'decrease', None)
    """
    lemma = noun_lemma(lower)
    if lemma in verbs("rise_nouns"):
        return "increase"
    return "decrease" if lemma in verbs("fall_nouns") else None


def change_of_count(lemmas: Sequence[str]) -> Direction | None:
    """Whether a count of these is a change of number: "1,500 job cuts"; lemmas of the counted phrase.

    >>> change_of_count(("planned", "job", "cut")), change_of_count(("tax", "cut"))
    ('decrease', None)
    """
    ending = " ".join(lemmas[-2:])
    changes: dict[Direction, frozenset[str]] = {direction: counts_of_change(direction) for direction in _DIRECTIONS}
    return next((way for way, nouns in changes.items() if lemmas[-1] in nouns or ending in nouns), None)


def find_movement(sentence: TaggedSentence, first: int, reach: int = _REACH) -> Direction | None:
    """The direction of the nearest word of movement, at most `reach` words before `first`, in its clause."""
    found = find_mover(sentence, first, reach)
    return found[1] if found else None


def find_mover(sentence: TaggedSentence, first: int, reach: int = _REACH) -> tuple[int, Direction] | None:
    """The nearest word of movement as `find_movement` looks for it, with its direction."""
    for position in range(first - 1, max(-1, first - reach), -1):
        word = sentence.words[position]
        if is_clause_break(word):
            return None
        if word.quantity is not None and "CLOSED" in word.tags:
            continue
        direction = verb_direction(word.lower) or noun_direction(word.lower)
        if direction is None and word.lower in ("up", "down") and not _is_particle(sentence, position):
            direction = "increase" if word.lower == "up" else "decrease"
        if direction is None and word.lower in ("higher", "lower") and not _describes_noun(sentence, position):
            direction = "increase" if word.lower == "higher" else "decrease"
        if direction is not None:
            return _moved_noun(sentence, position) or (position, direction)
    return None


def _describes_noun(sentence: TaggedSentence, position: int) -> bool:
    """Whether the comparative belongs to a noun behind it: "a lower court", not "closed lower at 4,152"."""
    behind = sentence.words[position + 1] if position + 1 < len(sentence.words) else None
    return behind is not None and bool(behind.tags & {"NOUN", "PLURAL", "NAME", "ADJ", "ING"})


def _is_particle(sentence: TaggedSentence, position: int) -> bool:
    """Whether "up" or "down" belongs to a verb that moves no number: "picked up by two detectors"."""
    before = sentence.words[position - 1] if position else None
    if before is None or not before.tags & {"PAST", "VERB", "VERBS", "ING"} or before.tags & {"NOUN", "PLURAL"}:
        return False
    return verbs("up_and_down").isdisjoint(verb_lemmas(before.lower))


def is_movement_noun(sentence: TaggedSentence, position: int) -> bool:
    """Whether a word of movement is a noun here: "a package of cuts", "the rise", not "it cuts"."""
    word, before = sentence.words[position], sentence.words[position - 1] if position else None
    if not noun_direction(word.lower):
        return False
    if verb_direction(word.lower) is None:
        return True
    if before is None or before.lower == "to":
        return False
    return before.is_in("determiner", "possessive", "preposition") or before.tags == {"ADJ"}


def _moved_noun(sentence: TaggedSentence, noun: int) -> tuple[int, Direction] | None:
    """The verb that moves the thing that the noun of movement names: "trimmed its growth forecast" is down."""
    if verb_direction(sentence.lower(noun)):
        return None
    at = noun - 1
    while at >= 0 and (
        sentence.words[at].is_in("determiner", "possessive") or sentence.words[at].tags & {"ADJ", "NAME"}
    ):
        at -= 1
    direction = mover_direction(sentence.lower(at)) if at >= 0 else None
    return (at, direction) if direction else None
