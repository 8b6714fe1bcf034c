"""Names by their shape: runs of capitalised words, and what their first and last words say of them."""

from collections.abc import Iterator, Sequence

from transforms.entities.common_words import is_plain_word
from transforms.entities.model_spans import is_no_name
from transforms.entities.name_normalising import title_words
from transforms.entities.name_shapes import CONNECTORS, LONGEST_ENDING, type_by_words
from transforms.entities.name_words import NameWord, is_joined
from transforms.entities.names import Names
from transforms.entities.span import Passage, Span
from transforms.entities.vocabulary_files import word_lists


def find_chains(passage: Passage, names: Names) -> Iterator[Span]:
    """Every run of capitalised words as a span: typed and sure where its words tell what it is, else unsure."""
    at = 0
    words = passage.words
    while at < len(words):
        if not _is_capital(words[at]):
            at += 1
            continue
        end = _chain_end(passage, at)
        first = _chain_start(words, at, end, names)
        if first < end:
            first = _with_article(passage, first)
            yield from _spans_of(passage, first, end, names)
        at = end


def _is_capital(word: NameWord) -> bool:
    return word.folded[0].isupper()


def _chain_end(passage: Passage, at: int) -> int:
    """The end of the run that begins at a word; `of` and `for` continue it behind `Ministry` and the like."""
    words, end = passage.words, at + 1
    openings = word_lists()["organisation_openings"]
    particles = word_lists()["name_particles"]
    open_for_more = words[at].folded in openings
    while end < len(words) and (_is_of_many(passage, end) or is_joined(passage.text, words[end - 1], words[end])):
        word = words[end].folded
        if word == "s" and _is_of_many(passage, end + 1):
            end += 1
            continue
        if word[0].isupper():
            open_for_more = open_for_more or word in openings
            end += 1
            continue
        allowed = word in particles or (open_for_more and word in CONNECTORS)
        if word == "and":
            allowed = allowed and _continues_purpose(words, at, end)
        after = _next_capital(passage, end, allowed=allowed)
        if after is None or (word in {"on", "for"} and words[after - 1].folded in word_lists()["not_names"]):
            break
        end = after
    return end


def _is_of_many(passage: Passage, at: int) -> bool:
    """Whether a capitalised word stands behind `People's`, `Workers'` or `St Mary's`, which are parts of names."""
    words = passage.words
    if at >= len(words) or not words[at].folded[0].isupper():
        return False
    owner = at - 2 if words[at - 1].folded == "s" and at > 1 else at - 1
    saint = owner > 0 and words[owner - 1].folded in {"St", "Saint"}
    gap = passage.text[words[owner].end : words[at].start]
    return (saint or words[owner].folded in word_lists()["owners_in_names"]) and gap in {"'s ", "’s ", "' ", "’ "}


def _continues_purpose(words: Sequence[NameWord], at: int, end: int) -> bool:
    """Whether `and` goes on with what an organisation is for (`Ministry of Health and Family Welfare`)."""
    openings = word_lists()["organisation_openings"]
    behind_of = any(word.folded in {"of", "for"} for word in words[at:end])
    return behind_of and end + 1 < len(words) and words[end + 1].folded not in openings


def _next_capital(passage: Passage, at: int, *, allowed: bool) -> int | None:
    """Past the capitalised word that follows one or two small joining words, or None."""
    words = passage.words
    for number in range(at, min(at + 3, len(words))):
        if not is_joined(passage.text, words[number - 1], words[number]):
            return None
        if words[number].folded[0].isupper():
            return number + 1
        small = words[number].folded
        inner = small in word_lists()["name_particles"] or (small == "the" and words[at].folded in {"of", "for"})
        if not allowed or (number > at and not inner):
            return None
    return None


def _chain_start(words: Sequence[NameWord], first: int, end: int, names: Names) -> int:
    """Where the name begins behind words that open sentences, and titles with their nation."""
    no_names, titles = word_lists()["not_names"], title_words()
    kept = word_lists()["organisation_openings"] | word_lists()["namesake_titles"]
    at = first
    while at < end and (words[at].folded in no_names or words[at].folded.lower() in titles):
        if type_by_words(words[at:end]) is not None and words[at].folded in kept:
            break
        at += 1
    if at + 1 < end and _names_nation(words[at], names) and words[at + 1].folded.lower() in titles:
        return _chain_start(words, at + 1, end, names)
    return at


def _with_article(passage: Passage, first: int) -> int:
    """Where a name begins whose Arabic article, written small, stands before it with a hyphen (`al-Harir air base`)."""
    if not first or passage.words[first - 1].folded not in word_lists()["arabic_articles"]:
        return first
    gap = passage.text[passage.words[first - 1].end : passage.words[first].start]
    return first - 1 if gap == "-" else first


def _names_nation(word: NameWord, names: Names) -> bool:
    return any(sense.mention_type in {"country", "nationality"} for sense in names.senses.get(word.folded, ()))


def _spans_of(passage: Passage, first: int, end: int, names: Names) -> Iterator[Span]:
    words = passage.words
    small = _small_facility_end(passage, end)
    if small and not all(_names_nation(word, names) for word in words[first:end]):
        yield Span(words[first].start, words[small - 1].end, first, small, "rule:facility", "facility")
        return
    chain = words[first:end]
    if is_no_name(chain):
        return
    found = type_by_words(chain)
    if found is None and _is_plain_run(chain):
        return
    method = "rule:shape" if found else "capitals"
    yield Span(chain[0].start, chain[-1].end, first, end, method, found, (), found is not None)


def _is_plain_run(words: Sequence[NameWord]) -> bool:
    """Whether a run that nothing supports is likely no name: plain words only, as in titles, or a letter, or a road."""
    if len(words) == 1 and (len(words[0].folded) == 1 or any(letter.isdigit() for letter in words[0].folded)):
        return True
    return all(_is_plain(word.folded) for word in words)


def _is_plain(word: str) -> bool:
    return word in word_lists()["not_names"] or is_plain_word(word) or is_plain_word(word.removesuffix("s"))


def _small_facility_end(passage: Passage, end: int) -> int | None:
    """The end of a facility noun written small right behind a run: `Bagram airbase`, `Abu Ghraib prison`."""
    nouns = word_lists()["facilities_small"]
    words = passage.words
    for length in range(LONGEST_ENDING, 0, -1):
        if end + length <= len(words) and " ".join(word.folded for word in words[end : end + length]) in nouns:
            joined = all(
                is_joined(passage.text, words[number - 1], words[number]) for number in range(end, end + length)
            )
            return end + length if joined else None
    return None
