"""The elements of a JSON array, one after the other, however long the array is."""

import json
from collections.abc import Iterator
from typing import Any, TextIO

_CHUNK = 1 << 16
_DECODER = json.JSONDecoder()
_SPACE = " \t\r\n"


def read_array(text: TextIO, limit: int) -> Iterator[Any]:
    """The elements of the array that the text opens with, holding one at a time.

    Where the array is broken, or an element longer than `limit` characters, the error itself is the last
    element: what came before it stays good.

    >>> import io
    >>> list(read_array(io.StringIO('[{"a": 1}, {"a": 2}]'), 100))
    [{'a': 1}, {'a': 2}]
    >>> [type(element).__name__ for element in read_array(io.StringIO('[{"a": 1}, {"a'), 100)]
    ['dict', 'JSONDecodeError']
    """
    buffer = text.read(_CHUNK).lstrip(_SPACE)[1:]
    step = _CHUNK
    while True:
        buffer = buffer.lstrip(_SPACE + ",")
        if buffer.startswith("]"):
            return
        try:
            element, end = _DECODER.raw_decode(buffer)
            # a number at the very end of the buffer may go on in the next chunk
            complete = end < len(buffer)
        except (json.JSONDecodeError, RecursionError) as error:
            failure = error if isinstance(error, json.JSONDecodeError) else json.JSONDecodeError("too deep", "", 0)
            complete, element, end = False, failure, 0
        if complete:
            yield element
            buffer = buffer[end:]
            step = _CHUNK
            continue
        more = text.read(step) if len(buffer) <= limit else ""
        if not more:
            yield element if isinstance(element, json.JSONDecodeError) else json.JSONDecodeError("not closed", "", end)
            return
        buffer += more
        step *= 2  # the element is decoded again from its start: doubling keeps that linear
