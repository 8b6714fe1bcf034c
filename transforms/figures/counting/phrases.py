"""Whether lemmas of a vocabulary phrase stand at a place of the sentence ("lose their life", "shoot dead")."""

from collections.abc import Iterable

from transforms.figures.tokens_lexicon import noun_lemma, verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence, Word


def is_form_of(word: Word, lemma: str) -> bool:
    """Whether the word is a form of the verb or noun, or the word itself."""
    return word.lower == lemma or lemma in verb_lemmas(word.lower) or noun_lemma(word.lower) == lemma


def starts_phrase(sentence: TaggedSentence, position: int, phrases: Iterable[tuple[str, ...]]) -> bool:
    """Whether one of the phrases stands at the position, word for word."""
    return any(_stands_at(sentence, position, phrase) for phrase in phrases)


def ends_phrase(sentence: TaggedSentence, position: int, phrases: Iterable[tuple[str, ...]]) -> bool:
    """Whether one of the phrases ends with the word at the position."""
    return any(_stands_at(sentence, position - len(phrase) + 1, phrase) for phrase in phrases)


def _stands_at(sentence: TaggedSentence, position: int, phrase: tuple[str, ...]) -> bool:
    if position < 0 or position + len(phrase) > len(sentence.words):
        return False
    return all(is_form_of(sentence.words[position + step], lemma) for step, lemma in enumerate(phrase))
