"""Where the clause around a figure begins and ends, as far as signs and conjunctions show."""

from collections.abc import Iterator, Sequence

from transforms.situating.scene import Scene
from transforms.times.token import Token
from transforms.vocabulary.situating import situating_words, status_words
from transforms.vocabulary.speech import speech_words
from transforms.vocabulary.times import words_in

_SHORTEST = 4
"""`need` and `shed` end like a past and are none."""
_JOINING = frozenset({"and", "or"})
_MODALS = frozenset({"will", "would", "may", "might", "could", "can"})
_SIGNS = frozenset(',;:()“”"')
_SUBJECT = 5
"""Words of a subject between its first and its verb: `its deputy defence minister will`."""
_ENDING_SUBJECT = frozenset({"and", "or", "that", "who", "which", "to", "than", "when", "while"})


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
        opens = token.lower in situating_words("clause_breaks") and not (
            _is_of_time(scene, token) or _is_of_bound(scene, token)
        )
        joins = token.lower in _JOINING
        if opens or (joins and _joins_clauses(scene, index)):
            yield token.start, token.end


def _is_of_time(scene: Scene, token: Token) -> bool:
    """`since Friday`, `before 2014`: a preposition of time and no conjunction; but `after Friday's attack` is one."""
    return any(
        0 <= row.start - scene.shift - token.end <= 1 and scene.words_behind(row.end - scene.shift, 1) != ("'s",)
        for row in scene.times
    )


def _is_of_bound(scene: Scene, token: Token) -> bool:
    """`more than 600`: part of a bound, and no comparison with what another clause tells."""
    return any(row.start < token.start and token.end <= row.quantity.number_start for row in scene.readings)


def _opens_with_figure(scene: Scene, joint: Token) -> bool:
    """`and up to 1,000 could follow`: a figure with a verb of its own directly behind it."""
    behind = [row.end for row in scene.readings if 0 <= row.start - joint.end <= 1]
    following = scene.words_behind(behind[0], 1) if behind else ()
    return bool(following) and following[0] in situating_words("finite")


def _joins_clauses(scene: Scene, joint: int) -> bool:
    tokens = scene.tokens
    own = _opens_clause(tokens, joint + 1) or _opens_with_figure(scene, tokens[joint])
    return own or _opens_with_subject(tokens, joint)


def _opens_with_subject(tokens: Sequence[Token], joint: int) -> bool:
    """`sales rose 2% and the dividend was set at`: a subject and its verb, with a verb before."""
    if not _has_own_verb(tokens, joint) or joint + 2 >= len(tokens):
        return False
    if tokens[joint + 2].lower in _MODALS:
        return True  # "and reinforcements will arrive"
    if not _can_open_subject(tokens[joint + 1]):
        return False
    for token in tokens[joint + 2 : joint + 2 + _SUBJECT]:
        if token.lower in situating_words("finite") or token.lower in words_in("past_words"):
            return True
        if not token.text[0].isalpha() or token.lower in _ENDING_SUBJECT:
            return False
    return False


def _can_open_subject(token: Token) -> bool:
    return token.lower in situating_words("subject_openers") or token.text[0].isupper()


def _has_own_verb(tokens: Sequence[Token], joint: int) -> bool:
    """Whether a verb stands before the conjunction, behind the last sign and any words of saying."""
    for token in reversed(tokens[:joint]):
        if token.text in _SIGNS or token.lower in speech_words("plain_verbs") or token.lower == "that":
            return False
        if is_verb(token.lower):
            return True
    return False


def _opens_clause(tokens: Sequence[Token], index: int) -> bool:
    """Whether a verb follows directly: `and has massed`, `and plans to add`, `and wounded`."""
    word = tokens[index].lower if index < len(tokens) else ""
    return (
        is_verb(word)
        or word in situating_words("leading_on")
        or word in ("that", *status_words("planned"), *status_words("possible"))
    )


def is_verb(word: str) -> bool:
    """A finite verb, as far as a short list and the ending of the past tell."""
    past = word.endswith("ed") and len(word) > _SHORTEST
    return past or word in situating_words("finite") or word in words_in("past_words")
