import hashlib
import io
import json
from collections.abc import Callable, Iterable
from pathlib import Path

import brotli
import pytest
import zstandard

from transforms.inputs import Limits, Received, read_documents


def read(data: bytes, name: str = "drop", **limits: int) -> list[Received]:
    return list(read_documents(io.BytesIO(data), name, limits=Limits(**limits)))


def reasons(received: Iterable[Received]) -> list[str | None]:
    return [each.rejection.reason if each.rejection else None for each in received]


class TestCsv:
    def test_each_row_is_a_document_of_canonical_json(self) -> None:
        received = read(b'url,Title,text\nhttps://a.example/1,"A, b","line one\nline ""two"""\n')
        assert [json.loads(each.document.data) for each in received] == [
            {"url": "https://a.example/1", "title": "A, b", "text": 'line one\nline "two"'}
        ]
        assert received[0].document.media_type == "application/json"

    @pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
    def test_any_usual_delimiter_is_found(self, delimiter: str) -> None:
        rows = delimiter.join(["title", "text"]) + "\n" + delimiter.join(["Flood", "12 fled."]) + "\n"
        assert [json.loads(each.document.data)["text"] for each in read(rows.encode())] == ["12 fled."]

    def test_a_row_of_another_width_is_malformed(self) -> None:
        assert reasons(read(b"title,text\na,b\nc\nd,e\n")) == [None, "MALFORMED_RECORD", None]

    def test_a_quote_that_never_closes_costs_its_own_row(self) -> None:
        data = b'title,text\na,"b\n' + b"c,d\n" * 3
        assert reasons(read(data)) == ["MALFORMED_RECORD", None, None, None]

    def test_a_quote_inside_a_cell_opens_nothing(self) -> None:
        assert reasons(read(b'title,text\na,5" guns\nb,c\n')) == [None, None]

    def test_prose_with_commas_is_no_csv(self) -> None:
        (received,) = read(b"The text, he said, and the title,\nwere lost.\n")
        assert received.document.media_type == "text/plain"


def warc(kind: str, uri: str, block: bytes, **headers: str) -> bytes:
    lines = {"WARC-Type": kind, "WARC-Target-URI": uri, "WARC-Date": "2013-08-05T00:00:00Z", **headers}
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in lines.items())
    return f"WARC/1.0\r\n{head}Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"


def response(
    body: bytes, status: str = "200 OK", content_type: str = "text/html; charset=iso-8859-1", extra: str = ""
) -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n{extra}\r\n".encode() + body


PAGE = b"<html><body><p>12 people fled.</p></body></html>"


class TestWarc:
    @pytest.mark.parametrize(("coding", "code"), [("br", brotli.compress), ("zstd", zstandard.compress)])
    def test_a_page_stored_as_the_server_compressed_it_is_read(
        self, coding: str, code: Callable[[bytes], bytes]
    ) -> None:
        (received,) = read(warc("response", "x", response(code(PAGE), extra=f"Content-Encoding: {coding}\r\n")))
        assert received.document.data == PAGE

    def test_responses_are_documents_and_requests_are_not(self) -> None:
        data = (
            warc("warcinfo", "", b"software: x")
            + warc("request", "https://a.example/", b"GET / HTTP/1.1\r\n\r\n")
            + warc("response", "https://a.example/", response(PAGE))
        )
        (received,) = read(data, "a.warc")
        assert (received.document.source, received.document.data, received.document.media_type) == (
            "a.warc#3",
            PAGE,
            "text/html",
        )
        assert received.document.declared["url"] == "https://a.example/"
        assert received.document.declared["charset"] == "iso-8859-1"

    def test_conversions_and_resources_are_documents(self) -> None:
        data = warc("conversion", "https://a.example/", b"12 people fled.") + warc(
            "resource", "https://a.example/", PAGE
        )
        assert [each.document.media_type for each in read(data)] == ["text/plain", "text/html"]

    def test_a_chunked_payload_is_put_together(self) -> None:
        body = b"5\r\n<html\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE) - 5, PAGE[5:])
        (received,) = read(warc("response", "x", response(body, extra="Transfer-Encoding: chunked\r\n")))
        assert received.document.data == PAGE

    @pytest.mark.parametrize("status", ["404 Not Found", "301 Moved", "500 Oops"])
    def test_an_answer_that_is_no_page_is_rejected(self, status: str) -> None:
        assert reasons(read(warc("response", "x", response(PAGE, status)))) == ["HTTP_ERROR"]

    def test_what_is_declared_as_no_text_is_rejected(self) -> None:
        assert reasons(read(warc("response", "x", response(b"body { }", content_type="text/css")))) == [
            "UNKNOWN_FORMAT"
        ]

    def test_a_torn_record_is_told(self) -> None:
        data = warc("response", "x", response(PAGE)) + warc("response", "y", response(PAGE))[:-40]
        assert reasons(read(data)) == [None, "UNREADABLE"]

    def test_reading_goes_on_behind_garbage(self) -> None:
        one = warc("response", "x", response(PAGE))
        assert reasons(read(one + b"garbage\r\nmore\r\n" + one)) == [None, "UNREADABLE", None]

    @pytest.mark.parametrize("length", ["10x", "-5", "99999999999999999999", "7", "400"])
    def test_reading_goes_on_behind_a_false_length(self, length: str) -> None:
        one = warc("response", "x", response(PAGE))
        size = len(response(PAGE))
        false = one.replace(f"Content-Length: {size}".encode(), f"Content-Length: {length}".encode())
        received = reasons(read(one + false + one))
        assert (received[0], received[-1]) == (None, None)
        assert "UNREADABLE" in received

    def test_a_false_digest_is_told(self) -> None:
        digest = hashlib.sha256(b"something else").hexdigest()
        data = warc("response", "x", response(PAGE), WARC_Block_Digest=f"sha256:{digest}")
        assert reasons(read(data)) == ["UNREADABLE"]

    def test_a_record_beyond_the_limit_is_told_and_the_next_one_read(self) -> None:
        data = warc("response", "x", response(PAGE + b"a" * 9999)) + warc("response", "y", response(PAGE))
        assert reasons(read(data, document_bytes=500)) == ["TOO_LARGE", None]


RSS = b"""<?xml version="1.0"?>
<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Courier</title><language>en</language>
<item><title>Flood</title><link>https://a.example/1</link><pubDate>Mon, 05 Aug 2013 09:30:00 +0200</pubDate>
<dc:creator>Ann Lowe</dc:creator><media:description>A picture</media:description><description>Short.</description>
<content:encoded><![CDATA[<p>12 people fled.</p>]]></content:encoded></item>
<item><title>Brief</title><guid>https://a.example/2</guid><description>13 people fled.</description></item>
<item><title>Nothing</title></item></channel></rss>"""

ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry><title>Flood</title>
<link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/><updated>2013-08-05</updated>
<author><name>Ann Lowe</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>12 people <b>fled</b>.</p></div></content>
</entry></feed>"""


class TestFeeds:
    def test_an_entry_is_its_content_and_declares_the_rest(self) -> None:
        first, second, third = read(RSS, "feed.xml")
        assert (first.document.data, first.document.media_type) == (b"<p>12 people fled.</p>", "text/html")
        assert first.document.declared == {
            "url": "https://a.example/1",
            "title": "Flood",
            "published_at": "Mon, 05 Aug 2013 09:30:00 +0200",
            "authors": ("Ann Lowe",),
            "outlet": "Courier",
            "language": "en",
        }
        assert (second.document.data, second.document.media_type) == (b"13 people fled.", "text/plain")
        assert second.document.declared["url"] == "https://a.example/2"
        assert third.rejection.reason == "NO_TEXT"

    def test_an_atom_entry_with_elements_inside_is_read(self) -> None:
        (received,) = read(ATOM)
        assert b"<b>fled</b>" in received.document.data
        assert received.document.declared["url"] == "https://a.example/1"
        assert received.document.declared["modified_at"] == "2013-08-05"

    def test_a_torn_feed_gives_the_entries_before_the_tear(self) -> None:
        received = read(RSS[: RSS.index(b"<item><title>Nothing")])
        assert [each.document.declared["title"] for each in received if not each.rejection] == ["Flood", "Brief"]

    def test_external_entities_and_laughs_are_not_expanded(self, tmp_path: Path) -> None:
        secret = tmp_path / "secret"
        secret.write_text("SECRET")
        laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
        feed = (
            f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY x SYSTEM "{secret.as_uri()}">{laughs}]>'
            "<rss><channel><item><title>a</title><description>12 fled. &x; &l9;</description></item></channel></rss>"
        )
        received = read(feed.encode())
        assert received
        assert all(b"SECRET" not in each.document.data and len(each.document.data) < 1000 for each in received)


MESSAGE = (
    b"From: Courier <n@a.example>\nSubject: Flood\nDate: Mon, 05 Aug 2013 09:30:00 +0200\nMIME-Version: 1.0\n\n"
    b"12 fled.\n"
)


class TestMail:
    def test_a_mailbox_gives_its_messages(self) -> None:
        mailbox = b"From n@a.example Mon Aug  5 09:30:00 2013\n" + MESSAGE
        received = read(mailbox + b">From the hills they came.\n\n" + mailbox, "news.mbox")
        assert [each.document.source for each in received] == ["news.mbox#1", "news.mbox#2"]
        assert b"\nFrom the hills" in received[0].document.data

    def test_prose_that_opens_with_a_colon_is_no_message(self) -> None:
        (received,) = read(b"Subject: the flood. From: nowhere did it come.\n\n12 people fled.")
        assert received.document.media_type == "text/plain"
