import io
import json

from hypothesis import given
from hypothesis import strategies as st

from transforms.inputs import Limits, Received, read_documents


def read(data: bytes, name: str = "day.jsonl", **limits: int) -> list[Received]:
    return list(read_documents(io.BytesIO(data), name, limits=Limits(**limits)))


def test_each_line_is_a_document_with_its_own_bytes_and_number() -> None:
    received = read(b'{"text": "one" }\r\n\n{"text":"two"}')
    assert [(each.document.source, each.document.data) for each in received] == [
        ("day.jsonl#1", b'{"text": "one" }'),
        ("day.jsonl#3", b'{"text":"two"}'),
    ]


def test_a_torn_line_is_a_document_of_its_own_with_a_reason() -> None:
    received = read(b'{"text": "one"}\n{"text": "tw\n{"text": "three"}\n')
    assert [each.rejection.reason if each.rejection else None for each in received] == [None, "MALFORMED_RECORD", None]
    assert received[1].document.data == b'{"text": "tw'


def test_a_line_that_is_no_object_is_malformed() -> None:
    received = read(b'{"text": "one"}\n[1, 2]\n"three"\nnull\nplain words\n')
    assert [each.rejection.reason if each.rejection else None for each in received] == [None] + ["MALFORMED_RECORD"] * 4


def test_a_torn_first_line_does_not_hide_the_format() -> None:
    received = read(b'{"text": "on\n{"text": "two"}\n', "day")
    assert [each.rejection is None for each in received] == [False, True]


def test_a_line_in_windows_1252_among_utf_8_is_read() -> None:
    received = read('{"text": "café"}\n'.encode() + '{"text": "café"}\n'.encode("cp1252"))
    assert [each.rejection for each in received] == [None, None]


def test_a_line_nested_too_deep_is_malformed() -> None:
    (received,) = read(b'{"a":' + b"[" * 200_000 + b"\n", "a.jsonl")
    assert received.rejection.reason == "MALFORMED_RECORD"


def test_a_line_beyond_the_limit_keeps_its_first_bytes_and_the_next_line_is_read() -> None:
    data = b'{"text": "' + b"a" * 1_000_000 + b'"}\n{"text": "two"}\n'
    received = read(data, document_bytes=1000)
    assert [(len(each.document.data), each.rejection.reason if each.rejection else None) for each in received] == [
        (1000, "TOO_LARGE"),
        (15, None),
    ]


def test_an_array_gives_its_elements_as_canonical_json() -> None:
    received = read(b'[ {"text": "one"},\n {"text": "caf\\u00e9"} ]', "day.json")
    assert [(each.document.source, each.document.data) for each in received] == [
        ("day.json#1", b'{"text":"one"}'),
        ("day.json#2", '{"text":"café"}'.encode()),
    ]


def test_an_array_torn_in_an_element_keeps_those_before_it() -> None:
    received = read(b'[{"text": "one"}, {"text": "two"}, {"te', "day.json")
    assert [each.rejection.reason if each.rejection else None for each in received] == [None, None, "MALFORMED_RECORD"]


def test_an_object_that_wraps_articles_gives_them() -> None:
    received = read(b'{"status": "ok", "articles": [{"text": "one"}, {"text": "two"}]}', "day.json")
    assert [each.document.data for each in received] == [b'{"text":"one"}', b'{"text":"two"}']


RECORDS = st.lists(st.dictionaries(st.text(max_size=8), st.text(max_size=40), min_size=1), min_size=2, max_size=6)


@given(RECORDS)
def test_lines_and_arrays_give_the_same_records(records: list[dict[str, str]]) -> None:
    lines = "\n".join(json.dumps(record) for record in records).encode()
    array = json.dumps(records).encode()
    by_line = [json.loads(each.document.data) for each in read(lines)]
    by_element = [json.loads(each.document.data) for each in read(array, "day.json")]
    surrogates = any(
        "\ud800" <= character <= "\udfff"
        for record in records
        for text in record.items()
        for character in "".join(text)
    )
    assert by_line == records
    assert surrogates or by_element == records
