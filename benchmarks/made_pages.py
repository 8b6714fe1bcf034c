"""Made pages in the structure of many kinds of site, and of each the story that a careful reader finds in it.

`benchmarks/pages/*.html` hold one template a kind. A mark in double braces stands for a text: one of `STORY` or
`{{+words}}` belongs to the story, one of `NEITHER` or `{{~words}}` (a standfirst, the reporters' credits, a dateline)
does for some readers and not for others, so that it is taken out of an answer before that is scored, one of `AROUND`
is furniture. A line that begins with `@each 3-5` is repeated so often.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from benchmarks.made_prose import COMMENTS, HEADINGS, HEADLINES, QUESTIONS, QUOTES, SHORT, MadeProse

PAGES = Path(__file__).with_name("pages")
SITE = "The Isle Gazette"
LEGAL = "Use of this site means that you accept our terms. No part of it may be copied without leave of the publisher."
PROMO = "We are funded by our readers alone. If you can, please support us with a small gift every month."
SIGN_UP = "Get the best of our reporting in your inbox every Friday, and never miss a story again."
DISCLOSURE = "The author does not work for or own shares in any company that would benefit from this article."
_MARK = re.compile(r"\{\{(?P<name>[^{}]+)\}\}")
_EACH = re.compile(r"@each (\d+)-(\d+) (.*)")
_MARKED_UP = (("a href='/in'", "a"), ("strong", "strong"), ("em", "em"), ("a href='https://e.example/x'", "a"))
SHARE_MARKED_UP = 0.3

STORY: dict[str, Callable[[MadeProse], str]] = {
    "p": MadeProse.paragraph,
    "pl": MadeProse.paragraph,  # with a link in every sentence
    "s": MadeProse.sentence,
    "lis": MadeProse.sentence,
    "li": MadeProse.item,
    "ss": lambda prose: prose.one_of(SHORT),
    "h": lambda prose: prose.one_of(HEADINGS),
    "q": lambda prose: prose.one_of(QUESTIONS),
    "quote": lambda prose: f"{prose.one_of(QUOTES)}. {prose.one_of(QUOTES)}.",
    "cell": lambda prose: f"{prose.place()} {prose.draw.choice(('east', 'west', 'total', 'net sales', 'arrivals'))}",
    "num": lambda prose: f"{prose.draw.randint(1000, 90000):,}",
    "n+": lambda prose: f"{prose.draw.randint(1, 9)}.",
}
NEITHER: dict[str, Callable[[MadeProse], str]] = {
    "dek": MadeProse.sentence,
    "dl": lambda prose: f"{prose.place().upper()} (AP) — ",
    "sig": lambda prose: f"(Reporting by {prose.name()}; Editing by {prose.name()})",
    "sig_ap": lambda prose: f"Associated Press writer {prose.name()} in {prose.place()} contributed to this report.",
    "sig_contrib": lambda prose: f"{prose.name()} contributed to this report.",
    "sig_contact": lambda prose: f"Media contact: {prose.name()}, 555-0100, press@harbour.example",
    "sig_name": MadeProse.name,
    "neutral": lambda prose: f"Harbour Holdings runs ports in {prose.place()} and {prose.place()} and is known for it.",
}
AROUND: dict[str, Callable[[MadeProse], str]] = {
    "rel": lambda prose: prose.one_of(HEADLINES),
    "tease": lambda prose: prose.sentence(),
    "com": lambda prose: prose.one_of(COMMENTS),
    "cap": lambda prose: prose.fill("The port of {place} seen from the hill in 20{two}"),
    "bio": lambda prose: prose.fill("{name} writes about ports and has lived in {place} for years."),
    "tweet": lambda prose: prose.fill("Quay {n} is closed again! Crews from {place} on their way"),
    "name": MadeProse.name,
    "place": MadeProse.place,
    "n": lambda prose: str(prose.draw.randint(10, 59)),
    "date": lambda prose: f"{prose.draw.choice(('March', 'May', 'July'))} {prose.draw.randint(1, 28)}, 2017",
    "site": lambda _: SITE,
    "legal": lambda _: LEGAL,
    "legal_disclosure": lambda _: DISCLOSURE,
    "promo": lambda _: PROMO,
    "promo_signup": lambda _: SIGN_UP,
    "promo_join": lambda _: "Join our WhatsApp channel and stay updated with the latest headlines",
}


@dataclass(slots=True)
class MadePage:
    """A page, the texts of its story in order, and the texts that count neither way."""

    html: str = ""
    story: list[str] = field(default_factory=list)
    neither: list[str] = field(default_factory=list)


def kinds() -> list[str]:
    """The names of the kinds of page."""
    return sorted(path.stem for path in PAGES.glob("*.html"))


def make_page(kind: str, seed: int) -> MadePage:
    """A page of a kind; the same for the same seed."""
    maker = _Maker(MadeProse(seed))
    lines: list[str] = []
    for line in (PAGES / f"{kind}.html").read_text(encoding="utf-8").split("\n"):
        each = _EACH.match(line)
        times = maker.prose.draw.randint(int(each[1]), int(each[2])) if each else 1
        lines += [_MARK.sub(maker.fill, each[3] if each else line) for _ in range(times)]
    maker.page.html = "\n".join(lines)
    return maker.page


class _Maker:
    def __init__(self, prose: MadeProse) -> None:
        self.prose, self.page = prose, MadePage()
        self.title = prose.one_of(HEADLINES)
        self.first = ""

    def fill(self, match: re.Match[str]) -> str:
        """What stands in the page for a mark."""
        name = match["name"]
        if name[0] == "~" or name in NEITHER:
            self.page.neither.append(name[1:] if name[0] == "~" else NEITHER[name](self.prose))
            return escape(self.page.neither[-1])
        if name[0] == "+" or name in STORY:
            return self._tell(name, name[1:] if name[0] == "+" else self._take_first(name) or STORY[name](self.prose))
        if name in AROUND:
            return escape(AROUND[name](self.prose))
        return getattr(self, f"_{name}")()  # type: ignore[no-any-return]  # a mark without a meaning is an error

    def _take_first(self, name: str) -> str:
        first, self.first = (self.first, "") if name == "p" else ("", self.first)
        return first

    def _tell(self, name: str, text: str) -> str:
        self.page.story.append(text)
        if name not in ("p", "pl"):
            return escape(text)
        sentences = re.split(r"(?<=[.”]) (?=[A-Z“])", text)
        return " ".join(self._mark_up(sentence, always=name == "pl") for sentence in sentences)

    def _mark_up(self, sentence: str, *, always: bool) -> str:
        """A sentence with a link or an emphasis in it, now and then."""
        words = escape(sentence).split(" ")
        if self.prose.draw.random() < SHARE_MARKED_UP or always:
            opening, closing = _MARKED_UP[0] if always else self.prose.draw.choice(_MARKED_UP)
            start = self.prose.draw.randrange(max(1, len(words) - 4))
            words[start] = f"<{opening}>{words[start]}"
            words[min(start + 3, len(words) - 1)] += f"</{closing}>"
        return " ".join(words)

    def _title(self) -> str:
        return escape(self.title)

    def _head(self) -> str:
        article = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": self.title}
        return (
            f"<!DOCTYPE html>\n<html lang='en'><head><title>{self._title()} | {SITE}</title>{_script(article)}</head>"
        )

    def _ldbody(self) -> str:
        """Structured data that hold the whole story, which the page shows in part or not at all."""
        told = [self.prose.paragraph() for _ in range(7)]
        self.page.story += told
        return _script({"@type": "NewsArticle", "headline": self.title, "articleBody": "\n\n".join(told)})

    def _told(self) -> str:
        """The paragraphs that the structured data hold, on the page as well."""
        return "".join(f"<p>{escape(text)}</p>" for text in self.page.story)

    def _firstp(self) -> str:
        return escape(self.page.story[0])

    def _repeat(self) -> str:
        """The end of the paragraph above, once more; above all others, that of the first one."""
        if not self.page.story:
            self.first = self.first or self.prose.paragraph()
        return escape(" ".join((self.page.story or [self.first])[-1].split()[-14:]))


def _script(article: dict[str, str]) -> str:
    return f'<script type="application/ld+json">{json.dumps(article)}</script>'
