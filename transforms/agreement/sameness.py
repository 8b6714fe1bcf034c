"""Whether two figures of one series are of the same thing: each rule that can set them apart."""

from collections.abc import Callable

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import factor_between, possible_pair
from transforms.agreement.reasons import VerdictReason, incomparable, named_pair
from transforms.agreement.series import series_key

_UNREAL = frozenset({"denied", "hypothetical", "proposed"})

Rule = Callable[[ComparableFigure, ComparableFigure], str | None]


def set_apart(a: ComparableFigure, b: ComparableFigure) -> VerdictReason | None:
    """Why the two figures are not of the same thing; null where no rule sets them apart."""
    for rule in _RULES:
        reason = rule(a, b)
        if reason is not None:
            name_a, name_b = named_pair(a, b)
            return incomparable(f"{name_a} and {name_b}: {reason}", rule.__name__.lstrip("_"))
    return None


def _one_figure(a: ComparableFigure, b: ComparableFigure) -> str | None:
    return "one and the same figure" if a.figure.figure_id == b.figure.figure_id else None


def _replaced_revision(a: ComparableFigure, b: ComparableFigure) -> str | None:
    return "a later revision has replaced one of the articles" if a.superseded or b.superseded else None


def _other_series(a: ComparableFigure, b: ComparableFigure) -> str | None:
    key = series_key(a)
    return "they belong to different series" if key is None or key != series_key(b) else None


def _other_unit(a: ComparableFigure, b: ComparableFigure) -> str | None:
    return "their units cannot be converted" if factor_between(a.figure.unit, b.figure.unit) is None else None


def _other_role(a: ComparableFigure, b: ComparableFigure) -> str | None:
    roles = a.figure.role, b.figure.role
    return f"one is a {roles[0]}, the other a {roles[1]}" if roles[0] != roles[1] else None


def _other_direction(a: ComparableFigure, b: ComparableFigure) -> str | None:
    return "one is a rise, the other a fall" if a.figure.direction != b.figure.direction else None


def _not_real(a: ComparableFigure, b: ComparableFigure) -> str | None:
    unreal = next((one.figure.status for one in (a, b) if one.figure.status in _UNREAL), None)
    return f"a {unreal} figure contradicts and confirms nothing" if unreal else None


def _other_actor(a: ComparableFigure, b: ComparableFigure) -> str | None:
    actors = a.figure.actor_id, b.figure.actor_id
    return "they are of different actors" if actors[0] != actors[1] else None


def _other_extent(a: ComparableFigure, b: ComparableFigure) -> str | None:
    differing = a.wording.narrowing ^ b.wording.narrowing
    return f"only one is of '{', '.join(sorted(differing))}'" if differing else None


def _other_side(a: ComparableFigure, b: ComparableFigure) -> str | None:
    differing = a.wording.sides ^ b.wording.sides
    return f"they were counted on different sides ({', '.join(sorted(differing))})" if differing else None


def _part(a: ComparableFigure, b: ComparableFigure) -> str | None:
    return "one is a part of a greater number" if a.wording.part or b.wording.part else None


def _one_sentence(a: ComparableFigure, b: ComparableFigure) -> str | None:
    if a.figure.sentence_id != b.figure.sentence_id or a.figure.article_id != b.figure.article_id:
        return None
    speakers = a.figure.speaker_id, b.figure.speaker_id
    return None if None not in speakers and speakers[0] != speakers[1] else "one sentence sets them side by side"


def _earlier_time(a: ComparableFigure, b: ComparableFigure) -> str | None:
    differing = a.wording.earlier ^ b.wording.earlier
    return f"only one is of '{', '.join(sorted(differing))}'" if differing else None


def _told_apart(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """An article that states both numbers knows them to be numbers of different things."""
    if a.figure.article_id == b.figure.article_id:
        return None
    if _states(a, b) or _states(b, a):
        return "one of the articles states both numbers, as numbers of different things"
    return None


def _states(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether the article of one states the number of the other, beside a number that cannot be the same."""
    if _meet(one, other):
        return False
    return any(
        sibling.role == other.figure.role and (sibling.lower, sibling.upper) == (other.figure.lower, other.figure.upper)
        for sibling in one.siblings
        if sibling.value is not None or sibling.comparator == "between"
    )


def _meet(a: ComparableFigure, b: ComparableFigure) -> bool:
    of_a, of_b = possible_pair(a.figure, b.figure)
    return of_a.meets(of_b)


_RULES: tuple[Rule, ...] = (
    _one_figure, _replaced_revision, _other_series, _other_unit, _other_role, _other_direction, _not_real,
    _other_actor, _other_extent, _other_side, _part, _one_sentence, _earlier_time, _told_apart,
)  # fmt: skip
