"""Police whom nobody claims are those of the country they are in."""

from transforms.figures.reading import FigureReading
from transforms.figures.tokens_lexicon import noun_lemma
from transforms.situating.article_context import ArticleContext
from transforms.situating.home_country import country_acted_for
from transforms.situating.situated import NO_ACTOR, Found
from transforms.vocabulary.concepts import concept_of_noun, is_kind_of


def home_police(context: ArticleContext, reading: FigureReading, place: str) -> Found:
    """`14 police officers were killed in Besh`: the police of the country that Besh is in; soldiers may be anyone's."""
    nouns = [noun_lemma(word) for word in (reading.counted or "").lower().split()]
    named = concept_of_noun(nouns) if nouns else None
    if is_kind_of(reading.concept, "troops"):
        return NO_ACTOR  # `9,200 soldiers and police` may be anyone's
    police = named == "security_personnel" or is_kind_of(named, "police")
    country = country_acted_for(context, place) if police else None
    return (country, "actor:home_police") if country is not None else NO_ACTOR
