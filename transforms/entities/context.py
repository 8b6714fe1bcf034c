"""What the article as a whole says: which countries it is about, which entities it names beyond doubt."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from transforms.entities.known_entity import Sense
from transforms.entities.span import Passage, Span
from transforms.entities.vocabulary_files import word_lists

ENOUGH_SPORT = 2
ENOUGH_POLITICS = 2
YEAR = re.compile("(?:19|20)[0-9]{2}")
TERRITORIES = frozenset({"country", "region", "nationality"})


@dataclass(frozen=True, slots=True)
class ArticleContext:
    """Countries by how often the article names them, ids of entities named by a sure name, and whether it is sport.

    `years` are those that its text names, `published` the year of publication.
    """

    countries: Counter[str] = field(default_factory=Counter)
    named: frozenset[str] = frozenset()
    is_sport: bool = False
    is_politics: bool = False
    years: tuple[int, ...] = ()
    published: int | None = None


def gather_context(
    spans: Iterable[tuple[Passage, Span]], passages: Iterable[Passage] = (), published: date | None = None
) -> ArticleContext:
    """The context that the sure and unambiguous names of an article give."""
    countries: Counter[str] = Counter()
    named = set()
    for _, span in spans:
        sure = [sense for sense in span.senses if not sense.weak]
        if not sure:
            continue
        if len({sense.entity.entity_id for sense in sure}) == 1:
            named.add(sure[0].entity.entity_id)
        code = _country(sure)
        if code:
            countries[code] += 1
    sport = word_lists()["sport_words"].intersection(word.folded for each in passages for word in each.words)
    politics = word_lists()["politics_words"].intersection(word.folded for each in passages for word in each.words)
    years = tuple(int(word.folded) for each in passages for word in each.words if YEAR.fullmatch(word.folded))
    return ArticleContext(
        countries=countries,
        named=frozenset(named),
        is_sport=len(sport) >= ENOUGH_SPORT,
        is_politics=len(politics) >= ENOUGH_POLITICS,
        years=years,
        published=published.year if published else None,
    )


def _country(senses: list[Sense]) -> str | None:
    """The country that a name means whichever of its senses is meant, or that of its territory."""
    territories = [sense for sense in senses if sense.mention_type in TERRITORIES]
    codes = {sense.entity.country_code for sense in (territories or senses)}
    return codes.pop() if len(codes) == 1 else None
