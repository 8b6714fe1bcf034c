"""Whether two figures are of one actor, one place and one spot, and of the parties that their sentences name."""

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.lands import REGION, country_of, is_land
from transforms.agreement.names import names_in, short_names
from transforms.agreement.party_names import of_one_party
from transforms.agreement.series import is_befallen
from transforms.agreement.wording import VOTE_CONCEPTS
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_events import event_nouns
from transforms.vocabulary.nations import nation_of

LEAST_SHARED_NAMES = 2
LOCAL = "local:"
"""Begins the id of an entity that stands in no list."""


def other_actor(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Another actor; whose money it is the names of its sentence tell, and whose votes its chamber."""
    if is_sided(a) and is_sided(b) and None not in (a.wording.chamber, b.wording.chamber):
        return None
    same = is_money(a) or of_one_party(a, b) or _given_and_got(a, b)
    return None if same else _slot(a, b, _owner(a), _owner(b), "actor")


def _given_and_got(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether one tells of arms by who got them and the other by who gave them, and both name the two countries."""
    words, first, second = agreement_words(), a.figure, b.figure
    if first.concept not in words.arms_concepts or first.place_id is None or first.place_id != second.place_id:
        return False
    if first.place_id not in (first.actor_id, second.actor_id) or not all(
        words.giving_words.stand_in(one.sentence) for one in (a, b)
    ):
        return False
    nations = _nations_in(a)
    return nations == _nations_in(b) and len(nations) == LEAST_SHARED_NAMES


def _owner(one: ComparableFigure) -> str | None:
    """The actor, or for whom it acts: the force that the Security Council sends is the United Nations'."""
    actor = one.figure.actor_id
    return agreement_words().acting_bodies.get(actor, actor) if actor is not None else None


def other_names(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Where no actor was read from one of them, each sentence naming someone else tells them apart.

    Whose votes and whose money they are is told by names of many kinds: there names always decide.
    """
    if is_sided(a) and is_sided(b) and a.wording.chamber is not None and b.wording.chamber is not None:
        return _other_nations(a, b)
    if of_one_party(a, b):
        return None
    if _is_unowned(a) and a.figure.place_id is not None and a.figure.place_id == b.figure.place_id:
        return None
    named = is_money(a) or a.figure.concept in VOTE_CONCEPTS
    elsewhere = (frozenset(), frozenset()) if named or a.story_id != b.story_id else (a.mentioned, b.mentioned)
    told = a.figure.actor_id is not None and b.figure.actor_id is not None
    one_side = told and a.figure.concept in VOTE_CONCEPTS and a.figure.actor_id == b.figure.actor_id
    if is_befallen(a) or one_side or (not named and (told or _share_names(a, b))):
        return None
    only_a = a.wording.names - names_in(b.sentence) - short_names(b.sentence, a.sentence) - elsewhere[1]
    only_b = b.wording.names - names_in(a.sentence) - short_names(a.sentence, b.sentence) - elsewhere[0]
    return "their sentences name different parties" if only_a and only_b else None


def is_sided(one: ComparableFigure) -> bool:
    """Whether it is said on which side of a vote it was cast."""
    return any(side.startswith("vote:") for side in one.wording.sides)


def _other_nations(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """The votes of two chambers are of one where no two countries are named: names beside them are of all kinds."""
    nations_a, nations_b = _nations_in(a), _nations_in(b)
    return "their sentences name different countries" if nations_a and nations_b and not nations_a & nations_b else None


def _nations_in(one: ComparableFigure) -> frozenset[str]:
    return frozenset(name for name in names_in(one.sentence) if nation_of(name) is not None)


def _is_unowned(one: ComparableFigure) -> bool:
    """Whether it counts what is of a place and of no party: whoever reports on the houses, they are the town's."""
    return one.figure.concept in agreement_words().unowned_concepts


def _share_names(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether sentences of one story name two and more of the same: what one of them names besides tells nothing."""
    common = names_in(a.sentence) & names_in(b.sentence)
    return a.story_id == b.story_id and a.figure.article_id != b.figure.article_id and len(common) >= LEAST_SHARED_NAMES


def is_money(one: ComparableFigure) -> bool:
    """Whether the figure is an amount of money."""
    return one.figure.quantity_kind == "money"


def other_place(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Another place; money has none, and a spot that both name decides over a place read from elsewhere."""
    if is_money(a) or _one_catastrophe(a, b) or _one_spot(a, b) or _one_scene(a, b):
        return None
    if _is_read_from_elsewhere(a, b) or _is_read_from_elsewhere(b, a):
        return None
    return _slot(a, b, a.figure.place_id, b.figure.place_id, "place")


def _one_scene(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Losses of one story, of which one was placed by a name that no list knows, or by one of several it names.

    Where the sentences have names in common, the unknown place is within the other or another word for it. Reports
    of two days have to share two names that are no country's.
    """
    places = a.figure.place_id, b.figure.place_id
    unknown = any(place is not None and place.startswith(LOCAL) for place in places)
    unknown = unknown or _told_of_spots(a, b) or _told_of_spots(b, a)
    if not (unknown and is_befallen(a) and _share_names(a, b)):
        return False
    common = names_in(a.sentence) & names_in(b.sentence)
    own = [name for name in common if nation_of(name) is None]
    return a.published == b.published or len(own) >= LEAST_SHARED_NAMES


def _is_read_from_elsewhere(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether in a story the one's sentence names no place, and the country read for it is that of the other's place.

    A country that the sentence names is what it counts in: "Brazil has confirmed 9,150 cases" are those of no state.
    """
    first, second = one.figure.place_id, other.figure.place_id
    if one.story_id != other.story_id or one.figure.article_id == other.figure.article_id or one.wording.spots:
        return False
    if any(nation_of(name) for name in names_in(one.sentence)):
        return False
    wider = first is not None and is_land(first) and not first.startswith(REGION)
    return wider and second is not None and country_of(first) is not None and country_of(first) == country_of(second)


def _told_of_spots(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether the clause of one names no place, and its sentence every place of the other's clause."""
    return not one.wording.spots and bool(other.wording.spots) and other.wording.spots <= names_in(one.sentence)


def _one_catastrophe(a: ComparableFigure, b: ComparableFigure) -> bool:
    """One story's toll of an event of which there is one: a place read from elsewhere than its clause may be wrong."""
    keys = a.figure.event_key, b.figure.event_key
    single = all(key is not None and event_nouns().is_single(key) for key in keys)
    return single and a.story_id == b.story_id and not (a.wording.spots and b.wording.spots)


def _one_spot(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether clauses of one story name the same spots: it does not matter which of them was read as the place.

    Of losses a spot in common is enough: one report may name the hospital beside the town.
    """
    if a.story_id != b.story_id or not a.wording.spots:
        return False
    common = a.wording.spots & b.wording.spots
    unlisted = any(place is not None and place.startswith(LOCAL) for place in (a.figure.place_id, b.figure.place_id))
    return a.wording.spots == b.wording.spots or ((is_befallen(a) or unlisted) and bool(common))


def _slot(a: ComparableFigure, b: ComparableFigure, first: str | None, second: str | None, slot: str) -> str | None:
    """Two reports of one story may leave an actor or place unsaid; within an article that tells two things apart."""
    if first == second:
        return None
    if first is not None and second is not None:
        return f"they are of different {slot}s"
    if a.figure.article_id == b.figure.article_id or (slot == "actor" and is_befallen(a)):
        return f"only one of them is of a known {slot}"
    return None if a.story_id == b.story_id else f"only one of them is of a known {slot}"


def other_spot(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Each names a spot that the other does not: Karrada and Sadr City, though both are in Baghdad."""
    only_a, only_b = a.wording.spots - b.wording.spots, b.wording.spots - a.wording.spots
    return (
        f"one is of {', '.join(sorted(only_a))}, the other of {', '.join(sorted(only_b))}"
        if only_a and only_b
        else None
    )
