"""Time expressions: find them, normalise them, resolve them against the article's own date."""
