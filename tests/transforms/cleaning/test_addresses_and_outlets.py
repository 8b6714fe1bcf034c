import pytest

from transforms.cleaning.addresses import read_url
from transforms.cleaning.languages import find_language
from transforms.vocabulary.outlets import outlet_of_host, registrable_domain


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://a.example/x?id=7&utm_source=feed&fbclid=1#top", "https://a.example/x?id=7"),
        ("HTTP://News.Example:80/Story", "http://news.example/Story"),
        ("https://a.example", "https://a.example/"),
        ("https://a.example/?q=a%20b", "https://a.example/?q=a%20b"),
        ("https://user:pass@a.example/x", "https://a.example/x"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("/relative/path", None),
        ("https://", None),
        ("https://a.example/a b", None),
        ("https://[::1", None),
        ("https://a.example:99999/x", None),
        ("", None),
    ],
)
def test_an_address_is_canonical_or_none(text: str, url: str | None) -> None:
    assert read_url(text) == url


@pytest.mark.parametrize(
    "text", ["https://a.example/x?id=7&utm_source=feed", "HTTP://News.Example:80/", "https://a.example/?b=2&a=1"]
)
def test_reading_an_address_again_changes_nothing(text: str) -> None:
    assert read_url(read_url(text)) == read_url(text)


@pytest.mark.parametrize(
    ("host", "outlet"),
    [
        ("www.bbc.co.uk", "BBC News"),
        ("edition.cnn.com", "CNN"),
        ("news.gazette.co.uk", "gazette.co.uk"),
        ("localhost", "localhost"),
    ],
)
def test_an_outlet_is_known_by_its_host_or_is_its_domain(host: str, outlet: str) -> None:
    assert outlet_of_host(host) == outlet


def test_an_address_of_numbers_is_its_own_domain() -> None:
    assert registrable_domain("192.168.0.1") == "192.168.0.1"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The troops will stay in the country, and more of them are to be sent to the north by the end of the year.",
            "en",
        ),
        (
            "Les soldats resteront dans le pays et d'autres seront envoyés dans le nord avant la fin de l'année.",
            "fr",
        ),
        (
            "Los soldados se quedarán en el país y otros más serán enviados al norte antes de que termine el año.",
            "es",
        ),
        ("Солдаты останутся в стране, а другие будут отправлены на север.", "und"),
        ("士兵将留在该国，更多士兵将在年底前被派往北方。", "und"),
        ("Of voters sure of voting, 47 per cent say yes. No stands at 45 per cent. Of men, 50 per cent say no.", "en"),
        ("Dunmore 12", None),
        ("", None),
    ],
)
def test_a_language_is_known_by_its_commonest_words(text: str, language: str | None) -> None:
    assert find_language(text) == language
