"""One file per input format: bytes in, Documents out, and the list of the formats."""
