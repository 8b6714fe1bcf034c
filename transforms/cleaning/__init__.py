"""Bytes in, clean text, sentences and metadata out; the only package that knows trafilatura."""

from transforms.cleaning.clean import clean_document
from transforms.cleaning.clean_article import CleanArticle, Doubt
from transforms.cleaning.sentences import split_sentences

__all__ = ["CleanArticle", "Doubt", "clean_document", "split_sentences"]
