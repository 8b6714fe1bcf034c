"""Score the verdicts on annotated pairs of articles: planted contradictions and harmless differences.

    python benchmarks/score_pairs.py [PAIRS.jsonl] [--from-text] [--errors]

Each line of the file is a pair (or a single article, for sums) with `expect` `contradicts` or `harmless`.
A pair is flagged when a relation `contradicts`, or a sum that fails, is found anywhere in it. Without
`--from-text` the figures are those of the annotation, so that agreement, copies and stories alone are
measured; with it the whole road from text is.
"""

import argparse
import json
from collections import Counter
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
    read = parsed_reading if from_text else annotated_reading
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
        outcome = _outcome(pair["expect"] == "contradicts", flagged=found.flagged)
        counts.update({(pair["subject"], outcome): 1, ("all", outcome): 1})
        if given.errors and outcome in ("missed", "false"):
            print(f"{outcome}: {pair['id']} {pair['kind']}")
            print(*(f"    {article['outlet']}: {article['text']}" for article in pair["articles"]), sep="\n")
            print(*(f"      {reason}" for reason in found.reasons), sep="\n")
    for subject in sorted({subject for subject, _ in counts}):
        print(_line(subject, counts))


def _outcome(planted: bool, *, flagged: bool) -> str:
    if planted:
        return "found" if flagged else "missed"
    return "false" if flagged else "passed"


def _line(subject: str, counts: Counter[tuple[str, str]]) -> str:
    found, missed = counts[subject, "found"], counts[subject, "missed"]
    false, passed = counts[subject, "false"], counts[subject, "passed"]
    return (
        f"{subject:10} planted {found}/{found + missed} found, harmless {false}/{false + passed} flagged; "
        f"precision {found / max(found + false, 1):.3f} recall {found / max(found + missed, 1):.3f}"
    )


if __name__ == "__main__":
    main()
