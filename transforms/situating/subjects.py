"""The named owners of a sentence that act in it: its subjects, and the company that it tells of."""

from collections.abc import Sequence
from functools import lru_cache

from transforms.figures.tokens_lexicon import noun_lemma, tags_of
from transforms.records import Mention
from transforms.situating.clauses import is_verb
from transforms.situating.origin import names_people
from transforms.situating.scene import Scene
from transforms.vocabulary.concepts import concept_of_noun, is_kind_of
from transforms.vocabulary.situating import situating_words
from transforms.vocabulary.speech import speech_words

_OWN = frozenset({"country", "nationality", "armed_group", "organisation", "company", "person", "other"})
_GOVERNING = frozenset(
    {
        "of",
        "by",
        "with",
        "against",
        "from",
        "for",
        "via",
        "per",
        "over",
        "than",
        "between",
        "after",
        "alongside",
        "beside",
        "besides",
        "like",
        "unlike",
        "except",
    }
)
_ARTICLES = frozenset({"the", "an", "a"})
_ADJECTIVES = frozenset({"US", "UK", "EU", "UN", "UAE", "DRC"})
"""Names of countries that are adjectives too."""
_PRESENT_ACTS = frozenset({"says", "said", "sends", "plans", "wants", "puts", "denies", "insists", "claims"})


def is_located(scene: Scene, start: int) -> bool:
    """Whether a locative governs what begins there: `in Iraq`, `to northern Iraq`."""
    words = list(scene.words_before(start, 5))
    while words and words[-1] in situating_words("before_place") and words[-1] != "of":
        words.pop()
    return bool(words) and words[-1] in situating_words("locatives")


def is_governed(scene: Scene, start: int) -> bool:
    """Whether another preposition governs it: `fighters of the Taliban`."""
    words = [word for word in scene.words_before(start, 5) if word not in ("the", "an", "a") and not word[0].isdigit()]
    if words and words[-1] in situating_words("office_titles") | speech_words("speakers", "people"):
        words.pop()  # `the party of outgoing premier Moreau`
        while words and ("ADJ" in tags_of(words[-1]) or words[-1] in situating_words("office_states")):
            words.pop()
    if words[-1:] == ["for"] and "to" in scene.words_behind(start, 4):
        return False  # `for the United States to bolster`: it is who bolsters.
    if not words:
        return False
    return words[-1] in _GOVERNING | situating_words("reaching") | situating_words("defeating")


def subjects_before(scene: Scene, offset: int) -> list[Mention]:
    """The named owners before an offset that act in its sentence, nearest first; of asides only where none is else."""
    found = [
        mention
        for mention in reversed(scene.mentions)
        if mention.entity_id is not None
        and (mention.entity_type in _OWN or stands_for_country(scene, mention))
        and scene.span_of(mention)[1] <= offset
        and not is_located(scene, scene.span_of(mention)[0])
        and not is_governed(scene, scene.span_of(mention)[0])
        and not _only_qualifies(scene, mention)
        and not _is_object(scene, mention)
        and not is_vessel(scene, mention)
        and scene.words_before(scene.span_of(mention)[0], 2) not in (("of", "them"), ("of", "whom"))
    ]
    return [mention for mention in found if not _is_aside(scene, mention, found, offset)]


def is_vessel(scene: Scene, mention: Mention) -> bool:
    """`the carrier Ada Moreau`: the name of a ship, which owns nothing and is no place."""
    return bool(situating_words("vessels") & set(scene.words_before(scene.span_of(mention)[0], 1)))


def joint_owner(scene: Scene, mention: Mention) -> Mention | None:
    """The other of two who act together: of `Norvia and Kalat have sent 50` the first."""
    start, _ = scene.span_of(mention)
    for other in scene.mentions:
        begin, end = scene.span_of(other)
        between = [word for word in scene.words_in(end, start) if word not in _ARTICLES] if end < start else []
        owns = other.entity_type in _OWN or other.entity_id in scene.capitals
        if between == ["and"] and owns and other.entity_id != mention.entity_id:
            governed = is_governed(scene, begin) or is_located(scene, begin) or _is_object(scene, other)
            return None if governed else other
    return None


def _is_aside(scene: Scene, mention: Mention, found: Sequence[Mention], offset: int) -> bool:
    """`Tarn, chosen to succeed Besh Motors, will employ`: named between the subject's two commas."""
    start, end = scene.span_of(mention)
    for other in found:
        edge = scene.span_of(other)[1]
        if edge < start and scene.words_behind(edge, 1) == (",",):
            inside = scene.words_in(edge, start)
            return len(inside) > 1 and inside.count(",") == 1 and "," in scene.words_in(end, offset)
    return False


def stands_for_country(scene: Scene, mention: Mention) -> bool:
    """`London has sent 800`: a capital with a verb behind it stands for its country."""
    following = scene.words_behind(scene.span_of(mention)[1], 1)
    acts = bool(following) and (
        following[0] == "to" or following[0][0].isdigit() or is_verb(following[0]) or following[0] in _PRESENT_ACTS
    )
    allied = scene.words_behind(scene.span_of(mention)[1], 2) == ("and", "its")
    return mention.entity_id in scene.capitals and (acts or allied)


def _is_object(scene: Scene, mention: Mention) -> bool:
    """`killed 200 Red Banner fighters`, `paid Tarn $35m`, `to buy Tarn for $9bn`: something is done to it."""
    start, end = scene.span_of(mention)
    around = [row for row in scene.readings if row.quantity.number_end <= start and end <= row.end]
    verbs = [scene.words_before(row.start, 1) for row in around]
    done_to = any(before and is_verb(before[0]) for before in verbs)
    return done_to or _is_given(scene, start, end) or _follows_verb(scene, start, end)


def _is_given(scene: Scene, start: int, end: int) -> bool:
    """`is sending Kalat 14 launchers`: it gets what is counted directly behind it."""
    verb = [word for word in scene.words_before(start, 3) if word not in _ARTICLES][-1:]
    counted = any(0 <= row.start - end <= 1 for row in scene.readings)
    return counted and bool(situating_words("giving") & set(verb))


def _follows_verb(scene: Scene, start: int, end: int) -> bool:
    """Whether a verb that is none of saying stands directly before a name, and none behind it."""
    following = scene.words_behind(end, 1)
    if following and (following[0] in ("to", "'s", "and") or is_verb(following[0]) or following[0] in _PRESENT_ACTS):
        return False
    words = [word for word in scene.words_before(start, 4) if word not in _ARTICLES]
    if words and tags_of(words[-1]) == {"ADJ"}:
        words.pop()  # `to succeed bankrupt Tarn`
    if not words or words[-1] in situating_words("costing") or _is_said(scene, start, words[-1]):
        return False
    led = words[-2] if len(words) > 1 else ""
    tags = tags_of(words[-1])
    if "PAST" in tags and words[-1] not in situating_words("finite"):
        return led not in ("-", *_ARTICLES) and words[-1] not in ("led", "based", "named", "called")
    return "VERB" in tags and led in ("to", "will", "would", "can", "could", "may")


def _is_said(scene: Scene, start: int, verb: str) -> bool:
    """Whether the word before a name is a verb of saying: `said Norvia had 500`."""
    return any(
        row.cue[0] <= start - len(verb) - 1 <= row.cue[1] + len("the ") and verb in scene.words_in(*row.cue)
        for row in scene.attributions
    )


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
    return (
        noun in situating_words("subject_nouns") | situating_words("forces_of")
        or names_people(noun)
        or _names_arms(noun)
    )


@lru_cache(maxsize=4096)
def _names_arms(noun: str) -> bool:
    """`Kalati helicopters`, `Norvian tanks`."""
    concept = concept_of_noun((noun_lemma(noun),))
    return any(is_kind_of(concept, arms) for arms in ("aircraft", "ships", "tanks"))


def subject_of(scene: Scene | None) -> str | None:
    """The entity that a sentence is about: its first named owner that no preposition governs."""
    found = subjects_before(scene, len(scene.text)) if scene is not None else []
    return found[-1].entity_id if found else None


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
