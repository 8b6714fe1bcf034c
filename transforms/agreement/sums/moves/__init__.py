"""What there was, what came or went, and what there is then, wherever a story or later reports tell it."""
