"""All that an article reports as said, directly or indirectly, with who said it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from transforms.quotations.attribution import Attribution, find_attributions
from transforms.quotations.quote_marks import Quoted, by_sentence, find_quoted
from transforms.quotations.speaker import STATES, Spoken, entity_behind, kind_of, mention_that_speaks
from transforms.records.identifiers import content_id
from transforms.records.mentions import Mention
from transforms.records.quotations import Quotation
from transforms.records.sentences import Sentence

_CLOSING = 2
"""Marks and blanks between the end of a quotation and the sentence that says whose it is."""
_MENTIONS_BACK = 200
"""How many mentions back `the agency` may mean."""
_SHORT = 3
"""Words in quotation marks, up to which they are a borrowed term and no quotation."""


def find_quotations(
    sentences: Sequence[Sentence], mentions: Sequence[Mention], *, article_id: str
) -> tuple[Quotation, ...]:
    """The quotations of an article in order of their content.

    `text[start:end]` is the content, without quotation marks. `speaker_text` is the speaker as named in
    that place; `speaker_id` is null where the words name nobody and nobody before is plainly meant.
    """
    reader = _Reader(sentences, mentions, article_id)
    for sentence in sentences:
        reader.read(sentence)
    reader.read_direct()
    return tuple(sorted(reader.rows.values(), key=lambda row: (row.start, row.end)))


Voice = tuple[str | None, str | None, str | None]
"""The speaker's words, the entity they mean, and the cue."""


@dataclass(frozen=True, slots=True)
class _Saying:
    """One attribution of the article: its sentence, where its cue stands, and whose words it gives."""

    sentence: Sentence
    cue: tuple[int, int]
    voice: Voice
    says_more: bool


class _Reader:
    """Reads an article sentence by sentence, remembering who spoke last."""

    def __init__(self, sentences: Sequence[Sentence], mentions: Sequence[Mention], article_id: str) -> None:
        self.rows: dict[str, Quotation] = {}
        self._article_id = article_id
        self._sentences = sentences
        self._quoted = by_sentence(sentences, find_quoted(sentences))
        self._mentions = sorted(mentions, key=lambda mention: mention.start)
        self._starts = [mention.start for mention in self._mentions]
        self._numbers = {sentence.sentence_id: sentence.number for sentence in sentences}
        self._spoken = Spoken()
        self._sayings: defaultdict[int, list[_Saying]] = defaultdict(list)

    def read(self, sentence: Sentence) -> None:
        """Add what a sentence reports, and remember who speaks in it."""
        inside = [
            (max(quoted.start, sentence.start) - sentence.start, min(quoted.end, sentence.end) - sentence.start)
            for quoted in self._quoted[sentence.sentence_id]
        ]
        named = [
            (mention.start - sentence.start, mention.end - sentence.start)
            for mention in self._between(sentence.start, sentence.end)
        ]
        for attribution in find_attributions(sentence.text, inside, named):
            first, last = attribution.cue
            voice: Voice = (*self._voice(sentence, attribution), sentence.text[first:last].lower())
            self._sayings[sentence.paragraph].append(
                _Saying(
                    sentence, (sentence.start + first, sentence.start + last), voice, _says_more(sentence, attribution)
                )
            )
            if not _is_quoted(attribution.said, inside) and attribution.said[0] < attribution.said[1]:
                self._add(sentence, attribution.said, voice, direct=False)

    def read_direct(self) -> None:
        """Add what stands in quotation marks, each with the nearest words of saying."""
        for sentence in self._sentences:
            for quoted in self._quoted[sentence.sentence_id]:
                if sentence.start <= quoted.start < sentence.end and len(quoted.text.split()) > _SHORT:
                    span = (quoted.start - sentence.start, quoted.end - sentence.start)
                    self._add(sentence, span, self._voice_around(quoted, sentence), direct=True, content=quoted.text)

    def _voice_around(self, quoted: Quoted, sentence: Sentence) -> Voice:
        """Of the sentences that the quotation touches, else the last before it in its paragraph."""
        before = [saying for saying in self._sayings[sentence.paragraph] if saying.cue[1] <= quoted.start]
        around = [
            saying
            for saying in self._sayings[sentence.paragraph]
            if _touches(saying.sentence, quoted)
            and not (before and saying.says_more and saying.sentence.start >= quoted.end)
        ]
        near = min(around, key=lambda saying: _distance(quoted, saying.cue), default=None)
        if near is not None:
            return near.voice
        return before[-1].voice if before else (None, None, None)

    def _between(self, start: int, end: int) -> Sequence[Mention]:
        """The mentions that begin in a span."""
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _voice(self, sentence: Sentence, attribution: Attribution) -> tuple[str | None, str | None]:
        if attribution.speaker is None:
            return None, None
        start, end = (sentence.start + offset for offset in attribution.speaker)
        text = sentence.text[slice(*attribution.speaker)]
        inside = self._between(start, end)
        speaking = mention_that_speaks(text, inside)
        if speaking is not None and speaking.entity_id is not None:
            self._spoken = self._spoken.after(kind_of(speaking.entity_type), speaking.entity_id, sentence.number)
            if speaking.entity_type == "person":
                self._spoken = self._spoken.known_as(text, speaking.entity_id)
            return text, speaking.entity_id
        if any(mention.entity_type not in STATES for mention in inside):
            return text, None
        earlier = self._mentions[: bisect_left(self._starts, start)][-_MENTIONS_BACK:]
        return text, entity_behind(text, sentence.number, earlier, self._numbers, self._spoken)

    def _add(
        self, sentence: Sentence, span: tuple[int, int], voice: Voice, *, direct: bool, content: str | None = None
    ) -> None:
        start, end = sentence.start + span[0], sentence.start + span[1]
        quotation_id = content_id("quotation", self._article_id, start, end, direct, voice[2])
        self.rows[quotation_id] = Quotation(
            quotation_id=quotation_id,
            article_id=self._article_id,
            sentence_id=sentence.sentence_id,
            start=start,
            end=end,
            speaker_id=voice[1],
            speaker_text=voice[0],
            cue=voice[2],
            content=content or sentence.text[slice(*span)],
            direct=direct,
        )


def _says_more(sentence: Sentence, attribution: Attribution) -> bool:
    """Whether an attribution has words of its own beside a quotation: `Police put the number at 190`."""
    return len(sentence.text[slice(*attribution.said)].split()) > _SHORT


def _touches(sentence: Sentence, quoted: Quoted) -> bool:
    """Whether a quotation runs into a sentence, or closes just before it."""
    return sentence.start <= quoted.end + _CLOSING and sentence.end > quoted.start


def _distance(quoted: Quoted, cue: tuple[int, int]) -> int:
    return max(quoted.start - cue[1], cue[0] - quoted.end, 0)


def _is_quoted(said: tuple[int, int], quoted: Sequence[tuple[int, int]]) -> bool:
    """Whether most of what is said stands in quotation marks."""
    overlap = sum(max(0, min(said[1], end) - max(said[0], start)) for start, end in quoted)
    return overlap > (said[1] - said[0]) / 2
