"""Time expressions: find them, normalise them, resolve them against the article's own date."""

from transforms.times.find_time_expressions import find_time_expressions

__all__ = ["find_time_expressions"]
