"""Which articles are copies of one origin, which are revisions, and which tell one story."""
