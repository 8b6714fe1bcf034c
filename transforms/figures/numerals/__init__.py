"""Read numbers: numerals, words, magnitudes, ranges, comparators, units; and say what the other numerals are."""
