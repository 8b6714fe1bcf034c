"""All that an article reports as said, directly or indirectly, with who said it."""

from collections.abc import Sequence

from transforms.quotations.attribution import Attribution, find_attributions
from transforms.quotations.quote_marks import Quoted, find_quoted
from transforms.quotations.speaker import Spoken, entity_behind, kind_of, mention_that_speaks
from transforms.records.identifiers import content_id
from transforms.records.mentions import Mention
from transforms.records.quotations import Quotation
from transforms.records.sentences import Sentence

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
    return tuple(sorted(reader.rows, key=lambda row: (row.start, row.end)))


Voice = tuple[str | None, str | None, str | None]
"""The speaker's words, the entity they mean, and the cue."""


class _Reader:
    """Reads an article sentence by sentence, remembering who spoke last."""

    def __init__(self, sentences: Sequence[Sentence], mentions: Sequence[Mention], article_id: str) -> None:
        self.rows: list[Quotation] = []
        self._article_id = article_id
        self._quoted = find_quoted(sentences)
        self._mentions = sorted(mentions, key=lambda mention: mention.start)
        self._numbers = {sentence.sentence_id: sentence.number for sentence in sentences}
        self._spoken = Spoken()
        self._in_paragraph: tuple[int, str | None, str | None, str | None] = (-1, None, None, None)

    def read(self, sentence: Sentence) -> None:
        """Add the quotations that begin in a sentence."""
        inside = [
            (max(quoted.start, sentence.start) - sentence.start, min(quoted.end, sentence.end) - sentence.start)
            for quoted in self._quoted
            if quoted.start < sentence.end and quoted.end > sentence.start
        ]
        named = [
            (mention.start - sentence.start, mention.end - sentence.start)
            for mention in self._mentions
            if mention.sentence_id == sentence.sentence_id
        ]
        attributions = find_attributions(sentence.text, inside, named)
        voices = [self._voice(sentence, attribution) for attribution in attributions]
        for attribution, (text, entity_id) in zip(attributions, voices, strict=True):
            cue = sentence.text[slice(*attribution.cue)].lower()
            self._in_paragraph = (sentence.paragraph, text, entity_id, cue)
            if not _is_quoted(attribution.said, inside):
                self._add_indirect(sentence, attribution, text, entity_id)
        for quoted in self._quoted:
            if sentence.start <= quoted.start < sentence.end and len(quoted.text.split()) > _SHORT:
                self._add_direct(sentence, quoted, attributions, voices)

    def _voice(self, sentence: Sentence, attribution: Attribution) -> tuple[str | None, str | None]:
        if attribution.speaker is None:
            return None, None
        start, end = (sentence.start + offset for offset in attribution.speaker)
        text = sentence.text[slice(*attribution.speaker)]
        inside = [mention for mention in self._mentions if mention.start < end and mention.end > start]
        speaking = mention_that_speaks(text, inside)
        if speaking is not None and speaking.entity_id is not None:
            self._spoken = self._spoken.after(kind_of(speaking.entity_type), speaking.entity_id, sentence.number)
            return text, speaking.entity_id
        if inside:
            return text, None
        earlier = [mention for mention in self._mentions if mention.start < start]
        return text, entity_behind(text, sentence.number, earlier, self._numbers, self._spoken)

    def _add_indirect(
        self, sentence: Sentence, attribution: Attribution, text: str | None, entity_id: str | None
    ) -> None:
        start, end = attribution.said
        if end <= start:
            return
        cue = sentence.text[slice(*attribution.cue)]
        self._add(
            sentence,
            (sentence.start + start, sentence.start + end),
            sentence.text[start:end],
            (text, entity_id, cue.lower()),
            False,
        )

    def _add_direct(
        self,
        sentence: Sentence,
        quoted: Quoted,
        attributions: Sequence[Attribution],
        voices: Sequence[tuple[str | None, str | None]],
    ) -> None:
        near = min(
            zip(attributions, voices, strict=True),
            key=lambda pair: _distance(quoted.start - sentence.start, quoted.end - sentence.start, pair[0].cue),
            default=None,
        )
        voice: Voice = (None, None, None)
        if near is not None:
            voice = (*near[1], sentence.text[slice(*near[0].cue)].lower())
        elif self._in_paragraph[0] == sentence.paragraph:
            voice = self._in_paragraph[1:]
        self._add(sentence, (quoted.start, quoted.end), quoted.text, voice, True)

    def _add(
        self,
        sentence: Sentence,
        span: tuple[int, int],
        content: str,
        voice: Voice,
        direct: bool,
    ) -> None:
        self.rows.append(
            Quotation(
                quotation_id=content_id("quotation", self._article_id, *span, direct, voice[2]),
                article_id=self._article_id,
                sentence_id=sentence.sentence_id,
                start=span[0],
                end=span[1],
                speaker_id=voice[1],
                speaker_text=voice[0],
                cue=voice[2],
                content=content,
                direct=direct,
            )
        )


def _distance(start: int, end: int, cue: tuple[int, int]) -> int:
    return max(start - cue[1], cue[0] - end, 0)


def _is_quoted(said: tuple[int, int], quoted: Sequence[tuple[int, int]]) -> bool:
    """Whether most of what is said stands in quotation marks."""
    overlap = sum(max(0, min(said[1], end) - max(said[0], start)) for start, end in quoted)
    return overlap > (said[1] - said[0]) / 2
