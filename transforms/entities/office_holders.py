"""Persons named by title and surname alone (`President Bush`): the office and the years say who is meant."""

from functools import cache

from transforms.entities.article_persons import surname_of
from transforms.entities.context import ArticleContext
from transforms.entities.known_entity import Sense
from transforms.entities.name_words import name_key
from transforms.entities.names import Names
from transforms.entities.vocabulary_files import read_rows


@cache
def _holders() -> dict[tuple[str, str], tuple[tuple[str, int, int], ...]]:
    """By title and surname, everyone who held the office: the key of the full name, the first and the last year."""
    held: dict[tuple[str, str], tuple[tuple[str, int, int], ...]] = {}
    for row in read_rows("entities_offices.csv"):
        key = name_key(row["name"])
        office = (row["title"], surname_of(key))
        held[office] = (*held.get(office, ()), (key, int(row["from"]), int(row["to"])))
    return held


def find_office_holder(title: str, surname: str, context: ArticleContext, names: Names) -> tuple[str, Sense] | None:
    """The key and sense of the one person of that office and surname, or None.

    The article must name the person's country, or none at all, and the person must have come to office by the year
    of publication. Of several holders (two presidents Bush) the one in office in most of the years that the article
    names is meant, then the one in office when it was published; where that does not tell, nobody is.
    """
    found = []
    for key, first, last in _holders().get((title, surname_of(surname)), ()):
        if context.published and context.published < first:
            continue
        sense = next((each for each in names.senses.get(key, ()) if each.mention_type == "person"), None)
        if sense is not None and (not context.countries or sense.entity.country_code in context.countries):
            named = sum(first <= year <= last for year in context.years)
            ruling = bool(context.published and first <= context.published <= last)
            found.append(((named, ruling), key, sense))
    found.sort(key=lambda each: each[0], reverse=True)
    if not found or (len(found) > 1 and found[0][0] == found[1][0]):
        return None
    return found[0][1], found[0][2]
