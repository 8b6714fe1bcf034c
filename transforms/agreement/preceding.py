"""The sentence before another."""

import re

_SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+")
PRECEDING_CHARACTERS = 300


def preceding_sentence(text: str, begins: int) -> str:
    """The sentence of a text that ends before position `begins`, empty for the first."""
    before = text[max(begins - PRECEDING_CHARACTERS, 0) : max(begins, 0)].strip()
    return _SENTENCE_END.split(before)[-1]
