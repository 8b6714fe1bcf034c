"""What a body that decides has voted for, and what someone has resolved to do: told by a verb before `to`."""

from collections.abc import Sequence
from itertools import pairwise

from transforms.figures.reading import FigureReading
from transforms.situating.cues import FIGURE
from transforms.vocabulary.situating import situating_words, status_words

_OBJECT = 8
"""Words between the verb of deciding and its `to`: `voted by 335 to 174 to send`."""
_ADVERBS = 6
"""Words between the verb and the figure: `send up to an additional 2,500`."""


def is_voted(words: Sequence[str]) -> bool:
    """Whether a deciding body votes `to` do something: `parliament voted 335-174 to send`."""
    bodies = [index for index, word in enumerate(words) if word in status_words("deciding_bodies")]
    if not bodies:
        return False
    for index in range(bodies[0] + 1, len(words)):
        if words[index] in status_words("deciding_verbs"):
            behind = words[index + 1 : index + 1 + _OBJECT]
            return _names_deed(behind) and "against" not in behind
    return False


def _names_deed(words: Sequence[str]) -> bool:
    """`to send`, `sending`: with a word of numbers between `to` and the next, it is a count of votes."""
    deeds = (first == "to" and second.isalpha() for first, second in pairwise(words))
    return any(deeds) or any(word.endswith("ing") for word in words[:2])


def is_resolved(ahead: Sequence[str]) -> bool:
    """Whether the words before a figure end in `to send an additional`: not done, unless someone `managed to`."""
    for index in range(len(ahead) - 1, max(len(ahead) - 1 - _ADVERBS, 0), -1):
        if ahead[index] in status_words("moving") and ahead[index - 1] == "to":
            return index < 2 or ahead[index - 2] not in status_words("managing")  # noqa: PLR2004 (`to` and the verb)
    return False


def without_belief(words: Sequence[str]) -> tuple[str, ...]:
    """The words without the `to be` of `are believed to be`, which plans nothing."""
    kept = list(words)
    for index in range(len(kept) - 2, 0, -1):
        if kept[index] == "to" and kept[index - 1] in status_words("believed"):
            del kept[index]
    return tuple(kept)


def without_whole(words: Sequence[str]) -> tuple[str, ...]:
    """The words without those that tell of what a part is: `$70 million of the money promised in March has come`.

    That the whole was promised, planned or approved makes no plan of the part.
    """
    parts = [at for at, word in enumerate(words) if word == FIGURE and words[at + 1 : at + 2] == ("of",)]
    if not parts:
        return tuple(words)
    first = parts[-1] + 2
    verbs = (at for at in range(first, len(words)) if words[at] in situating_words("finite"))
    return (*words[: first - 1], *words[next(verbs, len(words)) :])


def is_count_of_votes(ahead: Sequence[str], reading: FigureReading) -> bool:
    """`approved the cuts by 199 votes to 74`: how many did so, and not what they allowed."""
    if reading.concept == "votes":
        return True  # `voted 296 to 133 to authorise`
    if reading.quantity.kind == "percent":
        return tuple(ahead[-2:]) in (("with", FIGURE), ("by", FIGURE))  # `approved the treaty with 61 percent`
    counted = (reading.counted or "").lower().split()
    return "by" in ahead and (counted[-1:] in (["votes"], ["vote"]) or tuple(ahead[-3:]) == ("votes", "to", FIGURE))
