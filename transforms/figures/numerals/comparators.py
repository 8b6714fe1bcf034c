"""The words that bound a number, before it ("no fewer than") and behind it ("or more")."""

from dataclasses import dataclass
from functools import cache

from transforms.figures.numerals.phrase_tree import PhraseTree
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_tree import words_of
from transforms.vocabulary.comparators import ComparatorPhrase, comparator_words
from transforms.vocabulary.numbers import number_words
from transforms.vocabulary.numbers_cues import cue_words
from transforms.vocabulary.words import Comparator, QuantityKind


@dataclass(frozen=True, slots=True)
class Bound:
    """How the words bound a number, and how far they reach: `first` before it, `last` behind it."""

    comparator: Comparator
    first: int
    last: int
    close: bool = False


@cache
def _before_tree() -> PhraseTree[ComparatorPhrase]:
    return PhraseTree((words_of(" ".join(phrase.words))[::-1], phrase) for phrase in comparator_words().before)


@cache
def _after_tree() -> PhraseTree[ComparatorPhrase]:
    return PhraseTree((words_of(" ".join(phrase.words)), phrase) for phrase in comparator_words().after)


@cache
def _between_tree() -> PhraseTree[bool]:
    return PhraseTree((words[::-1], True) for words in comparator_words().between)


def find_bound(tokens: Tokens, first: int, last: int, floor: int, kind: QuantityKind) -> Bound:
    """How the amount at `first` to `last` is bounded by the words around it, no further back than `floor`."""
    before = _find_before(tokens, first, last, floor, kind)
    after = _find_after(tokens, before.last)
    if after is None:
        return before
    comparator = after.comparator if before.comparator in ("exact", "approximate") else before.comparator
    return Bound(comparator, before.first, after.last, before.close)


def _find_before(tokens: Tokens, first: int, last: int, floor: int, kind: QuantityKind) -> Bound:
    """All comparator words before the number: of "at least about 300" the one that bounds wins."""
    bound = Bound("exact", first, last)
    place = first
    while True:
        found = _step_before(tokens, place, last, floor, kind)
        if found is None:
            return bound
        place, phrase = found
        wins = bound.comparator in ("exact", "approximate")
        bound = Bound(
            phrase.comparator if wins else bound.comparator, place, last, phrase.close if wins else bound.close
        )


def _step_before(
    tokens: Tokens, place: int, last: int, floor: int, kind: QuantityKind
) -> tuple[int, ComparatorPhrase] | None:
    found = _before_tree().find_before(tokens.lowers, place)
    if found is None and (between := _between_tree().find_before(tokens.lowers, place)) is not None:
        found = _before_tree().find_before(tokens.lowers, between[0])
    if found is None or found[0] < floor:
        return None
    return found if _holds(tokens, *found, last, kind, floor) else None


def _holds(tokens: Tokens, first: int, phrase: ComparatorPhrase, last: int, kind: QuantityKind, floor: int) -> bool:
    """Whether the phrase bounds this number, or means something else here."""
    words = comparator_words()
    before = tokens.lowers[first - 1]
    if phrase.words == ("about",):
        return before not in words.about_takers
    if phrase.not_duration and kind == "duration":
        return before in words.duration_takers or before in ("", ",", "(", "well", "just")
    if phrase.bare and tokens.kinds[last] == "w" and tokens.lowers[last] not in _FUNCTION_WORDS:
        return _is_round(tokens.words[last - 1])
    if phrase.words[-1] == "than" and phrase.words[0] not in ("no", "not") and _measures_distance(tokens, first, floor):
        return False
    if phrase.words == ("up", "to") and tokens.lowers[last] == "from":
        return False
    return not (phrase.words == ("within",) and kind not in ("duration", "length", "percent", "money", "ratio"))


def _is_round(word: str) -> bool:
    """Whether the last word of a number makes it a mark that tolls pass: "has passed 4,000 deaths"."""
    words = number_words()
    return (
        word.endswith("00")
        or word.lower() in words.magnitudes
        or word in {*words.glued_magnitudes, *words.ambiguous_magnitudes}
    )


def _measures_distance(tokens: Tokens, first: int, floor: int) -> bool:
    """Such as "10 points higher than 45": the number before says by how much, so this one is exact."""
    between = tokens.kinds[floor:first]
    return (
        floor > 0
        and len(between) <= _NOUN_REACH
        and all(kind == "w" for kind in between)
        and not ({"and", "or", "but", "of"} & set(tokens.lowers[floor:first]))
    )


_NOUN_REACH = 1
_FUNCTION_WORDS = cue_words("function_words")


def _find_after(tokens: Tokens, last: int) -> Bound | None:
    found = _after_tree().find(tokens.lowers, last)
    if found is not None and _holds_after(tokens, last, *found):
        return Bound(found[1].comparator, last, found[0])
    for place in range(last, last + 4):
        if tokens.kinds[place] != "w":
            return None
        found = _after_tree().find(tokens.lowers, place)
        if found is not None and found[1].words in comparator_words().after_noun and place > last:
            return Bound(found[1].comparator, last, last) if _holds_after(tokens, place, *found) else None
    return None


def _holds_after(tokens: Tokens, first: int, last: int, phrase: ComparatorPhrase) -> bool:
    """Such as "300 or more", but not "300 or more than 500"; "60-plus" and "60+", but not "60 plus 5"."""
    following = tokens.lowers[last]
    if following == "than" or (following == "of" and phrase.words[-1].startswith("up")):
        return False
    if phrase.words in (("plus",), ("+",)):
        return tokens.kinds[last] != "d" and (tokens.is_glued(first) or following != "a")
    if phrase.words[0] == "at":
        return tokens.kinds[last] != "d"
    return phrase.words[-1] != "odd" or following not in ("", ".")
