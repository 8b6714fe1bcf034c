"""Which reading belongs to which annotated figure, and whether the two agree: the rules of `score_figures`."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

VARIANTS = {
    "[acr_br]": "[acr_us]", "l": "L", "hm2": "har", "a_j": "a", "mo_j": "mo", "[ft_us]": "[ft_i]", "1": "",
}  # fmt: skip
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Pair:
    """An annotated figure with the reading found for it, if any."""

    sentence: Json
    gold: Json
    found: Any | None

    @property
    def value(self) -> bool:
        """Whether the number was read right."""
        return self.found is not None and same_value(self.gold, self.found.quantity)


def number(value: float | str | None) -> float | None:
    """A number of the annotation; `1/3` is a fraction."""
    if isinstance(value, str):
        above, below = value.split("/")
        return int(above) / int(below)
    return value


def close(gold: float | str | None, found: Any) -> bool:
    """Whether two numbers, or their absence, agree."""
    wanted = number(gold)
    if wanted is None or found is None:
        return wanted is None and found is None
    return abs(wanted - float(found)) <= 1e-6 * max(1e-9, abs(wanted))


def same_value(gold: Json, quantity: Any) -> bool:
    """Whether a reading states the annotated number (see the module's rules)."""
    if gold["comparator"] == "vague":
        order = quantity.lower if quantity.lower is not None else quantity.likely_lower
        return quantity.comparator == "vague" and 0.5 * gold["lower"] <= float(order) < 10 * gold["lower"]
    if gold["comparator"] == "between":
        return quantity.value is None and close(gold["lower"], quantity.lower) and close(gold["upper"], quantity.upper)
    return any(close(value, quantity.value) for value in (gold["value"], *gold["value_also"]))


def same_unit(gold: Json, quantity: Any) -> bool:
    """Whether the units agree (see the module's rules)."""
    if gold["unit"] == "*":
        return True
    wanted, found = (_plain(unit) for unit in (gold["unit"], quantity.unit))
    return wanted == found or wanted.split("/")[0] == found.split("/")[0]


def _plain(unit: str | None) -> str:
    above, _, below = (unit or "").partition("/")
    parts = [VARIANTS.get(part, part) for part in (above, below)]
    return "/".join(part for part in parts if part) if parts[0] else f"/{parts[1]}" * bool(parts[1])


def same_direction(pair: Pair) -> bool:
    """Whether the reading has the annotated direction."""
    direction = pair.found.direction if pair.found else None
    alternatives = {None} if pair.gold["role_also"] else set()
    return direction in {pair.gold["direction"]} | alternatives


def same_comparator(pair: Pair) -> bool:
    """Whether the reading has an annotated comparator."""
    allowed = {pair.gold["comparator"], *pair.gold["comparator_also"]}
    return pair.found is not None and pair.found.quantity.comparator in allowed


def overlap(first: tuple[int, int], second: tuple[int, int]) -> int:
    """Length of the common stretch of two spans."""
    return min(first[1], second[1]) - max(first[0], second[0])


def pair_up(sentence: Json, readings: Iterable[Any]) -> tuple[list[Pair], list[Any]]:
    """The annotated figures with their readings, and the readings that are left over."""
    left, pairs, golds = list(readings), [], list(sentence["figures"])
    candidates = [
        (same_value(gold, found.quantity), span, i, j)
        for i, gold in enumerate(golds)
        for j, found in enumerate(left)
        if (span := overlap((gold["start"], gold["end"]), number_span(found))) > 0
    ]
    partner: dict[int, int] = {}
    for _, _, i, j in sorted(candidates, key=lambda c: (-c[0], -c[1], c[2], c[3])):
        if i not in partner and j not in partner.values():
            partner[i] = j
    pairs = [Pair(sentence, gold, left[partner[i]] if i in partner else None) for i, gold in enumerate(golds)]
    debatable = [(numeral["start"], numeral["end"]) for numeral in sentence["numerals"] if numeral["optional"]]
    unpaired = [found for j, found in enumerate(left) if j not in partner.values()]
    return pairs, [f for f in unpaired if not any(overlap(number_span(f), span) > 0 for span in debatable)]


def number_span(found: Any) -> tuple[int, int]:
    """Where the numeral of a reading stands."""
    return found.quantity.number_start, found.quantity.number_end
