"""Where the clause of a word begins and ends, as far as marks and joining words show it."""

from transforms.figures.tokens_sentence import TaggedSentence, Word

REACH = 60
"""Longer clauses are tables or lists: no word so far away is looked for."""
_BREAKS = frozenset({";", ":", "—", "–", ".", "?", "!"})
_JOINING = frozenset(
    {"but", "while", "whereas", "although", "though", "when", "because", "if", "after", "before", "as", "since"}
)


def is_clause_break(word: Word) -> bool:
    """Whether the word opens or closes a clause of its own."""
    return word.text in _BREAKS or (word.lower in _JOINING and "CLOSED" in word.tags)


def start_of_clause(sentence: TaggedSentence, index: int) -> int:
    """The first word of the clause in which the word at `index` stands, at most `REACH` words before it."""
    last = max(0, index - REACH)
    while index > last and not is_clause_break(sentence.words[index - 1]):
        index -= 1
    return index
