"""Reads one YAML file that stands beside this one."""

from importlib.resources import files
from typing import Any

import yaml


def read_vocabulary_file(name: str) -> Any:
    """The parsed content of `name`; a missing file is a broken installation and raises."""
    text = files("transforms.vocabulary").joinpath(name).read_text("utf-8")
    return yaml.load(text, Loader=yaml.CSafeLoader)
