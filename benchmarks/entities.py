"""Measure the CPU of the entity stage: `python benchmarks/entities.py [ROUNDS]`.

Reads the annotated sentences as articles of about 500 words and prints CPU milliseconds for 500 words, the whole stage
and the recogniser alone, the best of the rounds; and what the first article of a process waits for.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from transforms.cleaning import split_sentences
from transforms.entities import find_entities
from transforms.entities.recogniser import find_votes

ANNOTATIONS = Path(__file__).parents[1] / "tests" / "annotations"
WORDS = 500


def articles() -> list[str]:
    """Texts of about 500 words, made of the annotated sentences."""
    made, words = [[]], 0
    for name in ("situating.jsonl", "figures.jsonl", "entities.jsonl"):
        for line in (ANNOTATIONS / name).read_text(encoding="utf-8").splitlines():
            text = json.loads(line)["text"]
            made[-1].append(text)
            words += len(text.split())
            if words >= WORDS:
                made.append([])
                words = 0
    return [" ".join(parts) for parts in made if parts]


def best_of(rounds: int, work: Callable[[], object]) -> float:
    """The least CPU seconds of some rounds."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def main(rounds: int) -> None:
    """Print the times."""
    texts = articles()
    per_words = 1000 * WORDS / sum(len(text.split()) for text in texts)
    split = [(text, split_sentences(text, "benchmark")) for text in texts]
    start = time.process_time()
    find_entities(*split[0], article_id="benchmark")
    print(f"first article            {1000 * (time.process_time() - start):7.0f} ms CPU")
    whole = best_of(rounds, lambda: [find_entities(*each, article_id="benchmark") for each in split])
    votes = best_of(rounds, lambda: [find_votes([each.text for each in parts]) for _, parts in split])
    print(f"whole stage, 500 words   {whole * per_words:7.1f} ms CPU")
    print(f"  the recogniser alone   {votes * per_words:7.1f} ms CPU")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
