"""The words that bound a number, before it ("no fewer than") and behind it ("or more")."""

from dataclasses import dataclass
from functools import cache

from transforms.figures.numerals.comparator_sense import BoundedAmount, bounds_here
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
    before = _find_before(BoundedAmount(tokens, first, last, floor, kind))
    after = _find_after(tokens, before.last, kind)
    if after is None:
        return before
    comparator = after.comparator if before.comparator in ("exact", "approximate") else before.comparator
    return Bound(comparator, before.first, after.last, before.close)


def _find_before(amount: BoundedAmount) -> Bound:
    """All comparator words before the number: of "at least about 300" the one that bounds wins."""
    bound = Bound("exact", amount.first, amount.last)
    while True:
        found = _step_before(amount, bound.first)
        if found is None:
            return bound
        place, phrase = found
        wins = bound.comparator in ("exact", "approximate")
        comparator, close = (phrase.comparator, phrase.close) if wins else (bound.comparator, bound.close)
        bound = Bound(comparator, place, amount.last, close)
        bound = bound if phrase.graded else _with_negation(amount, bound)  # "not many more than 100" is more


def _step_before(amount: BoundedAmount, place: int) -> tuple[int, ComparatorPhrase] | None:
    lowers = amount.tokens.lowers
    found = _before_tree().find_before(lowers, place)
    if found is None and (between := _between_tree().find_before(lowers, place)) is not None:
        found = _before_tree().find_before(lowers, between[0])
    if found is None and lowers[place - 1] == "the" and _is_mark(amount):
        found = _before_tree().find_before(lowers, place - 1)
    if found is None or found[0] < amount.floor:
        return None
    return found if bounds_here(amount, *found) else None


def _is_mark(amount: BoundedAmount) -> bool:
    """Such as "the 500 mark", "the $60-level"; "the 20.7-metre mark of 1974" was reached."""
    place = amount.last + (amount.tokens.words[amount.last] == "-")
    named = amount.tokens.lowers[place] in comparator_words().marks
    return named and amount.tokens.lowers[place + 1] not in _OF_OTHERS


def _with_negation(amount: BoundedAmount, bound: Bound) -> Bound:
    """Such as "did not exceed 500", "never fewer than 20": the bound turned round, but not by "if not more than"."""
    before = amount.tokens.lowers[bound.first - 1]
    turned = _TURNED.get(bound.comparator)
    negated = before in comparator_words().negations or before.endswith(_CONTRACTED)
    if turned is None or bound.close or not negated or bound.first <= amount.floor:
        return bound
    return bound if amount.tokens.lowers[bound.first - 2] in _IFS else Bound(turned, bound.first - 1, bound.last)


_OF_OTHERS = frozenset(["of", "set", "reached", "seen", "recorded"])
_TURNED: dict[Comparator, Comparator] = {"more_than": "at_most", "less_than": "at_least"}
_CONTRACTED = ("n't", "n’t")
_IFS = frozenset(["if", "but", "and", "or"])


def _find_after(tokens: Tokens, last: int, kind: QuantityKind) -> Bound | None:
    found = _after_tree().find(tokens.lowers, last)
    if found is not None and _holds_after(tokens, last, *found, kind):
        return Bound(found[1].comparator, last, found[0])
    for place in range(last, last + 4):
        if tokens.kinds[place] != "w":
            return None
        found = _after_tree().find(tokens.lowers, place)
        if found is not None and found[1].words in comparator_words().after_noun and place > last:
            return Bound(found[1].comparator, last, last) if _holds_after(tokens, place, *found, kind) else None
        if tokens.lowers[place] in _PARTING:
            return None
    return None


def _holds_after(tokens: Tokens, first: int, last: int, phrase: ComparatorPhrase, kind: QuantityKind) -> bool:
    """Such as "300 or more", but not "300 or more than 500"; "60-plus" and "60+", but not "60 plus 5"."""
    following = tokens.lowers[last]
    if following == "than" or (following == "of" and phrase.words[-1].startswith("up")):
        return False
    if phrase.words[-1] in ("plus", "+"):
        return tokens.kinds[last] not in ("d", "c") and (tokens.is_glued(first) or _adds_nothing(tokens, last, kind))
    if "at" in phrase.words or phrase.words[-1] in _EXTREMES:
        return _ends_there(tokens, last, after_comma=phrase.words[0] == ",")
    return phrase.words[-1] != "odd" or following not in ("", ".")


def _adds_nothing(tokens: Tokens, last: int, kind: QuantityKind) -> bool:
    """Such as "40 plus cows", "it pays $40 plus."; not "£105m plus £5m", "$20 plus tax", "20 plus or minus 3"."""
    if kind == "count":
        return tokens.kinds[last] == "w" and tokens.lowers[last] not in _ADDED
    return tokens.words[last] in _CLAUSE_ENDS


def _ends_there(tokens: Tokens, last: int, *, after_comma: bool) -> bool:
    """Such as "40 at least were lost", "$500 minimum"; not "40 at least three times", "a $15 minimum wage"."""
    if after_comma or tokens.lowers[last - 1] in _EXTREMES:
        return tokens.kinds[last] != "w" and tokens.words[last] != "-"
    return tokens.kinds[last] != "d" and tokens.lowers[last] not in _COUNTING


_EXTREMES = frozenset(["minimum", "maximum", "max", "tops"])
_PARTING = cue_words("stops")
_ADDED = frozenset(["a", "an", "the", "or", "another", "one", "two", "three"])
_CLAUSE_ENDS = frozenset([".", ",", ";", ")", ""])
_COUNTING = number_words().cardinals.keys() | _ADDED | {"some", "half", "most", "part", "several", "dozens"}
