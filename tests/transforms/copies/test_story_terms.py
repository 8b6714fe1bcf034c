import gzip
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.resources import files
from pathlib import Path

from transforms.copies.story_terms import MOST_TERMS, alikeness, terms_of
from transforms.records import Article
from transforms.vocabulary.story_terms import term_weights

Write = Callable[..., Article]

sys.path.insert(0, str(Path(__file__).parents[3] / "tools"))
TABLE = import_module("build_story_terms").story_terms_table


def test_a_name_is_a_nation_or_a_capitalised_word_of_no_dictionary(write: Write) -> None:
    article = write("post", "Government's men from France reached Karvel’s bridge on Monday.", title=None)
    assert set(terms_of(article)) == {"term:bridg", "term:reach", "proper:France", "proper:karvel"}


def test_the_rarest_words_stand_first_and_their_number_is_bounded(write: Write) -> None:
    words = " ".join(f"vorn{chr(97 + at % 26)}{chr(97 + at // 26)}x" for at in range(MOST_TERMS + 20))
    found = terms_of(write("post", f"Soldiers met {words}.", title=None))
    assert len(found) == MOST_TERMS
    assert "term:soldier" not in found


def test_texts_are_as_alike_as_the_rare_words_that_they_share() -> None:
    ship, fire = frozenset({"proper:orsola", "term:ship"}), frozenset({"term:fire", "term:ship"})
    assert alikeness(ship, ship) > alikeness(ship, fire) > alikeness(ship, frozenset({"term:fire"})) == 0
    assert alikeness(frozenset(), ship) == 0


def test_the_table_of_words_is_that_of_the_open_annotations() -> None:
    packed = files("transforms.vocabulary").joinpath("story_terms.tsv.gz").read_bytes()
    assert gzip.decompress(packed).decode() == TABLE()
    assert term_weights().of("karvelorsolax") == term_weights().rarest > term_weights().of("soldier")
