"""Persons within one article: a surname alone is the person whose full name the article gives."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from transforms.entities.vocabulary_files import word_lists


@cache
def _nicknames() -> frozenset[tuple[str, str]]:
    return frozenset((short, full) for short, _, full in (pair.partition("=") for pair in word_lists()["nicknames"]))


def surname_of(key: str) -> str:
    """The surname of a full name by its key: the last word, with no particle (`Haider al Abadi` is `Abadi`).

    >>> surname_of("Haider al Abadi"), surname_of("Ursula von der Leyen")
    ('Abadi', 'Leyen')
    """
    words = [word for word in key.split() if word not in {"Jr", "Sr", "II", "III"}]
    return words[-1] if words else key


def with_particles(key: str) -> str:
    """The surname with the particles before it (`al Abadi`, `von der Leyen`)."""
    words = key.split()
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in word_lists()["name_particles"]:
        at -= 1
    return " ".join(words[at:])


def is_same_given_name(left: str, right: str) -> bool:
    """Whether two given names can be one person's: equal, an initial, a shortening or a known nickname."""
    if left == right or (left, right) in _nicknames() or (right, left) in _nicknames():
        return True
    short, full = sorted((left, right), key=len)
    return len(short) == 1 and full.startswith(short)


def is_same_person(left: str, right: str) -> bool:
    """Whether two full names in one article are one person's: the surname is equal and so are the given names."""
    if surname_of(left) != surname_of(right):
        return False
    return is_same_given_name(left.partition(" ")[0], right.partition(" ")[0])


@dataclass(slots=True)
class ArticlePersons:
    """The full names of an article's persons by key, each with the key that stands for the person."""

    leader: dict[str, str] = field(default_factory=dict)
    of_surname: dict[str, list[str]] = field(default_factory=dict)
    of_given_name: dict[str, list[str]] = field(default_factory=dict)

    def find(self, key: str) -> str | None:
        """The person that a full name, a surname or, failing these, a given name means here, if it is one only."""
        if key in self.leader:
            return self.leader[key]
        for table in (self.of_surname, self.of_given_name):
            persons = table.get(key, [])
            if len(persons) == 1:
                return persons[0]
        return None


def gather_persons(full_names: Iterable[str]) -> ArticlePersons:
    """The persons of an article from their full names' keys, in order of appearance; the longest name leads."""
    persons = ArticlePersons()
    leaders: list[str] = []
    given = dict.fromkeys(full_names)
    tails = {with_particles(key).lower() for key in given if with_particles(key) != key}
    for key in sorted(
        (key for key in given if not _is_tail(key, tails)), key=lambda name: (-len(name.split()), -len(name))
    ):
        leader = next((other for other in leaders if is_same_person(other, key)), None)
        if leader is None:
            leaders.append(key)
        persons.leader[key] = leader or key
    _index(persons, leaders)
    return persons


def _is_tail(key: str, tails: Container[str]) -> bool:
    """Whether a name is but the surname of another with its particles (`De la Fuente`)."""
    first = key.partition(" ")[0].lower()
    return first in word_lists()["name_particles"] and key.lower() in tails


def _index(persons: ArticlePersons, leaders: Sequence[str]) -> None:
    for leader in leaders:
        particles = with_particles(leader)  # `von der Leyen`, at the start of a sentence `Von der Leyen`
        for surname in dict.fromkeys((surname_of(leader), particles, particles[0].upper() + particles[1:])):
            persons.of_surname.setdefault(surname, []).append(leader)
        persons.of_given_name.setdefault(leader.split()[0], []).append(leader)
