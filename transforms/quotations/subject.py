"""The subject of a verb of speech that stands before it: through adverbs, asides and relative clauses."""

from collections.abc import Sequence

from transforms.quotations.noun_phrase import is_cue, is_day_word, phrase_before
from transforms.times.token import Token
from transforms.vocabulary.speech import speech_words


def subject_before(tokens: Sequence[Token], verb: int, named: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """First token of the subject of a verb and the one behind its last; None where there is none."""
    last = verb - 1
    if last > 0 and tokens[last].lower in ("and", "but"):
        return _first_named(tokens, last, named)
    while last >= 0 and (
        tokens[last].lower in speech_words("between")
        or is_day_word(tokens[last])
        or (tokens[last].text.islower() and tokens[last].lower.endswith("ly"))
    ):
        last -= 1
    if last >= 0 and tokens[last].lower in ("who", "which"):
        last -= 2 if last and tokens[last - 1].text == "," else 1
        aside = last >= 0 and _name_before_aside(tokens, last, named)
        if aside:
            return aside
    elif last > 0 and tokens[last].text == ")":
        last = max((index for index in range(last) if tokens[index].text == "("), default=0) - 1
    elif last > 0 and tokens[last].text == ",":
        return _around_aside(tokens, last)
    phrase = phrase_before(tokens, last) if last >= 0 else None
    return None if phrase is None else (_start_of_name(tokens, phrase[0], named), phrase[1])


def is_in_aside(tokens: Sequence[Token], behind: int, verb: int) -> bool:
    """`Norvia, which insists it is exempt, will pump`: the verb stands in a clause that its next comma ends."""
    between = [token.lower for token in tokens[behind:verb]]
    return between[:1] == [","] and between[1:2] in (["which"], ["who"])


def _start_of_name(tokens: Sequence[Token], first: int, named: Sequence[tuple[int, int]]) -> int:
    """`Captain Kazwini, an official in Falluja told ...`: an aside that lacks its second comma belongs to the name."""
    if first < 2 or tokens[first - 1].text != "," or tokens[first].lower not in ("a", "an", "the"):  # noqa: PLR2004
        return first
    opens = all(token.text[0].isupper() for token in tokens[: first - 1]) and tokens[0].lower not in speech_words(
        "openers"
    )
    return 0 if opens and any(span[1] == tokens[first - 1].start for span in named) else first


def _name_before_aside(tokens: Sequence[Token], last: int, named: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """`Alejandro Hope, a security analyst, who expects`: the name before the aside that ends at `last`."""
    phrase = phrase_before(tokens, last)
    if phrase is None or phrase[0] < 2 or tokens[phrase[0] - 1].text != ",":  # noqa: PLR2004 (a name and its comma)
        return None
    end = tokens[phrase[0] - 2].end
    span = next((span for span in named if span[1] == end), None)
    if span is None:
        return None
    first = next(index for index, token in enumerate(tokens) if token.start >= span[0])
    return first, phrase[0] - 1


def _first_named(tokens: Sequence[Token], behind: int, named: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """`Lufthansa lost money and said it would ...`: the name that opens the sentence."""
    spans = sorted(span for span in named if span[1] <= tokens[behind].start)
    inside = [index for index, token in enumerate(tokens) if spans and spans[0][0] <= token.start < spans[0][1]]
    return (inside[0], inside[-1] + 1) if inside else None


def _around_aside(tokens: Sequence[Token], comma: int) -> tuple[int, int] | None:
    """`Carter, the minister, said` is Carter; `the minister, Ash Carter, said` is both together."""
    last = _before_aside(tokens, comma)
    phrase = phrase_before(tokens, last) if last >= 0 else None
    if phrase is not None and tokens[last + 2].text[0].isupper() and len(tokens[last + 2].text) > 1:
        return phrase[0], comma
    return phrase


def _before_aside(tokens: Sequence[Token], comma: int) -> int:
    """`Carter, the defence secretary, said`: back over the aside; -1 where there is none."""
    for index in range(comma - 1, max(comma - 25, 0), -1):
        if tokens[index].text == ",":
            return index - 1
        if is_cue(tokens[index]):
            break
    return -1
