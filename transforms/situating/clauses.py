"""Where the clause around a figure begins and ends, as far as signs and conjunctions show."""

from collections.abc import Iterator, Sequence

from transforms.situating.scene import Scene
from transforms.times.token import Token
from transforms.vocabulary.situating import situating_words, status_words
from transforms.vocabulary.times import words_in

_SHORTEST = 4
"""`need` and `shed` end like a past and are none."""
_JOINING = frozenset({"and", "or"})


def clause_around(scene: Scene, offset: int) -> tuple[int, int]:
    """The span between the nearest breaks on both sides of an offset."""
    first, last = scene.part_of(offset)
    for start, end in _known_breaks(scene):
        if first < start and end <= offset:
            first = end
        elif offset < start < last:
            last = start
    return first, last


def _known_breaks(scene: Scene) -> tuple[tuple[int, int], ...]:
    """The breaks of a scene, found once."""
    if not scene.breaks_found:
        scene.breaks_found.append(tuple(breaks(scene)))
    return scene.breaks_found[0]


def breaks(scene: Scene) -> Iterator[tuple[int, int]]:
    """The conjunctions that open another clause, in order; `and` does where a verb follows."""
    tokens = scene.tokens
    for index, token in enumerate(tokens):
        opens = token.lower in situating_words("clause_breaks") and not _is_of_time(scene, token)
        joins = token.lower in _JOINING
        if opens or (joins and (_opens_clause(tokens, index + 1) or _opens_with_figure(scene, token))):
            yield token.start, token.end


def _is_of_time(scene: Scene, token: Token) -> bool:
    """`since Friday`, `before 2014`: a preposition of time and no conjunction; but `after Friday's attack` is one."""
    return any(
        0 <= row.start - scene.shift - token.end <= 1 and scene.words_behind(row.end - scene.shift, 1) != ("'s",)
        for row in scene.times
    )


def _opens_with_figure(scene: Scene, joint: Token) -> bool:
    """`and up to 1,000 could follow`: a figure with a verb of its own directly behind it."""
    behind = [row.end for row in scene.readings if 0 <= row.start - joint.end <= 1]
    following = scene.words_behind(behind[0], 1) if behind else ()
    return bool(following) and following[0] in situating_words("finite")


def _opens_clause(tokens: Sequence[Token], index: int) -> bool:
    """Whether a verb follows directly: `and has massed`, `and plans to add`, `and wounded`."""
    word = tokens[index].lower if index < len(tokens) else ""
    return is_verb(word) or word in ("that", *status_words("planned"), *status_words("possible"))


def is_verb(word: str) -> bool:
    """A finite verb, as far as a short list and the ending of the past tell."""
    past = word.endswith("ed") and len(word) > _SHORTEST
    return past or word in situating_words("finite") or word in words_in("past_words")
