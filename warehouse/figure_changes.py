"""What a newer extractor would change: its staged figures beside the published ones, before it is promoted."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from transforms.records import Figure
from warehouse.recall import records_of
from warehouse.staged_batch import StagedBatch

MEANING = (
    "value", "lower", "upper", "comparator", "unit", "concept", "actor_id", "place_id", "role", "direction",
    "status", "observed_from", "observed_to", "speaker_id",
)  # fmt: skip
"""The columns in which a figure says something else when they differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureChange:
    """A figure that is added, lost or says something else; `sentence` is where it stands."""

    kind: Literal["added", "lost", "changed"]
    before: Figure | None
    after: Figure | None
    columns: tuple[str, ...]
    sentence: str


def figure_changes(home: Path, staged: StagedBatch) -> list[FigureChange]:
    """The changes that loading the staged articles would make to their published figures, article by article.

    Figures whose spans overlap are one figure read twice; of several that overlap, the first in the text.
    """
    articles = {article.article_id for article in staged.read("articles")}
    published = records_of(home, "figures", "article_id", articles)
    sentences = [*records_of(home, "sentences", "article_id", articles), *staged.read("sentences")]
    text_of = {sentence.sentence_id: sentence.text for sentence in sentences}
    return _compare(published, staged.read("figures"), text_of)


def _compare(before: Sequence[Figure], after: Sequence[Figure], text_of: dict[str, str]) -> list[FigureChange]:
    changes: list[FigureChange | None] = []
    waiting = _by_article(after)
    for old in sorted(before, key=_place):
        left = waiting.get(old.article_id, [])
        new = next((figure for figure in left if figure.start < old.end and old.start < figure.end), None)
        if new is not None:
            left.remove(new)
        changes.append(_change(old, new, text_of))
    changes.extend(_change(None, new, text_of) for left in waiting.values() for new in left)
    return [change for change in changes if change is not None]


def _by_article(figures: Sequence[Figure]) -> dict[str, list[Figure]]:
    found: dict[str, list[Figure]] = {}
    for figure in sorted(figures, key=_place):
        found.setdefault(figure.article_id, []).append(figure)
    return found


def _change(old: Figure | None, new: Figure | None, text_of: dict[str, str]) -> FigureChange | None:
    either = new or old
    if either is None:
        return None
    sentence = text_of[either.sentence_id]
    if old is None:
        return FigureChange(kind="added", before=None, after=new, columns=(), sentence=sentence)
    if new is None:
        return FigureChange(kind="lost", before=old, after=None, columns=(), sentence=sentence)
    columns = tuple(name for name in MEANING if getattr(old, name) != getattr(new, name))
    return FigureChange(kind="changed", before=old, after=new, columns=columns, sentence=sentence) if columns else None


def _place(figure: Figure) -> tuple[str, int]:
    return figure.article_id, figure.start
