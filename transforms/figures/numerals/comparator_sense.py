"""Whether a phrase that may bound a number does so here: "over 200 seats", but not "handed over 45 captives"."""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from transforms.figures.numerals.number import Number
from transforms.figures.numerals.read_number import read_number
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.comparators import ComparatorPhrase, Taker, comparator_words
from transforms.vocabulary.numbers import number_words
from transforms.vocabulary.numbers_cues import cue_words
from transforms.vocabulary.words import QuantityKind

_NOUN_REACH, _FEW, _TEN = 1, 10, 10
_PARTNERS = frozenset(["with", "against", "between"])
_PARTNER_REACH = 7
_OBJECT_REACH, _ROUGH_DIGITS = 5, 2
_FUNCTION_WORDS = cue_words("function_words")
_BEING = frozenset(["is", "are", "was", "were", "be", "been", "being", "got", "gets"])
_OPENING = frozenset(["", ",", "(", "well", "just"])
# Behind a number these measure a distance from another: "1.5C above 20", "12 short of 100"; "two feet of snow above
# 7,000 feet" has no such distance.
# Blood pressure is one number over another: "180 over 110".
_PRESSURES = frozenset(["pressure", "systolic", "diastolic"])
_APART = frozenset([("above",), ("below",), ("short", "of"), ("shy", "of")])


@dataclass(frozen=True)
class BoundedAmount:
    """The tokens of an amount, `first` to `last` (not included), no further back than `floor`, and its kind."""

    tokens: Tokens
    first: int
    last: int
    floor: int
    kind: QuantityKind

    @cached_property
    def number(self) -> Number | None:
        """Its first number."""
        found = (read_number(self.tokens, place) for place in range(self.first, self.last))
        return next((number for number in found if number is not None), None)

    @property
    def is_measured(self) -> bool:
        """Whether a unit, a share or a magnitude word makes it more than a small count."""
        return self.kind != "count" or (self.number is not None and self.number.has_magnitude)

    @property
    def is_few(self) -> bool:
        """Whether it is a whole number below ten before a noun."""
        value = None if self.number is None else self.number.value
        few = value is not None and value < _FEW and value.denominator == 1
        return few and self.is_followed and not self.is_measured

    @property
    def is_round(self) -> bool:
        """Whether it is measured, vague, or tens."""
        value = None if self.number is None else self.number.value
        return self.is_measured or value is None or value % _TEN == 0

    @property
    def is_rough(self) -> bool:
        """Whether it shows no more than two digits before its noughts."""
        value = None if self.number is None else self.number.mantissa
        return value is not None and value.denominator == 1 and len(str(value).rstrip("0")) <= _ROUGH_DIGITS

    @property
    def is_followed(self) -> bool:
        """Whether a noun may follow it."""
        return self.tokens.kinds[self.last] == "w" and self.tokens.lowers[self.last] not in _FUNCTION_WORDS


def bounds_here(amount: BoundedAmount, first: int, phrase: ComparatorPhrase) -> bool:
    """Whether the phrase that begins at `first` bounds the amount, or means something else."""
    if not _may_bound(amount, phrase):
        return False
    if any(_takes(taker, amount, first, phrase.words) for taker in comparator_words().takers.get(phrase.words, ())):
        return False
    tokens = amount.tokens
    before = tokens.lowers[first - 1]
    if before == "-" and tokens.is_glued(first) and tokens.is_glued(first - 1):
        return False  # "a four-under 68"
    if phrase.not_duration and amount.kind == "duration":
        return before in comparator_words().duration_takers or before in _OPENING
    if phrase.bare and amount.is_followed:
        return _is_mark(tokens.words[amount.last - 1])
    exempt = _measures_distance(amount, first, phrase) or _is_covered(amount, phrase)
    exempt = exempt or (tokens.kinds[first - 1] == "d" and not tokens.vocabulary.isdisjoint(_PRESSURES))
    return not exempt and not (phrase.words == ("up", "to") and tokens.lowers[amount.last] == "from")


def _may_bound(amount: BoundedAmount, phrase: ComparatorPhrase) -> bool:
    """Whether the phrase bounds such numbers at all: of this kind, as great, as round."""
    if phrase.kinds and amount.kind not in phrase.kinds:
        return False
    return not (phrase.not_few and amount.is_few) and not (phrase.only_round and not amount.is_rough)


def _takes(taker: Taker, amount: BoundedAmount, first: int, phrase: tuple[str, ...]) -> bool:
    lowers = amount.tokens.lowers
    if taker.objects:
        near = lowers[max(amount.floor, first - _OBJECT_REACH) : max(0, first - 1)]
        return lowers[first - 1] not in taker.behind and not taker.behind.isdisjoint(near)
    if taker.still == "none" and phrase == ("over",) and _quarrels_with(taker, amount, first):
        return True
    if first < 1 or lowers[first - 1] not in taker.behind or (taker.subject and lowers[first - 2] != taker.subject):
        return False
    if taker.passive and lowers[first - 2] not in _BEING:
        return False
    return not _still_bounds(taker, amount)


def _quarrels_with(taker: Taker, amount: BoundedAmount, first: int) -> bool:
    """Such as "fell out with three ministers over $2bn", "a dispute with Peru over 12 islets"."""
    near = amount.tokens.lowers[max(0, first - _PARTNER_REACH) : max(0, first - 1)]
    return any(one in taker.behind and two in _PARTNERS for one, two in pairwise(near))


def _still_bounds(taker: Taker, amount: BoundedAmount) -> bool:
    if taker.still == "none":
        return False
    if taker.still == "round":
        return amount.is_round
    return amount.is_measured or (taker.still == "counted" and amount.is_followed)


def _is_mark(word: str) -> bool:
    """Whether the last word of a number makes it a mark that tolls pass: "has passed 4,000 deaths"."""
    words = number_words()
    return (
        word.endswith("00")
        or word.lower() in words.magnitudes
        or word in {*words.glued_magnitudes, *words.ambiguous_magnitudes}
    )


def _measures_distance(amount: BoundedAmount, first: int, phrase: ComparatorPhrase) -> bool:
    """Such as "10 points higher than 45": the number before says by how much, so this one is exact."""
    compares = phrase.words[-1] == "than" and phrase.words[0] not in ("no", "not")
    apart = phrase.words in _APART and amount.kind != "length"
    if not (compares or apart) or amount.floor == 0:
        return False
    between = range(amount.floor, first)
    spoken = all(amount.tokens.kinds[place] == "w" for place in between)
    return len(between) <= _NOUN_REACH and spoken and not _JOINING & set(amount.tokens.lowers[amount.floor : first])


_JOINING = frozenset(
    ["and", "or", "but", "of", "to", "from", "by", "at", "in", "for", "with", "on", "against", "versus"]
)


def _is_covered(amount: BoundedAmount, phrase: ComparatorPhrase) -> bool:
    """Such as "under three metres of snow": what lies beneath something."""
    return phrase.words == ("under",) and amount.kind == "length" and amount.tokens.lowers[amount.last] == "of"
