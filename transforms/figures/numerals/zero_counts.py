"""Negation as a count: "no civilians were killed" is zero of them, as is "nobody was hurt" and "without casualties"."""

from fractions import Fraction

from transforms.figures.numerals.number import Number
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.concepts import PEOPLE, concept_vocabulary
from transforms.vocabulary.numbers import number_words
from transforms.vocabulary.numbers_cues import cue_words

_REACH = 3
_LINKS = 4
"""So many words may stand between "nobody" and what befell nobody: "has so far been"."""


def read_zero(tokens: Tokens, index: int) -> Number | None:
    """The zero that begins at `index`, else None."""
    lower = tokens.lowers[index]
    if lower == "no":
        return _read_nobody(tokens, index) or _read_no(tokens, index)
    if lower == "without":
        return _read_without(tokens, index)
    if lower == "not":
        return _read_not_one(tokens, index)
    return _read_nobody(tokens, index) if lower == "nobody" else None


def _zero(first: int, last: int) -> Number:
    return Number(first, last, Fraction(0), Fraction(0), None, "zero")


def _read_no(tokens: Tokens, index: int) -> Number | None:
    """Such as "no" before a plural that is counted, with at most two adjectives between.

    "No plans", "no signs" and "no longer" count nothing: only nouns of the vocabulary do.
    """
    if _is_lost_life(tokens, index + 1):
        return _zero(index, index + 1)
    for place in range(index + 1, index + 1 + _REACH):
        word = tokens.words[place]
        if word in number_words().counted_nouns or _is_people(word):
            return _zero(index, index + 1)
        if (
            not word.isalpha()
            or not word.islower()
            or word in ("more", "fewer", "less", "such", "one", "other", "longer")
        ):
            return None
    return None


def _read_nobody(tokens: Tokens, index: int) -> Number | None:
    """Such as "nobody was killed", "no one has died"; "no one else" and "nobody on the ground" are not all.

    Of nobody only what harms is a count: "nobody has claimed the attack" counts nothing, and neither does
    "nobody was seriously hurt", which leaves open how many were hurt.
    """
    last = _behind_nobody(tokens, index)
    return (
        _zero(index, last)
        if last is not None and (_is_harmed(tokens, last) or _is_spared(tokens, index, last))
        else None
    )


def _is_spared(tokens: Tokens, index: int, last: int) -> bool:
    """Whether "nobody" is the object of a verb of harm: "killed nobody", "left no one dead", but no one "else"."""
    if tokens.lowers[last] in cue_words("not_all"):
        return False
    before = tokens.lowers[index - 1]
    return before in cue_words("harming") or (
        before in ("left", "leaving") and tokens.lowers[last] in cue_words("harmed")
    )


def _behind_nobody(tokens: Tokens, index: int) -> int | None:
    if tokens.lowers[index] == "nobody":
        return index + 1
    glued = index + 1 + (tokens.words[index + 1] == "-")
    return glued + 1 if tokens.words[glued] == "one" else None


def _is_harmed(tokens: Tokens, place: int) -> bool:
    """Whether the verb that begins here says that someone is killed or hurt."""
    links, harmed = cue_words("harm_links"), cue_words("harmed")
    for at in range(place, place + _LINKS):
        if tokens.lowers[at] in harmed:
            return True
        if _is_own_life(tokens, at):
            return True
        if tokens.lowers[at] not in links:
            return False
    return tokens.lowers[place + _LINKS] in harmed


def _is_own_life(tokens: Tokens, at: int) -> bool:
    """Whether "lost their life" begins here, or "was to lose her life"."""
    verb, whose, life = tokens.lowers[at : at + 3]
    return verb in ("lost", "lose") and whose in ("their", "his", "her") and life in ("life", "lives")


def _read_without(tokens: Tokens, index: int) -> Number | None:
    """Such as "passed without casualties", "without any loss of life"."""
    place = index + 1 + (tokens.lowers[index + 1] in ("any", "further"))
    if tokens.lowers[index + 1] == "further":
        return None
    lost = tokens.words[place] in cue_words("losses") or _is_lost_life(tokens, place)
    return _zero(index, place) if lost else None


def _read_not_one(tokens: Tokens, index: int) -> Number | None:
    """Such as "not one passenger was hurt", "not a single person died"."""
    one = tokens.lowers[index + 1] == "one"
    last = index + 2 if one else index + 3
    if not one and tokens.lowers[index + 1 : index + 3] != ["a", "single"]:
        return None
    return _zero(index, last) if tokens.words[last].islower() and _is_harmed(tokens, last + 1) else None


def _is_lost_life(tokens: Tokens, place: int) -> bool:
    """Whether "loss of life" begins here."""
    return tokens.lowers[place : place + 3] in (["loss", "of", "life"], ["loss", "of", "lives"])


def _is_people(word: str) -> bool:
    """Whether the word is the plural name of a people: "no Americans had been harmed"."""
    return word[:1].isupper() and word.endswith("s") and concept_vocabulary().by_noun.get((word.lower(),)) == PEOPLE
