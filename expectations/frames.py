"""The frames that rules look at: a staged table, with what its rules need of other tables joined on."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

import pandas as pd

from expectations.finding import key_of
from expectations.sources import IsKnown
from transforms.records import TABLE_BY_NAME, Table

QUOTED_COLUMN = {
    "sentences": "text",
    "mentions": "surface",
    "time_expressions": "quote",
    "figures": "quote",
    "numerals": "surface",
}
"""Tables with spans, and the column that holds the text of the span."""

Frames = Mapping[str, pd.DataFrame]


def with_article_text(frame: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """The rows of a table with spans, with `article_text`; the texts are shared, not copied."""
    texts = dict(zip(articles["article_id"], articles["text"].astype(object), strict=True))
    joined = pd.Series([texts.get(one) for one in frame["article_id"]], index=frame.index, dtype=object)
    return frame.assign(article_text=joined)


def with_sentence_span(frame: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """The rows of a table with spans, with `sentence_start` and `sentence_end`; null where there is no sentence."""
    spans = sentences.drop_duplicates("sentence_id").set_index("sentence_id")
    names = frame["sentence_id"]
    return frame.assign(sentence_start=names.map(spans["start"]), sentence_end=names.map(spans["end"]))


def with_ledger(sentences: pd.DataFrame, numerals: pd.DataFrame) -> pd.DataFrame:
    """The sentences, with the spans of their numerals as `ledger`."""
    spans: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for sentence_id, start, end in zip(numerals["sentence_id"], numerals["start"], numerals["end"], strict=True):
        spans[sentence_id].append((start, end))
    ledgers = pd.Series([spans[one] for one in sentences["sentence_id"]], index=sentences.index, dtype=object)
    return sentences.assign(ledger=ledgers)


def with_doubts(articles: pd.DataFrame, doubts: Mapping[str, Iterable[str]]) -> pd.DataFrame:
    """The articles, with what could not be believed of their metadata as `doubts`."""
    lists = [list(doubts.get(one, ())) for one in articles["article_id"]]
    return articles.assign(doubts=pd.Series(lists, index=articles.index, dtype=object))


def with_articles(documents: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """The documents, with the number of articles read from each as `articles`."""
    read = Counter(articles["document_id"])
    return documents.assign(articles=[read[one] for one in documents["document_id"]])


def with_times_staged(frame: pd.DataFrame, table: Table, repeated: Mapping[str, int]) -> pd.DataFrame:
    """The rows of a table, with how many of each one's key were staged as `times_staged`, where any was repeated."""
    if not repeated:
        return frame
    keys = (key_of(values) for values in frame[list(table.key)].itertuples(index=False, name=None))
    return frame.assign(times_staged=[repeated.get(key, 1) for key in keys])


def with_unresolved(frame: pd.DataFrame, table: Table, frames: Frames, is_known: IsKnown) -> pd.DataFrame:
    """The rows of a table, with the references that lead nowhere as `unresolved`, comma-separated."""
    unresolved = [""] * len(frame)
    for field in table.fields:
        if field.column.references is None:
            continue
        named = [list(values) for values in frame[field.name]] if field.repeated else _one_each(frame[field.name])
        missing = _missing({one for names in named for one in names}, field.column.references, frames, is_known)
        if missing:
            lost = [", ".join(f"{field.name} {one}" for one in names if one in missing) for names in named]
            unresolved = [", ".join(filter(None, pair)) for pair in zip(unresolved, lost, strict=True)]
    return frame.assign(unresolved=unresolved)


def _one_each(column: "pd.Series[str]") -> list[list[str]]:
    return [[value] if isinstance(value, str) else [] for value in column]


def _missing(asked: AbstractSet[str], target: str, frames: Frames, is_known: IsKnown) -> AbstractSet[str]:
    table, column = target.split(".")
    elsewhere = asked - set(frames[TABLE_BY_NAME[table].name][column])
    return elsewhere - is_known(target, elsewhere) if elsewhere else set()
