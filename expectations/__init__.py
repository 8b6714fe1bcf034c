"""Decides whether staged rows may be loaded, and which are set aside; the only package that knows Great Expectations."""
