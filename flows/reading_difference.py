"""What a newer reading of a document changes in its figures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

from transforms.records import Figure

NOT_COMPARED = frozenset({"figure_id", "article_id", "sentence_id", "extractor_version", "rule", "confidence"})
"""Columns in which readings differ by their nature, or which tell how and not what was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A figure that only one reading has, or that the two read differently; `columns` holds name, old and new."""

    kind: str
    source: str
    quote: str
    sentence: str
    columns: tuple[tuple[str, object, object], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What today's extractor changes: the documents read, the figures both have, and every change."""

    documents: int
    rejected: tuple[str, ...]
    unchanged: int
    changes: tuple[Change, ...]

    def count(self, kind: str) -> int:
        """The number of changes of a kind: `added`, `lost` or `changed`."""
        return sum(one.kind == kind for one in self.changes)

    @property
    def share_lost(self) -> float:
        """Figures lost, as a share of those that the earlier reading has."""
        before = self.unchanged + self.count("lost") + self.count("changed")
        return self.count("lost") / before if before else 0.0


def changes_between(
    source: str, before: Sequence[Figure], after: Sequence[Figure], sentences: dict[str, str]
) -> Iterator[Change]:
    """What two readings of one document differ in, in the order of the newer text; lost figures last.

    Figures are one and the same where they stand in the same place of the text with a common character.
    """
    old = sorted(before, key=lambda figure: figure.start)
    for new in sorted(after, key=lambda figure: figure.start):
        match = next((one for one in old if one.start < new.end and new.start < one.end), None)
        if match is None:
            yield Change(kind="added", source=source, quote=new.quote, sentence=sentences[new.sentence_id])
            continue
        old.remove(match)
        columns = tuple(_columns_changed(match, new))
        if columns:
            yield Change(
                kind="changed", source=source, quote=new.quote, sentence=sentences[new.sentence_id], columns=columns
            )
    for lost in old:
        yield Change(kind="lost", source=source, quote=lost.quote, sentence=sentences.get(lost.sentence_id, ""))


def _columns_changed(old: Figure, new: Figure) -> Iterator[tuple[str, object, object]]:
    for column in fields(Figure):
        if column.name not in NOT_COMPARED:
            was, now = getattr(old, column.name), getattr(new, column.name)
            if was != now:
                yield column.name, was, now
