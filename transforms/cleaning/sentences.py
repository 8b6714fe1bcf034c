"""A body to its sentences, as rows."""

from transforms.cleaning.sentence_ends import find_sentences
from transforms.records.identifiers import content_id
from transforms.records.sentences import Sentence


def split_sentences(text: str, article_id: str) -> tuple[Sentence, ...]:
    r"""The sentences of a body, in order; none spans two paragraphs, and nothing but space lies between them.

    >>> [row.text for row in split_sentences("Lt. Gen. Lee met Acme Inc. in the U.S. on Jan. 8. He left.\n\nBye.", "a")]
    ['Lt. Gen. Lee met Acme Inc. in the U.S. on Jan. 8.', 'He left.', 'Bye.']
    """
    rows: list[Sentence] = []
    start = 0
    paragraph = 0
    for line in text.split("\n"):
        spans = find_sentences(line)
        for first, last in spans:
            rows.append(_to_row(text, article_id, (len(rows), paragraph), (start + first, start + last)))
        paragraph += bool(spans)
        start += len(line) + 1
    return tuple(rows)


def _to_row(text: str, article_id: str, place: tuple[int, int], span: tuple[int, int]) -> Sentence:
    number, paragraph = place
    start, end = span
    return Sentence(
        sentence_id=content_id("sentence", article_id, number),
        article_id=article_id,
        number=number,
        paragraph=paragraph,
        start=start,
        end=end,
        text=text[start:end],
    )
