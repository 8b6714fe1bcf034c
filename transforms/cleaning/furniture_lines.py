"""Which rule of the vocabulary makes a line furniture."""

import re

from transforms.cleaning.numbers_in_lines import has_number
from transforms.cleaning.titles import MOST_WORDS
from transforms.cleaning.torn import has_end
from transforms.vocabulary.furniture import FurnitureRule, Where, furniture_rules

_MARK = re.compile(r"^(?:[-–—•*·▪●»►▶→📣👉🔔📲✅⬇️️]+ +)+(?=\w)")
"""What a list or a sender puts before a line."""


def find_rule(line: str, where: Where) -> FurnitureRule | None:
    """The rule by which the line is furniture at this place, or None; only a strong one takes a number out."""
    line = _MARK.sub("", line)
    words = len(line.split())
    for rule in furniture_rules(where):
        if rule.is_match(line, words) and (rule.strong or not has_number(line)):
            return rule
    return None


def is_headline_of_list(line: str) -> bool:
    """Whether a line behind "Read more" belongs to its list: a headline or a topic, no prose."""
    return len(line.split()) <= MOST_WORDS and not has_end(line)
