"""Which language a text is in, by its commonest words."""

import re
from collections import Counter

from transforms.vocabulary.languages import stop_words

SAMPLE_CHARACTERS = 4000
FEWEST_WORDS = 8
FEWEST_HITS = 3
LEAD = 1.3
LARGEST_SHARE_OF_OTHER_SCRIPT = 0.4
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_PER_CENT = re.compile(r"\bper[ -]cent\b", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_FOREIGN_LETTER = re.compile("(?=[^\\W\\d_])[^\u0000-\u024f\u1e00-\u1eff]")


def find_language(text: str) -> str | None:
    """The ISO 639-1 code of the text's language, `und` for another script than the Latin, None where too little tells.

    >>> find_language("The president said on Monday that the troops will stay in the country, and that more of them "
    ...               "are to be sent to the north by the end of the year.")
    'en'
    >>> find_language("Der Minister sagte am Montag, dass die Soldaten im Land bleiben und dass noch mehr von ihnen "
    ...               "bis zum Ende des Jahres in den Norden geschickt werden sollen.")
    'de'
    """
    sample = text[:SAMPLE_CHARACTERS]
    if not sample.isascii():
        foreign = len(_FOREIGN_LETTER.findall(sample))
        if foreign > LARGEST_SHARE_OF_OTHER_SCRIPT * len(_LETTER.findall(sample)):
            return "und"
    # A poll in short sentences has more of "per cent" than of English words: "per" is Italian's commonest.
    words = [word.lower().replace("’", "'") for word in _WORD.findall(_PER_CENT.sub("", sample))]
    if len(words) < FEWEST_WORDS:
        return None
    return _best(Counter(words))


def _best(counts: Counter[str]) -> str | None:
    hits = {code: sum(counts[word] for word in words) for code, words in stop_words().items()}
    ranked = sorted(hits.items(), key=lambda pair: (-pair[1], pair[0]))
    (best, most), (_, next_most) = ranked[0], ranked[1]
    if most < FEWEST_HITS or most < LEAD * next_most:
        return None
    return best
