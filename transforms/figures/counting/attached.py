"""The noun that a hyphen ties to its number: "a 30-member panel", "the 12-team league", "a 620-strong crowd"."""

from dataclasses import replace

from transforms.figures.counting.counted import Counted, to_counted
from transforms.figures.counting.noun_phrase import NounPhrase, read_noun_phrase
from transforms.figures.tokens_lexicon import noun_lemma, tags_of
from transforms.figures.tokens_sentence import TaggedSentence

_VAGUE = ("-odd", "-plus", "-something", "-ish")


def is_attached(sentence: TaggedSentence, index: int) -> bool:
    """Whether the number is the beginning of a hyphenated word; "thirty-odd" stands for the number alone."""
    word = sentence.words[sentence.spans[index][1] - 1]
    behind = sentence.text[sentence.quantities[index].number_end : word.end]
    return behind.startswith(("-", "‑")) and behind.lower() not in _VAGUE


def find_attached(sentence: TaggedSentence, index: int) -> Counted | None:
    """The noun behind the hyphen; what follows the compound is not what is counted, except behind "-strong"."""
    last = sentence.spans[index][1]
    word, end = sentence.words[last - 1], sentence.quantities[index].number_end
    text = sentence.text[end + 1 : word.end]
    if is_attached(sentence, index) and text.lower() == "strong":
        phrase = read_noun_phrase(sentence.words, last, singular=True)
        return to_counted(sentence, phrase, "counted.strong") if phrase else None
    if not is_attached(sentence, index) or not tags_of(text) & {"NOUN", "PLURAL"}:
        return None
    lemma = noun_lemma(text.lower())
    whole = to_counted(sentence, NounPhrase(last - 1, last, last - 1, sure=False), "counted.attached")
    return replace(whole, text=text, start=end + 1, head=lemma, lemmas=(lemma,))
