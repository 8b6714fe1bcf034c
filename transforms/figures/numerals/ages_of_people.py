"""Ages told by the place of a bare number: "John Smith, 34, said", "she is 46", "children under five"."""

from transforms.figures.numerals.claim import Claim
from transforms.figures.numerals.number import Number
from transforms.figures.numerals.read_number import read_number
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers_cues import cue_words

_OLDEST = 115
_GROWN = 16
_YOUNGEST = 3
_APPOSED_END = frozenset([",", ".", ")", ";", "—", "–", "who", "and", "of", "from", "was", "is", "has", ""])
_AGENT_ENDINGS = ("er", "or", "ist", "ant", "ent", "ian", "ef", "ary", "man", "ess", "ee")
_ADVERBS = cue_words("adverbs")
_WHO = frozenset(["who", "he", "she", "i"])
_LIMITS = frozenset(["under", "over", "up", "above", "below"])
_THEM = frozenset(["them", "whom", "which", "those", "these"])
_ALL = frozenset(["all", "both", "mostly", "most", "each"])
_TOGETHER = frozenset(["both", "then", "now"])
_PLACING = frozenset(["in", "at", "near", "outside", "across", "around", "on", "for", "inside", "throughout"])
_NOT_AGES = frozenset(["%", "-", "–", "(", "/", "'", "’", "′"])
_VERBS = cue_words("verbs")
_LIFE_STEPS = cue_words("life_steps")
_THEIRS = frozenset(["he", "she", "who", "his", "her", "i", "my"])
_LIFE_REACH = 8
_GOING_ON = frozenset(["and", "but", "to", "in", "with", "as", "because", "after", "for", "while", "when", "from"])
_AGED_OF = frozenset(["boy", "girl", "child", "man", "woman", "lad", "youth", "baby", "teenager", "youngster"])


def is_year_count(number: Number) -> bool:
    """Whether somebody could be that many years old."""
    return number.form in ("digits", "words") and number.value is not None and 0 < number.value <= _OLDEST


def claim_apposed(tokens: Tokens, index: int, number: Number) -> Claim | None:
    """Such as "John Smith, 34, said": a name or a person, a comma, a bare number, and the sentence goes on."""
    if is_year_count(number) and tokens.lowers[index - 1] in _TOGETHER and tokens.words[index - 2] == ",":
        ends = tokens.words[number.last] in (",", ".", ";", ")") and _is_somebody(tokens, index - 3)
        return Claim(index, number.last, "age", "apposed_age") if ends and not _is_counted(number) else None
    opening = tokens.words[index - 1]
    if not is_year_count(number) or index <= 1 or opening not in (",", "("):
        return None
    if opening == "(" and (tokens.words[number.last] != ")" or not tokens.words[index - 3][:1].isupper()):
        return None
    if tokens.lowers[number.last] == "and":
        return _claim_two(tokens, index, number)
    followed = tokens.words[number.last]
    of_them = followed == "of" and tokens.lowers[number.last + 1] in _THEM  # "killed 192 people, 12 of them abroad"
    if of_them or followed not in _APPOSED_END or (followed == "," and tokens.kinds[number.last + 1] == "d"):
        return None
    person = _is_name(tokens, index - 2) or tokens.lowers[index - 2] in identifier_words().persons
    if not person and followed == "," and number.value is not None and number.value >= _GROWN:
        person = _may_be_person(tokens, index - 2) and tokens.words[number.last + 1].islower()
    return Claim(index, number.last, "age", "apposed_age") if person else None


def _is_somebody(tokens: Tokens, index: int) -> bool:
    """Whether a word stands there that may be somebody, or an age; no number, as in "at seven, then nine"."""
    return tokens.words[index] == "," or (tokens.kinds[index] == "w" and read_number(tokens, index) is None)


def _is_counted(number: Number) -> bool:
    """Whether it is too small for an age that is told without a word."""
    return number.value is not None and number.value < _YOUNGEST


def _claim_two(tokens: Tokens, index: int, number: Number) -> Claim | None:
    """Such as "The partners, 47 and 51, had": a plural and two ages between commas."""
    second = read_number(tokens, number.last + 1)
    if second is None or not is_year_count(second) or tokens.words[second.last] != ",":
        return None
    named = tokens.words[index - 2]
    return Claim(index, second.last, "age", "apposed_ages") if named.islower() and named.endswith(("s", "en")) else None


def _is_name(tokens: Tokens, index: int) -> bool:
    """Whether a name ends there that may be somebody's: "In Lagos, 12 of them" begins with a place."""
    word, words = tokens.words[index], identifier_words()
    capitalised = word[:1].isupper() and word[1:2].islower() and tokens.kinds[index] == "w"
    if not capitalised or word.lower() in words.months | words.weekdays:
        return False
    first = index
    while first > 0 and tokens.words[first - 1][:1].isupper() and tokens.lowers[first - 1] not in _PLACING:
        first -= 1
    return tokens.lowers[first - 1] not in _PLACING


def _may_be_person(tokens: Tokens, index: int) -> bool:
    """Whether a noun in lower case stands there that may be somebody ("her buyer, 50,")."""
    word = tokens.words[index]
    return word.islower() and word.endswith(_AGENT_ENDINGS)


def claim_stated(tokens: Tokens, index: int, number: Number) -> Claim | None:
    """Such as "the governor, who is 46,", "she was just 19.", "and is now 31": somebody is a bare number."""
    if not is_year_count(number) or (number.value or 0) < _YOUNGEST:
        return None
    found = _claim_person_of(tokens, index, number) or _claim_at(tokens, index, number)
    if found is not None:
        return found
    if tokens.kinds[number.last] == "w" and tokens.lowers[number.last] != "when":
        return None
    if tokens.words[number.last] in _NOT_AGES or (tokens.is_glued(number.last) and tokens.kinds[number.last] == "d"):
        return None
    before = index - 1
    before -= tokens.lowers[before] in _ADVERBS
    if tokens.lowers[before] not in ("is", "was"):
        return None
    stated = tokens.lowers[before - 1] in _WHO or tokens.lowers[before + 1] == "now"
    begun = tokens.lowers[number.last] == "when" and tokens.lowers[number.last + 1] in _THEIRS
    stated = stated or begun
    told = tokens.lowers[before - 1] == "and" and not _THEIRS.isdisjoint(tokens.lowers[:before])
    stated = stated or (told and number.value is not None and number.value >= _GROWN)
    stated = stated or ("born" in tokens.lowers[:before] and tokens.words[number.last] in (".", ",", "", ";"))
    return Claim(index, number.last, "age", "stated_age") if stated else None


def _claim_at(tokens: Tokens, index: int, number: Number) -> Claim | None:
    """Such as "left school at 14", "At 34, she leads it": bare behind "at", beside what people do once in a life."""
    ends = tokens.words[number.last] in (",", ".", ";", ")", "") or tokens.lowers[number.last] in _GOING_ON
    if tokens.lowers[index - 1] != "at" or not ends:
        return None
    near = tokens.lowers[max(0, index - _LIFE_REACH) : index - 1]
    lived = not _LIFE_STEPS.isdisjoint(near) and not _THEIRS.isdisjoint(near)
    opens = index == 1 and tokens.lowers[number.last + 1] in _WHO
    return Claim(index, number.last, "age", "at_age") if lived or opens else None


def _claim_person_of(tokens: Tokens, index: int, number: Number) -> Claim | None:
    """Such as "a boy of 12", "a woman of 40 who"; a mother of five has children."""
    if tokens.lowers[index - 1] != "of" or tokens.lowers[index - 2] not in _AGED_OF or tokens.kinds[number.last] == "":
        return None
    alone = tokens.lowers[index - 3] in ("a", "another", "the", "one", "young", "old")
    after = tokens.lowers[number.last]
    another = after in ("and", "or") and tokens.lowers[number.last + 1] in ("a", "an", "his", "her", "the", "another")
    ends = tokens.kinds[number.last] == "s" or after in _VERBS or after.endswith("ed") or another
    return Claim(index, number.last, "age", "person_of") if alone and ends else None


def claim_limit(tokens: Tokens, index: int, number: Number) -> Claim | None:
    """Such as "children under five", "those over 65", "65 and older", "under-16s", "under-21"."""
    if not is_year_count(number):
        return None
    group = _claim_group(tokens, index, number)
    if group is not None:
        return group
    words, last = identifier_words(), number.last
    after = tokens.lowers[last]
    ends = tokens.kinds[last] != "w" or after in words.year_prepositions | _VERBS or after.endswith("ed")
    limits = tokens.lowers[index - 1] in ("under", "over") and tokens.lowers[index - 2] in words.persons | _ALL
    if limits and ends:
        return Claim(index, last, "age", "age_limit")
    joined = tokens.lowers[last] in ("and", "or")
    elder = joined and tokens.lowers[last + 1] in ("older", "younger")
    elder = elder or (joined and tokens.lowers[last + 1] in _LIMITS and tokens.lowers[index - 1] in words.persons)
    return Claim(index, last, "age", "age_limit") if elder and number.value != 1 else None


def _claim_group(tokens: Tokens, index: int, number: Number) -> Claim | None:
    """Such as "under-16s", "the under-21 side"; "under-par" has no number."""
    hyphened = tokens.words[index - 1] == "-" and tokens.is_glued(index)
    if not hyphened or tokens.lowers[index - 2] not in ("under", "over"):
        return None
    plural = tokens.is_glued(number.last) and tokens.lowers[number.last] == "s"
    return Claim(index - 2, number.last + plural, "age", "age_group")
