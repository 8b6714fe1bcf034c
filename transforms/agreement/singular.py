"""A rough singular, the same for both numbers of a noun, so that words can be compared."""

import re

_IRREGULAR = {"children": "child", "women": "woman", "men": "man", "lives": "life", "servicemen": "serviceman"}
_PLURAL_MEN = re.compile(r"[a-z]{3}men\Z")
_NO_MEN = frozenset({"specimen", "regimen", "abdomen"})
_PLURAL_IES = re.compile(r"..ies\Z")
_PLURAL_S = re.compile(r"..[^sui]s\Z|sses\Z")


def singular_of(word: str) -> str:
    """The word without the ending of the plural.

    >>> [singular_of(word) for word in ("troops", "bodies", "families", "children", "wounded", "losses", "policemen")]
    ['troop', 'body', 'family', 'child', 'wounded', 'loss', 'policeman']
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if _PLURAL_MEN.search(word) and word not in _NO_MEN:
        return word[:-3] + "man"
    if _PLURAL_IES.search(word):
        return word[:-3] + "y"
    if not _PLURAL_S.search(word):
        return word
    return word[:-2] if word.endswith(("ches", "shes", "xes", "sses")) else word[:-1]
