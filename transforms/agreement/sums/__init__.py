"""Whether the sums that articles set up come out, in a sentence, an article or a story, and what follows from them."""
