"""Say of each figure whose it is, where, when, in what state of being true, and said by whom."""
