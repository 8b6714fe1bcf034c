"""The words whose company tells what a number is, from `numbers_cues.yaml`."""

from functools import cache

from transforms.vocabulary.numbers_file import read_vocabulary_file


@cache
def _all_cues() -> dict[str, frozenset[str]]:
    return {name: frozenset(words.split()) for name, words in read_vocabulary_file("numbers_cues.yaml").items()}


def cue_words(name: str) -> frozenset[str]:
    """The list of that name; an unknown name is a broken installation and raises."""
    return _all_cues()[name]
