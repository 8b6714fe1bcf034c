"""The words that agreement reads: loaded once from `agreement.yaml`."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from transforms.vocabulary.agreement_phrases import Phrases, phrases_of


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementWords:
    """Each field is the list of the same name in `agreement.yaml`, ready to be searched."""

    growing_concepts: frozenset[str]
    moving_concepts: frozenset[str]
    standing_concepts: frozenset[str]
    befallen_concepts: frozenset[str]
    neutral_words: frozenset[str]
    part_before: Phrases
    part_after: Phrases
    composing_words: Phrases
    taking_in_words: Phrases
    earlier_words: Phrases
    former_house_words: Phrases
    running_periods: frozenset[str]
    general_persons: frozenset[str]
    general_things: frozenset[str]
    mixed_concepts: frozenset[str]
    manned_concepts: frozenset[str]
    group_heads: frozenset[str]
    same_nouns: Mapping[str, str]
    shipment_words: Phrases
    joint_losses: Mapping[str, Phrases]
    perpetrators: Phrases
    including_words: Phrases
    pace_words: Mapping[str, Phrases]
    not_pace_before: Phrases
    not_pace_behind: Phrases
    since_beginning: Phrases
    outcome_concepts: frozenset[str]
    part_time_words: Phrases
    part_time_names: Mapping[str, str]
    forecast_words: Phrases
    partial_words: Phrases
    final_words: Phrases
    ballot_words: Phrases
    camps: Mapping[str, Phrases]
    flows: Mapping[str, Phrases]
    other_deeds: Mapping[str, Mapping[str, Phrases]]
    running_words: Phrases
    revised_words: Phrases
    everywhere_words: Phrases
    alliances: frozenset[str]
    unowned_concepts: frozenset[str]
    crowd_concepts: frozenset[str]
    result_words: Phrases
    base_words: Phrases
    commitment_words: Phrases
    assent_words: Phrases
    older_words: Phrases
    arms_concepts: frozenset[str]
    giving_words: Phrases
    money_stop_words: frozenset[str]
    venues: Mapping[str, Phrases]
    motion_words: frozenset[str]
    other_motions: Phrases
    money_nouns: Mapping[str, str]
    burning_words: Phrases
    rate_words: Phrases
    outage_words: Phrases
    outage_concepts: frozenset[str]
    rate_names: Mapping[str, str]
    no_names: frozenset[str]
    same_concepts: Mapping[str, str]
    same_changes: Mapping[str, str]
    acting_bodies: Mapping[str, str]
    none_with: Mapping[str, frozenset[str]]
    limiting_words: Phrases
    unsure_words: Phrases
    late_loss_words: Phrases
    loss_heads: frozenset[str]
    body_heads: frozenset[str]
    other_event_words: Phrases
    akin_concepts: tuple[frozenset[str], ...]
    phases: Phrases
    quoted_kinds: tuple[Mapping[str, Phrases], ...]
    fates: Mapping[str, Phrases]
    personal_fates: Mapping[str, Phrases]
    counting_sides: Mapping[str, Phrases]
    source_nouns: Phrases
    vote_won: Phrases
    room_words: Phrases
    allied_words: Phrases
    chambers: Mapping[str, Phrases]
    vote_lost: Phrases
    sides: Mapping[str, Mapping[str, Phrases]]
    unit_factors: Mapping[str, tuple[str, float]]


@cache
def agreement_words() -> AgreementWords:
    """The reviewed lists, read once in a process."""
    text = files("transforms.vocabulary").joinpath("agreement.yaml").read_text("utf-8")
    data = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both loaders are safe
    return AgreementWords(
        growing_concepts=frozenset(data["growing_concepts"]),
        moving_concepts=frozenset(data["moving_concepts"]),
        standing_concepts=frozenset(data["standing_concepts"]),
        befallen_concepts=frozenset(data["befallen_concepts"]),
        neutral_words=frozenset(data["neutral_words"]),
        part_before=phrases_of(data["part_before"]),
        part_after=phrases_of(data["part_after"]),
        composing_words=phrases_of(data["composing_words"]),
        taking_in_words=phrases_of(data["taking_in_words"]),
        earlier_words=phrases_of(data["earlier_words"]),
        former_house_words=phrases_of(data["former_house_words"]),
        general_persons=frozenset(data["general_persons"]),
        mixed_concepts=frozenset(data["mixed_concepts"]),
        manned_concepts=frozenset(data["manned_concepts"]),
        general_things=frozenset(data["general_things"]),
        group_heads=frozenset(data["group_heads"]),
        same_nouns={noun: line[0] for line in data["same_nouns"] for noun in line},
        shipment_words=phrases_of(data["shipment_words"]),
        joint_losses={kind: phrases_of(words) for kind, words in data["joint_losses"].items()},
        perpetrators=phrases_of(data["perpetrators"]),
        including_words=phrases_of(data["including_words"]),
        pace_words={period: phrases_of(words) for period, words in data["pace_words"].items()},
        not_pace_before=phrases_of(data["not_pace_before"]),
        not_pace_behind=phrases_of(data["not_pace_behind"]),
        running_periods=frozenset(data["running_periods"]),
        since_beginning=_joined_phrases(["since"], data["beginnings"], 4),
        outcome_concepts=frozenset(data["outcome_concepts"]),
        part_time_words=phrases_of(data["part_time_words"]),
        part_time_names=data["part_time_names"],
        forecast_words=phrases_of(data["forecast_words"]),
        partial_words=phrases_of(data["partial_words"]),
        final_words=phrases_of(data["final_words"]),
        ballot_words=phrases_of(data["ballot_words"]),
        camps={camp: phrases_of(names) for camp, names in data["camps"].items()},
        flows={flow: phrases_of(words) for flow, words in data["flows"].items()},
        other_deeds={
            kind: {deed: phrases_of(words) for deed, words in deeds.items()}
            for kind, deeds in data["other_deeds"].items()
        },
        running_words=phrases_of(data["running_words"]),
        revised_words=phrases_of(data["revised_words"]),
        unowned_concepts=frozenset(data["unowned_concepts"]),
        crowd_concepts=frozenset(data["crowd_concepts"]),
        everywhere_words=phrases_of(data["everywhere_words"]),
        alliances=frozenset(data["alliances"]),
        result_words=phrases_of(data["result_words"]),
        base_words=phrases_of(data["base_words"]),
        assent_words=phrases_of(data["assent_words"]),
        arms_concepts=frozenset(data["arms_concepts"]),
        giving_words=phrases_of(data["giving_words"]),
        older_words=phrases_of(data["older_words"]),
        commitment_words=phrases_of(data["commitment_words"]),
        money_stop_words=frozenset(data["money_stop_words"]),
        venues={kind: phrases_of([*nouns, *(f"{noun}s" for noun in nouns)]) for kind, nouns in data["venues"].items()},
        motion_words=frozenset(data["motion_words"]),
        other_motions=phrases_of(data["other_motions"]),
        money_nouns={word: name for name, words in data["money_nouns"].items() for word in words},
        burning_words=phrases_of(data["burning_words"]),
        rate_words=phrases_of(data["rate_words"]),
        outage_words=phrases_of(data["outage_words"]),
        outage_concepts=frozenset(data["outage_concepts"]),
        rate_names={word: name for name, words in data["rate_names"].items() for word in words},
        no_names=frozenset(data["no_names"]),
        same_concepts=data["same_concepts"],
        same_changes=data["same_changes"],
        acting_bodies=data["acting_bodies"],
        none_with={concept: frozenset(others) for concept, others in data["none_with"].items()},
        limiting_words=phrases_of(data["limiting_words"]),
        unsure_words=phrases_of(data["unsure_words"]),
        late_loss_words=phrases_of(data["late_loss_words"]),
        body_heads=frozenset(data["body_heads"]),
        loss_heads=frozenset(data["loss_heads"]),
        other_event_words=phrases_of(data["other_event_words"]),
        akin_concepts=tuple(map(frozenset, data["akin_concepts"])),
        chambers={kind: phrases_of(names) for kind, names in data["chambers"].items()},
        room_words=phrases_of(data["room_words"]),
        allied_words=phrases_of(data["allied_words"]),
        vote_won=phrases_of(data["vote_won"]),
        vote_lost=phrases_of(data["vote_lost"]),
        sides={
            kind: {side: phrases_of(words) for side, words in sides.items()} for kind, sides in data["sides"].items()
        },
        phases=_joined_phrases(data["phase_numbers"], data["phase_nouns"], 2),
        quoted_kinds=tuple({kind: phrases_of(words) for kind, words in line.items()} for line in data["quoted_kinds"]),
        fates={fate: phrases_of(words) for fate, words in data["fates"].items()},
        personal_fates={fate: phrases_of(words) for fate, words in data["personal_fates"].items()},
        source_nouns=phrases_of(data["source_nouns"]),
        counting_sides={side: phrases_of(words) for side, words in data["counting_sides"].items()},
        unit_factors=_factors_by_unit(data["unit_factors"]),
    )


def _joined_phrases(heads: Iterable[str], tails: Iterable[str], most: int) -> Phrases:
    """Every head before every tail, with `most` words and fewer between: "first three-day phase"."""
    first, last = (
        "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in phrases) for phrases in (heads, tails)
    )
    joined = rf"(?<!\w)(?:{first})\s+(?:[\w'’-]+\s+){{0,{most}}}?(?:{last})"
    return Phrases(re.compile(rf"{joined}(?!\w)", re.IGNORECASE), re.compile(rf"{joined}[\s,:]*\Z", re.IGNORECASE))


def _factors_by_unit(factors: Mapping[str, Mapping[str, float]]) -> dict[str, tuple[str, float]]:
    return {unit: (dimension, float(factor)) for dimension, units in factors.items() for unit, factor in units.items()}
