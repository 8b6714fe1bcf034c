"""What a sum of money is ("a fine of $8.9bn"), a share is of or an area is ("burned 900 acres"): no count names it."""

import re
from collections.abc import Iterator

from transforms.agreement.names import names_in
from transforms.agreement.singular import singular_of
from transforms.entities.common_words import is_plain_word
from transforms.records import Figure
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.nations import nation_of

_FILLER = (
    r"(?:(?:a|an|the|its|their|his|her|about|some|around|roughly|approximately|nearly|almost|just|over|under|up to"
    r"|at least|more than|less than|as much as|well over|another|an additional|a further|a total of|a record)\s+)*"
)
_BEFORE = re.compile(
    rf"((?:[\w’'-]+\s+){{1,3}})(?:of|for|at|worth|totalling|totaling|to|is|was|are|were|by|with)\s+{_FILLER}\Z"
)
_DIRECT = re.compile(rf"\b([a-z][a-z-]+)\s+{_FILLER}\Z")
_OBJECT = re.compile(
    rf"\b([a-z][a-z-]+)\s+(?:the\s+|its\s+)?(?:[A-Z][\w&.’'-]*\s+|bank\s+|company\s+|firm\s+){{1,5}}{_FILLER}\Z"
)
_AFTER = re.compile(r"\A\s*(?:in|of|for|as|worth of)?\s*(?:a|an|the|its|their)?\s*((?:[a-z][a-z-]+\s*){1,3})")
_OF_WHOLE = re.compile(r"\A\s*of\s+(?:the|all|its|their|his|her)?\s*((?:[a-z][a-z-]+\s?){1,2})")
_NAMED = r"(in|to|for)\s+(?:the\s+)?(?:\w+\s+of\s+)?((?:[A-Z][\w’'-]+\s?)+)"
_NOUN_SCOPE = re.compile(rf"\b([A-Za-z-]+)\s+{_NAMED}")
_AMOUNT_SCOPE = re.compile(rf"\A\s*(?:(?:in|of|worth of)\s+[a-z]+\s+(?:[a-z]+\s+)?)?{_NAMED}")
SCOPE_REACH = 60
_GROUP = re.compile(r"(?:(?<![\w’'-])([a-z]{3,})|\A\s*([A-Z][a-z]{2,}))\s+\Z")
_PLAIN = frozenset({"national", "official", "overall", "annual", "yearly", "adjusted", "where", "when", "into", "said"})
_PAID = re.compile(r"\b(?:pay|pays|paid|paying)\s+" + _FILLER + r"\Z")
_FOR_NAME = re.compile(r"\A\s+(?:in cash\s+|in shares\s+)?for\s+(?:the\s+)?[A-Z]")
BURNED = "area burned"
"""What a fire has burned grows from day to day."""
_WORD = re.compile(r"[a-z][a-z-]+")


def named_things(figure: Figure, before: str, clause: str, after: str) -> frozenset[str]:
    """What names a figure that counts nothing: an amount of money, a share or an area; nothing for other figures.

    `before` and `after` are the sentence on either side of the figure, `clause` is the figure's own clause.
    """
    if figure.quantity_kind == "money":
        return _money_things(figure, before, clause, after)
    if figure.counted_head is not None:
        return frozenset()
    if figure.role == "share" or (figure.unit == "%" and figure.role in ("level", "base")):
        return _share_things(clause, after)
    burning = figure.quantity_kind == "area" and agreement_words().burning_words.stand_in(clause)
    return frozenset({BURNED}) if burning else frozenset()


def _money_things(figure: Figure, before: str, clause: str, after: str) -> frozenset[str]:
    """The nouns and verbs next to an amount, and the one word of its clause that says what an amount is."""
    found: set[str] = set((figure.counted or "").lower().split())
    for pattern, text in ((_BEFORE, before), (_DIRECT, before), (_OBJECT, before), (_AFTER, after)):
        match = pattern.search(text)
        if match:
            found.update(_WORD.findall(match.group(1).lower()))
    if _PAID.search(before) and _FOR_NAME.match(after):
        found.add("price")
    words, nouns = agreement_words(), agreement_words().money_nouns
    told = {nouns[word] for word in _WORD.findall(clause.lower()) if word in nouns}
    stop = words.money_stop_words
    named = {nouns.get(word) or singular_of(word) for word in found if word not in stop or word in nouns}
    return frozenset(word for word in named if word not in stop) | (told if len(told) == 1 else frozenset())


def scope_of(figure: Figure, before: str, after: str) -> frozenset[str]:
    """The names that a preposition sets as where a sum was made ("in China") or whom it is for ("to Chad")."""
    if figure.quantity_kind != "money":
        return frozenset()
    nouns = agreement_words().money_nouns
    found = [match.groups()[1:] for match in _NOUN_SCOPE.finditer(before[-SCOPE_REACH:]) if match[1].lower() in nouns]
    behind = _AMOUNT_SCOPE.match(after)
    named = [*found, *([behind.groups()] if behind else [])]
    return frozenset(f"{'in' if how == 'in' else 'to'} {name}" for how, text in named for name in names_in(text))


def _rates(clause: str) -> Iterator[str]:
    """The rates that a clause names, each with the group it is of: "unemployment", "youth unemployment"."""
    for match in agreement_words().rate_words.pattern.finditer(clause):
        group = _group_before(clause[: match.start()])
        said = " ".join(match.group().lower().split())
        rate = agreement_words().rate_names.get(said, said)
        yield rate if group is None or " " in said else f"{group} {rate}"


def _group_before(text: str) -> str | None:
    """The word before a rate that says whose it is; a capital that opens the sentence is no name where it is a word."""
    found = _GROUP.search(text)
    if found is None:
        return None
    group = found.group(1) or found.group(2).lower()
    if group in agreement_words().money_stop_words or group in _PLAIN:
        return None
    plain = is_plain_word(group) and nation_of(found.group(2)) is None if found.group(2) else True
    return group if plain else None


def _share_things(clause: str, after: str) -> frozenset[str]:
    """The noun of what a share is of ("66 per cent of the vote"), or the rate that it is ("unemployment")."""
    rates = frozenset(_rates(clause))
    match = _OF_WHOLE.match(after)
    if match is None:
        return rates if len(rates) == 1 else frozenset()
    stop = agreement_words().money_stop_words
    noun = next((word for word in match.group(1).split() if word not in stop), None)
    return frozenset({singular_of(noun)}) if noun is not None else frozenset()
