"""Choose among candidates that overlap: each word of a passage belongs to at most one mention."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from transforms.entities.appositions import APPOSITION
from transforms.entities.span import Span

RANK = {"name": 0, "rule:title": 1, "rule:facility": 1, APPOSITION: 1, "rule:shape": 2, "model": 3}
VOTES = frozenset({"model", APPOSITION})
"""Who only votes on the sense of a name that is known."""
PLACE_TYPES = frozenset({"country", "region", "city", "place", "facility"})


def choose_spans(candidates: Iterable[Span]) -> list[Span]:
    """The spans that stand, in order: the longest first, at equal length the better proved."""
    candidates = list(candidates)
    model = [span for span in candidates if span.method == "model"]
    stated = [span for span in candidates if span.method == APPOSITION]
    supported = [_supported(span, (*stated, *model)) for span in candidates if span.method != "capitals"]
    known = {(span.first, span.last) for span in supported if span.method == "name"}
    strong = [
        span
        for span in supported
        if span.sure
        and not _joins_names(span, supported)
        and not (span.method in VOTES and (span.first, span.last) in known)
        and not (span.method == "model" and _has_title(span, supported))
    ]
    weak = [span for span in supported if not span.sure]
    weak += [span for span in candidates if span.method == "capitals"]
    chosen: list[Span] = []
    for group in (strong, weak):
        for span in sorted(group, key=_order):
            if not any(span.overlaps(other) for other in chosen):
                chosen.append(span)
    return sorted(chosen, key=lambda span: span.first)


def _order(span: Span) -> tuple[int, int, int]:
    return (span.first - span.last, RANK.get(span.method, 4), span.first)


def _supported(span: Span, model: Sequence[Span]) -> Span:
    """A known name with the model's vote for the same words: the vote chooses among its senses and can make it sure."""
    if span.method != "name":
        return span
    votes = [vote for vote in model if (vote.first, vote.last) == (span.first, span.last)]
    if not votes:
        return span
    if votes[0].method == APPOSITION and _is_contradicted(span, votes[0]):
        return votes[0]
    vote = votes[0].entity_type
    place = vote in PLACE_TYPES and any(sense.mention_type in PLACE_TYPES for sense in span.senses)
    return replace(span, entity_type=vote, sure=span.sure or place or votes[0].method == APPOSITION)


def _is_contradicted(span: Span, stated: Span) -> bool:
    """Whether the gazetteer's towns are not what the text says a name is (`Azul, a Brazilian carrier`)."""
    return stated.entity_type not in PLACE_TYPES and all(
        sense.mention_type in PLACE_TYPES and sense.entity.source == "gazetteer" and sense.mention_type != "country"
        for sense in span.senses
    )


def _joins_names(span: Span, others: Sequence[Span]) -> bool:
    """Whether the model took several known names for one (`Iraq and Syria`), or cut one (`Haddad's Workers' Party`)."""
    if span.method != "model":
        return False
    if any(_crosses(other, span) for other in others if other.method == "name" and other.sure and other.words > 1):
        return True
    inside = [other for other in others if other.method == "name" and other.sure and _within(other, span)]
    return len(inside) > 1 and sum(other.words for other in inside) >= span.words - 1


def _crosses(left: Span, right: Span) -> bool:
    return (
        left.overlaps(right)
        and (left.first < right.first or left.last > right.last)
        and not (left.first <= right.first and right.last <= left.last)
    )


def _has_title(span: Span, others: Sequence[Span]) -> bool:
    """Whether the model took a person's title for a part of the name (`Sheriff Kory Honea`)."""
    return any(
        other.method == "rule:title" and other.last == span.last and span.first < other.first <= span.first + 2
        for other in others
    )


def _within(inner: Span, outer: Span) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last and inner.words < outer.words
