"""What is counted: the noun phrase, its head, its concept."""
