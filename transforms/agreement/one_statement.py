"""Whether two reports make one statement with different numbers: sentences so alike that only the number differs.

What a sum of money, a share or an area is often has no noun beside it ("had spread over 85,000 hectares"; "worth 110
million euros"): then the sentences tell. Two of one story, told within a day, that share most of what the shorter one
says, names among it, and state one such number each, are of one thing.
"""

from datetime import timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.evidence.statement_words import words_said
from transforms.agreement.names import names_in

WITHIN = timedelta(days=1)
LEAST_SHARED, SHARE = 5, 0.33


def one_statement(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether the sentences of two articles of one story say the same but for this number."""
    if a.figure.article_id == b.figure.article_id or a.story_id != b.story_id or not _told_together(a, b):
        return False
    if not (_is_alone(a) and _is_alone(b)):
        return False
    said_a, said_b = words_said(a), words_said(b)
    shared = said_a & said_b
    names = names_in(a.sentence) & names_in(b.sentence)
    lesser = min(len(said_a), len(said_b))
    return bool(names) and len(shared) + len(names) >= LEAST_SHARED and len(shared) >= SHARE * lesser


def _told_together(a: ComparableFigure, b: ComparableFigure) -> bool:
    return a.published_at is not None and b.published_at is not None and abs(a.published_at - b.published_at) <= WITHIN


def _is_alone(one: ComparableFigure) -> bool:
    """Whether its sentence states no other number of its kind and role, that might be the one meant."""
    figure = one.figure
    like = (figure.sentence_id, figure.quantity_kind, figure.role)
    return all((other.sentence_id, other.quantity_kind, other.role) != like for other in one.siblings)
