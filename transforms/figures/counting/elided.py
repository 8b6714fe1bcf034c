"""The noun left out because it was just said: "5,200 troops in Iraq and 2,000 in Syria", "600 others"."""

from collections.abc import Sequence
from dataclasses import replace

from transforms.figures.counting.attached import is_attached
from transforms.figures.counting.counted import Counted, to_counted
from transforms.figures.counting.noun_phrase import NounPhrase
from transforms.figures.tokens_lexicon import verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.word_classes import nouns, verbs

_REACH = 8
"""So many earlier quantities are looked at."""
_PLACING = frozenset({"in", "across", "from", "at", "near", "within", "among", "over", "with", "on", "through", "for"})
_PARTS = frozenset(
    {
        "out",
        "top",
        "group",
        "total",
        "maximum",
        "minimum",
        "average",
        "batch",
        "peak",
        "high",
        "low",
        "record",
        "target",
        "figure",
        "estimate",
        "number",
        "tally",
        "claim",
    }
)
"""What stands before "of" where the number behind it repeats a noun: "on top of 230,000", "out of 300"."""


def find_elided(sentence: TaggedSentence, index: int, earlier: Sequence[Counted | None]) -> Counted | None:
    """What the nearest earlier count of the sentence counts, where the number stands without a noun."""
    if not is_count(sentence, index) or not is_bare(sentence, index):
        return None
    source = find_source(sentence, index)
    counted = earlier[source] if source is not None else None
    last = sentence.spans[index][1]
    if sentence.lower(last) == "others":
        others = to_counted(sentence, NounPhrase(last, last + 1, last, sure=False), "counted.others")
        return replace(others, head="other", lemmas=counted.lemmas if counted else ("other",))
    if counted is None or (counted.head in nouns("nominal") and _has_own_word(sentence, last)):
        return None  # "the dead number 41, with 12 still missing"
    return replace(counted, rule="counted.elided", confidence=counted.confidence * 0.8, attached=False)


def find_whole(sentence: TaggedSentence, index: int, earlier: Sequence[Counted | None]) -> Counted | None:
    """What a share of "them" is a share of: "killed 268 people, a third of them children"."""
    last = sentence.spans[index][1]
    if sentence.quantities[index].kind != "ratio" or sentence.lower(last) != "of":
        return None
    if sentence.lower(last + 1) not in ("them", "whom", "which", "those"):
        return None
    counted = next((noun for noun in earlier[::-1][:_REACH] if noun is not None), None)
    return replace(counted, rule="counted.whole", attached=False) if counted is not None else None


def _has_own_word(sentence: TaggedSentence, last: int) -> bool:
    word = sentence.words[last] if last < len(sentence.words) else None
    return word is not None and not (word.is_in("preposition") or "PUNCT" in word.tags)


def find_source(sentence: TaggedSentence, index: int) -> int | None:
    """The nearest earlier count that the number may repeat; none for "a city of 50,000"."""
    first = sentence.spans[index][0]
    if sentence.lower(first - 1) == "of" and sentence.lower(first - 2) not in _PARTS:
        return None
    near = range(index - 1, max(-1, index - 1 - _REACH), -1)
    counts = (at for at in near if is_count(sentence, at) and not is_attached(sentence, at))
    free = [at for at in counts if not _is_subject(sentence, at, first)]
    if free and _is_compared_to(sentence, free[0], index):
        return free[0]
    return next((at for at in free if not _is_adjunct(sentence, at)), free[0] if free else None)


def _is_compared_to(sentence: TaggedSentence, earlier: int, index: int) -> bool:
    """Whether the number says right behind the earlier one how far that moved: "with 165 seats, 171 fewer than"."""
    first, last = sentence.spans[index]
    if sentence.lower(first - 1) != "," or sentence.lower(last) not in ("more", "fewer", "less", "up", "down"):
        return False
    between = sentence.words[sentence.spans[earlier][1] : first - 1]
    return not any(word.tags & {"CLOSED", "PUNCT"} for word in between)


def _is_adjunct(sentence: TaggedSentence, earlier: int) -> bool:
    """Whether the earlier count only says where or how: "62 people in 11 states"."""
    return sentence.lower(sentence.spans[earlier][0] - 1) in _PLACING


def is_count(sentence: TaggedSentence, index: int) -> bool:
    """Whether the quantity is a count of things, or so many of them a day."""
    quantity = sentence.quantities[index]
    return quantity.kind == "count" or (quantity.kind == "rate" and (quantity.unit or "/").startswith("/"))


def _is_subject(sentence: TaggedSentence, earlier: int, first: int) -> bool:
    """Whether the earlier count is the subject of a verb whose object the number is: "21 countries reported 1,516"."""
    between = sentence.words[sentence.spans[earlier][1] : first]
    if not between or not between[-1].tags & {"PAST", "VERB", "ING"} or "NOUN" in between[-1].tags:
        return False
    if not verbs("including").isdisjoint(verb_lemmas(between[-1].lower)):
        return False  # "8 million objects include 73,000 from Africa"
    return all(word.is_in("auxiliary", "modal", "adverb") or not word.tags & {"CLOSED", "PUNCT"} for word in between)


def is_bare(sentence: TaggedSentence, index: int) -> bool:
    """Whether nothing that can only be a noun follows the number."""
    last = sentence.spans[index][1]
    if last >= len(sentence.words):
        return True
    if sentence.words[last].quantity is not None:
        return True
    tags = sentence.words[last].tags
    return not tags & {"NOUN", "PLURAL", "NAME", "NUM", "CODE"} or bool(tags & {"ADJ", "ADV", "VERB", "PAST"})
