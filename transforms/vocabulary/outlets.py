"""Outlets by their hosts, the suffixes of registrable domains, and tracking parameters, from `outlets.yaml`."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def _load() -> dict[str, Any]:
    text = files("transforms.vocabulary").joinpath("outlets.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
    return loaded


def outlet_of_host(host: str) -> str:
    """The outlet that publishes under a host: by name where the table has one, else its registrable domain.

    >>> outlet_of_host("edition.cnn.com"), outlet_of_host("www.gazette.co.uk")
    ('CNN', 'gazette.co.uk')
    """
    names: dict[str, str] = _load()["hosts"]
    labels = host.lower().rstrip(".").removeprefix("www.").split(".")
    for start in range(len(labels) - 1):
        name = names.get(".".join(labels[start:]))
        if name:
            return name
    return registrable_domain(host)


def registrable_domain(host: str) -> str:
    """The part of a host that somebody registered.

    >>> registrable_domain("news.example.com.au"), registrable_domain("10.0.0.1")
    ('example.com.au', '10.0.0.1')
    """
    host = host.lower().rstrip(".")
    labels = host.split(".")
    if labels[-1].isdigit():
        return host
    size = 3 if ".".join(labels[-2:]) in _suffixes() else 2
    return ".".join(labels[-size:])


@cache
def _suffixes() -> frozenset[str]:
    return frozenset(_load()["suffixes"])


def is_tracking_parameter(name: str) -> bool:
    """Whether a parameter tells how a reader came to an address, not what is there.

    >>> is_tracking_parameter("utm_source"), is_tracking_parameter("id")
    (True, False)
    """
    whole, beginnings = _tracking_parameters()
    return name in whole or name.lower().startswith(beginnings)


@cache
def _tracking_parameters() -> tuple[frozenset[str], tuple[str, ...]]:
    names: list[str] = _load()["tracking_parameters"]
    beginnings = tuple(name.removesuffix("*") for name in names if name.endswith("*"))
    return frozenset(name for name in names if not name.endswith("*")), beginnings
