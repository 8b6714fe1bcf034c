"""Decides whether staged rows may be loaded, and which are set aside; alone knows Great Expectations."""
