"""The lines of an article to its body: what is no part of the story is taken out, and named."""

import re
from collections.abc import Sequence

from transforms.cleaning.article_draft import Draft
from transforms.cleaning.body_end import take_end
from transforms.cleaning.bylines import read_authors
from transforms.cleaning.datelines import find_dateline
from transforms.cleaning.furniture_lines import find_rule, is_headline_of_list
from transforms.cleaning.masthead import read_masthead_line, read_role_line
from transforms.cleaning.pull_quotes import find_repetitions
from transforms.cleaning.story_body import Body
from transforms.cleaning.titles import find_title, is_same_title, is_sentence_like, is_title_below_kicker
from transforms.vocabulary.furniture import agency_pattern

_SIGNATURE = re.compile(rf"[.!?][\"'”’]?\s+(?P<agency>[\[(]{agency_pattern(('wire_agencies',))}[\])])$")
_CALL = re.compile(
    r"[.!?][\"'”’)]*\s+(?P<call>[\[(]?(?:Click|Tap|Read|See|CLICK|READ) (?:here|HERE|more|MORE)\b"
    r"[^.!?]{0,80}[.!?\])]*)$"
)
_SPEAKER = re.compile(r"[A-Z][A-Z.’' -]+: ")
MASTHEAD_LINES = 10
"""So many lines may stand above the story."""
FEWEST_WORDS_REPEATED = 5


def read_body(draft: Draft) -> Body:
    """The body of an article."""
    body = Body(
        title=draft.stated.title,
        headings=draft.headings,
        outlet=draft.stated.outlet,
        stated_authors=draft.stated.authors,
    )
    lines = [_without_call(body, _without_signature(body, line)) for line in draft.lines]
    rest = _take_head(body, lines, seek_title=draft.seek_title)
    body.kept = list(rest)
    lines = []
    while body.kept != lines:  # what was taken out may have hidden more: a line repeated but for its dateline
        lines, body.kept = body.kept, []
        _take_lines(body, lines)
        _take_dateline(body)
        _take_repetitions(body)
        take_end(body)
    _keep_headline_of_nothing(body)
    return body


def _without_signature(body: Body, line: str) -> str:
    """A paragraph without the agency that signs it behind its full stop: `… he said. (ANI)`."""
    match = _SIGNATURE.search(line) if line.endswith((")", "]")) else None
    if match is None:
        return line
    body.remove("signature", match["agency"])
    return line[: match.start("agency")].rstrip()


def _without_call(body: Body, line: str) -> str:
    """A paragraph without the call to click that stands behind its last full stop: `… dead. Click here to donate.`."""
    match = _CALL.search(line)
    if match is None:
        return line
    body.remove("click_here", match["call"])
    return line[: match.start("call")].rstrip()


def _take_head(body: Body, lines: Sequence[str], *, seek_title: bool) -> Sequence[str]:
    """Take out what stands above the story, as far as that is unbroken; give the rest."""
    for position, line in enumerate(lines[:MASTHEAD_LINES]):
        following = lines[position + 1] if position + 1 < len(lines) else ""
        if _take_masthead(body, line) or _take_name(body, line, following):
            continue
        rest = lines[position:]
        if seek_title and not body.title:
            body.title = find_title(rest) or ""
        if any(
            is_same_title(line, title) or is_title_below_kicker(line, title) for title in (body.title, *body.headings)
        ):
            body.remove("title", line)
            continue
        return rest
    return lines[MASTHEAD_LINES:]


def _take_masthead(body: Body, line: str) -> bool:
    rule = find_rule(line, "top") or find_rule(line, "anywhere")
    if rule:
        body.remove(rule.name, line)
        return True
    masthead = read_masthead_line(line) or read_role_line(line)
    if masthead is None and line.casefold() in (name.casefold() for name in (body.outlet, *body.stated_authors)):
        body.remove("masthead", line)
        return True
    if masthead is None:
        return False
    body.note(masthead)
    body.remove("masthead", line)
    return True


def _take_name(body: Body, line: str, following: str) -> bool:
    """A name alone on its line is a byline where the next line says what its bearer is."""
    if read_authors(line) != (line,) or read_role_line(following) is None:
        return False
    body.authors = body.authors or (line,)
    body.remove("masthead", line)
    return True


def _take_lines(body: Body, lines: Sequence[str]) -> None:
    seen: set[str] = set()
    in_list = is_cut = False
    for position, line in enumerate(lines):
        rule = find_rule(line, "anywhere") or (find_rule(line, "behind_paywall") if is_cut else None)
        if rule:
            body.remove(rule.name, line)
            is_cut = is_cut or rule.cut
            body.complete = body.complete and not rule.cut
            in_list = rule.cut or (rule.heading and len(line.split()) <= FEWEST_WORDS_REPEATED)
            continue
        in_list = in_list and is_headline_of_list(line)
        if in_list:
            body.remove("read_more", line)
        elif body.title and is_same_title(line, body.title):
            body.remove("title", line)
        elif line in seen and len(line.split()) >= FEWEST_WORDS_REPEATED and not line.endswith("?"):  # asked again
            body.remove("repeated", line)
        elif position < MASTHEAD_LINES and len(body.kept) <= 1 and _take_masthead(body, line):
            continue
        else:
            seen.add(line)
            body.kept.append(line)


def _take_repetitions(body: Body) -> None:
    """Take out what a longer paragraph holds: its figures would count twice."""
    held = find_repetitions(body.kept)
    for position in sorted(held):
        body.remove("repeated", body.kept[position])
    body.kept = [line for position, line in enumerate(body.kept) if position not in held]


def _take_dateline(body: Body) -> None:
    """Take the dateline off the paragraph that opens the story, be it below a standfirst."""
    for position, line in enumerate(body.kept[:3]):
        found = find_dateline(line)
        if found and not (_SPEAKER.match(line) and _is_transcript(body.kept)):
            body.dateline = body.dateline or found.line
            body.dateline_date = body.dateline_date or found.date
            body.kept[position] = line[found.end :]
            return
        if is_sentence_like(line) and position:
            return


def _is_transcript(lines: Sequence[str]) -> bool:
    """Whether paragraphs open with their speaker: `JACKSON: We left.` is no news from Jackson then."""
    return sum(1 for line in lines if _SPEAKER.match(line)) > 1


def _keep_headline_of_nothing(body: Body) -> None:
    """Where nothing else is left, a headline that is a sentence is the story: records hold briefs of one sentence."""
    titles = [line.removeprefix("title: ") for line in body.removed if line.startswith("title: ")]
    if not body.kept and titles and is_sentence_like(titles[-1]):
        body.removed.remove(f"title: {titles[-1]}")
        body.kept.append(titles[-1])
