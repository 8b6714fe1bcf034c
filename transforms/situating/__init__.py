"""Say of each figure whose it is, where, when, in what state of being true, and said by whom."""

from transforms.situating.article_context import ArticleContext
from transforms.situating.situate_figures import situate_figures

__all__ = ["ArticleContext", "situate_figures"]
