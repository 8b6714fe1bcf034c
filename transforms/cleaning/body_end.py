"""The end of a body: what signs the story, the mark of an excerpt, a torn tail."""

import re

from transforms.cleaning.furniture_lines import find_rule
from transforms.cleaning.masthead import read_masthead_line
from transforms.cleaning.numbers_in_lines import has_number
from transforms.cleaning.paragraphs import is_item
from transforms.cleaning.story_body import Body
from transforms.cleaning.titles import is_citation
from transforms.cleaning.torn import find_excerpt_mark, find_torn_tail, has_end, has_truncation_mark

LONGEST_NOTE = 600
_DOES = re.compile(r"(?:is|was|writes|covers|reports|teaches|works|lives|has|joined|serves|edits)\b")


def take_end(body: Body) -> None:
    """Take out what stands behind the story, and what of it was torn."""
    size = -1
    while size != len(body.kept):  # behind a torn line may stand the line that signs the story
        size = len(body.kept)
        _take_signatures(body)
        _take_excerpt_mark(body)
        _take_torn_tail(body)


def _take_signatures(body: Body) -> None:
    while len(body.kept) > 1:
        line = body.kept[-1]
        rule = find_rule(line, "end")
        masthead = read_masthead_line(line)
        if rule is None and masthead is None and not is_citation(line, body.title) and not _is_about_author(body, line):
            return
        if masthead:
            body.note(masthead)
        body.remove(rule.name if rule else "masthead" if masthead else "citation", body.kept.pop())


def _is_about_author(body: Body, line: str) -> bool:
    """Whether the line says who the author is: it opens with the name of one and tells what that person does."""
    names = (name for name in body.named_authors() if " " in name)
    return (
        any(line.startswith(f"{name} ") and _DOES.match(line[len(name) + 1 :]) for name in names)
        and len(line) <= LONGEST_NOTE
    )


def _take_excerpt_mark(body: Body) -> None:
    """Take off what a service puts behind an excerpt: `[+2031 chars]`, `[…]`."""
    start = find_excerpt_mark(body.kept[-1]) if body.kept else None
    if start is not None:
        body.complete = False
        body.remove("excerpt", body.kept[-1][start:].strip())
        body.kept[-1:] = [f"{body.kept[-1][:start].rstrip('.… ')}…"] if start else []


def _take_torn_tail(body: Body) -> None:
    """Take the torn end of the body out; where a number stands in it, mark the body and keep it.

    A whole paragraph is torn only where at least half of the others have their ends, and it is no item of a list.
    """
    ended = sum(1 for line in body.kept if has_end(line))
    while body.kept:
        start = find_torn_tail(body.kept[-1])
        is_usual = (ended > 0 and 2 * ended >= len(body.kept) - 1) or has_truncation_mark(body.kept[-1])
        if start is None or (start == 0 and (not is_usual or is_item(body.kept[-1]))):
            return
        body.complete = False
        tail = body.kept[-1][start:]
        if has_number(" ".join(tail.split()[:-1])) or (start == 0 and len(body.kept) == 1):
            return
        body.remove("torn", tail)
        body.kept[-1:] = [body.kept[-1][:start].rstrip()] if start else []
