"""The decisions taken here must be spaCy's own."""

import json
from pathlib import Path

import spacy

from transforms.entities.recogniser import LABELS, MODEL, UNUSED, Vote, find_votes

ANNOTATIONS = Path(__file__).parents[2] / "annotations"


def _texts() -> list[str]:
    files = ("entities.jsonl", "situating.jsonl", "figures.jsonl")
    lines = [line for name in files for line in (ANNOTATIONS / name).read_text(encoding="utf-8").splitlines()]
    return [json.loads(line)["text"] for line in lines]


def test_votes_are_those_of_the_unchanged_model() -> None:
    texts = [*_texts(), "", "  \n ", "Baghdad", "the New York", "Mr. \n\n Obama"]
    model = spacy.load(MODEL, exclude=list(UNUSED))
    expected = [
        tuple(Vote(each.start_char, each.end_char, each.label_) for each in model(text).ents if each.label_ in LABELS)
        for text in texts
    ]
    found = find_votes(texts)
    assert sum(map(len, expected)) > 500
    different = [text for text, left, right in zip(texts, expected, found, strict=True) if left != right]
    assert different == []


def test_votes_do_not_depend_on_what_else_is_read() -> None:
    texts = _texts()[:40]
    together = find_votes(texts)
    assert [find_votes([text])[0] for text in texts] == together


def test_nothing_gives_no_votes() -> None:
    assert find_votes([]) == []
    assert find_votes([""]) == [()]
