"""The series a figure belongs to: figures of unlike keys are never compared."""

from transforms.agreement.comparable import ComparableFigure
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.words import Role

_ROLE_CLASS: dict[Role, str] = {
    "level": "count", "change": "count", "base": "count", "share": "share", "rate": "rate", "measure": "count",
}  # fmt: skip


def series_key(comparable: ComparableFigure) -> str | None:
    """The series of a figure, null where it can never be compared.

    A series is one kind of thing (concept, or else the head noun), one unit, and one actor and place;
    losses, and people that events befall, are those of a place, whoever they are. Where actor or place is
    unknown, only figures of one story share a series: the key then holds the story.
    """
    figure = comparable.figure
    role = _ROLE_CLASS.get(figure.role)
    thing = _thing(comparable)
    if role is None or thing is None:
        return None
    actor, place, story = figure.actor_id or "", figure.place_id or "", comparable.story_id
    words = agreement_words()
    if figure.concept in words.growing_concepts or figure.concept in words.befallen_concepts:
        actor, known = "", bool(place)
    else:
        known = bool(actor and place)
    return "|".join((role, thing, _unit(comparable), actor, place, "" if known else story))


def _thing(comparable: ComparableFigure) -> str | None:
    figure = comparable.figure
    if figure.concept is not None:
        return f"concept:{figure.concept}"
    if figure.counted_head is not None:
        return f"head:{figure.counted_head}"
    return None


def _unit(comparable: ComparableFigure) -> str:
    unit = comparable.figure.unit or "1"
    factors = agreement_words().unit_factors
    return factors[unit][0] if unit in factors else unit
