"""Cleaning on pages we made: how much of the story is kept, how much furniture stays, at what cost.

Run: `python benchmarks/cleaning.py [ARTICLES]`. Every story is drawn from a few words of its own by a fixed seed and
put into every layout below; the score is the F1 of word 4-grams against the story that went in, and the share of its
numerals that survive, side by side for trafilatura alone and for `clean_document`. The pages are ours, so the figures
compare the two, and say nothing of how either does on the web.
"""

import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from html import escape

from trafilatura import bare_extraction

from transforms.cleaning import CleanArticle, clean_document
from transforms.inputs import Document

PLACES = ["Dunmore", "Port Harlow", "Arbel", "Old Quay", "Karsun", "Tel Marash", "Lower Weir", "Santa Oria"]
WHO = ["the governor", "an army spokesman", "the health ministry", "a rescue worker", "the mayor", "aid agencies"]
WHAT = ["people were killed", "families were displaced", "soldiers were sent", "houses were destroyed",
        "cases were confirmed", "vehicles were burned", "workers were laid off", "fighters surrendered"]  # fmt: skip
WHEN = ["on Sunday", "late on Monday", "since March", "within 3 hours", "over the weekend", "in the past 24 hours"]
TAILS = ["and the road to {place} was cut", "after the dam above {place} failed", "as talks in {place} went on",
         "while {n} more waited for help near {place}", "at a cost of ${n} million"]  # fmt: skip


def make_story(draw: random.Random) -> list[str]:
    """Six to fourteen paragraphs of made news."""
    return [" ".join(make_sentence(draw) for _ in range(draw.randint(1, 3))) for _ in range(draw.randint(6, 14))]


def make_sentence(draw: random.Random) -> str:
    """One made sentence with one or two numbers in it."""
    number = f"{draw.choice(['', 'more than ', 'about ', 'at least '])}{draw.randint(2, 9000):,}"
    tail = draw.choice(TAILS).format(place=draw.choice(PLACES), n=draw.randint(2, 90))
    said = f"{draw.choice(WHO)} said"
    sentence = f"{number} {draw.choice(WHAT)} in {draw.choice(PLACES)} {draw.choice(WHEN)}, {said}, {tail}."
    return sentence[0].upper() + sentence[1:]


HEAD = (
    '<!DOCTYPE html><html lang="en"><head><title>{title} | Courier</title><meta property="og:title" content="{title}">'
    "</head><body>"
)
TAIL = "</body></html>"
NAV = (
    "<nav><ul>"
    + "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("Home", "World", "Sport", "Money"))
    + "</ul></nav>"
)
RELATED = [
    "Dam firm fined 2 million pounds over safety breaches",
    "Ferry with 200 aboard sinks off the coast of Arbel",
    "Five things to know about the flood in 5 minutes",
]


def semantic(title: str, story: list[str]) -> str:
    """A page with the elements of HTML5."""
    middle = len(story) // 2
    figure = "<figure><figcaption>Some 500 residents wait for help. Photo: Ann Lowe/Reuters</figcaption></figure>"
    related = (
        "<aside><h3>Read more</h3><ul>"
        + "".join(f"<li><a href='/r'>{line}</a></li>" for line in RELATED)
        + "</ul></aside>"
    )
    body = paragraphs(story[:middle]) + figure + related + paragraphs(story[middle:])
    return (
        f"{HEAD.format(title=title)}<header>{NAV}</header><main><article><h1>{title}</h1>"
        "<p class='byline'>By Ann Lowe</p>"
        f"<time datetime='2013-08-05'>5 August 2013</time><span>3 min read</span>{body}</article></main>"
        "<footer><p>© 2013 Courier. All rights reserved.</p></footer></body></html>"
    )


def divs(title: str, story: list[str]) -> str:
    """A page of classes without semantics."""
    related = "".join(f"<div class='card'><a href='/r'>{line}</a></div>" for line in RELATED)
    return (
        f"{HEAD.format(title=title)}<div class='top'>{NAV}</div><div class='content'>"
        f"<div class='headline'><h1>{title}</h1></div>"
        f"<div class='share-bar'>Share Tweet Email</div><div class='story-body'>{paragraphs(story)}</div></div>"
        f"<div class='related-articles'><h2>More stories</h2>{related}</div>"
        f"<div class='bottom'>About us Contact 12345</div>{TAIL}"
    )


def inline_furniture(title: str, story: list[str]) -> str:
    """Furniture as paragraphs among those of the story."""
    mixed: list[str] = []
    for number, text in enumerate(story):
        mixed.append(text)
        if number == 1:
            mixed.append("Crews search for 14 missing people in Dunmore [Getty]")
        if number == 2:
            mixed.append(f"Read more: {RELATED[0]}")
        if number == 3:
            mixed.append("Sign up for our daily newsletter, read by 9,000 people")
    body = f"<p>{title}</p><p>2 min read</p>{paragraphs(mixed)}<p>Reporting by Ann Lowe; Editing by Sam Ford</p>"
    return f"{HEAD.format(title=title)}{NAV}<article><h1>{title}</h1>{body}</article>{TAIL}"


def breaks(title: str, story: list[str]) -> str:
    """An old page: one cell, paragraphs by double breaks."""
    text = "<br><br>".join(map(escape, story))
    cells = f"<td width='150'>{NAV}</td><td><h1>{title}</h1>{text}</td>"
    return f"{HEAD.format(title=title)}<table><tr>{cells}</tr></table>{TAIL}"


def short(title: str, story: list[str]) -> str:
    """A brief: two paragraphs."""
    return f"{HEAD.format(title=title)}{NAV}<article><h1>{title}</h1>{paragraphs(story[:2])}</article></body></html>"


def listed(title: str, story: list[str]) -> str:
    """A communiqué whose items are a list."""
    items = "".join(f"<li>{escape(text)}</li>" for text in story[1:])
    body = f"{paragraphs(story[:1])}<ul>{items}</ul>"
    return f"{HEAD.format(title=title)}{NAV}<article><h1>{title}</h1>{body}</article>{TAIL}"


def plain(title: str, story: list[str]) -> str:
    """Not a page at all: text as copied from one."""
    lines = [
        title,
        "",
        title,
        "2 min read",
        "5 August, 2013",
        story[0],
        "Crews search for 14 missing people [Getty]",
        story[1],
        "",
    ]
    return "\n".join(lines) + "\n\n".join(story[2:]) + "\n\nThe Interior Minister Jo"


def paragraphs(story: list[str]) -> str:
    """The story as paragraphs of HTML."""
    return "".join(f"<p>{escape(text)}</p>" for text in story)


LAYOUTS: tuple[Callable[[str, list[str]], str], ...] = (semantic, divs, inline_furniture, breaks, short, listed, plain)


def grams(text: str) -> Counter[tuple[str, ...]]:
    """The 4-grams of a text's words."""
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)))


def f1(found: str, true: str) -> float:
    """F1 of the 4-grams found."""
    ours, theirs = grams(found), grams(true)
    both = sum((ours & theirs).values())
    return 2 * both / (sum(ours.values()) + sum(theirs.values()))


def kept_numerals(found: str, true: str) -> float:
    """The share of the story's numerals that are still there."""
    ours, theirs = Counter(re.findall(r"\d[\d,.]*", found)), Counter(re.findall(r"\d[\d,.]*", true))
    return sum((ours & theirs).values()) / sum(theirs.values())


def by_trafilatura(page: str) -> str:
    """What trafilatura alone takes for the story."""
    found = bare_extraction(page, include_comments=False, with_metadata=False)
    return (found.text or "") if found is not None else ""


def by_us(page: str) -> str:
    """What cleaning takes for the story."""
    media_type = "text/html" if page.startswith("<") else "text/plain"
    article = clean_document(Document("page", page.encode(), media_type))
    return article.text if isinstance(article, CleanArticle) else ""


def main(count: int) -> None:
    """Print a table: layout by extractor."""
    print(f"{'layout':18}{'extractor':14}{'F1':>8}{'numerals':>10}{'ms/page':>9}")
    for layout in LAYOUTS:
        for name, extract in (("trafilatura", by_trafilatura), ("muster", by_us)):
            draw = random.Random(7)  # noqa: S311  # made stories, not secrets
            scores, numerals, seconds = [], [], 0.0
            for _ in range(count):
                story = make_story(draw)
                page = layout("Hundreds flee after dam fails", story)
                true = "\n\n".join(story[:2] if layout is short else story)
                start = time.process_time()
                found = extract(page)
                seconds += time.process_time() - start
                scores.append(f1(found, true))
                numerals.append(kept_numerals(found, true))
            cost = 1000 * seconds / count
            print(f"{layout.__name__:18}{name:14}{sum(scores) / count:8.3f}{sum(numerals) / count:10.3f}{cost:9.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40)
