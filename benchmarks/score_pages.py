"""How much of the story is found on made pages of many kinds, beside trafilatura alone.

Run: `python -m benchmarks.score_pages [SEEDS] [KIND ...]`. A page's score is that of article extraction: precision and
recall of the 4-grams of its words; a set's is the mean of each, and F1 of the means. The pages are ours, so that the
figures compare the two, and say nothing of how either does on the web.
"""

import re
import sys
from collections import Counter
from collections.abc import Callable
from statistics import mean

from trafilatura import bare_extraction

from benchmarks.made_pages import MadePage, kinds, make_page
from transforms.cleaning import CleanArticle, clean_document
from transforms.inputs import Document

SIZE = 4


def by_trafilatura(html: str, **options: bool) -> str:
    """What trafilatura alone takes for the story."""
    found = bare_extraction(html, include_comments=False, with_metadata=False, **options)
    return (getattr(found, "text", "") or "") if found is not None else ""


def by_trafilatura_precisely(html: str) -> str:
    """What it takes for the story when asked for precision."""
    return by_trafilatura(html, favor_precision=True)


def by_us(html: str) -> str:
    """What cleaning takes for the story."""
    article = clean_document(Document("page", html.encode(), "text/html"))
    return article.text if isinstance(article, CleanArticle) else ""


EXTRACTORS: dict[str, Callable[[str], str]] = {
    "default": by_trafilatura,
    "precision": by_trafilatura_precisely,
    "muster": by_us,
}


def grams(text: str) -> Counter[tuple[str, ...]]:
    """The 4-grams of a text's words; a shorter text is one."""
    words = re.findall(r"\w+", text)
    if not words:
        return Counter()
    return Counter(tuple(words[at : at + SIZE]) for at in range(max(1, len(words) - SIZE + 1)))


def score(found: str, page: MadePage) -> tuple[float, float]:
    """Precision and recall of an answer."""
    found = " ".join(found.split())
    for text in page.neither:
        found = found.replace(" ".join(text.split()), " ", 1)
    ours, true = grams(found), grams(" ".join(page.story))
    both = sum((ours & true).values())
    return both / max(1, sum(ours.values())), both / sum(true.values())


def f1(precision: float, recall: float) -> float:
    """The harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def main(seeds: int, chosen: list[str]) -> None:
    """Print a line for each kind, then the whole."""
    print(f"{'kind':24}" + "".join(f"{name:>24}" for name in EXTRACTORS))
    whole: dict[str, list[tuple[float, float]]] = {name: [] for name in EXTRACTORS}
    for kind in chosen or kinds():
        pages = [make_page(kind, seed) for seed in range(seeds)]
        cells = ""
        for name, extract in EXTRACTORS.items():
            scores = [score(extract(page.html), page) for page in pages]
            whole[name] += scores
            cells += f"{_shown(scores):>24}"
        print(f"{kind:24}{cells}")
    print(f"{'all':24}" + "".join(f"{_shown(scores):>24}" for scores in whole.values()))


def _shown(scores: list[tuple[float, float]]) -> str:
    precision, recall = mean(pair[0] for pair in scores), mean(pair[1] for pair in scores)
    return f"{precision:.3f} {recall:.3f} F1 {f1(precision, recall):.3f}"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3, sys.argv[2:])
