"""Numerals by which something is reached: web addresses, telephone numbers, streets, postcodes."""

from transforms.figures.numerals.claim import Claim
from transforms.figures.numerals.digits import read_digits
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.identifiers import identifier_words

_POSTCODE_LENGTHS = (5, 6)
_STREET_REACH = 5
_FEWEST_DIGITS = 7
_FEWEST_IN_ONE = 9
_MANY_GROUPS = 3
_CALL_REACH, _SHORT_LENGTHS = 3, range(3, 7)
_CALLS = frozenset(
    ["call", "ring", "phone", "telephone", "text", "tel", "fax", "hotline", "helpline", "whatsapp", "dial"]
)
_DIALLED = frozenset(["call", "ring", "phone", "text", "dial"])


def claim_address(tokens: Tokens, index: int) -> Claim | None:
    """A web or mail address, a handle or a tag with digits in it."""
    has_digit = tokens.kinds[index] == "u" and any(letter.isdecimal() for letter in tokens.words[index])
    return Claim(index, index + 1, "identifier", "address") if has_digit else None


def claim_dotted(tokens: Tokens, index: int) -> Claim | None:
    """Digits that are no single number: "192.168.1.2", "B.1.1.7"."""
    if tokens.kinds[index] != "d" or read_digits(tokens.words[index]) is not None:
        return None
    return Claim(index, index + 1, "identifier", "dotted")


def claim_phone(tokens: Tokens, index: int) -> Claim | None:
    """Such as "+1-222-222-2222", "020 7946 0018", "0800 123 4567": digits in groups, as telephones have them."""
    if tokens.kinds[index] != "d":
        return None
    last, digits = _phone_end(tokens, index)
    groups = sum(kind == "d" for kind in tokens.kinds[index:last])
    plus = tokens.words[index - 1] == "+" and tokens.is_glued(index)
    zero = tokens.words[index].startswith("0") and len(tokens.words[index]) >= _MANY_GROUPS
    calls = _CALLS & tokens.vocabulary
    called = not calls.isdisjoint(tokens.lowers[max(0, index - _CALL_REACH) : index])
    if called and (digits >= _FEWEST_DIGITS or (groups == 1 and _is_short_number(tokens, index))):
        return Claim(index, last, "identifier", "telephone")
    grouped = groups > 1 and digits >= _FEWEST_DIGITS and (plus or zero or groups >= _MANY_GROUPS)
    if grouped or (zero and digits >= _FEWEST_IN_ONE):
        return Claim(index, last, "identifier", "telephone")
    return None


def _is_short_number(tokens: Tokens, index: int) -> bool:
    """Such as "text 70007", "ring 111": three to six digits right behind the verb, with nothing counted behind them."""
    spelled = len(tokens.words[index]) in _SHORT_LENGTHS and tokens.words[index].isdecimal()
    beside = tokens.lowers[index - 1] in _DIALLED or tokens.lowers[index - 2 : index] == ["help", "to"]
    return (
        spelled
        and beside
        and (tokens.kinds[index + 1] != "w" or tokens.lowers[index + 1] in ("for", "or", "to", "and"))
    )


def _phone_end(tokens: Tokens, index: int) -> tuple[int, int]:
    """The index behind the groups of digits that begin here, and how many digits they are."""
    last, digits = index, 0
    while tokens.kinds[last] == "d" and tokens.words[last].isdecimal():
        digits += len(tokens.words[last])
        last += 1
        while tokens.words[last] in ("-", "(", ")", "/") and _goes_on(tokens, last + 1):
            last += 1
    return last, digits


def _goes_on(tokens: Tokens, index: int) -> bool:
    return tokens.kinds[index] == "d" or tokens.words[index] in ("(", ")")


def claim_street_address(tokens: Tokens, index: int) -> Claim | None:
    """Such as "10 Downing Street", "1600 Pennsylvania Avenue", "New Delhi 110001": a place by its number."""
    word = tokens.words[index]
    if tokens.kinds[index] != "d" or not word.isdecimal():
        return None
    if len(word) in _POSTCODE_LENGTHS and _is_postcode(tokens, index):
        return Claim(index, index + 1, "identifier", "postcode")
    place = index + 1
    while tokens.words[place][:1].isupper() and tokens.kinds[place] == "w" and place < index + _STREET_REACH:
        if tokens.lowers[place] in identifier_words().after_address and place > index + 1:
            return Claim(index, index + 1, "identifier", "street_address")
        place += 1
    return None


def _is_postcode(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised place stands before five or six digits, and nothing counted behind them."""
    closed = tokens.kinds[index + 1] in ("s", "") or tokens.words[index + 1][:1].isupper()
    return closed and index > 1 and tokens.words[index - 1][:1].isupper()
