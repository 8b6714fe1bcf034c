"""An article's text with its figures marked, as HTML."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch of the text to be marked: its code points, the id it links to, and what is said of it."""

    start: int
    end: int
    name: str
    title: str


def mark_text(text: str, marks: Iterable[Mark]) -> str:
    """The text as HTML paragraphs with `<mark>` around each stretch; of marks that overlap, the first stands.

    >>> mark_text("Some 40 <men> left.", [Mark(start=5, end=7, name="f1", title="40")])
    '<p>Some <mark id="f1" title="40">40</mark> &lt;men&gt; left.</p>'
    """
    pieces: list[str] = []
    done = 0
    for one in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if one.start < done:
            continue
        pieces.append(escape(text[done : one.start]))
        marked = escape(text[one.start : one.end])
        pieces.append(f'<mark id="{escape(one.name)}" title="{escape(one.title)}">{marked}</mark>')
        done = one.end
    pieces.append(escape(text[done:]))
    return "\n".join(f"<p>{paragraph}</p>" for paragraph in "".join(pieces).split("\n\n"))
