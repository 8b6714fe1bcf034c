"""Phrases of several words, found in one walk along the tokens."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

Payload = TypeVar("Payload")


class PhraseTree(Generic[Payload]):
    """A prefix tree over words; the longest phrase wins, the first of equal phrases stays."""

    __slots__ = ("_branches",)

    def __init__(self, phrases: Iterable[tuple[Sequence[str], Payload]]) -> None:
        self._branches: dict[str, tuple[list[Payload], PhraseTree[Payload]]] = {}
        for words, payload in phrases:
            self.add(words, payload)

    def add(self, words: Sequence[str], payload: Payload) -> None:
        """Enter one phrase of at least one word."""
        here, branch = self._branches.setdefault(words[0], ([], PhraseTree(())))
        if len(words) > 1:
            branch.add(words[1:], payload)
        elif not here:
            here.append(payload)

    def find(self, words: Sequence[str], first: int) -> tuple[int, Payload] | None:
        """The longest phrase that begins at `first`: the index behind it and its payload."""
        found: tuple[int, Payload] | None = None
        tree, index = self, first
        while (step := tree._branches.get(words[index])) is not None:
            index += 1
            if step[0]:
                found = index, step[0][0]
            tree = step[1]
        return found

    def find_before(self, words: Sequence[str], last: int) -> tuple[int, Payload] | None:
        """The longest phrase that ends before `last`, of a tree whose phrases were entered backwards."""
        found: tuple[int, Payload] | None = None
        tree, index = self, last - 1
        while index >= 0 and (step := tree._branches.get(words[index])) is not None:
            if step[0]:
                found = index, step[0][0]
            index -= 1
            tree = step[1]
        return found
