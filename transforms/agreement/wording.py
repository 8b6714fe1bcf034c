"""What the words around a figure say that sets it apart from its like: a part, an earlier time, a side."""

import re
from dataclasses import dataclass

from transforms.agreement.counts_by_day import counts_by_day
from transforms.agreement.day_parts import day_part_of
from transforms.agreement.fates import fates_of
from transforms.agreement.motions import motion_of
from transforms.agreement.named_things import named_things, scope_of
from transforms.agreement.names import names_in
from transforms.agreement.occasions import event_names_in, venues_in
from transforms.agreement.paces import pace_of
from transforms.agreement.periods import periods_in
from transforms.agreement.singular import singular_of
from transforms.agreement.vote_sides import chamber_of, is_side, vote_sides
from transforms.records import Figure
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.copies import copy_words
from transforms.vocabulary.weekdays import WEEKDAY

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_CLAUSE_END = re.compile(r"[;:.!?()]|,(?!\d)|\s[–—-]\s|\b(?:and|but|while|whereas|although)\b", re.IGNORECASE)
_SPOT = re.compile(r"(?i:\b(?:in|at|near|outside|off|from|on|of|around|across)\s+(?:the\s+)?)((?:[A-Z][\w’'-]+\s?)+)")
_REPORT_DAY = re.compile(
    r"\b(?:said|says|reported|announced|confirmed|told|showed|according)\b[^.;]{0,40}?\bon\s+"
    rf"{WEEKDAY}"
)
_CANDIDATE = re.compile(r"\bfor\s+(?:Mr|Mrs|Ms|Dr)?\.?\s*[A-Z]\w+\s+[A-Z]\w+")
_AMONG = re.compile(r"\bamong\s+(?:the\s+)?(\w+)")
_OF_WHOLE = re.compile(r"of (?:the|its|their|his|her|our|those|these) (\w+)")
_QUOTED_WHOLE = re.compile(r"\A(?:[A-Za-z]+ ){0,3}\S+ of (?:(?:the|those|these) |(?:its|their) \d)", re.IGNORECASE)
_SAID = r"\b(?:said|says?|announced|reported|confirmed|told|showed|added|believed|claimed|estimated|stated)\b"
_REPORTED = re.compile(rf"{_SAID}[^.;]{{0,60}}\bthat\b|{_SAID}(?:\s+\S+){{0,5}}\s*\Z")
_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozens?|hundreds?|thousands?)\b",
    re.IGNORECASE,
)
_OF_THEM = "counted.of_them"
_OF_A_TIME = re.compile(
    rf"\A\s*of\s+\w+\s*(?:\Z|(?:on|since)\s+{WEEKDAY}|yesterday|today|overnight|so\s+far|according)"
)
_EACH = re.compile(r"\beach\s+(?!(?:day|night|week|month|quarter|year|time)\b)(?:[a-z]+\s+){1,3}\Z", re.IGNORECASE)
_BOTH = frozenset({"man", "woman"})
"""Men and women are people."""
LEAST_CONTEXT, STEM = 4, 6
OPENING_CHARACTERS = 60
VOTE_CONCEPTS = frozenset({"votes", "seats", "lawmakers", "members", "delegates"})
_OF_NOW = frozenset({"actual", "denied"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The marks of one figure's wording.

    `narrowing` are the words of the counted noun phrase that narrow it ("combat" of "combat troops");
    `sides` the sides it was counted on ("vote:against") and the fate of what was counted ("fate:destroyed");
    `part` marks a figure named as part of another; `earlier` holds the words that put it in an earlier time
    or a period, `spots` the places of its clause, `context` the content words and `names` the names there,
    `things` what an amount of money is, a share is of or an area is, `scope` whom or where a sum of money is
    for; `reckoning` tells a forecast or an unfinished count; `event_names` are the names of events ("Katrina"),
    `venues` the kinds of venue of its clause; `motion` are the words that tell what a vote was on, `chamber` who voted,
    `periods` the periods that its sentence names, `day_part` the rank of the part of the day on which it was given,
    `everywhere` marks one of every place there is ("worldwide"), `somewhere` the places with which its words go on;
    `commitments` the verbs by which it was promised; `before` marks a level that a change starts from, `result`
    one that a change brings about, `running` a count that is kept up to date, `revised` one owned up to as
    corrected.
    """

    narrowing: frozenset[str]
    sides: frozenset[str]
    part: bool
    earlier: frozenset[str]
    spots: frozenset[str]
    context: frozenset[str]
    names: frozenset[str]
    things: frozenset[str]
    scope: frozenset[str]
    reckoning: frozenset[str]
    event_names: frozenset[str]
    venues: frozenset[str]
    motion: frozenset[str]
    chamber: str | None
    periods: frozenset[str]
    day_part: int | None
    everywhere: bool
    somewhere: frozenset[str]
    commitments: frozenset[str]
    before: bool
    running: bool
    revised: bool
    result: bool


def wording_of(figure: Figure, sentence: str, offset: int) -> Wording:
    """Read the marks of a figure from the sentence it stands in, its quote beginning at `offset`."""
    words = agreement_words()
    before, after = sentence[:offset], sentence[offset + len(figure.quote) :]
    clause = last_clause(before) + " " + figure.quote + " " + first_clause(after)
    near_after = first_clause(after).strip()
    return Wording(
        narrowing=_narrowing(figure) | _group(figure, clause),
        sides=_sides(figure, near_after, told=is_side(figure, before, after))
        | vote_sides(figure, before, after)
        | _share_of_each(figure, before)
        | _of_room_or_allies(figure, before)
        | fates_of(figure, clause),
        part=figure.role != "share" and (_is_part(figure, before, near_after) or _is_component(before, after)),
        earlier=_earlier(figure, before, clause, sentence),
        spots=_spots(clause) | _spots(_opening(sentence)),
        context=_context(figure, clause),
        names=names_in(clause) or names_in(sentence),
        things=named_things(figure, before, clause, after),
        scope=scope_of(figure, before, near_after),
        reckoning=_reckoning(figure, sentence),
        event_names=event_names_in(sentence),
        venues=venues_in(clause),
        motion=motion_of(figure, sentence),
        chamber=chamber_of(figure, before, after),
        periods=periods_in(sentence),
        day_part=day_part_of(sentence),
        everywhere=words.everywhere_words.stand_in(clause),
        somewhere=_spots(near_after) | _spots(_opening(sentence)),
        commitments=_commitments(figure, sentence),
        before=words.base_words.end(before) or words.base_words.begin(near_after),
        running=words.running_words.stand_in(sentence) or _REPORT_DAY.search(sentence) is not None,
        revised=words.revised_words.stand_in(sentence),
        result=words.result_words.stand_in(before),
    )


def _reckoning(figure: Figure, sentence: str) -> frozenset[str]:
    """Whether a figure of votes is foretold, or of an unfinished count."""
    words = agreement_words()
    if figure.concept not in VOTE_CONCEPTS and figure.role != "share":
        return frozenset()
    marks = {"forecast": words.forecast_words, "unfinished": words.partial_words}
    found = frozenset(mark for mark, phrases in marks.items() if phrases.stand_in(sentence))
    return found - {"unfinished"} if words.final_words.stand_in(sentence) else found


def _is_part(figure: Figure, before: str, after: str) -> bool:
    """Whether the words beside a figure make it a part: "900 of the men", not "900 members of the sect"."""
    words = agreement_words()
    if _OF_THEM in figure.rule and _OF_A_TIME.match(after):
        return False  # all that were told of, without a number, as many as there were then
    if words.part_before.end(before[-40:]) or words.part_after.begin(after):
        return True
    if _QUOTED_WHOLE.search(figure.quote):
        return True
    whole = _OF_WHOLE.match(after)
    if whole is not None and figure.quantity_kind == "money":
        return True
    return whole is not None and (figure.quote[-1:].isdigit() or whole.group(1)[:1].isdigit())


def _is_component(before: str, after: str) -> bool:
    """Whether it is one of those of which a number consists; what a shipment consists of alone is all of it."""
    composing = agreement_words().composing_words.end(before[-40:])
    return composing and (_NUMBER.search(before) or _NUMBER.search(after)) is not None


def _earlier(figure: Figure, before: str, clause: str, sentence: str) -> frozenset[str]:
    """The words of an earlier time and its pace.

    After "said that", and in a count of losses by a day, "had been" is but the tense of what is reported.
    """
    pace = pace_of(figure, clause)
    if figure.status not in _OF_NOW:
        return pace
    words = agreement_words()
    counted = figure.concept in words.growing_concepts and counts_by_day(sentence)
    reported = {"had been"} if counted or _REPORTED.search(before) else set()
    of_part = frozenset() if figure.concept in words.growing_concepts else words.part_time_words.found_in(clause)
    of_house = words.former_house_words.found_in(clause) if figure.concept in VOTE_CONCEPTS else frozenset()
    named = {words.part_time_names.get(word, word) for word in of_part}
    return ((words.earlier_words.found_in(clause) | named | of_house) - reported) | pace


def _commitments(figure: Figure, sentence: str) -> frozenset[str]:
    """The verbs that promise, "fine" and "fined" or "send" and "sending" as one; so are all that assent to money."""
    words = agreement_words()
    found = words.commitment_words.found_in(sentence)
    verbs = frozenset(words.money_nouns.get(word, word.removesuffix("ing")[:5]) for word in found)
    assented = figure.quantity_kind == "money" and words.assent_words.stand_in(sentence)
    return verbs | {"assent"} if assented else verbs


def last_clause(text: str) -> str:
    """What stands behind the last end of a clause in a text."""
    ends = [match.end() for match in _CLAUSE_END.finditer(text)]
    return text[ends[-1] :] if ends else text


def first_clause(text: str) -> str:
    """What stands before the first end of a clause in a text."""
    match = _CLAUSE_END.search(text)
    return text[: match.start()] if match else text


def _narrowing(figure: Figure) -> frozenset[str]:
    """The lower-case words of what is counted that are neither neutral nor a name; names are actor and place."""
    if figure.counted is None:
        return frozenset()
    neutral = agreement_words().neutral_words
    found = (word for word in _WORD.findall(figure.counted) if not word[0].isupper())
    singular = frozenset(singular_of(word) for word in found)
    if singular >= _BOTH:
        singular -= _BOTH
    same = agreement_words().same_nouns
    return frozenset(same.get(word, word) for word in singular if word not in neutral)


def _group(figure: Figure, clause: str) -> frozenset[str]:
    """The group that a share is of: "52 per cent among the young"."""
    match = _AMONG.search(clause) if figure.role in ("share", "rate") else None
    return frozenset({f"among {match.group(1)}"}) if match else frozenset()


def _sides(figure: Figure, after: str, *, told: bool) -> frozenset[str]:
    """The sides that its words name; where both sides of a vote stand together, what was decided tells them apart."""
    text = f"{figure.quote} {_CANDIDATE.sub('', after)}"
    kinds = agreement_words().sides.items()
    return frozenset(
        f"{kind}:{side}"
        for kind, by_side in kinds
        if kind != "vote" or (figure.concept in VOTE_CONCEPTS and not told)
        for side, phrases in by_side.items()
        if phrases.stand_in(text)
    )


def _share_of_each(figure: Figure, before: str) -> frozenset[str]:
    """Whether so many are of each of several: "Russia and Ukraine each handed over 95", which are 190."""
    each = figure.quantity_kind == "count" and _EACH.search(before) is not None
    return frozenset({"share:each"}) if each else frozenset()


def _of_room_or_allies(figure: Figure, before: str) -> frozenset[str]:
    """Whether a number is what there is room for, or seats what a party and its allies have together."""
    words, clause = agreement_words(), last_clause(before)
    room = figure.quantity_kind == "count" and words.room_words.stand_in(clause)
    allied = figure.concept in VOTE_CONCEPTS and words.allied_words.stand_in(before)
    return frozenset(side for side, holds in (("room:allowed", room), ("party:allies", allied)) if holds)


def _context(figure: Figure, clause: str) -> frozenset[str]:
    """The content words of a figure's clause, what is counted aside: what is said of the number."""
    counted = set((figure.counted or "").lower().split())
    stop = copy_words().stop_words
    words = (word for word in _WORD.findall(clause) if word[0].islower() and len(word) >= LEAST_CONTEXT)
    return frozenset(singular_of(word)[:STEM] for word in words if word not in stop and word not in counted)


def _opening(sentence: str) -> str:
    """The phrase that a sentence opens with before its first comma: "Near Rawah, …"."""
    opening, comma, _ = sentence[:OPENING_CHARACTERS].partition(",")
    return opening if comma else ""


def _spots(text: str) -> frozenset[str]:
    found = (match.group(1) for match in _SPOT.finditer(text))
    return frozenset(word for name in found for word in names_in(name))
