"""The numbers that may be of one subject with a change: those that share its story, owner, place or a name."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.moves.one_subject import subject_names

MOST = 400
"""A name that stands beside more numbers than this ties none of them."""


class Nearby:
    """Numbers by the story, place, owner and names that they are told with."""

    def __init__(self, figures: Iterable[ComparableFigure]) -> None:
        self._found: defaultdict[str, list[ComparableFigure]] = defaultdict(list)
        for one in figures:
            for key in _keys(one):
                self._found[key].append(one)

    def to(self, one: ComparableFigure, text: str) -> Iterator[ComparableFigure]:
        """Each number of another sentence that shares story, place, owner or a name with this one, once."""
        seen: set[str] = set()
        named = subject_names(text) | {name.title() for name in one.mentioned}
        for key in _keys(one) | {f"name|{name}" for name in named}:
            known = self._found.get(key, [])
            for other in known if len(known) <= MOST else ():
                if other.figure.sentence_id != one.figure.sentence_id and other.figure.figure_id not in seen:
                    seen.add(other.figure.figure_id)
                    yield other


def _keys(one: ComparableFigure) -> set[str]:
    places = {f"place|{one.figure.place_id}"} if one.figure.place_id is not None else set()
    owners = {f"owner|{one.figure.actor_id}"} if one.figure.actor_id is not None else set()
    return {f"story|{one.story_id}"} | places | owners | {f"name|{name}" for name in subject_names(one.sentence)}
