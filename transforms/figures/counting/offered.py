"""What several were said to give before one's number: "Three nations offered helicopters, with Norway sending six"."""

from transforms.figures.counting.counted import Counted, to_counted
from transforms.figures.counting.noun_phrase import read_noun_phrase
from transforms.figures.counting.verb_group import find_verb_group
from transforms.figures.tokens_lexicon import verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.word_classes import verbs


def find_offered(sentence: TaggedSentence, index: int, earlier: Counted | None) -> Counted | None:
    """The plural object of a verb of giving or having whose subject the earlier count is.

    The number itself must be the bare object of such a verb.
    """
    if earlier is None or not earlier.attached or not _is_of_having(sentence, sentence.spans[index][0] - 1):
        return None
    group = find_verb_group(sentence, earlier.last)
    if group is None or group.passive or not _is_of_having(sentence, group.main):
        return None
    phrase = read_noun_phrase(sentence.words, group.main + 1)
    if phrase is None or not phrase.sure or phrase.last > sentence.spans[index][0]:
        return None
    return to_counted(sentence, phrase, "counted.offered", attached=False)


def _is_of_having(sentence: TaggedSentence, at: int) -> bool:
    lower = sentence.lower(at)
    return not verbs("having").isdisjoint((lower, *verb_lemmas(lower)))
