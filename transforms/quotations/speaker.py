"""Which entity a speaker's words mean: by the mentions in them, else by who spoke before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from transforms.records.mentions import Mention
from transforms.times.token import find_tokens
from transforms.vocabulary.speech import speech_words
from transforms.vocabulary.words import EntityType

INSTITUTIONS: frozenset[EntityType] = frozenset({"organisation", "armed_group", "company", "facility"})
STATES: frozenset[EntityType] = frozenset({"country", "nationality", "city", "region"})
_TAKING_UP = 4
"""Words of what takes up a speaker: `the Norvian car maker`."""
_REACH = 2
"""How many sentences back a name may stand for `he` or `it` to mean it."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Who spoke last: person, institution and group, by entity and sentence number; and who holds an office."""

    last: dict[str, tuple[str, int]] = field(default_factory=dict)
    offices: dict[str, str] = field(default_factory=dict)

    def after(self, kind: str, entity_id: str, number: int) -> "Spoken":
        """The memory with one more speaker."""
        return replace(self, last={**self.last, kind: (entity_id, number)})

    def known_as(self, words: str, entity_id: str) -> "Spoken":
        """The memory with the offices that the words of a person name: `Norvia's prime minister, Ada Moreau`."""
        nouns = [token.lower for token in find_tokens(words) if token.lower in speech_words("speakers", "people")]
        return replace(self, offices={**self.offices, **dict.fromkeys(nouns, entity_id)}) if nouns else self


def kind_of(entity_type: EntityType) -> str:
    """Which pronoun may stand for an entity."""
    if entity_type == "person":
        return "person"
    return "institution" if entity_type in INSTITUTIONS else "group"


def mention_that_speaks(words: str, mentions: Sequence[Mention]) -> Mention | None:
    """The mention, of those inside the speaker's words, that speaks; None where it is someone unnamed.

    A person speaks for themselves; an official, a spokesman, a report speaks for the institution or
    country named with it; `the Pentagon chief` is a person whom the words do not name.
    """
    known = [mention for mention in mentions if mention.entity_id is not None]
    people = [mention for mention in known if mention.entity_type == "person"]
    if people:
        return people[0]
    tokens = [token.lower for token in find_tokens(words)]
    if speech_words("asked_by") & set(tokens):
        return None
    institutions = [mention for mention in known if mention.entity_type in INSTITUTIONS]
    if institutions:
        chosen = institutions[-1] if {"of", "for", "from"} & set(tokens) else institutions[0]
        return chosen if _speaks_for(tokens, words, chosen) else None
    named = [mention for mention in known if mention.surface.lower() == words.lower().removeprefix("the ")]
    if named:
        return named[0]
    states = [mention for mention in known if mention.entity_type in STATES and not _is_where(words, mention)]
    if states and (len(tokens) == len(find_tokens(states[0].surface)) or set(tokens) & speech_words("state_voices")):
        return states[0]
    return None


def _is_where(words: str, mention: Mention) -> bool:
    """`an official in Falluja` speaks for no town."""
    return bool(re.search(rf"\b(?:in|at|near|from) (?:the )?{re.escape(mention.surface)}", words))


def _speaks_for(tokens: Sequence[str], words: str, mention: Mention) -> bool:
    if words.rstrip().endswith(mention.surface) or {"of", "for", "from", "at", "with"} & set(tokens):
        return True
    heads = speech_words("speaks_for") | speech_words("speakers", "documents") | {"sources", "source", "forces"}
    singular_heads = {
        "chief",
        "president",
        "minister",
        "secretary",
        "director",
        "head",
        "chairman",
        "leader",
        "commander",
    }
    return tokens[-1] not in singular_heads and (
        tokens[-1] in heads or tokens[-1] in speech_words("speakers", "people")
    )


def pronoun_kind(words: str) -> str | None:
    """`person` for he or she, `institution` for it, `group` for they; None for any other words."""
    for kind in ("person", "institution", "group"):
        if words.lower() in speech_words("pronouns", kind):
            return kind
    return None


def entity_behind(
    words: str, number: int, earlier: Sequence[Mention], numbers: dict[str, int], spoken: Spoken
) -> str | None:
    """The entity that a pronoun, or `the agency`, takes up from the sentences before; None where it is not plain."""
    kind = pronoun_kind(words)
    if kind is None:
        return noun_taken_up(words.lower().split(), number, earlier, numbers, spoken)
    if kind in spoken.last and number - spoken.last[kind][1] <= _REACH + 2:
        return spoken.last[kind][0]
    near = [
        mention
        for mention in earlier
        if mention.entity_id is not None
        and kind_of(mention.entity_type) == kind
        and number - numbers[mention.sentence_id] <= _REACH
    ]
    if not near or kind == "group":
        return None
    nearest = max(numbers[mention.sentence_id] for mention in near)
    return next(mention.entity_id for mention in near if numbers[mention.sentence_id] == nearest)


def noun_taken_up(
    words: Sequence[str], number: int, earlier: Sequence[Mention], numbers: dict[str, int], spoken: Spoken
) -> str | None:
    """Whom `the minister`, `the agency` or `the Norvian carmaker` takes up; None where it is not plain."""
    if len(words) < 2 or len(words) > _TAKING_UP or words[0] != "the":  # noqa: PLR2004 (the article and its noun)
        return None
    noun = words[-1]
    if noun in spoken.offices:
        return spoken.offices[noun]
    naming = noun in speech_words("naming_nouns")
    own = set(words[1:]) if naming else {noun}
    for mention in reversed(earlier):
        if mention.entity_type in INSTITUTIONS and own <= set(mention.surface.lower().split()):
            return mention.entity_id
    bare = len(words) == 2  # noqa: PLR2004 (the article and its noun)
    if noun not in speech_words("group_nouns") or (naming and not bare):
        return None
    if bare and not naming and "institution" in spoken.last:
        return spoken.last["institution"][0]
    only = _only_acronym if naming else _only_institution
    return only(noun, number, earlier, numbers)


def _only_acronym(_noun: str, number: int, earlier: Sequence[Mention], numbers: dict[str, int]) -> str | None:
    """`the union` is the NTA, whose letters may stand for one; it is no firm whose name lacks the word."""
    near = {
        mention.entity_id
        for mention in earlier
        if mention.entity_type == "organisation"
        and mention.surface.isupper()
        and number - numbers[mention.sentence_id] <= _REACH
    }
    return next(iter(near)) if len(near) == 1 else None


def _only_institution(noun: str, number: int, earlier: Sequence[Mention], numbers: dict[str, int]) -> str | None:
    """`Tarn sold 300 cars in May, the company said`: the one that was named, if it is the only one."""
    kinds: frozenset[EntityType] = (
        frozenset({"company"}) if noun in speech_words("company_nouns") else frozenset({"organisation", "armed_group"})
    )
    near = {
        mention.entity_id
        for mention in earlier
        if mention.entity_type in kinds and number - numbers[mention.sentence_id] <= _REACH
    }
    return next(iter(near)) if len(near) == 1 else None
