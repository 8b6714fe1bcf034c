"""The words of amounts for each of many, and of what all come to: loaded once from `agreement_products.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from transforms.vocabulary.agreement_phrases import Phrases, phrases_of
from transforms.vocabulary.numbers_file import read_vocabulary_file


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductWords:
    """Each field is the list of the same name in `agreement_products.yaml`, ready to be searched."""

    each_alone: Phrases
    each_of: Phrases
    average_words: Phrases
    stretches: Mapping[str, Phrases]
    by_time: Mapping[str, Phrases]
    lasting: Phrases
    taken_up: Phrases
    all_words: Phrases
    whole_deeds: Phrases
    more_or_less: Phrases
    visits: Phrases
    portions: Phrases
    per_one: Phrases


_BY_UNIT = ("stretches", "by_time")


@cache
def product_words() -> ProductWords:
    """The reviewed lists, read once in a process."""
    data = read_vocabulary_file("agreement_products.yaml")
    stretches, by_time = ({unit: phrases_of(words) for unit, words in data.pop(name).items()} for name in _BY_UNIT)
    lists = {name: phrases_of(words) for name, words in data.items()}
    return ProductWords(stretches=stretches, by_time=by_time, **lists)
