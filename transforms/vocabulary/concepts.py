"""The concepts of what news counts: a tree, the nouns that name them, and the states that people can be in."""

import csv
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class State:
    """How a sentence says of people that they are killed, wounded …; all lemmas, phrases as tuples of lemmas.

    `itself_alone` are verbs that say so only where no object follows, `itself_place` where a name does; `spares` the
    concepts never in this state, `loses` those of which a loss says so; `bodies` nouns that are so of people alone,
    `toll` nouns of which such people are a part.
    """

    concept: str
    adjective: frozenset[str]
    passive: frozenset[tuple[str, ...]]
    active: frozenset[tuple[str, ...]]
    itself: frozenset[tuple[str, ...]]
    nouns: frozenset[str]
    before: frozenset[str]
    behind: frozenset[tuple[str, ...]]
    claim_lives: frozenset[str]
    itself_alone: frozenset[tuple[str, ...]]
    itself_place: frozenset[tuple[str, ...]]
    spares: frozenset[str]
    loses: frozenset[str]
    bodies: frozenset[str]
    toll: frozenset[str]


@dataclass(frozen=True, slots=True)
class ConceptVocabulary:
    """`by_noun` maps a noun's lemmas to its concept, `None` for compounds that mean another thing.

    `by_context` holds, for a noun that names several concepts, the words of the sentence that decide each.
    """

    parents: dict[str, str | None]
    by_noun: dict[tuple[str, ...], str | None]
    by_context: dict[str, dict[str, frozenset[str]]]
    states: tuple[State, ...]
    longest: int


@cache
def concept_vocabulary() -> ConceptVocabulary:
    """The vocabulary; raises ValueError where a noun names two concepts or a parent is none."""
    text = files("transforms.vocabulary").joinpath("concepts.yaml").read_text(encoding="utf-8")
    loaded = yaml.load(text, Loader=yaml.CSafeLoader)
    parents = {name: entry.get("parent") for name, entry in loaded["concepts"].items()}
    unknown = {parent for parent in parents.values() if parent is not None} - parents.keys()
    if unknown:
        raise ValueError(f"parents that are no concepts: {sorted(unknown)}")
    by_noun: dict[tuple[str, ...], str | None] = {_phrase(noun): None for noun in loaded["other_things"]}
    for concept, entry in loaded["concepts"].items():
        for noun in map(_phrase, entry["nouns"]):
            if noun in by_noun:
                raise ValueError(f"{' '.join(noun)} names both {by_noun[noun]} and {concept}")
            by_noun[noun] = concept
    states = tuple(_state(concept, entry) for concept, entry in loaded["states"].items())
    for people in _peoples():
        by_noun.setdefault((people,), PEOPLE)
    by_context = {
        noun: {concept: frozenset(words) for concept, words in entry.items()}
        for noun, entry in loaded["by_context"].items()
    }
    return ConceptVocabulary(parents, by_noun, by_context, states, max(map(len, by_noun)))


def concept_of_noun(lemmas: Sequence[str], context: Collection[str] = ()) -> str | None:
    """The concept that the noun phrase names: the longest known compound at its end decides, else `None`.

    `context` holds the lemmas of the sentence, by which a noun that names several things is understood.

    >>> concept_of_noun(("us", "air", "strike")), concept_of_noun(("police", "officer")), concept_of_noun(("pencil",))
    ('airstrikes', 'police', None)
    """
    vocabulary = concept_vocabulary()
    for length in range(min(vocabulary.longest, len(lemmas)), 0, -1):
        compound = tuple(map(_undesignated, lemmas[len(lemmas) - length :]))
        if compound in vocabulary.by_noun:
            return vocabulary.by_noun[compound]
    meanings = vocabulary.by_context.get(lemmas[-1], {}) if lemmas else {}
    return next((concept for concept, words in meanings.items() if not words.isdisjoint(context)), None)


def _undesignated(lemma: str) -> str:
    """The lemma without "ex-", "neo-", "co-", or `#` for the designation of a type: `f-16`, `mig-29`, `t-72`."""
    if lemma.startswith(("ex-", "neo-", "co-")):
        return lemma.partition("-")[2]
    return "#" if not lemma.isalpha() and any(character.isdigit() for character in lemma) else lemma


def is_kind_of(concept: str | None, ancestor: str) -> bool:
    """Whether the concept is the ancestor or stands below it in the tree.

    >>> is_kind_of("killed", "casualties"), is_kind_of("casualties", "killed"), is_kind_of(None, "people")
    (True, False, False)
    """
    parents = concept_vocabulary().parents
    while concept is not None:
        if concept == ancestor:
            return True
        concept = parents[concept]
    return False


def _peoples() -> Iterator[str]:
    """The names of peoples as nouns: `chadians`, `chadian`, `bhutanese`; from the lists of entities."""
    countries, peoples = (
        files("transforms.vocabulary").joinpath(name).read_text(encoding="utf-8").splitlines()
        for name in ("entities_countries.csv", "entities_peoples.csv")
    )
    for row in csv.DictReader(countries):
        yield from _both_numbers(row["people"])
        yield from (word for word in row["adjectives"].lower().split(";") if word.endswith("ese"))
    for row in csv.DictReader(peoples):
        yield from _both_numbers(row["names"])


def _both_numbers(names: str) -> Iterator[str]:
    for people in names.lower().split(";"):
        if people and " " not in people:
            yield from {people, people.removesuffix("s")}


def _state(concept: str, entry: dict[str, Any]) -> State:
    return State(
        concept=concept,
        adjective=frozenset(entry["adjective"]),
        passive=frozenset(map(_phrase, entry["passive"])),
        active=frozenset(map(_phrase, entry["active"])),
        itself=frozenset(map(_phrase, entry["itself"])),
        nouns=frozenset(entry["nouns"]),
        before=frozenset(entry.get("around", {}).get("before", ())),
        behind=frozenset(map(_phrase, entry.get("around", {}).get("behind", ()))),
        claim_lives=frozenset(entry.get("claim_lives", ())),
        itself_alone=frozenset(map(_phrase, entry.get("itself_alone", ()))),
        itself_place=frozenset(map(_phrase, entry.get("itself_place", ()))),
        spares=frozenset(entry.get("spares", ())),
        loses=frozenset(entry.get("loses", ())),
        bodies=frozenset(entry.get("bodies", ())),
        toll=frozenset(entry.get("toll", ())),
    )


def _phrase(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def concept_tree() -> list[str]:
    """The tree as lines of an indented list."""
    children: dict[str | None, list[str]] = {}
    for concept, parent in concept_vocabulary().parents.items():
        children.setdefault(parent, []).append(concept)

    def lines(parent: str | None, depth: int) -> list[str]:
        found: list[str] = []
        for concept in sorted(children.get(parent, ())):
            found += [f"{'  ' * depth}- `{concept}`", *lines(concept, depth + 1)]
        return found

    return lines(None, 0)
