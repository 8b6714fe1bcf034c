"""Find numbers, read them, and say what they count and in what role.

`numerals/` reads the number, its comparator and its unit (`find_quantities`), `counting/` the noun and its
concept, `roles/` what the figure does; `read_sentence` puts them together.
"""
