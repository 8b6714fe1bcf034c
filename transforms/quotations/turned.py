"""The speaker behind the verb of speech: `..., said Captain Kazwini`."""

from collections.abc import Sequence

from transforms.quotations.noun_phrase import is_day_word, phrase_behind
from transforms.times.token import Token
from transforms.vocabulary.speech import speech_words

_MARKS = frozenset("\"“”'‘’")
_TITLE = 4
"""Words of a title and the first of the name behind it."""
_NAME = 2
"""A comma and one word are not yet a name behind a title."""


def turned_subject(tokens: Sequence[Token], verb: int) -> tuple[int, int] | None:
    """The speaker behind the verb: `..., said Captain Kazwini`."""
    turns = tokens[verb].lower in speech_words("plain_verbs") and tokens[verb].lower not in ("told", "tells", "tell")
    if verb < 2 or verb + 1 >= len(tokens) or not turns:  # noqa: PLR2004
        return None
    if tokens[verb - 1].text not in _MARKS and not (tokens[verb - 1].text == "," and _is_clause(tokens, 0, verb - 1)):
        return None
    following = tokens[verb + 1]
    if not (following.text[0].isupper() or following.lower in speech_words("determiners")) and not _is_titled(
        tokens, verb + 1
    ):
        return None
    return _with_name(tokens, phrase_behind(tokens, verb + 1))


def _is_titled(tokens: Sequence[Token], first: int) -> bool:
    """`said organiser Tom Rennick`, `said union secretary Ann Lee`, `said police`: who speaks, without an article."""
    people = speech_words("speakers", "people") | speech_words("speakers", "institutions")
    for token in tokens[first : first + _TITLE]:
        if token.lower in people or (token.text[0].isupper() and token is not tokens[first]):
            return True
        if not token.text.isalpha() or token.lower in speech_words("boundaries") or is_day_word(token):
            return False
        if token.lower in speech_words("openers") or token.lower in ("of", "to", "it", "he", "she", "they"):
            return False
    return False


def _with_name(tokens: Sequence[Token], phrase: tuple[int, int] | None) -> tuple[int, int] | None:
    """`said the minister, Joseph Ole Lenku.`: the phrase with the name behind its comma."""
    if phrase is None or tokens[phrase[0]].text[0].isupper():
        return phrase
    behind = phrase[1] + 1
    while behind < len(tokens) and tokens[behind].text[0].isupper():
        behind += 1
    named = tokens[phrase[1]].text == "," if phrase[1] < len(tokens) else False
    closed = behind >= len(tokens) or tokens[behind].text in (",", ".")
    return (phrase[0], behind) if named and closed and behind - phrase[1] > _NAME else phrase


def _is_clause(tokens: Sequence[Token], first: int, behind: int) -> bool:
    """Whether a verb stands there, as far as common verbs and endings show."""
    words = speech_words("boundaries")
    return any(
        (token.lower in words and token.lower not in ("that", "who", "as", "and", "or", "but"))
        or (token.lower.endswith("ed") and token.text.islower())
        for token in tokens[first:behind]
    )
