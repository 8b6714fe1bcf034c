import re

from hypothesis import given
from hypothesis import strategies as st

from transforms.records.identifiers import ID_PATTERN, SHA256_PATTERN, content_id, document_id_of

PARTS = st.lists(st.text(max_size=4), max_size=4)


@given(PARTS, PARTS)
def test_ids_are_equal_exactly_where_the_parts_are(first: list[str], second: list[str]) -> None:
    assert (content_id(*first) == content_id(*second)) == (first == second)


@given(PARTS)
def test_an_id_has_the_shape_that_the_records_declare(parts: list[str]) -> None:
    assert re.fullmatch(ID_PATTERN, content_id(*parts))


def test_ids_stay_what_they_were() -> None:
    assert content_id("figure", "a", 4, 9) == "555c24b9d9c2dbf7abd01792"
    assert document_id_of(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert re.fullmatch(SHA256_PATTERN, document_id_of(b"12 ships"))
