"""Noun phrases joined into one: "men, women and children", "tanks and armoured vehicles"."""

from transforms.figures.counting.noun_phrase import NounPhrase, read_noun_phrase
from transforms.figures.tokens_lexicon import noun_lemma
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.concepts import PEOPLE, concept_of_noun, is_kind_of


def read_joined(sentence: TaggedSentence, phrase: NounPhrase) -> NounPhrase:
    """The phrase, lengthened by what "and" or "or" joins to it; the head stays the first.

    Only things of one kind are joined, and only where no verb follows that would make the second the subject
    of a clause of its own ("killed 32 people and rebels were blamed").
    """
    words, last, listed = sentence.words, phrase.last, phrase
    while last < len(words):
        joint = words[last].lower
        if joint not in ("and", "or", ","):
            break
        if last + 1 < len(words) and words[last + 1].tags == {"ADV"}:
            break  # "400 people, mostly women and girls"
        following = read_noun_phrase(words, last + 1)
        if (
            following is None
            or "PLURAL" not in words[following.head].tags
            or not _is_same_kind(sentence, phrase, following)
        ):
            break
        last = following.last
        if joint != ",":
            return phrase if _opens_clause(sentence, last) else NounPhrase(phrase.first, last, phrase.head, phrase.sure)
    return listed


def _is_same_kind(sentence: TaggedSentence, first: NounPhrase, second: NounPhrase) -> bool:
    one, other = (_concept(sentence, phrase) for phrase in (first, second))
    if one is None or other is None:
        return False
    if is_kind_of(one, PEOPLE) and is_kind_of(other, PEOPLE):
        return True
    return is_kind_of(one, other) or is_kind_of(other, one)


def _concept(sentence: TaggedSentence, phrase: NounPhrase) -> str | None:
    words = sentence.words[phrase.first : phrase.head + 1]
    return concept_of_noun([noun_lemma(word.lower) for word in words])


def _opens_clause(sentence: TaggedSentence, last: int) -> bool:
    """Whether a finite verb follows, unless the number opened the sentence and is its subject."""
    if last >= len(sentence.words):
        return False
    word = sentence.words[last]
    first_quantity = sentence.spans[0][0]
    return first_quantity > 1 and (word.is_in("auxiliary", "modal") or word.tags == {"PAST"})
