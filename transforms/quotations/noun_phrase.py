"""The noun phrase that speaks, found by walking away from the verb."""

from collections.abc import Sequence

from transforms.times.token import Token
from transforms.vocabulary.speech import speech_words
from transforms.vocabulary.times import words_in

_INSIDE = frozenset({"of", "by", "for", "in", "at", "from", "with", "to", "on"})
_LEADING = frozenset({"in", "on", "at", "by", "from", "with", "during", "for", "to", "after", "under", "over", "of"})
_DAYS = frozenset({"today", "yesterday", "tonight", "earlier", "later", "late", "early", "on"})
_RELATIVE = 14
"""Words back from a verb to the `who` of its subject's relative clause."""
_JOINTS = frozenset("-–'’&/")


def is_day_word(token: Token) -> bool:
    """A word that tells only when it was said: `on Monday`."""
    return token.lower in _DAYS or token.lower in words_in("weekdays")


def is_cue(token: Token) -> bool:
    """A verb of speech."""
    return token.text.islower() and (
        token.lower in speech_words("plain_verbs") or token.lower in speech_words("careful_verbs")
    )


def _is_abbreviation_stop(tokens: Sequence[Token], index: int) -> bool:
    """The full stop of `U.S.`, `Gen.`, `Mr.`: a short capitalised word directly before it."""
    before = tokens[index - 1] if index else None
    return (
        tokens[index].text == "."
        and before is not None
        and before.end == tokens[index].start
        and before.text[0].isupper()
        and len(before.text) <= 4  # noqa: PLR2004 (Capt.)
        and index + 1 < len(tokens)
    )


def ends_phrase(tokens: Sequence[Token], index: int) -> bool:
    """Whether a noun phrase cannot reach over this token."""
    token = tokens[index]
    if token.lower in speech_words("boundaries") or is_cue(token):
        return True
    if token.text[0].isalnum() or token.lower == "'s":
        return False
    if token.text in _JOINTS:
        # `COLOMBO - The army said`: a dash between blanks parts.
        return (
            0 < index < len(tokens) - 1 and tokens[index - 1].end < token.start and token.end < tokens[index + 1].start
        )
    return not _is_abbreviation_stop(tokens, index)


def phrase_before(tokens: Sequence[Token], last: int) -> tuple[int, int] | None:
    """First token and the one behind the last of the noun phrase that ends at `last`; None where there is none."""
    first = last if last and tokens[last].lower in speech_words("speakers", "documents") else last + 1
    while first > 0 and not ends_phrase(tokens, first - 1):
        first -= 1
        opens = tokens[first].lower in speech_words("determiners")
        if opens and (first == 0 or tokens[first - 1].lower not in _INSIDE):
            break
    first = _without_lead(tokens, first, last + 1)
    return (first, last + 1) if first <= last else None


def before_relative(tokens: Sequence[Token], verb: int) -> tuple[int, int] | None:
    """`An official who asked not to be named said`: the phrase before a relative clause that the verb ends."""
    for index in range(verb - 2, max(verb - _RELATIVE, 0), -1):
        if tokens[index].text in '.;:()"“”' or (is_cue(tokens[index + 1]) and tokens[index + 2].lower != "not"):
            return None
        if tokens[index].lower == "who":
            return phrase_before(tokens, index - 1 if tokens[index - 1].text != "," else index - 2)
    return None


def _without_lead(tokens: Sequence[Token], first: int, behind: int) -> int:
    """`In Baghdad officials` is `officials`; `On Monday a spokesman` is `a spokesman`."""
    while first < behind and (tokens[first].lower in _LEADING or is_day_word(tokens[first])):
        first += 1
        if tokens[first - 1].lower in _LEADING:
            while first < behind - 1 and tokens[first].text[0].isupper() and tokens[first + 1].text[0].islower():
                first += 1
    return first


def phrase_behind(tokens: Sequence[Token], first: int) -> tuple[int, int] | None:
    """The noun phrase that begins at `first`, up to the next sign, clause or word of time."""
    behind = first
    while behind < len(tokens) and not ends_phrase(tokens, behind) and not is_day_word(tokens[behind]):
        behind += 1
    return (first, behind) if behind > first else None
