"""Which articles are copies of one origin, revisions of one another, or reports of one event."""

from transforms.copies.finding_copies import COPY_WINDOW, find_copies
from transforms.copies.finding_stories import LONG_STORY_WINDOW, StoryLink, find_stories
from transforms.copies.revisions import assign_revisions
from transforms.copies.signature import signature_of
from transforms.records import ArticleSignature

__all__ = [
    "COPY_WINDOW",
    "LONG_STORY_WINDOW",
    "ArticleSignature",
    "StoryLink",
    "assign_revisions",
    "find_copies",
    "find_stories",
    "signature_of",
]
