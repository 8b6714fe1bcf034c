"""Whether a word that may be one of time is one here: May, March, fall, Sun, 2014."""

from collections.abc import Sequence

from transforms.times.token import Token
from transforms.vocabulary.times import value_of, words_in

_SURE = frozenset({"in", "since", "until", "last", "next", "early", "late", "mid", "this"})
_NAMES_TOO = frozenset({"may", "march", "april", "june", "august"})
"""Months that are also given names, surnames or verbs."""
_REACH = 3
"""So many words behind a month what is counted by the month may stand: `March crude oil output`."""
_SEASONS_TOO = frozenset({"spring", "fall"})
"""Seasons that are also verbs or things."""


def is_believed(tokens: Sequence[Token], index: int, name: str) -> bool:
    """Whether the token stands as a word of time, by its capital letter and its neighbours."""
    if name == "month":
        return _is_month(tokens, index)
    if name == "season":
        return _is_season(tokens, index)
    if name == "weekday":
        return _is_weekday(tokens, index)
    return _is_year(tokens, index) if name == "year" else _is_zone(tokens, index)


def _before(tokens: Sequence[Token], index: int) -> str:
    return tokens[index - 1].lower if index else ""


def _after(tokens: Sequence[Token], index: int) -> str:
    return tokens[index + 1].lower if index + 1 < len(tokens) else ""


def _has_number_beside(tokens: Sequence[Token], index: int) -> bool:
    following = _after(tokens, index)
    if following in (".", ","):
        following = _after(tokens, index + 1)
    before = _before(tokens, index)
    if before in ("of", "-"):
        before = _before(tokens, index - 1)
    return following[:1].isdigit() or before[:1].isdigit()


def _is_month(tokens: Sequence[Token], index: int) -> bool:
    word = tokens[index].lower
    if not tokens[index].text[0].isupper():
        return False
    if word in value_of("month_abbreviations"):
        return _has_number_beside(tokens, index)
    if word not in _NAMES_TOO or _has_number_beside(tokens, index):
        return not _is_inside_name(tokens, index)
    if _before(tokens, index) in _SURE or _is_of_month(tokens, index):
        return True
    return _before(tokens, index) in words_in("time_prepositions") and not _is_inside_name(tokens, index)


def _is_of_month(tokens: Sequence[Token], index: int) -> bool:
    """`March crude output`, `May sales`: what is counted month by month stands behind its name."""
    before = _before(tokens, index)
    named = index > 0 and tokens[index - 1].text[:1].isupper() and before not in ("the", "its", "their", "this")
    if named and before not in words_in("time_prepositions"):
        return False
    following = [token.lower for token in tokens[index + 1 : index + 1 + _REACH]]
    counted = next((at for at, word in enumerate(following) if word in words_in("counted_by_month")), None)
    return counted is not None and all(word.isalpha() for word in following[:counted])


def _is_inside_name(tokens: Sequence[Token], index: int) -> bool:
    """A given name before it or a surname behind it: Theresa May, June Carter, April Jones."""
    if tokens[index].lower not in _NAMES_TOO or _has_number_beside(tokens, index):
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return following is not None and following.text[0].isupper() and following.lower not in words_in("weekdays")


def _is_season(tokens: Sequence[Token], index: int) -> bool:
    word = tokens[index].lower
    if word not in _SEASONS_TOO:
        return True
    before, following = _before(tokens, index), _after(tokens, index)
    year_behind = following.isdigit() or (following == "of" and _after(tokens, index + 1).isdigit())
    if word == "fall" and before in ("the", "to", "of", "by", "in"):
        return year_behind or (before == "in" and following in (".", ",", ""))
    return before in words_in("season_cues") or year_behind


def _is_weekday(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    if token.lower in words_in("weekdays"):
        return token.text[0].isupper()
    followed = _after(tokens, index) == "." or _has_number_beside(tokens, index)
    return token.text[0].isupper() and followed and _before(tokens, index) != "the"


def _is_year(tokens: Sequence[Token], index: int) -> bool:
    before, following = _before(tokens, index), _after(tokens, index)
    if before in words_in("not_a_year_behind") or following in ("%", "percent", "km", "miles", "feet", "metres"):
        return False
    if before in value_of("months") or before in value_of("month_abbreviations"):
        return True
    if before in words_in("time_prepositions") or before in (",", ".") or before in value_of("months"):
        return not _counts(tokens, index) or before in ("in", "since", "until", "of")
    if tokens[index].lower < "1800":
        return False
    return not _counts(tokens, index)


def _counts(tokens: Sequence[Token], index: int) -> bool:
    """A plural behind it: 1500 people, 2000 soldiers."""
    if index + 1 >= len(tokens):
        return False
    following = tokens[index + 1].text
    plural = following.endswith("s") and following not in words_in("no_plurals")
    return following.islower() and following.isalpha() and (plural or following in ("people", "men", "women"))


def _is_zone(tokens: Sequence[Token], index: int) -> bool:
    return tokens[index].text.isupper() or _before(tokens, index).rstrip(".").endswith("m")
