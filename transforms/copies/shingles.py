"""A text as the set of its short runs of words, and its numbers with the words beside them."""

import re

_WORD = re.compile(r"\d[\d.,]*\d|\w+")
_DIGIT = re.compile(r"\d")
_SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+|\n+")
RUN = 3
LEAST_WORDS = 6
FIRST, LONGEST = 4, 4


def words_of_text(text: str) -> list[str]:
    """The words and numbers of a text, in lower case.

    >>> words_of_text("About 4,647 U.S. troops.")
    ['about', '4,647', 'u', 's', 'troops']
    """
    return _WORD.findall(text.casefold())


def shingles_of(words: list[str]) -> set[str]:
    """The distinct runs of three words; of a shorter text, the text itself."""
    if len(words) < RUN:
        return {" ".join(words)} if words else set()
    return {" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def details_of(words: list[str]) -> set[str]:
    """Each number with the word behind it, and once more with the number before it in the text.

    Two reports of one template differ in these and in little else; copies share them, cut ones the first
    of both kinds, those with their paragraphs in another order the first kind.

    >>> sorted(details_of(["kills", "32", "people", "in", "2009"]))
    ['2009', '32 2009', '32 people', '> 32 people']
    """
    places = [at for at, word in enumerate(words) if _DIGIT.search(word)]
    plain = [" ".join(words[at : at + 2]) for at in places]
    before = [">", *(words[at] for at in places)]
    return {*plain, *(f"{last} {detail}" for last, detail in zip(before, plain, strict=False))}


def telling_sentences(text: str) -> list[str]:
    """The first and the longest sentences, as their words: what a cut copy is likely to keep whole.

    >>> telling_sentences("It rained. The river rose over its banks in the night. Why?")
    ['the river rose over its banks in the night']
    """
    split = (words_of_text(sentence) for sentence in _SENTENCE_END.split(text))
    long = [" ".join(words) for words in split if len(words) >= LEAST_WORDS]
    return list(dict.fromkeys([*long[:FIRST], *sorted(long, key=len, reverse=True)[:LONGEST]]))
