"""The span of what is said, told from where its verb and its speaker stand."""

from collections.abc import Sequence

from transforms.quotations.noun_phrase import is_cue, is_day_word
from transforms.times.token import Token
from transforms.vocabulary.speech import speech_words


def said_by(sentence: str, tokens: Sequence[Token], verb: int, speaker_start: int) -> tuple[int, int]:
    """The span of what is said: behind the verb, before the speaker, or around both."""
    before = sentence[:speaker_start].rstrip()
    follows = verb + 1
    while follows < len(tokens) and is_day_word(tokens[follows]):
        follows += 1
    clause_before = bool(before) and before[-1] in ",\"”’'" and not _only_opens(tokens, verb, speaker_start)
    if follows >= len(tokens) or tokens[follows].text == ".":
        return _behind_semicolon(sentence, speaker_start), speaker_start
    that = _that_behind(tokens, verb)
    if that is not None:
        return tokens[that].end, _before_semicolon(sentence, tokens[that].end)
    if clause_before:
        return (
            (0, len(sentence))
            if tokens[follows].text == "," and before[-1] == ","
            else (_behind_semicolon(sentence, speaker_start), speaker_start)
        )
    start = _start_behind(tokens, verb, follows)
    return start, _before_semicolon(sentence, start)


def _before_semicolon(sentence: str, start: int) -> int:
    """`The agency registered 237 deaths; its head said it could be 400`: what is said ends at the semicolon, if any."""
    end = sentence.find(";", start)
    return len(sentence) if end < 0 else end


def _behind_semicolon(sentence: str, speaker_start: int) -> int:
    """`Some held out; 11 had died, the army said`: what is said begins behind the last semicolon, if any."""
    return sentence.rfind(";", 0, speaker_start) + 1


def _only_opens(tokens: Sequence[Token], verb: int, speaker_start: int) -> bool:
    """`On Monday, officials said`; but `At least 25 countries will send troops, officials said` is a clause."""
    if tokens[0].lower not in speech_words("openers"):
        return False
    if tokens[0].lower not in speech_words("opening_prepositions"):
        return True
    for token in tokens[1:verb]:
        if token.start >= speaker_start or token.lower in ("that", "which", "who", "when", "where", "as", "after"):
            break
        if token.lower in speech_words("finite"):
            return False
    return True


def _that_behind(tokens: Sequence[Token], verb: int) -> int | None:
    for index in range(verb + 1, min(verb + 14, len(tokens))):
        if tokens[index].lower == "that":
            return index
        if tokens[index].text in ",;:" or is_cue(tokens[index]) or tokens[index].text[0].isdigit():
            break
    return None


def _start_behind(tokens: Sequence[Token], verb: int, follows: int) -> int:
    if tokens[verb].lower in ("told", "tells", "tell") and follows + 1 < len(tokens):
        follows += 2 if tokens[follows].lower == "the" else 1
        while follows < len(tokens) and is_day_word(tokens[follows]):
            follows += 1
    return tokens[follows].start if follows < len(tokens) else tokens[verb].end


def trimmed(sentence: str, start: int, end: int) -> tuple[int, int]:
    """A span without blanks and signs at its edges."""
    while start < end and sentence[start] in " \n\t,:;—–-":
        start += 1
    while end > start and sentence[end - 1] in " \n\t,:;—–-":
        end -= 1
    if end > start and sentence[end - 1] == "." and end == len(sentence):
        end -= 1
    return start, end
