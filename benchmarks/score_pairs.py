"""Score the verdicts on annotated pairs of articles: planted contradictions and harmless differences.

    python benchmarks/score_pairs.py [PAIRS.jsonl] [--from-text] [--errors]

Each line of the file is a pair (or a single article, for sums) with `expect` `contradicts` or `harmless`.
Where the annotation names the `sentences` that contradict each other, a contradiction is found when a
relation `contradicts`, or a sum that fails, joins no sentence but those; any other conflict is a false one.
Where it names none, any conflict counts. Without `--from-text` the figures are those of the annotation, so
that agreement, copies and stories alone are measured; with it the whole road from text is, as it always is
where the file annotates no figures.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from pairs import Finding, Reading, annotated_reading, read_pairs, relate_readings

from transforms.inputs.document import Document

ANNOTATIONS = Path(__file__).parent.parent / "tests" / "annotations" / "pairs.jsonl"


def parsed_reading(given: dict[str, Any]) -> Reading:
    """An article as the parsers read it."""
    from transforms.parse_article import parse_article
    from transforms.parsed_article import ParsedArticle

    record = {key: given[key] for key in ("outlet", "published_at", "title", "text")}
    document = Document("pair.json", json.dumps(record).encode(), "application/json")
    parsed = parse_article(document)
    if not isinstance(parsed, ParsedArticle):
        raise TypeError(f"rejected: {parsed}")
    sentences = {one.sentence_id: one.text for one in parsed.sentences}
    return Reading(parsed.article, parsed.figures, parsed.mentions, sentences)


def finding_of(pair: dict[str, Any], *, from_text: bool) -> Finding:
    """What is found of one pair."""
    annotated = not from_text and all("figures" in article for article in pair["articles"])
    read = annotated_reading if annotated else parsed_reading
    return relate_readings([read(article) for article in pair["articles"]])


def main() -> None:
    """Print precision and recall, by subject and over all, and the errors when asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path, nargs="?", default=ANNOTATIONS)
    parser.add_argument("--from-text", action="store_true")
    parser.add_argument("--errors", action="store_true")
    given = parser.parse_args()
    counts: Counter[tuple[str, str]] = Counter()
    for pair in read_pairs(given.pairs):
        found = finding_of(pair, from_text=given.from_text)
        outcomes = outcomes_of(pair, found)
        groups = {pair["subject"], pair.get("style"), "all"} - {None}
        counts.update((group, outcome) for group in groups for outcome in outcomes)
        if given.errors and not {"missed", "false"}.isdisjoint(outcomes):
            print(f"{', '.join(outcomes)}: {pair['id']} {pair['kind']}")
            print(*(f"    {article['outlet']}: {article['text']}" for article in pair["articles"]), sep="\n")
            print(*(f"      {reason}" for reason in found.reasons), sep="\n")
    for group in sorted({group for group, _ in counts}):
        print(_line(group, counts))


def outcomes_of(pair: dict[str, Any], found: Finding) -> tuple[str, ...]:
    """Whether what was planted was found or missed, or what is harmless passed; and `false` for any other conflict."""
    marked = [(number, text) for number, text in pair.get("sentences", [])]
    planted = [conflict for conflict in found.conflicts if not marked or _joins_only(marked, conflict)]
    if pair["expect"] == "harmless":
        return ("false",) if found.flagged else ("passed",)
    told = "found" if planted else "missed"
    return (told,) if len(planted) == len(found.conflicts) else (told, "false")


def _joins_only(marked: Sequence[tuple[int, str]], conflict: Iterable[tuple[int, str]]) -> bool:
    """Whether every sentence of a conflict is one of those marked, or a piece of one."""
    return all(any(at == where and (text in mark or mark in text) for at, mark in marked) for where, text in conflict)


def _line(group: str, counts: Counter[tuple[str, str]]) -> str:
    found, missed = counts[group, "found"], counts[group, "missed"]
    false, passed = counts[group, "false"], counts[group, "passed"]
    return (
        f"{group:11} planted {found}/{found + missed} found, harmless {passed} passed, {false} conflicts false; "
        f"precision {found / max(found + false, 1):.3f} recall {found / max(found + missed, 1):.3f}"
    )


if __name__ == "__main__":
    main()
