"""What currencies can have been worth: loaded once from `exchange_rates.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from transforms.vocabulary.numbers_file import read_vocabulary_file


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeRates:
    """The least and most dollars for one of each currency, and countries whose money is called as another's."""

    dollars_for_one: Mapping[str, tuple[float, float]]
    of_their_own: Mapping[str, frozenset[str]]


@cache
def exchange_rates() -> ExchangeRates:
    """The reviewed bounds, read once in a process."""
    data = read_vocabulary_file("exchange_rates.yaml")
    bounds = {code: (float(low), float(high)) for code, (low, high) in data["dollars_for_one"].items()}
    own = {code: frozenset(names) for code, names in data["of_their_own"].items()}
    return ExchangeRates(dollars_for_one=bounds, of_their_own=own)
