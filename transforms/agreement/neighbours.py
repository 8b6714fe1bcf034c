"""The members of a series in order of time, so that a figure finds those near it without looking at all."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import day_of


class Timeline:
    """One series by day; figures without a day are near those of their own article alone."""

    def __init__(self, members: Iterable[ComparableFigure]) -> None:
        dated: list[tuple[date, str, ComparableFigure]] = []
        self._of_article: defaultdict[str, list[ComparableFigure]] = defaultdict(list)
        for one in members:
            day = day_of(one)
            if day is not None:
                dated.append((day, one.figure.figure_id, one))
            self._of_article[one.figure.article_id].append(one)
        dated.sort(key=lambda entry: entry[:2])
        self._days: Sequence[tuple[date, str]] = [entry[:2] for entry in dated]
        self._figures: Sequence[ComparableFigure] = [entry[2] for entry in dated]

    def near(self, one: ComparableFigure, window: timedelta, most: int) -> Iterator[ComparableFigure]:
        """The other figures of its article, then on either side the nearest of other articles in the window."""
        article = one.figure.article_id
        yield from (other for other in self._of_article[article] if other is not one)
        day = day_of(one)
        if day is None:
            return
        place = bisect_left(self._days, (day, one.figure.figure_id))
        for side in (range(place - 1, -1, -1), range(place, len(self._days))):
            yield from self._nearest(side, day, window, article, most)

    def _nearest(
        self, side: range, day: date, window: timedelta, article: str, most: int
    ) -> Iterator[ComparableFigure]:
        given = 0
        for at in side:
            if given == most or abs(self._days[at][0] - day) > window:
                return
            if self._figures[at].figure.article_id != article:
                given += 1
                yield self._figures[at]
