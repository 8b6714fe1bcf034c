"""What a figure or its clause takes up from before: the concept of an elided noun, the subject of `it`."""

from collections.abc import Sequence
from itertools import pairwise

from transforms.figures.reading import FigureReading
from transforms.records import Mention
from transforms.situating.clauses import is_verb
from transforms.situating.origin import names_people
from transforms.situating.scene import Scene
from transforms.situating.situated import Situated
from transforms.vocabulary.situating import situating_words

_OWN = frozenset({"country", "nationality", "armed_group", "organisation", "company", "person", "other"})
_GOVERNING = frozenset({"of", "by", "with", "against", "from", "for", "via", "per", "over", "than", "between", "after"})
_PRONOUNS = frozenset({"it", "they", "he", "she", "its", "their", "his", "her"})


_ADJECTIVES = frozenset({"US", "UK", "EU", "UN", "UAE", "DRC"})
"""Names of countries that are adjectives too."""
_PRESENT_ACTS = frozenset({"says", "said", "sends", "plans", "wants", "puts", "denies", "insists", "claims"})

_ELIDED = ("counted.elided", "counted.previous_sentence")
"""Rules of the figures stage that took the noun from elsewhere."""


def is_elided(reading: FigureReading) -> bool:
    """Whether the figure has no noun of its own: `Poland 600`, `and 220 were missing`."""
    return reading.counted is None or any(rule.startswith(_ELIDED) for rule in reading.rules)


def concept_of(reading: FigureReading, number: int, before: Sequence[Situated]) -> str | None:
    """The concept of a figure; without a noun of its own, that of the last figure, one sentence back at most."""
    elided = reading.counted is None or reading.counted.lower() in ("them", "more", "others", "of them")
    if reading.concept is not None or not elided or reading.quantity.kind != "count" or not before:
        return reading.concept
    last = before[-1]
    return last.concept if number - last.number <= 1 and last.reading.quantity.kind == "count" else None


def is_located(scene: Scene, start: int) -> bool:
    """Whether a locative governs what begins there: `in Iraq`, `to northern Iraq`."""
    words = list(scene.words_before(start, 5))
    while words and words[-1] in situating_words("before_place") and words[-1] != "of":
        words.pop()
    return bool(words) and words[-1] in situating_words("locatives")


def is_governed(scene: Scene, start: int) -> bool:
    """Whether another preposition governs it: `fighters of the Taliban`."""
    words = [word for word in scene.words_before(start, 3) if word not in ("the", "an", "a") and not word[0].isdigit()]
    if words[-1:] == ["for"] and "to" in scene.words_behind(start, 4):
        return False  # `for the United States to bolster`: it is who bolsters.
    if not words:
        return False
    return words[-1] in _GOVERNING | situating_words("reaching") | situating_words("defeating")


def subjects_before(scene: Scene, offset: int) -> list[Mention]:
    """The named owners before an offset that no preposition governs, nearest first."""
    return [
        mention
        for mention in reversed(scene.mentions)
        if mention.entity_id is not None
        and (mention.entity_type in _OWN or stands_for_country(scene, mention))
        and scene.span_of(mention)[1] <= offset
        and not is_located(scene, scene.span_of(mention)[0])
        and not is_governed(scene, scene.span_of(mention)[0])
        and not _only_qualifies(scene, mention)
        and not _is_object(scene, mention)
    ]


def stands_for_country(scene: Scene, mention: Mention) -> bool:
    """`London has sent 800`: a capital with a verb behind it stands for its country."""
    following = scene.words_behind(scene.span_of(mention)[1], 1)
    acts = bool(following) and (
        following[0] == "to" or following[0][0].isdigit() or is_verb(following[0]) or following[0] in _PRESENT_ACTS
    )
    return mention.entity_id in scene.capitals and acts


def _is_object(scene: Scene, mention: Mention) -> bool:
    """`killed 200 Red Banner fighters`: named within what another figure counts, behind a verb."""
    start, end = scene.span_of(mention)
    around = [row for row in scene.readings if row.quantity.number_end <= start and end <= row.end]
    verbs = [scene.words_before(row.start, 1) for row in around]
    return any(before and is_verb(before[0]) for before in verbs)


def _only_qualifies(scene: Scene, mention: Mention) -> bool:
    """`Iraqi efforts`, `U.S. crude`: a nationality before a noun that acts for nobody."""
    end = scene.span_of(mention)[1]
    following = scene.words_behind(end, 1)
    if not following or not following[0].isalpha() or _acts(following[0]):
        return False
    if mention.entity_type == "nationality":
        return not mention.surface.endswith("s")
    if mention.entity_type != "country" or mention.surface.replace(".", "") not in _ADJECTIVES:
        return False
    word = following[0]
    return not (is_verb(word) or word == "to" or word.endswith(("s", "ly")) or word in situating_words("present"))


def _acts(noun: str) -> bool:
    """`Kalati paratroopers`, `the Norvian force`: people and bodies that have things and do things."""
    return noun in situating_words("subject_nouns") | situating_words("forces_of") or names_people(noun)


def subject_of(scene: Scene | None) -> str | None:
    """The entity that a sentence is about: its first named owner that no preposition governs."""
    found = subjects_before(scene, len(scene.text)) if scene is not None else []
    return found[-1].entity_id if found else None


def takes_up_subject(scene: Scene, start: int, offset: int) -> bool:
    """Whether a pronoun or `the group` stands before the figure in its clause."""
    words = scene.words_in(start, offset)
    if _PRONOUNS & set(words):
        return True
    named = {row.surface.lower() for row in scene.mentions if row.entity_type == "nationality"}
    # `the Norvian carmaker` takes up what `the carmaker` does.
    plain = [word for word in words if word not in named]
    return any(first == "the" and second in situating_words("takes_up") for first, second in pairwise(plain))


def company_before(scene: Scene | None, offset: int) -> str | None:
    """`Shares in Tarn rose`, `sales at Tarn`: the one company whose shares, sales or staff are told."""
    named = {
        mention.entity_id
        for mention in (scene.mentions if scene is not None else ())
        if scene is not None
        and mention.entity_type in ("company", "organisation")
        and scene.span_of(mention)[1] <= offset
        and _is_of_company(scene.words_before(scene.span_of(mention)[0], 2))
    }
    return named.pop() if len(named) == 1 else None


def _is_of_company(words: Sequence[str]) -> bool:
    return words[-1:] in (("in",), ("at",), ("of",)) and words[0] in situating_words("of_companies")
