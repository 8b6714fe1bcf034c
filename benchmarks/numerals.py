"""Sentences a CPU-second of the numeral grammar, side by side with quantulum3, in one run.

    python benchmarks/numerals.py [--rounds N]

Both read the annotated sentences (`tests/annotations/figures.jsonl`), dense with numbers, and a plain set of
which only every third sentence has any, as news is. Process time, after a warm-up; the best of N rounds. Prints
the ratio last.
"""

import argparse
import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from quantulum3 import parser

from transforms.figures.numerals import find_quantities

ANNOTATIONS = Path(__file__).parents[1] / "tests" / "annotations" / "figures.jsonl"
PLAIN = (
    "The minister told reporters in the capital that talks would go on for as long as both sides wished.",
    "Villagers said they had heard planes overhead before dawn, and then nothing until the rescuers came.",
)


def best_rate(read: Callable[[str], object], sentences: Sequence[str], rounds: int) -> float:
    """Sentences a CPU-second, of the fastest round."""
    for sentence in sentences[:5]:
        read(sentence)
    times = []
    for _ in range(rounds):
        began = time.process_time()
        for sentence in sentences:
            read(sentence)
        times.append(time.process_time() - began)
    return len(sentences) / min(times)


def main() -> None:
    """Print both rates on both sets, and their ratio."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--rounds", type=int, default=3)
    rounds = options.parse_args().rounds
    dense = [json.loads(line)["text"] for line in ANNOTATIONS.read_text("utf-8").splitlines()]
    mixed = [sentence for numbered in dense for sentence in (numbered, *PLAIN)]
    for name, sentences in (("dense", dense), ("mixed", mixed)):
        own = best_rate(find_quantities, sentences, rounds)
        other = best_rate(parser.parse, sentences, rounds)
        print(f"{name}: {len(sentences)} sentences; a CPU-second: muster {own:,.0f}, quantulum3 {other:,.0f}")
        print(f"{name}: muster / quantulum3 = {own / other:.1f}")


if __name__ == "__main__":
    main()
