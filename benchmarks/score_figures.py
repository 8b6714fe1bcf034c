"""Scores `transforms.figures.read_figures` against the annotated sentences.

    python benchmarks/score_figures.py [--open PATH] [--sealed PATH] [--errors] [--json]

Each sentence is read by itself, as the annotator read it. A reading and an annotated figure belong together when
their numeral spans overlap; each takes at most one partner, equal values and longer overlaps first. Optional
figures, and readings matched to them or to an optional numeral, are left out of every count. Precision, recall and
F1 are over all readings and all figures:

- `value`: the values are equal to one part in a million; for `between` both bounds are; for `vague` the
  reading is vague too and of the same order of magnitude.
- `value+unit`: also the unit. A bare count has null or `1`. `USD/[bbl_us]` and `USD` agree, as do the
  customary variants of a unit (`[acr_us]`, `[acr_br]`). An annotated `*` is not scored.
- `value+modifier`: also the comparator and the direction.

Accuracies count a figure whose value was missed as wrong, except those marked `of found`:

- `comparator, not exact`: figures whose comparator is not `exact` (three quarters are, and flatter).
- `direction`: figures that are a change and nothing else.
- `counted` (the whole noun phrase, without article) and `counted head`: bare counts whose noun is annotated.
- `concept`: figures annotated with a concept of CONCEPTS; `concept, none` those annotated without one, where a
  reading that gives a concept of CONCEPTS is wrong (other concepts count as none, and `people` is not judged).
- `role`: all figures; `role, of found`: those whose value was found.
- `ledger`: all numerals of the sentences, figures and others, by disposition. A pronoun (`one of the`) may be
  missing from the ledger; `digits explained` is the share of digit runs that some entry covers.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from figure_pairs import Json, Pair, overlap, pair_up, same_comparator, same_direction, same_unit

from transforms.figures.read_figures import read_figures

OPEN = Path(__file__).parents[1] / "tests" / "annotations" / "figures.jsonl"
CONCEPTS = frozenset({
    "troops", "fighters", "police", "killed", "wounded", "casualties", "missing", "detained", "displaced", "refugees",
    "civilians", "people", "hostages", "vehicles", "aircraft", "ships", "tanks", "weapons", "airstrikes", "bombs",
    "attacks", "votes", "seats", "jobs", "homes", "cases", "deaths", "families", "children",
})  # fmt: skip


def noun(text: str | None) -> str | None:
    """A noun phrase without article, in lower case and single spaces."""
    if text is None:
        return None
    return re.sub(r"^(?:of )?(?:the|its|their|his|her|our|those|these) ", "", " ".join(text.lower().split()))


def judge(pair: Pair) -> Iterator[tuple[str, bool]]:
    """The accuracies that a figure takes part in, and whether it was right."""
    gold, found, value = pair.gold, pair.found, pair.value
    if gold["comparator"] != "exact":
        yield "comparator, not exact", value and same_comparator(pair)
    if gold["direction"] and not gold["role_also"]:
        yield "direction", value and same_direction(pair)
    if gold["quantity_kind"] == "count" and gold["counted_scored"] and gold["counted"]:
        phrases = {noun(text) for text in (gold["counted"], *gold["counted_also"])}
        heads = {gold["counted_head"], *gold["counted_head_also"]}
        yield "counted", value and noun(found.counted) in phrases
        yield "counted head", value and found.counted_head in heads
    if gold["concept"] in CONCEPTS:
        yield "concept", value and _known(found.concept, gold) in {gold["concept"], *gold["concept_also"]}
    elif value and not gold["concept"]:
        yield "concept, none", found.concept not in CONCEPTS - {"people"}
    roles = {gold["role"], *gold["role_also"]}
    yield "role", value and found.role in roles
    if value:
        yield "role, of found", found.role in roles


def _known(concept: str | None, gold: Json) -> str | None:
    return concept if concept in CONCEPTS or concept in gold["concept_also"] else None


def judge_ledger(sentence: Json, ledger: Iterable[Any]) -> Iterator[tuple[str, bool]]:
    """The dispositions of a sentence's numerals, and whether every digit is explained."""
    entries = [(entry.start, entry.end, entry.disposition) for entry in ledger]
    figures = [{**figure, "disposition": "figure"} for figure in sentence["figures"]]
    for gold in (*figures, *sentence["numerals"]):
        if gold["optional"]:
            continue
        best = max(entries, key=lambda e: overlap((gold["start"], gold["end"]), (e[0], e[1])), default=None)
        hit = best is not None and overlap((gold["start"], gold["end"]), (best[0], best[1])) > 0
        kind = gold["disposition"]
        right = best[2] in {kind, *gold.get("disposition_also", ())} if hit and best else kind == "other"
        yield "ledger", right
        yield f"ledger, {kind}", right
    for run in re.finditer(r"\d+", sentence["text"]):
        yield "digits explained", any(start <= run.start() and run.end() <= end for start, end, _ in entries)


def score(path: Path) -> tuple[dict[str, float], list[str]]:
    """All scores of a file of annotated sentences in percent, and the errors in words."""
    counts: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    errors: list[str] = []
    sentences = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for sentence in sentences:
        (found,) = read_figures([sentence["text"]])
        pairs, surplus = pair_up(sentence, found.readings)
        scored = [pair for pair in pairs if not pair.gold["optional"]]
        counts["gold"] += len(scored)
        counts["found"] += sum(pair.found is not None for pair in scored) + len(surplus)
        for pair in scored:
            _count(pair, counts)
        verdicts = [(name, ok, pair) for pair in scored for name, ok in judge(pair)]
        for name, ok in [*((n, o) for n, o, _ in verdicts), *judge_ledger(sentence, found.ledger)]:
            asked[name] += 1
            right[name] += ok
        errors += _errors(sentence, verdicts, scored, surplus, found.ledger)
    return _scores(counts, asked, right, len(sentences)), errors


def _count(pair: Pair, counts: Counter[str]) -> None:
    if pair.value and pair.found:
        counts["value"] += 1
        counts["value+unit"] += same_unit(pair.gold, pair.found.quantity)
        counts["value+modifier"] += same_comparator(pair) and same_direction(pair)


def _scores(counts: Counter[str], asked: Counter[str], right: Counter[str], sentences: int) -> dict[str, float]:
    scores: dict[str, float] = {"sentences": sentences, "figures": counts["gold"], "readings": counts["found"]}
    for name in ("value", "value+unit", "value+modifier"):
        scores[f"{name} P"] = 100 * counts[name] / max(1, counts["found"])
        scores[f"{name} R"] = 100 * counts[name] / max(1, counts["gold"])
        scores[f"{name} F1"] = 200 * counts[name] / max(1, counts["found"] + counts["gold"])
    for name in sorted(asked):
        scores[name] = 100 * right[name] / asked[name]
        scores[f"{name} (of)"] = asked[name]
    return scores


def _errors(sentence: Json, verdicts: Iterable[Any], pairs: Iterable[Pair], surplus: Any, ledger: Any) -> Iterator[str]:
    where = f"{sentence['id']} {sentence['text']}"
    for pair in pairs:
        wanted = {key: pair.gold[key] for key in ("number", "value", "lower", "upper", "comparator", "unit")}
        if not pair.value:
            yield f"VALUE  {where}\n   wanted {wanted}\n   found  {_shown(pair.found)}"
        elif pair.found and not same_unit(pair.gold, pair.found.quantity):
            yield f"UNIT  {where}\n   wanted {wanted}\n   found  {_shown(pair.found)}"
    for found in surplus:
        yield f"SURPLUS  {where}\n   found  {_shown(found)}"
    for name, ok, pair in verdicts:
        if not ok and pair.value and name != "role, of found":
            keys = ("number", "comparator", "counted", "counted_head", "concept", "role", "role_also", "direction")
            wanted = {key: pair.gold[key] for key in keys}
            yield f"{name.upper()}  {where}\n   wanted {wanted}\n   found  {_shown(pair.found)}"
    wrong = sorted({name for name, ok in judge_ledger(sentence, ledger) if not ok})
    if wrong:
        text = sentence["text"]
        entries = [(text[entry.start : entry.end], entry.disposition) for entry in ledger]
        wanted_entries = [(numeral["text"], numeral["disposition"]) for numeral in sentence["numerals"]]
        yield f"{', '.join(wrong).upper()}  {where}\n   wanted {wanted_entries}\n   found  {entries}"


def _shown(found: Any | None) -> str:
    if found is None:
        return "nothing"
    q = found.quantity
    bounds = f"{q.value} [{q.lower}, {q.upper}] {q.comparator} unit={q.unit} rule={q.rule}"
    return f"{bounds} counted={found.counted!r} {found.counted_head} {found.concept} {found.role} {found.direction}"


def main() -> None:
    """Print the scores of the open set, and of a sealed one without its errors."""
    parser = argparse.ArgumentParser(description="Score the figure readers against the annotated sentences.")
    parser.add_argument("--open", type=Path, default=OPEN, help="the open set (`hard_figures.jsonl`: the rare forms)")
    parser.add_argument("--sealed", type=Path, help="a second file, whose errors are never listed")
    parser.add_argument("--errors", action="store_true", help="list the errors of the open set")
    parser.add_argument("--json", action="store_true", help="print the scores as one JSON object a set")
    options = parser.parse_args()
    for name, path in (("open", options.open), ("sealed", options.sealed)):
        if path is None:
            continue
        scores, errors = score(path)
        if options.errors and name == "open":
            print("\n".join(errors))
        if options.json:
            print(json.dumps({"set": name, **{key: round(value, 2) for key, value in scores.items()}}))
            continue
        print(f"== {name} ==")
        for key, value in scores.items():
            if not key.endswith("(of)"):
                print(f"{key:24} {value:8.1f}" + (f"  of {scores[f'{key} (of)']}" if f"{key} (of)" in scores else ""))


if __name__ == "__main__":
    main()
