"""Bytes in, clean text, sentences and metadata out; the only package that knows trafilatura."""
