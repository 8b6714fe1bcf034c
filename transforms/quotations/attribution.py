"""Who says what within one sentence: the cue, the speaker's words, and the words that are said."""

import re
from collections.abc import Iterator, Sequence

from transforms.quotations.attributed import Attribution, by_reckoning, going_on
from transforms.quotations.noun_phrase import before_relative, is_cue, phrase_behind
from transforms.quotations.said import said_by, trimmed
from transforms.quotations.subject import is_in_aside, subject_before
from transforms.quotations.turned import turned_subject
from transforms.times.token import Token, find_tokens
from transforms.vocabulary.speech import speech_words

__all__ = ["Attribution", "find_attributions"]

_ACCORDING = re.compile(
    r"\b(?:" + "|".join(sorted(map(re.escape, speech_words("according")), key=len, reverse=True)) + r")\b",
    re.IGNORECASE,
)
_PASSIVE = frozenset({"is", "are", "was", "were", "be", "been", "being", "'s"})
_POSSESSED = speech_words("speakers", "documents") | {"count", "tally", "estimate", "toll", "calculations", "own"}


def find_attributions(
    sentence: str, quoted: Sequence[tuple[int, int]], named: Sequence[tuple[int, int]] = ()
) -> tuple[Attribution, ...]:
    """The attributions of a sentence; verbs inside its quoted stretches are the speaker's own words and none.

    `named` are the spans of its mentions: a name can speak, and a verb within one (`United States`) is none.
    """
    tokens = find_tokens(sentence)
    found = [*_by_verb(sentence, tokens, quoted, named), *_by_phrase(sentence, tokens), *by_reckoning(sentence, tokens)]
    found += going_on(sentence, tokens, found)
    return tuple(sorted(found, key=lambda attribution: attribution.cue))


def _is_inside(offset: int, quoted: Sequence[tuple[int, int]]) -> bool:
    return any(start <= offset < end for start, end in quoted)


def _by_phrase(sentence: str, tokens: Sequence[Token]) -> Iterator[Attribution]:
    for match in _ACCORDING.finditer(sentence):
        first = next((index for index, token in enumerate(tokens) if token.start >= match.end()), len(tokens))
        phrase = phrase_behind(tokens, first)
        if phrase is None:
            continue
        behind = _before_possessed(tokens, phrase)
        speaker = (tokens[phrase[0]].start, tokens[behind - 1].end)
        if sentence[: match.start()].strip():
            said = (0, match.start())
        else:
            comma = sentence.find(",", speaker[1])
            said = (comma + 1 if comma >= 0 else speaker[1], len(sentence))
        yield Attribution(match.span(), speaker, trimmed(sentence, *said))


def _before_possessed(tokens: Sequence[Token], phrase: tuple[int, int]) -> int:
    """`the army's count`, `Reuters calculations`: the army, Reuters."""
    first, behind = phrase
    for index in range(first + 1, behind - 1):
        if tokens[index].lower == "'s" and tokens[behind - 1].lower in _POSSESSED:
            return index
    return behind


def _by_verb(
    sentence: str, tokens: Sequence[Token], quoted: Sequence[tuple[int, int]], named: Sequence[tuple[int, int]]
) -> Iterator[Attribution]:
    for index, token in enumerate(tokens):
        if (
            not (is_cue(token) or token.lower == "saying")
            or _is_inside(token.start, quoted)
            or _is_inside(token.start, named)
        ):
            continue
        if _is_other_use(tokens, index):
            continue
        turned = turned_subject(tokens, index)
        subject = turned or subject_before(tokens, index, named)
        if subject is None or not _can_speak(tokens, subject, token.lower, named):
            subject = before_relative(tokens, index)
        if subject is None or not _can_speak(tokens, subject, token.lower, named):
            continue
        speaker = (tokens[subject[0]].start, tokens[subject[1] - 1].end)
        said = (0, token.start) if turned else said_by(sentence, tokens, index, speaker[0])
        if not turned and is_in_aside(tokens, subject[1], index):
            comma = sentence.find(",", token.end)
            said = (said[0], comma if comma >= 0 else said[1])
        yield Attribution((token.start, token.end), speaker, trimmed(sentence, *said))


def _is_other_use(tokens: Sequence[Token], index: int) -> bool:
    """`the claim`, `is thought`, `promised 1,000`: a noun, a passive, or a verb that gives a thing and not word."""
    before = tokens[index - 1].lower if index else ""
    if before in speech_words("determiners") or before in _PASSIVE:
        return True
    if tokens[index].lower == "saying" and before != "as":
        return True
    if tokens[index].lower in speech_words("nouns_too") and _has_verb_behind(tokens, index + 1):
        return True
    if tokens[index].lower in ("asked", "asks") and {"for", "to", "not"} & {
        token.lower for token in tokens[index + 1 : index + 4]
    }:
        return True  # `asked Congress for money` wants a thing, `asked for money` too.
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if _has_object(tokens[index].lower, following):
        return True
    return tokens[index].lower in speech_words("giving_verbs") and following[:1].isdigit()


def _has_object(verb: str, following: str) -> bool:
    """`recalled its 300 soldiers`, `promised its fleet 310 million`, `expects to hire`: a deed, and nothing said."""
    if verb in speech_words("with_content"):
        return following[:1].isalnum() and following not in ("that", "how", "seeing")
    return verb in speech_words("not_before") and following in speech_words("not_before", verb)


def _has_verb_behind(tokens: Sequence[Token], index: int) -> bool:
    """`Fourteen member states also expelled`: what looks like a verb of speech is the subject of the next one."""
    while index < len(tokens) and (tokens[index].lower == "also" or tokens[index].lower.endswith("ly")):
        index += 1
    word = tokens[index].lower if index < len(tokens) else ""
    said = word in speech_words("plain_verbs") or word in speech_words("careful_verbs")
    return said or word in speech_words("finite") or (word.endswith("ed") and len(word) > 4)  # noqa: PLR2004 (need, shed)


def _can_speak(tokens: Sequence[Token], subject: tuple[int, int], verb: str, names: Sequence[tuple[int, int]]) -> bool:
    words = [token.lower for token in tokens[subject[0] : subject[1]]]
    named = any(
        token.text[0].isupper() and (index or _is_inside(token.start, names))
        for index, token in enumerate(tokens[: subject[1]])
        if index >= subject[0]
    )
    nouns = [speech_words("speakers", kind) for kind in ("people", "institutions", "documents")]
    known = any(word in noun for word in words for noun in nouns)
    pronoun = words[-1] in {
        word for kind in ("person", "institution", "group") for word in speech_words("pronouns", kind)
    }
    if verb in speech_words("careful_verbs"):
        return known or pronoun or named
    return known or named or pronoun or tokens[subject[0]].text[0].isupper() or words[0] in speech_words("determiners")
