"""A set of articles with known copies, stories and hard negatives, made from sentences of our own.

Copies are made of 24 articles (sentences of the annotated sets, dealt out by a fixed seed so that no two
articles share one) in the ways that outlets change a wire story. The negatives are daily communiqués of
one template, pieces that share their background sentences, and reports of one event written apart.
"""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from transforms.records import Article
from transforms.records.identifiers import content_id

ANNOTATIONS = Path(__file__).parent.parent / "tests" / "annotations"
DAY = datetime(2018, 5, 14, 9, tzinfo=UTC)
PLACES = ("Tal Rimah", "Deir Salim", "Qasr Amin", "Wadi Harun", "Umm Zayt", "Bir Nasr", "Ayn Dara", "Kafr Lahm")
SYNONYMS = {"said": "stated", "killed": "left dead", "people": "persons", "officials": "authorities", "about": "around"}


@dataclass(frozen=True, slots=True)
class Made:
    """An article, the origin it goes back to, and the way it was made."""

    article: Article
    origin: str
    way: str


def article_of(name: str, text: str, title: str, published_at: datetime | None) -> Article:
    """An article with nothing but a name, a text, a headline and a day."""
    return Article(
        article_id=content_id("article", name),
        document_id="0" * 64,
        url=f"https://example.org/{name.replace(' ', '-')}",
        outlet=name.split(maxsplit=1)[0],
        title=title,
        authors=(),
        dateline=None,
        published_at=published_at,
        published_precision="minute" if published_at else None,
        modified_at=None,
        date_source="declared" if published_at else None,
        language="en",
        text=text,
        word_count=len(text.split()),
        complete=True,
        removed=(),
        extraction_method="made",
        origin_id=None,
        story_id=None,
        inferred_from=None,
        inferred_to=None,
        revision=1,
        superseded_by=None,
        extractor_version="made",
        run_id="0" * 24,
    )


def sentences() -> list[str]:
    """The open sentences of the annotated figures and situations."""
    lines = [
        line
        for name in ("figures", "situating")
        for line in (ANNOTATIONS / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]
    return list(dict.fromkeys(json.loads(line)["text"] for line in lines))


def made_copies(articles: int = 24, seed: int = 7) -> Iterator[Made]:
    """Originals, each with its copies; no two originals share a sentence."""
    chance = random.Random(seed)  # noqa: S311 - a fixed seed makes the set, nothing secret
    pool = chance.sample(sentences(), len(sentences()))
    for number in range(articles):
        body = [pool.pop() for _ in range(chance.randint(5, 9))]
        more = [pool.pop() for _ in range(2)]
        name = f"wire {seed} {number}"
        when = DAY + timedelta(days=number % 5)
        yield Made(article_of(name, _text(body), body[0][:60], when), name, "original")
        for way, changed in _ways(body, more, chance):
            later = when + timedelta(hours=chance.randint(1, 30))
            yield Made(article_of(f"{way} {seed} {number}", changed, f"{way} headline", later), name, way)


def _text(body: list[str]) -> str:
    return "\n\n".join(" ".join(body[at : at + 2]) for at in range(0, len(body), 2))


def _ways(body: list[str], more: list[str], chance: random.Random) -> Iterator[tuple[str, str]]:
    yield "retitled", _text(body)
    yield "cut_lightly", _text(body[: max(3, int(len(body) * 0.7))])
    yield "cut_to_a_third", _text(body[: max(2, len(body) // 3)])
    yield "added_to", _text([*body, *more])
    yield "reordered", _text([body[0], *chance.sample(body[1:], len(body) - 1)])
    yield "reworded", _text([_reworded(sentence, chance) for sentence in body])
    yield "cut_and_added_to", _text([*body[: int(len(body) * 0.6)], *more])


def _reworded(sentence: str, chance: random.Random) -> str:
    words = [SYNONYMS.get(word, word) for word in sentence.split()]
    kept = [word for word in words if chance.random() > 0.03 or any(char.isdigit() for char in word)]
    return " ".join(kept)


def made_communiques(days: int = 40, seed: int = 11) -> Iterator[Made]:
    """Daily communiqués of one template: the words repeat, the numbers and places do not."""
    chance = random.Random(seed)  # noqa: S311 - a fixed seed makes the set, nothing secret
    for day in range(days):
        lines = [
            f"Near {place}, {chance.randint(2, 19)} strikes engaged {chance.randint(1, 6)} tactical units and "
            f"destroyed {chance.randint(1, 25)} vehicles, {chance.randint(1, 9)} fighting positions and a supply route."
            for place in chance.sample(PLACES, 5)
        ]
        text = (
            "Coalition military forces continued to attack the group in the past day using fighter and remotely "
            "piloted aircraft.\n\n" + "\n\n".join(lines) + "\n\nThese strikes were conducted as part of the operation "
            "to destroy the group and the threat it poses to the region and the wider international community. The "
            "destruction of targets further limits its ability to project terror and conduct operations."
        )
        name = f"command {seed} {day}"
        yield Made(article_of(name, text, "Strikes continue", DAY + timedelta(days=day)), name, "communique")


def made_background(articles: int = 12, seed: int = 13) -> Iterator[Made]:
    """News of one subject on several days that ends in the same three background sentences."""
    chance = random.Random(seed)  # noqa: S311 - a fixed seed makes the set, nothing secret
    pool = chance.sample(sentences(), len(sentences()))
    background = [pool.pop() for _ in range(3)]
    for number in range(articles):
        body = [*(pool.pop() for _ in range(6)), *background]
        name = f"agency {seed} {number}"
        yield Made(article_of(name, _text(body), body[0][:50], DAY + timedelta(days=60 + number)), name, "background")


def reports() -> list[tuple[str, Article]]:
    """Reports of events, two written apart for most, with the event of each."""
    lines = [json.loads(line) for line in (ANNOTATIONS / "reports.jsonl").read_text("utf-8").splitlines()]
    return [
        (
            line["event"],
            article_of(
                f"{line['outlet']} {line['event']}",
                line["text"],
                line["title"],
                datetime.fromisoformat(line["published_at"]).replace(tzinfo=UTC),
            ),
        )
        for line in lines
    ]


def undated(article: Article) -> Article:
    """The same article without its day."""
    return replace(article, published_at=None, published_precision=None, date_source=None)
