"""Parse documents in processes that may die, each document under a limit of time and memory."""
