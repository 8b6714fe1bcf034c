"""The series a figure belongs to: figures that share no series are never compared."""

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.none_lost import denied_with
from transforms.agreement.running_counts import running_key
from transforms.agreement.wording import VOTE_CONCEPTS
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.concepts import is_kind_of
from transforms.vocabulary.words import Role

_ROLE_CLASS: dict[Role, str] = {
    "level": "count", "change": "count", "base": "count", "measure": "count", "share": "share", "rate": "rate",
}  # fmt: skip


_DARK = "without power"
OUTAGE_REACH = 60
"""How far from a count, in characters, words of a power cut still tell of it."""
UNNAMED = "unnamed:"
UNNAMED_KINDS = frozenset({"percent", "area", "length", "mass", "volume", "speed", "temperature", "energy", "power"})
"""Measures and shares that are of one thing only where two sentences say the same (`one_statement.py`)."""


def is_unnamed(comparable: ComparableFigure) -> bool:
    """Whether no word beside the figure says what it is."""
    thing = thing_of(comparable)
    return thing is not None and (thing.startswith(UNNAMED) or (thing == "money" and not comparable.wording.things))


def series_key(comparable: ComparableFigure) -> str | None:
    """The main series of a figure, null where it can never be compared: the first of its `series_keys`."""
    return next(iter(series_keys(comparable)), None)


def series_keys(comparable: ComparableFigure) -> tuple[str, ...]:
    """Every series of a figure: that of its actor and place where both are known, and that of its story.

    A series is one kind of thing (concept, or else the head noun; money is one kind), one unit, and one
    actor and place; losses, and people that events befall, are those of a place, whoever they are. In a
    story's series figures meet whose actor or place one of the articles leaves unsaid; in its series of persons
    "217 fighters" meet "271 members of the militia".
    """
    role, thing = _role_class(comparable), thing_of(comparable)
    if role is None or thing is None:
        return tuple(filter(None, (running_key(comparable),)))
    running = running_key(comparable)
    return (*_keys_of(comparable, role, thing), running) if running else _keys_of(comparable, role, thing)


def _keys_of(comparable: ComparableFigure, role: str, thing: str) -> tuple[str, ...]:
    start = "|".join((role, thing, dimension_of(comparable)))
    actor, place = comparable.figure.actor_id, comparable.figure.place_id
    of_story = [f"{start}|story|{comparable.story_id}"]
    kind = comparable.figure.quantity_kind
    if thing.startswith("named:") and kind in UNNAMED_KINDS:
        of_story.append(f"{role}|{UNNAMED}{kind}|{dimension_of(comparable)}|story|{comparable.story_id}")
    if is_unnamed(comparable):
        return tuple(of_story)
    if is_befallen(comparable):
        of_story.extend(
            f"{role}|concept:{other}|1|story|{comparable.story_id}" for other in sorted(denied_with(comparable))
        )
        return (f"{start}||{place}", *of_story) if place else tuple(of_story)
    if is_of_persons(comparable):
        of_story.append(f"{role}|persons|story|{comparable.story_id}")
    return (f"{start}|{actor}|{place}", *of_story) if actor and place else tuple(of_story)


def _role_class(comparable: ComparableFigure) -> str | None:
    """A percentage that is no change is a share, also where it is told as a level: inflation of 12 per cent."""
    role = comparable.figure.role
    return "share" if comparable.figure.unit == "%" and role in ("level", "measure") else _ROLE_CLASS.get(role)


def is_befallen(comparable: ComparableFigure) -> bool:
    """Whether the figure counts losses or people that an event befell."""
    words, concept = agreement_words(), comparable.figure.concept
    return is_growing(comparable) or concept in words.befallen_concepts


def is_growing(comparable: ComparableFigure) -> bool:
    """Whether the figure counts victims or losses, of which a later count takes in the earlier one."""
    return comparable.figure.concept in agreement_words().growing_concepts


def is_of_persons(comparable: ComparableFigure) -> bool:
    """Whether the figure counts persons, whatever they are called."""
    return is_kind_of(comparable.figure.concept, "people") and comparable.figure.unit in (None, "1")


def is_standing(comparable: ComparableFigure) -> bool:
    """Whether the number of such things somewhere is one number at one time, or the count of an event's losses."""
    return comparable.figure.concept in agreement_words().standing_concepts or is_befallen(comparable)


def thing_of(comparable: ComparableFigure) -> str | None:
    """What is counted, as far as a series tells it apart; null where the text does not name it."""
    figure = comparable.figure
    if _are_votes(comparable):
        return "concept:votes"
    if is_dark(comparable):
        return _DARK
    if figure.concept is not None:
        words, concept = agreement_words(), figure.concept
        concept = words.same_changes.get(concept, concept) if figure.role == "change" else concept
        return f"concept:{words.same_concepts.get(concept, concept)}"
    if figure.quantity_kind == "money":
        return "money"
    if figure.counted_head is not None:
        return f"head:{figure.counted_head}"
    named = f"named:{min(comparable.wording.things)}" if comparable.wording.things else None
    return named or (f"{UNNAMED}{figure.quantity_kind}" if figure.quantity_kind in UNNAMED_KINDS else None)


def _are_votes(comparable: ComparableFigure) -> bool:
    """Whether members are counted by how they voted: "78 deputies backed the motion" are 78 votes for it."""
    of_chamber = comparable.figure.concept in VOTE_CONCEPTS - agreement_words().outcome_concepts
    return of_chamber and any(side.startswith("vote:") for side in comparable.wording.sides)


def is_dark(comparable: ComparableFigure) -> bool:
    """Whether it counts homes, households or customers that are without power."""
    words, figure = agreement_words(), comparable.figure
    if words.outage_concepts.isdisjoint({figure.concept, f"{figure.counted_head}s"}):
        return False
    near = comparable.sentence[max(comparable.offset - OUTAGE_REACH, 0) : comparable.span[1] + OUTAGE_REACH]
    return words.outage_words.stand_in(near)


def dimension_of(comparable: ComparableFigure) -> str:
    """The dimension that its unit measures (`length`), else the unit itself; `1` for a count."""
    unit = comparable.figure.unit or "1"
    factors = agreement_words().unit_factors
    return factors[unit][0] if unit in factors else unit
