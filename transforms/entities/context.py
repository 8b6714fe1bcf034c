"""What the article as a whole says: which countries it is about, which entities it names beyond doubt."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from transforms.entities.known_entity import Sense
from transforms.entities.span import Passage, Span

TERRITORIES = frozenset({"country", "region", "nationality"})


@dataclass(frozen=True, slots=True)
class ArticleContext:
    """Countries by how often the article names them, and the ids of entities that it names by a sure name."""

    countries: Counter[str] = field(default_factory=Counter)
    named: frozenset[str] = frozenset()


def gather_context(spans: Iterable[tuple[Passage, Span]]) -> ArticleContext:
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
    return ArticleContext(countries, frozenset(named))


def _country(senses: list[Sense]) -> str | None:
    """The country that a name means whichever of its senses is meant, or that of its territory."""
    territories = [sense for sense in senses if sense.mention_type in TERRITORIES]
    codes = {sense.entity.country_code for sense in (territories or senses)}
    return codes.pop() if len(codes) == 1 else None
