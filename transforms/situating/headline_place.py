"""Where an article is set, as its headline or its dateline tells: for what its sentences do not place."""

from transforms.entities.article_entities import ContextMention
from transforms.situating.article_context import ArticleContext
from transforms.situating.clauses import is_verb
from transforms.situating.home_country import countries_named, country_acted_for, sole_country
from transforms.situating.located import PLACES
from transforms.situating.scene import Scene
from transforms.situating.situated import NO_PLACE, Found
from transforms.vocabulary.situating import situating_words

_MANY = 2
"""Of more countries than these beside its own the dateline does not tell where."""
_GOVERNED, _ALONE, _ACTS = range(3)


def of_lines(context: ArticleContext, scene: Scene, event: str | None = None) -> Found:
    """The place of the headline, else that of the dateline, else the only country the article names, else none.

    `event` is what a toll is the toll of, where its sentence says so.
    """
    found = of_headline(context, governed=False) or _of_dateline(context, event)
    if found is not None:
        return found
    country = sole_country(context)
    # A nationality alone (`sailors of the Norvian ship`) is no place, and one named further on is not yet told.
    end = scene.sentence.end
    told = any(country_acted_for(context, row.entity_id) == country and row.start < end for row in context.mentions)
    placed = any(row.entity_type in PLACES for row in context.mentions)
    return (country, "place:sole_country") if country is not None and told and placed else NO_PLACE


def of_headline(context: ArticleContext, *, governed: bool) -> Found | None:
    """The place of the headline; with `governed` only one that a preposition or verb makes the place of something."""
    named = [
        (_rank(context.title or "", mention), mention.start, mention.entity_id)
        for mention in context.headline_mentions
        if mention.entity_type in PLACES
    ]
    rank, _, entity_id = min(named, default=(_ACTS, 0, None))
    if entity_id is None or (governed and rank != _GOVERNED):
        return None
    return entity_id, "place:headline"


def _of_dateline(context: ArticleContext, event: str | None) -> Found | None:
    """The town of the dateline, unless bodies sit there or the article tells of many countries and no one event."""
    for mention in context.dateline_mentions:
        if mention.entity_type in PLACES:
            seat = mention.surface.lower() in situating_words("seats_of_bodies")
            others = countries_named(context) - {country_acted_for(context, mention.entity_id)}
            distant = seat or (len(others) > _MANY and event is None)
            if distant:
                return None
            # What the town of a country's government reports may have been anywhere in it.
            capital = context.entities.get(mention.entity_id or "")
            national = (
                country_acted_for(context, mention.entity_id) if capital is not None and capital.acts_for else None
            )
            return national or mention.entity_id, "place:dateline"
    return None


def _rank(title: str, mention: ContextMention) -> int:
    """What a preposition or a verb governs before a name that stands alone, and that before who acts."""
    before, behind = title[: mention.start].lower().split()[-1:], title[mention.end :].lower().split()[:1]
    if set(before) & (situating_words("locatives") | situating_words("reaching")):
        return _GOVERNED
    return _ACTS if set(behind) & situating_words("headline_verbs") or is_verb("".join(behind)) else _ALONE
