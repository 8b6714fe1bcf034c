"""The words of shares, of the wholes that they are of and of their parts: loaded once from `agreement_shares.yaml`."""

from dataclasses import dataclass
from functools import cache

from transforms.vocabulary.agreement_phrases import Phrases, phrases_of
from transforms.vocabulary.numbers_file import read_vocabulary_file


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareWords:
    """Each field is the list of the same name in `agreement_shares.yaml`, ready to be searched."""

    like_nouns: tuple[frozenset[str], ...]
    whole_before: Phrases
    whole_behind: Phrases
    not_there: Phrases
    not_yet: Phrases
    electorate: Phrases
    ballots: Phrases
    everywhere: Phrases
    other_turnout: Phrases
    kinds_of_vote: Phrases
    portion_nouns: Phrases
    making_up: Phrases


@cache
def share_words() -> ShareWords:
    """The reviewed lists, read once in a process."""
    data = read_vocabulary_file("agreement_shares.yaml")
    like = tuple(frozenset(nouns) for nouns in data.pop("like_nouns"))
    return ShareWords(like_nouns=like, **{name: phrases_of(words) for name, words in data.items()})
