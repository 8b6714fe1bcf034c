"""Scores whose, where, when, in what role and by whom a figure is said, against the annotated articles.

    python benchmarks/score_situating.py [--sealed PATH] [--errors] [--json]

Each article goes whole through `transforms.parse_article.parse_article`, as a JSON record. An annotated figure is
looked for among the figures whose quote covers its numeral: the shortest quote of the right value counts as it.

A field is annotated with all answers that are right, null among them where the article does not tell; a field
annotated null altogether is not scored. Names are compared with the entity's name and its other names, without
case, accents, article and `province`; a speaker's name may have a title before it (`Sheriff Kory Honea`). A speaker
without a name of his own (`officials`) is right when the quotation around the figure has that text for its speaker.
Per field:

- `right`, `wrong` (another answer), `missed` (null where the article tells), `invented` (an answer where null is
  right) and `lost` (the figure itself was not found) sum up to all annotated; `null` counts the nulls given;
- accuracy is right / all; `told` is the same over the figures for which null is not right, the harder number;
  precision is right answers / answers given.
"""

import argparse
import json
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from transforms.inputs.document import Document
from transforms.parse_article import parse_article
from transforms.parsed_article import ParsedArticle
from transforms.records import Figure

OPEN = Path(__file__).parents[1] / "tests" / "annotations" / "situating.jsonl"
FIELDS = ("actor", "place", "observed", "role", "direction", "status", "speaker")
Json = dict[str, Any]


def plain(name: str) -> str:
    """A name without case, accents, leading article and closing `province`."""
    letters = unicodedata.normalize("NFKD", name).casefold()
    bare = "".join(c for c in letters if not unicodedata.combining(c))
    return bare.removeprefix("the ").removesuffix(" province").strip()


def document_of(item: Json) -> Document:
    """The JSON record of an annotated article."""
    record = {key: item[key] for key in ("title", "outlet", "published_at") if item[key]}
    record["text"] = f"{item['dateline']} {item['text']}" if item["dateline"] else item["text"]
    data = json.dumps(record, ensure_ascii=False).encode()
    return Document(source=f"{item['id']}.json", data=data, media_type="application/json")


def figure_for(gold: Json, item: Json, parsed: ParsedArticle) -> Figure | None:
    """The figure read from the annotated numeral, if any."""
    text = parsed.article.text
    shift = text.find(item["text"])
    if shift < 0:
        raise ValueError(f"{item['id']}: cleaning changed the body: {text!r}")
    start, end = gold["start"] + shift, gold["end"] + shift
    covering = [figure for figure in parsed.figures if figure.start <= start and end <= figure.end]
    right = [figure for figure in covering if _has_value(figure, gold["value"])]
    return min(right, key=lambda figure: figure.end - figure.start, default=None)


def _has_value(figure: Figure, value: float) -> bool:
    numbers = (figure.value, figure.lower, figure.upper)
    return any(number is not None and abs(number - value) <= 1e-6 * value for number in numbers)


def answers_of(figure: Figure, parsed: ParsedArticle) -> dict[str, Any]:
    """What the figure says for each field: sets of names, pairs of days, words."""
    names: dict[str, set[str]] = {entity.entity_id: {plain(entity.name)} for entity in parsed.entities}
    for row in parsed.entity_names:
        names.setdefault(row.entity_id, set()).add(plain(row.name))
    days = [day.isoformat() if day else None for day in (figure.observed_from, figure.observed_to)]
    around = (q for q in parsed.quotations if q.start <= figure.start and figure.end <= q.end)
    inside = (q for q in parsed.quotations if q.sentence_id == figure.sentence_id)
    texts = [q.speaker_text for q in (*around, *inside) if q.speaker_text]
    return {
        "actor": names.get(figure.actor_id) if figure.actor_id else None,
        "place": names.get(figure.place_id) if figure.place_id else None,
        "observed": days if any(days) else None,
        "role": figure.role,
        "direction": figure.direction,
        "status": figure.status,
        "speaker": names.get(figure.speaker_id) if figure.speaker_id else None,
        "speaker_text": texts,
    }


def outcome(field: str, gold: Json, answers: dict[str, Any]) -> str:
    """`right`, `wrong`, `missed` or `invented`."""
    accepted, given = _accepted(field, gold), answers[field]
    if field == "speaker" and _speaks(gold["speaker_text"], answers["speaker_text"]):
        return "right"
    if given is None:
        return "right" if None in accepted else "missed"
    if field == "observed":
        hit = any(days and days[1] == given[1] and days[0] in {"*", given[0]} for days in accepted)
    elif field in {"actor", "place", "speaker"}:
        wanted = [plain(name) for name in accepted if name]
        hit = any(name in given for name in wanted)
        if field == "speaker":
            hit = hit or any(one.endswith(" " + name) for one in given for name in wanted)
    else:
        hit = given in accepted
    if hit:
        return "right"
    return "invented" if set(map(str, accepted)) == {"None"} and not gold["speaker_text"] else "wrong"


def _accepted(field: str, gold: Json) -> Sequence[Any]:
    if field == "direction":
        return [gold["direction"]] if gold["role"] == ["change"] else [gold["direction"], None]
    accepted: Sequence[Any] = gold[field]
    return accepted


def _speaks(wanted: Sequence[str] | None, texts: Sequence[str]) -> bool:
    return any(plain(name) in plain(text) for name in wanted or () for text in texts)


def judge(item: Json) -> Iterator[tuple[str, str, str]]:
    """Field, outcome and the error in words, for every annotated field of an article."""
    parsed = parse_article(document_of(item))
    if not isinstance(parsed, ParsedArticle):
        raise TypeError(f"{item['id']} was rejected: {parsed}")
    for gold in item["figures"]:
        figure = figure_for(gold, item, parsed)
        answers = answers_of(figure, parsed) if figure else {}
        for field in FIELDS:
            if gold.get(field, "") is None and field != "direction":
                continue
            result = outcome(field, gold, answers) if figure else "lost"
            nothing = figure is not None and answers[field] is None
            told = None not in _accepted(field, gold)
            yield field, f"{result}+{'null' * nothing}+{'told' * told}", _error(field, item, gold, answers)


def _error(field: str, item: Json, gold: Json, answers: dict[str, Any]) -> str:
    given = sorted(answers.get(field)) if isinstance(answers.get(field), set) else answers.get(field)
    wanted = _accepted(field, gold)
    texts = f" or text {gold['speaker_text']}; texts found {answers.get('speaker_text')}" if field == "speaker" else ""
    where = f"{item['id']} {item['published_at']} {item['text']}"
    return f"{where}\n   {gold['number']}: wanted {wanted}{texts}\n   found {given}"


def score(path: Path) -> tuple[dict[str, Counter[str]], list[str]]:
    """The outcomes of each field over a file of annotated articles, and the errors in words."""
    outcomes: dict[str, Counter[str]] = {field: Counter() for field in FIELDS}
    errors: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        for field, result, error in judge(json.loads(line)):
            kind, null, told = result.split("+")
            outcomes[field].update(["all", kind, *filter(None, (null, told, told and f"{told} {kind}"))])
            if kind != "right":
                errors.append(f"{field.upper()} {kind}  {error}")
    return outcomes, errors


def accuracy(count: Counter[str]) -> float:
    """Right answers among all annotated, in percent."""
    return 100 * count["right"] / max(1, count["all"])


def rows(outcomes: dict[str, Counter[str]]) -> Iterable[str]:
    """The table that is printed."""
    kinds = ("all", "right", "wrong", "missed", "invented", "lost", "null")
    yield f"{'field':10}" + "".join(f"{kind:>9}" for kind in kinds) + "  accuracy   told (of)  precision"
    for field, count in outcomes.items():
        given = count["all"] - count["lost"] - count["null"]
        precise = 100 * (1 - (count["wrong"] + count["invented"]) / max(1, given))
        told = f"{100 * count['told right'] / max(1, count['told']):6.1f} {'(' + str(count['told']) + ')':>5}"
        yield (
            f"{field:10}"
            + "".join(f"{count[kind]:9}" for kind in kinds)
            + f"{accuracy(count):10.1f}{told}{precise:11.1f}"
        )


def main() -> None:
    """Print the scores of the open set, and of a sealed one without its errors."""
    parser = argparse.ArgumentParser(description="Score the situating of figures against the annotated articles.")
    parser.add_argument("--sealed", type=Path, help="a second file, whose errors are never listed")
    parser.add_argument("--errors", action="store_true", help="list the errors of the open set")
    parser.add_argument("--json", action="store_true", help="print the outcomes as one JSON object a set")
    options = parser.parse_args()
    for name, path in (("open", OPEN), ("sealed", options.sealed)):
        if path is None:
            continue
        outcomes, errors = score(path)
        if options.errors and name == "open":
            print("\n".join(errors))
        table = json.dumps({"set": name, **outcomes}) if options.json else "\n".join((f"== {name} ==", *rows(outcomes)))
        print(table)


if __name__ == "__main__":
    main()
