"""What we know of the world and of English, as reviewed data; code elsewhere holds only general rules."""
