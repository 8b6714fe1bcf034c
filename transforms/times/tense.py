"""Whether the words around an expression speak of the future."""

from collections.abc import Iterable, Sequence

from transforms.times.token import Token
from transforms.vocabulary.times import words_in

_BREAKS = frozenset(";:")
_AUXILIARIES = frozenset({"is", "are", "be", "being", "been"})
_BEFORE_BARE = frozenset(
    {"will", "to", "would", "shall", "may", "might", "could", "can", "not", "'ll", "must", "should"}
)
"""Behind these a verb has no tense of its own: `will have`, `to put`, `will stay shut`."""
_BARE_REACH = 2
_EVENT_REACH = 3
"""`closure plan`, `suicide car bombing`: a possessed event with the words that describe it."""
_LED_REACH = 6
"""Words from a verb of seeing back from the verb that it leads: `has seen 900 Kalati leave`."""
_UNTIL_REACH = 7


def is_future(tokens: Sequence[Token], start: int, end: int) -> bool:
    """The nearest word of tense before the expression decides, else the nearest behind it; past if there is none."""
    before = tokens[start - 1].lower if start else ""
    if before == "since" or _is_possessed_event(tokens, end):
        return False
    if _has_until(tokens, start):
        return True
    tense = _first_tense(tokens, range(start - 1, -1, -1))
    if tense is None:
        tense = _first_tense(tokens, range(end, len(tokens)))
    return bool(tense)


def _is_possessed_event(tokens: Sequence[Token], end: int) -> bool:
    """`Monday's announcement that more would go`: what is named as having happened."""
    if end + 1 >= len(tokens) or tokens[end].lower != "'s":
        return False
    # `Monday's closure plan`; but `Monday's planned strike` is to come.
    behind = [token.lower for token in tokens[end + 1 : end + 1 + _EVENT_REACH]]
    named = [index for index, word in enumerate(behind) if word in words_in("past_events")]
    return (
        bool(named)
        and words_in("future_words").isdisjoint(behind[: named[0]])
        and all(word.isalpha() and word not in words_in("noun_cues") for word in behind[: named[0]])
    )


def _has_until(tokens: Sequence[Token], start: int) -> bool:
    """`has until Monday`, `has until 3 a.m. on Monday`: time left."""
    for index in range(start - 1, max(start - _UNTIL_REACH, 0), -1):
        if tokens[index].lower in ("until", "till"):
            return tokens[index - 1].lower in ("has", "have")
    return False


def _first_tense(tokens: Sequence[Token], indices: Iterable[int]) -> bool | None:
    for index in indices:
        if tokens[index].text in _BREAKS:
            return None
        tense = _tense_at(tokens, index)
        if tense is not None:
            return tense
    return None


def _tense_at(tokens: Sequence[Token], index: int) -> bool | None:
    """True for a word of the future, False for one of the past, None for any other."""
    word = tokens[index].lower
    before = tokens[index - 1].lower if index else ""
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    # `had pledged it in April`, `the money promised at the summit`
    had_done = (before == "had" and word.endswith("ed")) or (
        word in words_in("promised_words") and following in words_in("promised_when")
    )
    due = word in ("must", "should") and following != "have"  # `must leave by 31 December`
    if due or (word in words_in("future_words") and not had_done) or (word == "set" and before in _AUXILIARIES):
        return None if tokens[index].text == "May" else True
    if _is_bare(tokens, index):
        return None
    if word in words_in("scheduled_words"):
        verb = following != "of" and _is_verb_there(before)  # no verb in "heads of state"
        return True if verb and not _is_led_or_name(tokens, index) else None
    if word in words_in("past_words") or had_done:
        return False
    if len(word) > 4 and word.endswith("ed") and before not in _AUXILIARIES:  # noqa: PLR2004 (bed, red)
        return False
    return True if word == "to" and before in _AUXILIARIES else None


def _is_bare(tokens: Sequence[Token], index: int) -> bool:
    return any(token.text in _BEFORE_BARE for token in tokens[max(0, index - _BARE_REACH) : index])


def _is_led_or_name(tokens: Sequence[Token], index: int) -> bool:
    """`has seen 900 people leave`, `voted Leave on Thursday`: a verb that another leads, and a name."""
    leading = {token.lower for token in tokens[max(0, index - _LED_REACH) : index]}
    led = not tokens[index].lower.endswith("s") and not words_in("leading_verbs").isdisjoint(leading)
    return led or (index > 0 and tokens[index].text[0].isupper())


def _is_verb_there(before: str) -> bool:
    """Whether a word that may be a noun is a verb: `markets reopen`, `she returns`, never `the returns`, `12 votes`."""
    if before in words_in("past_words") or before in words_in("opening_verbs"):
        return False  # `the bombs tore open four trains`
    noun = before in words_in("noun_cues") or not before[-1:].isalpha() or before[:1].isdigit()
    return not noun and (before.endswith("s") or before in words_in("verb_subjects") or len(before) > _BARE_REACH)
