"""What "of them" is of, where no number was given before: "answered with rockets on the town, 27 of them on Sunday"."""

from collections.abc import Iterator

from transforms.figures.counting.clauses import start_of_clause
from transforms.figures.counting.counted import Counted, to_counted
from transforms.figures.counting.noun_phrase import NounPhrase, read_noun_phrase
from transforms.figures.tokens_sentence import TaggedSentence

_PRONOUNS = frozenset({"them", "which", "whom", "these", "those"})


def find_of_them(sentence: TaggedSentence, index: int) -> Counted | None:
    """The first plural behind the verb of the clause that the number goes on with, else its first plural.

    Where a number stands before, "of them" is of what that one counted.
    """
    first, last = sentence.spans[index]
    of_them = sentence.lower(last) == "of" and sentence.lower(last + 1) in _PRONOUNS
    if not of_them or sentence.lower(first - 1) != "," or sentence.quantities[index].kind != "count" or index:
        return None
    start = start_of_clause(sentence, first - 1)
    phrases = list(_plurals(sentence, start, first - 1))
    verb = next((at for at in range(start, first) if "PAST" in sentence.words[at].tags), start)
    chosen = next((phrase for phrase in phrases if phrase.first > verb), phrases[0] if phrases else None)
    return to_counted(sentence, chosen, "counted.of_them", attached=False) if chosen is not None else None


def _plurals(sentence: TaggedSentence, start: int, end: int) -> Iterator[NounPhrase]:
    """The plural noun phrases between two words, names aside."""
    at = start
    while at < end:
        phrase = read_noun_phrase(sentence.words[:end], at)
        if phrase is not None and phrase.sure and "NAME" not in sentence.words[phrase.head].tags:
            yield phrase
        at = phrase.last if phrase is not None else at + 1
