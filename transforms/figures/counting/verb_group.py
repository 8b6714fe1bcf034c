"""The verb whose subject a noun phrase is, as far as it stands behind it in its clause."""

from dataclasses import dataclass

from transforms.figures.counting.clauses import is_clause_break
from transforms.figures.tokens_lexicon import verb_lemmas
from transforms.figures.tokens_sentence import TaggedSentence
from transforms.vocabulary.word_classes import verbs

REACH = 18
"""So many words behind its subject a verb is looked for."""
BE = frozenset({"be", "is", "are", "was", "were", "been", "being", "get", "got", "gets", "getting"})
_NOMINAL = frozenset({"NOUN", "PLURAL", "NAME"})
_OF_MANY = frozenset({"were", "are", "have"})
_REDUCED = frozenset({"in", "by", "on", "at", "from", "during"})


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """The main verb's index; `passive` where a form of "be" or "get" stands before it."""

    main: int
    passive: bool


def find_verb_group(sentence: TaggedSentence, position: int) -> VerbGroup | None:
    """The first verb group from `position` on; relative clauses ("who were killed") count too."""
    auxiliary, passive = False, False
    for at in range(position, min(len(sentence.words), position + REACH)):
        word = sentence.words[at]
        if word.is_in("auxiliary", "modal"):
            auxiliary, passive = True, passive or word.lower in BE
        elif auxiliary and (word.lower == "to" or _leads_on(sentence, at)):
            passive = False  # "are to leave", "are expected to leave"
        elif auxiliary and not (word.is_in("adverb") or word.tags == {"ADV"}):
            return VerbGroup(at, passive)
        elif not auxiliary and (is_clause_break(word) or _opens_other_subject(sentence, at, position)):
            return None
        elif not auxiliary and _is_plain_verb(sentence, at):
            return VerbGroup(at, passive=False)
    return None


def _leads_on(sentence: TaggedSentence, at: int) -> bool:
    """Whether the word only leads to another verb behind "to": "expected to", "due to leave", not "due to rain"."""
    if sentence.lower(at + 1) != "to" or at + 2 >= len(sentence.words):
        return False
    catenative = not verbs("catenative").isdisjoint((sentence.lower(at), *verb_lemmas(sentence.lower(at))))
    return catenative and bool(sentence.words[at + 2].tags & {"VERB", "CLOSED"})


def _is_plain_verb(sentence: TaggedSentence, at: int) -> bool:
    """A verb form that can be nothing else, and no participle of a shortened clause ("trapped in")."""
    tags = sentence.words[at].tags
    if sentence.lower(at) in verbs("never_nouns") and not sentence.words[at - 1].is_in("determiner"):
        return True
    if sentence.lower(at) in verbs("preterites") and "CLOSED" not in tags:
        return True
    if not tags & {"PAST", "VERBS", "VERB"} or tags & {"NOUN", "PLURAL", "ADJ", "NAME"}:
        return False
    if any(lemma in verbs("intransitive") for lemma in verb_lemmas(sentence.lower(at))):
        return True
    return sentence.lower(at + 1) not in _REDUCED


def _opens_other_subject(sentence: TaggedSentence, at: int, position: int) -> bool:
    """Whether what follows belongs to another subject: "and" with a quantity of its own, or "where", "in which"."""
    word = sentence.words[at]
    if _is_of_nearer_noun(sentence, at, position):
        return True
    if word.is_in("relative"):
        return word.lower not in ("who", "which", "whom") or at > position + 1
    if word.lower == "with" and any(near.quantity is not None for near in sentence.words[at + 1 : at + 3]):
        return True  # "passed 1,000, with another 149 listed as missing"
    following = sentence.words[at + 1].quantity if at + 1 < len(sentence.words) else None
    if word.lower not in ("and", "or") or following is None:
        return False
    return not _is_enumeration(sentence, position, at) or not _has_noun(sentence, following)


def _is_of_nearer_noun(sentence: TaggedSentence, at: int, position: int) -> bool:
    """Whether "that" opens a clause of the noun before it: "282 people on board the ferry that vanished"."""
    if sentence.lower(at) != "that" or at <= position + 1 or at + 1 >= len(sentence.words):
        return False
    noun, verb = sentence.words[at - 1], sentence.words[at + 1]
    if verb.lower in _OF_MANY and "PLURAL" not in noun.tags:
        return False  # "14 soldiers of the unit that were killed"
    article = sentence.words[at - 2].is_in("determiner")  # "at the mine that was", where "mine" could be a pronoun
    return (article or bool(noun.tags & {*_NOMINAL, "CODE", "NUM"})) and (
        verb.is_in("auxiliary", "modal") or bool(verb.tags & {"PAST", "VERBS"})
    )


def _is_enumeration(sentence: TaggedSentence, position: int, at: int) -> bool:
    """Whether nothing but nouns, numbers and commas stands between: "three men, two women and four children"."""
    between = sentence.words[position:at]
    return all(word.quantity is not None or word.text == "," or word.tags & _NOMINAL for word in between)


def _has_noun(sentence: TaggedSentence, quantity: int) -> bool:
    behind = sentence.spans[quantity][1]
    return behind < len(sentence.words) and bool(sentence.words[behind].tags & {*_NOMINAL, "ADJ", "ADV"})
