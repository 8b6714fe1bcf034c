"""What a quantity is per: "a day", "per barrel", "/h", with or without a noun between."""

from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_tree import Unit, find_unit_name, find_unit_symbol
from transforms.vocabulary.numbers_cues import cue_words

_PER = frozenset(["per", "/", "each", "every", "a", "an"])
_SUBJECT = 14
"""So many words before a price its subject may begin: "a kilo of medium-grade rice from the south now fetches"."""
_CLAUSE_ENDS = frozenset([",", ";", ":", ".", "(", ")"])
_PRICING = cue_words("pricing")
_PRICE_ADVERBS = cue_words("price_adverbs")
_PRICE_LINKS = cue_words("price_links")
_NOT_PRICING = cue_words("not_pricing")
_FOR_EACH = frozenset(["a", "an", "each", "every"])
# "a year earlier" and "a month ago" date something; they are no rates.
_DATING = cue_words("dating")
_BY_WEIGHT = {"pound": "[lb_av]", "ounce": "[oz_av]"}
_PRECIOUS = cue_words("precious")
# What else a price or a share is counted by.
_STOPS = cue_words("stops")
_THINGS = cue_words("things")


def find_rate(tokens: Tokens, index: int, unit: Unit) -> tuple[int, str] | None:
    """The index behind "per day" that begins at `index`, and the code of what it is per."""
    place = index + 1 if tokens.words[index] == "-" and tokens.is_glued(index) else index
    word = tokens.lowers[place]
    if word == "for" and unit.kind == "money" and tokens.lowers[place + 1] in _FOR_EACH:
        found = find_unit_name(tokens, place + 2)
        return (found[0], found[1].code) if _is_goods(found) and found and found[1].code else None
    if word not in _PER:
        return _find_apiece(tokens, index, unit)
    if word == "/" and not tokens.is_glued(place):
        return None
    following = place + 1 + (tokens.words[place + 1] == "-")
    found = find_unit_name(tokens, following) or find_unit_symbol(tokens, following)
    if found is not None:
        return _per_unit(tokens, found, unit, word)
    following += word == "per" and tokens.lowers[following] not in _THINGS and tokens.kinds[following] == "w"
    if word in ("per", "a", "/", "each") and tokens.lowers[following] in _THINGS and _may_price(unit, word):
        return following + 1, "{" + tokens.lowers[following] + "}"
    return None


def _is_goods(found: tuple[int, Unit] | None) -> bool:
    """Whether what a price is for is measured goods: "for a litre", not "for a day"."""
    return found is not None and found[1].kind in ("volume", "mass")


def _may_price(unit: Unit, word: str) -> bool:
    return unit.kind == "money" or word == "per"


def _per_unit(tokens: Tokens, found: tuple[int, Unit], unit: Unit, word: str) -> tuple[int, str] | None:
    last, per = found
    if per.shared in _BY_WEIGHT:
        per = Unit(_BY_WEIGHT[per.shared] if not _PRECIOUS & tokens.vocabulary else "[oz_tr]", "mass")
    if per.code is None or per.kind == "money" or tokens.lowers[last] in _DATING:
        return None
    if word in ("a", "an") and per.kind != "duration" and unit.kind != "money":
        return None
    if word in ("each", "every", "a", "an") and unit.kind == "duration" and per.kind != "duration":
        return None
    return last, per.code


def _find_apiece(tokens: Tokens, index: int, unit: Unit) -> tuple[int, str] | None:
    if unit.kind == "money" and tokens.lowers[index] in ("apiece", "each"):
        return index + 1, "{each}"
    return None


def find_priced(tokens: Tokens, first: int) -> str | None:
    """What a price is for where its subject tells: "a kilo of rice now fetches 2,400 shillings"."""
    for place in range(first - 1, max(-1, first - _SUBJECT), -1):
        if tokens.kinds[place] not in ("w", "s") or tokens.lowers[place] in _CLAUSE_ENDS:
            return None
        if tokens.lowers[place] not in ("a", "one", "each"):
            continue
        found = find_unit_name(tokens, place + 1)
        if found is None or not _is_goods(found) or found[1].shared is not None:
            continue
        return found[1].code if _fetches(tokens, found[0], first) else None
    return None


def _fetches(tokens: Tokens, behind: int, first: int) -> bool:
    """Whether a verb of price leads from the goods to the number, and nothing else is told of them."""
    of_goods = tokens.lowers[behind] == "of" or tokens.lowers[behind] in _PRICING | _PRICE_ADVERBS
    verb = first - 1
    while verb > behind and tokens.lowers[verb] in _PRICE_LINKS:
        verb -= 1
    priced = tokens.lowers[verb] in _PRICING and verb >= behind
    return of_goods and priced and _NOT_PRICING.isdisjoint(tokens.lowers[behind:verb])


def find_distant_rate(tokens: Tokens, index: int) -> str | None:
    """The rate behind a counted noun ("300 cases a day"): what the count is per, a time."""
    for place in range(index, index + 4):
        word = tokens.lowers[place]
        if place > index and word in ("a", "an", "per", "every", "each"):
            found = find_unit_name(tokens, place + 1)
            if found is None or found[1].kind != "duration" or tokens.lowers[found[0]] in _DATING:
                return None
            return found[1].code
        if tokens.kinds[place] != "w" or word in _STOPS:
            return None
    return None
