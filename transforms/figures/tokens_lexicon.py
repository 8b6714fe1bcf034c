"""What part of speech a word can be, and its dictionary form: closed classes first, then a lexicon, then suffixes.

A word keeps every part of speech it can have ("support" is NOUN and VERB); which it is, its neighbours tell.
"""

import re
from functools import cache, lru_cache
from typing import Any, Literal

from transforms.vocabulary.word_classes import closed_classes, nouns

Tag = Literal[
    "NOUN", "PLURAL", "NAME", "ADJ", "ADV", "VERB", "VERBS", "PAST", "ING", "CLOSED", "NUM", "CODE", "PUNCT",
]  # fmt: skip
"""NOUN singular · PLURAL · NAME capitalised · VERB plain form · VERBS third person · PAST past form or participle ·
ING · CLOSED of a closed class · NUM digits first · CODE letters and digits (F-16) · PUNCT a mark."""

_ALWAYS_CAPITAL = frozenset(
    {"january", "february", "march", "april", "may", "june", "july", "august", "monday", "sunday", "am", "us"}
)
_SUFFIXES: tuple[tuple[re.Pattern[str], tuple[Tag, ...]], ...] = (
    (re.compile(r"ly$"), ("ADV",)),
    (re.compile(r"ed$"), ("PAST",)),
    (re.compile(r"ing$"), ("ING",)),
    (re.compile(r"[^su']s$"), ("PLURAL",)),
    (re.compile(r"(?:ian|ist|ese|i|ean)$"), ("ADJ", "NOUN")),
    (re.compile(r"(?:ic|al|ous|ful|less|ive|able|ible|ary|ish|style|wide|based)$"), ("ADJ",)),
)
_HEAD_FIRST = re.compile(r"(\w+)[-‑](?:to[-‑]be|of[-‑]war|in[-‑](?:law|arms|chief|waiting|residence))")
"""Compounds whose head stands first: "mothers-to-be", "prisoners-of-war", "sons-in-law"."""


@cache
def _lookup() -> Any:
    """The lexicon's lookup function; loaded at the first word, once per process."""
    import lemminflect  # noqa: PLC0415  it loads its tables and spacy; not every process reads words

    return lemminflect.getAllLemmas


@lru_cache(maxsize=65536)
def lemmas_of(lower: str) -> dict[str, tuple[str, ...]]:
    """The dictionary forms of a lower-case word by part of speech (NOUN, VERB, ADJ, ADV); empty when unknown."""
    found: dict[str, tuple[str, ...]] = _lookup()(lower)
    return found


@lru_cache(maxsize=65536)
def tags_of(text: str) -> frozenset[Tag]:
    """Every part of speech that the word can be, as spelt.

    >>> sorted(tags_of("troops")), sorted(tags_of("killed")), sorted(tags_of("the"))
    (['PLURAL', 'VERBS'], ['PAST'], ['CLOSED'])
    """
    lower = text.lower()
    if not any(character.isalnum() for character in text):
        return frozenset({"PUNCT"}) if lower not in closed_classes() else frozenset({"CLOSED"})
    if text[0].isdigit() or not text[0].isalnum():
        return frozenset({"NUM"}) if lower not in closed_classes() else frozenset({"CLOSED"})
    if _is_closed(text, lower):
        return frozenset({"CLOSED"})
    if any(character.isdigit() for character in text):
        return frozenset({"CODE"})
    if lower in closed_classes():
        return frozenset({"NAME"})
    return _open_tags(lower)


@lru_cache(maxsize=65536)
def classes_of(text: str) -> frozenset[str]:
    """The closed classes that the word, as spelt, belongs to.

    >>> sorted(classes_of("another")), classes_of("US")
    (['change_up'], frozenset())
    """
    lower = text.lower()
    return closed_classes()[lower] if _is_closed(text, lower) else frozenset()


def _is_closed(text: str, lower: str) -> bool:
    if lower not in closed_classes():
        return False
    if text.isupper() and len(text) > 1 and "." not in text:
        return False  # IS, US, WHO, IT: names, not "is", "us", "who", "it"
    return lower not in _ALWAYS_CAPITAL or text[0].isupper() or lower in ("may", "am", "us")


@lru_cache(maxsize=65536)
def _open_tags(lower: str) -> frozenset[Tag]:
    lemmas = lemmas_of(lower)
    if not lemmas:
        return _guessed_tags(lower)
    tags: set[Tag] = set()
    if "NOUN" in lemmas:
        tags |= _noun_tags(lower, lemmas["NOUN"])
    if "VERB" in lemmas or "AUX" in lemmas:
        tags |= _verb_tags(lower, lemmas.get("VERB", ()) + lemmas.get("AUX", ()))
    if "ADJ" in lemmas:
        tags.add("ADJ")
    if "ADV" in lemmas:
        tags.add("ADV")
    if lower in nouns("invariant_plurals"):
        tags.add("PLURAL")
    return frozenset(tags) or frozenset({"NOUN"})


def _noun_tags(lower: str, lemmas: tuple[str, ...]) -> set[Tag]:
    tags: set[Tag] = set()
    if any(lemma != lower for lemma in lemmas) or lower in nouns("invariant_plurals"):
        tags.add("PLURAL")
    elif lower in lemmas:
        tags.add("NOUN")
    return tags


def _verb_tags(lower: str, lemmas: tuple[str, ...]) -> set[Tag]:
    tags: set[Tag] = set()
    if lower in lemmas:
        tags.add("VERB")
    if any(lemma != lower for lemma in lemmas):
        tags.add("ING" if lower.endswith("ing") else "VERBS" if lower.endswith("s") else "PAST")
    return tags


def _guessed_tags(lower: str) -> frozenset[Tag]:
    head, hyphen, tail = lower.replace("‑", "-").rpartition("-")
    many = _HEAD_FIRST.fullmatch(lower)
    plural = many is not None and "PLURAL" in _open_tags(many.group(1))
    if plural or (hyphen and tail == "be"):
        return frozenset({"PLURAL" if plural else "ADJ"})  # "mothers-to-be", but "would-be", "soon-to-be"
    if hyphen and tail:
        tags = _open_tags(tail)
        if tags & {"PAST", "ING"} or head in ("anti", "pro", "non", "pre", "post"):
            return frozenset({"ADJ", *(tags & {"PLURAL"})})
        return tags
    if lower in nouns("invariant_plurals"):
        return frozenset({"PLURAL"})
    for pattern, guessed in _SUFFIXES:
        if pattern.search(lower):
            return frozenset(guessed)
    return frozenset({"NOUN"})


@lru_cache(maxsize=65536)
def noun_lemma(lower: str) -> str:
    """The singular of a noun in lower case; the word itself where it has none.

    >>> noun_lemma("troops"), noun_lemma("ex-policemen"), noun_lemma("people"), noun_lemma("smartphones")
    ('troop', 'ex-policeman', 'people', 'smartphone')
    """
    if lower in nouns("kept_plurals"):
        return lower
    lemmas = lemmas_of(lower).get("NOUN", ())
    for lemma in lemmas:
        if lemma != lower:
            return lemma
    if lemmas:
        return lemmas[0]
    many = _HEAD_FIRST.fullmatch(lower)
    if many:
        return noun_lemma(many.group(1))
    head, hyphen, tail = lower.rpartition("-")
    if hyphen and head:
        return f"{head}-{noun_lemma(tail)}"
    return _stripped_plural(lower)


def _stripped_plural(lower: str) -> str:
    if re.search(r"..ies$", lower):
        return lower[:-3] + "y"
    if re.search(r"(?:sh|ch|x|ss|zz)es$", lower):
        return lower[:-2]
    return lower[:-1] if re.search(r"[^su']s$", lower) else lower


@lru_cache(maxsize=65536)
def verb_lemmas(lower: str) -> tuple[str, ...]:
    """The plain forms of a verb form; empty where the word is no verb.

    >>> verb_lemmas("rose"), verb_lemmas("troop-carrying"), verb_lemmas("the")
    (('rise',), (), ())
    """
    return lemmas_of(lower).get("VERB", ())
