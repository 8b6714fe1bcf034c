"""What is attributed to a speaker, and the ways of attributing that need no verb of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transforms.quotations.said import trimmed
from transforms.times.token import Token
from transforms.vocabulary.speech import speech_words

_RECKONER = 8
"""Words between `by` and the count: `by the New York health department's count`."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue with its speaker and what is said, all as character spans of the sentence; `said` may be empty."""

    cue: tuple[int, int]
    speaker: tuple[int, int] | None
    said: tuple[int, int]


def going_on(sentence: str, tokens: Sequence[Token], found: Sequence[Attribution]) -> Iterator[Attribution]:
    """`Moreau said ..., adding that 300 had died`: the last speaker before goes on."""
    for index in range(1, len(tokens) - 1):
        if tokens[index].lower not in speech_words("going_on") or tokens[index - 1].text not in (",", "”", '"', "and"):
            continue
        if tokens[index + 1].text.isdigit():
            continue  # `the firm grew, adding 300 jobs`
        spoken = [one for one in found if one.speaker is not None and one.cue[1] <= tokens[index].start]
        if not spoken:
            continue
        last = max(spoken, key=lambda one: one.cue)
        said = trimmed(sentence, tokens[index + 1].start, len(sentence))
        if tokens[index + 1].lower == "that":
            said = trimmed(sentence, tokens[index + 1].end, len(sentence))
        yield Attribution((tokens[index].start, tokens[index].end), last.speaker, said)


def by_reckoning(sentence: str, tokens: Sequence[Token]) -> Iterator[Attribution]:
    """`by the ministry's count`, `on Eurostat's figures`: whose count it is vouches for the sentence."""
    for index, token in enumerate(tokens):
        if token.lower not in ("by", "on"):
            continue
        for possessor in range(index + 2, min(index + _RECKONER, len(tokens) - 1)):
            if tokens[possessor].lower != "'s":
                continue
            behind = [token.lower for token in tokens[possessor + 1 : possessor + 4]]
            if set(behind) & speech_words("reckonings"):
                speaker = (tokens[index + 1].start, tokens[possessor - 1].end)
                yield Attribution((token.start, token.end), speaker, trimmed(sentence, 0, len(sentence)))
            break
