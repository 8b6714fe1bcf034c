"""The pure core: one article in, records out.

Nothing here reads the clock, the environment, the network or any file but the data and models
packaged with it. The life of one article is told in `transforms.parse_article`.
"""
