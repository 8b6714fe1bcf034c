"""The noun phrase that begins at a word: its extent and its head, without a parser.

A number above one is followed by a plural; that plural is the head, unless more of a compound follows
("arms dealers"). A number of one is followed by a singular, which the first finite verb ends.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from transforms.figures.tokens_lexicon import verb_lemmas
from transforms.figures.tokens_sentence import Word
from transforms.vocabulary.word_classes import nouns, verbs

_OPEN: frozenset[str] = frozenset({"NOUN", "PLURAL", "NAME", "ADJ", "ADV", "VERB", "VERBS", "PAST", "ING", "CODE"})
_NOMINAL: frozenset[str] = frozenset({"NOUN", "PLURAL", "NAME"})
_OWNING = frozenset({"'s", "’s"})
_QUOTES = frozenset("\"'“”‘’«»")


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Words `first` up to, not including, `last`; `head` is the index of its head; `sure` where it is a plural."""

    first: int
    last: int
    head: int
    sure: bool


def read_noun_phrase(words: Sequence[Word], first: int, *, singular: bool = False) -> NounPhrase | None:
    """Read the noun phrase that begins at `first`, or `None` where a noun phrase does not begin there."""
    while first < len(words) and words[first].text in _QUOTES:
        first += 1
    end = _end_of_open_run(words, first)
    if end == first or _is_finite(words, first, end):
        return None
    head = _singular_head(words, first, end) if singular else _plural_head(words, first, end)
    if head is None:
        return None
    sure = singular or "PLURAL" in words[head].tags or words[head].lower in nouns("nominal")
    found = NounPhrase(first, head + 1, head, sure)
    return _past_possessive(words, found, singular=singular)


def _end_of_open_run(words: Sequence[Word], first: int) -> int:
    """Where the words that can stand in one noun phrase end: at closed classes, marks and other quantities."""
    index = first
    while index < len(words):
        word = words[index]
        open_class = word.tags & _OPEN and word.tags != {"VERB"} and word.quantity is None
        if not open_class and not _joins_modifiers(words, first, index):
            break
        index += 1
    return index


def _joins_modifiers(words: Sequence[Word], first: int, index: int) -> bool:
    """Whether the word is a comma, "and", a digit name ("Type 45") or an opening quote inside the modifiers."""
    if index == first or index + 1 >= len(words) or words[index].quantity is not None:
        return False
    word, before, behind = words[index], words[index - 1], words[index + 1]
    if "PLURAL" in before.tags or behind.quantity is not None or not behind.tags & _OPEN:
        return False
    if word.lower in ("and", "or", "&"):
        return _is_modifier(before) and _is_modifier(behind)
    if word.text == ",":
        return _is_adjective(before) and (_is_adjective(behind) or "ADV" in behind.tags)
    if "NUM" in word.tags:
        return "NAME" in before.tags
    return word.text in _QUOTES


def _is_adjective(word: Word) -> bool:
    return bool(word.tags & {"ADJ", "PAST", "ING"}) and "PLURAL" not in word.tags


def _is_modifier(word: Word) -> bool:
    return bool(word.tags & {"ADJ", "NAME", "NOUN", "PAST"}) and "PLURAL" not in word.tags


def _is_finite(words: Sequence[Word], first: int, end: int) -> bool:
    """Whether the first word is a verb with its subject left out: "32 died", "500 went home"."""
    word = words[first]
    if word.lower in verbs("preterites") and "NAME" not in word.tags:
        return True
    if "PAST" not in word.tags or word.tags & {"ADJ", "NAME"}:
        return False
    if any(lemma in verbs("intransitive") for lemma in verb_lemmas(word.lower)):
        return True
    return not any(other.tags & _NOMINAL for other in words[first:end]) and word.lower not in nouns("nominal")


def _plural_head(words: Sequence[Word], first: int, end: int) -> int | None:
    index = first
    while index < end:
        word = words[index]
        if ("PLURAL" in word.tags and not _is_acronym(word)) or _is_unlisted_plural(word):
            further = _compound_goes_on(words, index, end)
            if further is None:
                return index
            index = further
        else:
            index += 1
    return _unmarked_head(words, first, end)


def _is_acronym(word: Word) -> bool:
    """Whether it is a name in capitals that only looks like a plural: "three ISIS units"."""
    return word.text.isupper() and len(word.text) > 1


def _is_unlisted_plural(word: Word) -> bool:
    """Whether the lexicon has a form in -s as a verb only, which cannot follow a number above one: "nine assists"."""
    if "VERBS" not in word.tags or word.tags & {"NOUN", "PLURAL"}:
        return False
    return verbs("intransitive").isdisjoint(verb_lemmas(word.lower))


def _compound_goes_on(words: Sequence[Word], plural: int, end: int) -> int | None:
    """The next plural of the same compound ("sports car makers"), or `None` where the plural is the head."""
    loose = words[plural].lower in nouns("attributive_plurals") or "NAME" in words[plural].tags
    if words[plural].lower == "people":
        end = min(end, plural + 2)  # "people smugglers", not "helped 640 people trace relatives"
    for index in range(plural + 1, end):
        tags = words[index].tags
        if "NAME" in tags and "NAME" not in words[plural].tags:
            return None
        if "PLURAL" in tags:
            return index if loose or "VERBS" not in tags else None  # "arms sales", not "the departure of 40 men leaves"
        if "NOUN" not in tags or (not loose and tags & {"VERB", "ADJ", "ADV", "PAST"}):
            return None
    return None


def _unmarked_head(words: Sequence[Word], first: int, end: int) -> int | None:
    """The head where no plural stands: a word for people ("32 dead") or a name ("two Boeing 747")."""
    modified = False
    for index in range(first, end):
        if words[index].lower in nouns("nominal") and not (modified and "PAST" in words[index].tags):
            return index
        modified = modified or bool(words[index].tags & {"NOUN", "VERBS"} and "NAME" not in words[index].tags)
    head = _singular_head(words, first, end)
    return head if head is not None and words[head].tags & {"NAME", "CODE"} else None


def _singular_head(words: Sequence[Word], first: int, end: int) -> int | None:
    head = None
    for index in range(first, end):
        tags = words[index].tags
        if head is not None and _ends_singular(words[index], words[index - 1]):
            break
        if tags & _NOMINAL or "CODE" in tags:
            head = index
    return head


def _ends_singular(word: Word, before: Word) -> bool:
    """Whether a word behind a singular noun is its verb, or belongs to something else."""
    if "PLURAL" in before.tags:
        return not word.tags & {"NOUN", "NAME"}
    if not word.tags & _NOMINAL:
        return True
    return bool(word.tags & {"PAST", "VERBS"}) and word.lower not in nouns("attributive_plurals")


def _past_possessive(words: Sequence[Word], found: NounPhrase, *, singular: bool) -> NounPhrase:
    """Go on behind a possessive: of "three people's lives" the head is "lives"."""
    if found.last < len(words) and words[found.last].lower in _OWNING:
        owned = read_noun_phrase(words, found.last + 1, singular=singular)
        if owned is not None:
            return NounPhrase(found.first, owned.last, owned.head, owned.sure)
    return found
