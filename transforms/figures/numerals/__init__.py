"""Read numbers: numerals, words, magnitudes, ranges, comparators, units; and say what the other numerals are."""

from transforms.figures.numerals.find_quantities import find_quantities

__all__ = ["find_quantities"]
