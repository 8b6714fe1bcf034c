"""Score mentions and linking on the annotated sentences: `python benchmarks/score_mentions.py [SPLIT] [-v]`.

found: spans that overlap an annotated name. exact: equal spans. typed: overlapping and of the right kind (person,
place, organisation, nationality). linked: of the annotated names with an entity, those resolved to an entity of that
name (or to one whose other names include it).
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from transforms.cleaning import split_sentences
from transforms.entities import ArticleEntities, find_entities
from transforms.entities.additions import NO_ADDITIONS
from transforms.entities.name_words import name_key
from transforms.entities.names import names_with
from transforms.records import Mention
from transforms.records.identifiers import content_id

ANNOTATIONS = Path(__file__).parents[1] / "tests" / "annotations" / "entities.jsonl"
KINDS = {
    "person": "person", "organisation": "organisation", "company": "organisation", "armed_group": "organisation",
    "country": "place", "region": "place", "city": "place", "place": "place", "facility": "place",
    "nationality": "nationality", "event": "other", "other": "other",
}  # fmt: skip
SCORED = {"person", "organisation", "place", "nationality"}


def read_annotations(split: str) -> list[dict[str, Any]]:
    """The annotated texts of a split."""
    rows = [json.loads(line) for line in ANNOTATIONS.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if row["split"] == split]


def entities_of(text: str) -> ArticleEntities:
    """The entities of an annotated text read as an article of its own."""
    article_id = content_id("article", text)
    return find_entities(text, split_sentences(text, article_id), article_id=article_id)


def is_linked(mention: Mention, name: str, found: ArticleEntities) -> bool:
    """Whether a mention is resolved to the entity that is known by a name."""
    known = {row.name for row in found.names if row.entity_id == mention.entity_id}
    known |= {row.name for row in found.entities if row.entity_id == mention.entity_id}
    senses = names_with(NO_ADDITIONS).senses.get(name_key(name), ())
    return name in known or any(sense.entity.entity_id == mention.entity_id for sense in senses)


def count(row: dict[str, Any], found: ArticleEntities, counts: Counter[str], *, verbose: bool) -> None:
    """Add one text's hits and misses to the counts."""
    gold = row["entities"]

    def touches(mention: Mention, each: dict[str, Any]) -> bool:
        return bool(mention.start < each["end"] and mention.end > each["start"])

    for each in gold:
        if KINDS[each["type"]] not in SCORED:
            continue
        here = [mention for mention in found.mentions if touches(mention, each)]
        kind = KINDS[each["type"]]
        typed = [mention for mention in here if KINDS[mention.entity_type] == kind]
        counts["gold"] += 1
        counts["found_r"] += bool(here)
        counts["exact_r"] += any((m.start, m.end) == (each["start"], each["end"]) for m in here)
        counts["typed_r"] += bool(typed)
        linked = any(is_linked(mention, each["name"], found) for mention in here) if each["name"] else None
        counts["links"] += linked is not None
        counts["linked"] += bool(linked)
        if verbose and (not typed or linked is False):
            print("MISS", each, [(m.surface, m.entity_type, m.method, m.entity_id) for m in here])
    for mention in found.mentions:
        here_gold = [each for each in gold if touches(mention, each)]
        if KINDS[mention.entity_type] not in SCORED and not any(KINDS[e["type"]] in SCORED for e in here_gold):
            continue
        counts["got"] += 1
        counts["found_p"] += bool(here_gold)
        counts["exact_p"] += any((mention.start, mention.end) == (each["start"], each["end"]) for each in here_gold)
        counts["typed_p"] += any(KINDS[mention.entity_type] == KINDS[each["type"]] for each in here_gold)
        if verbose and not any(KINDS[mention.entity_type] == KINDS[each["type"]] for each in here_gold):
            print("EXTRA", mention.surface, mention.entity_type, mention.method, [e["surface"] for e in here_gold])


def main(split: str, *, verbose: bool) -> Counter[str]:
    """Print precision, recall and F1 of a split."""
    counts: Counter[str] = Counter()
    for row in read_annotations(split):
        count(row, entities_of(row["text"]), counts, verbose=verbose)
    for measure in ("found", "exact", "typed"):
        precision = counts[f"{measure}_p"] / counts["got"]
        recall = counts[f"{measure}_r"] / counts["gold"]
        f1 = 2 * precision * recall / (precision + recall)
        print(f"{measure:6} P {100 * precision:5.1f} R {100 * recall:5.1f} F1 {100 * f1:5.1f}")
    print(f"linked {100 * counts['linked'] / counts['links']:.1f} % of {counts['links']}")
    return counts


if __name__ == "__main__":
    chosen = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    main(chosen[0] if chosen else "dev", verbose="-v" in sys.argv)
