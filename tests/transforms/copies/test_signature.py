import os
import subprocess
import sys
from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from transforms.copies import signature_of
from transforms.copies.shingles import details_of, shingles_of, words_of_text
from transforms.records import Article
from transforms.vocabulary.copies import copy_words

Write = Callable[..., Article]

PRINT_SIGNATURE = """
from rensa import RMinHash
from transforms.copies.hashing import stable_hash
sketch = RMinHash(num_perm=16, seed=1)
sketch.update(["a b c", "b c d"])
print(sketch.digest(), stable_hash("a", 1))
"""


def test_hashes_are_the_same_in_every_process() -> None:
    told = {
        subprocess.run(
            [sys.executable, "-c", PRINT_SIGNATURE],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=300))
def test_any_text_has_a_signature_of_whole_numbers_that_fit_a_column(write: Write, text: str) -> None:
    signature = signature_of(write("one", text))
    assert signature == signature_of(write("one", text))
    for number in (*signature.minhash, *signature.copy_keys, *signature.story_keys, *signature.details):
        assert 0 <= number < 2**63


@given(st.lists(st.sampled_from(["a", "b", "c", "d"]), max_size=30))
def test_a_text_has_a_run_for_each_word_but_two_at_most(words: list[str]) -> None:
    assert len(shingles_of(words)) <= max(len(words) - 2, 1)


def test_case_and_punctuation_do_not_tell_texts_apart(write: Write) -> None:
    one, other = (
        signature_of(write("one", "The Rain fell; it rained.")),
        signature_of(write("one", "the rain fell - it rained")),
    )
    assert one.text_hash == other.text_hash


def test_numbers_are_kept_with_their_neighbours() -> None:
    told = {"4,647 men", "12 tanks", "> 4,647 men", "4,647 12 tanks"}
    assert details_of(words_of_text("He saw 4,647 men and 12 tanks")) == told
    assert details_of(words_of_text("no number here")) == set()


def test_no_stop_word_was_lost_to_the_booleans_of_its_file() -> None:
    stop = copy_words().stop_words
    assert all(isinstance(word, str) for word in stop)
    assert {"on", "off", "no"} <= stop


def test_every_kind_of_feature_that_tells_has_a_weight() -> None:
    assert copy_words().telling_kinds <= copy_words().feature_weights.keys()
