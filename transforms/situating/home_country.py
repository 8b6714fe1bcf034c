"""The country that an article is of, where it tells of one alone, and the country that an entity acts for."""

from transforms.situating.article_context import ArticleContext
from transforms.situating.counted_owner import country_of


def sole_country(context: ArticleContext) -> str | None:
    """The only country that the article, its headline and its dateline name or name places of."""
    named = countries_named(context)
    return named.pop() if len(named) == 1 else None


def country_acted_for(context: ArticleContext, entity_id: str | None) -> str | None:
    """A country is its own; who acts for one, and who or what is of one, is that country's."""
    entity = context.entities.get(entity_id or "")
    if entity is None:
        return None
    if entity.entity_type == "country":
        return entity.entity_id
    return entity.acts_for or country_of(context, entity)


def countries_named(context: ArticleContext) -> set[str]:
    """The countries that the article, its headline and its dateline name or name places of."""
    named = {row.entity_id for row in (*context.headline_mentions, *context.dateline_mentions)}
    named |= {row.entity_id for row in context.mentions if row.entity_id is not None}
    return {country for country in (country_acted_for(context, entity_id) for entity_id in named) if country}
