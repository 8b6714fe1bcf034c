from collections.abc import Callable

from transforms.copies.uncommon_names import MOST_NAMES, uncommon_names
from transforms.records import Article

Write = Callable[..., Article]


def test_words_of_no_dictionary_and_no_nation_are_uncommon_names(write: Write) -> None:
    article = write("post", "Soldiers from France reached Karvel on Monday. The Karvel bridge, at Osk, still stands.")
    assert uncommon_names(article, ()) == ("karvel",)


def test_numbers_days_and_parts_of_the_world_are_no_uncommon_names(write: Write) -> None:
    article = write("post", "Twenty-six died in Africa on Sunday, the African Union said. Ebola is feared.")
    assert uncommon_names(article, ()) == ()


def test_the_most_frequent_come_first_and_their_number_is_bounded(write: Write) -> None:
    names = [f"Vorn{chr(97 + at)}{chr(97 + at)}x" for at in range(MOST_NAMES + 4)]
    article = write("post", " and ".join(names) + f" met {names[-1]}’s envoy.")
    found = uncommon_names(article, ())
    assert len(found) == MOST_NAMES
    assert found[0] == names[-1].casefold()
