from pathlib import Path

from transforms import inputs
from transforms.inputs.formats import FORMATS
from transforms.inputs.member import InputFormat

FOLDER = Path(inputs.__file__).parent


def test_every_format_that_a_file_declares_is_in_the_list() -> None:
    declared = {
        value.name
        for path in FOLDER.glob("*.py")
        for value in vars(__import__(f"transforms.inputs.{path.stem}", fromlist=["x"])).values()
        if isinstance(value, InputFormat)
    }
    assert declared == {known.name for known in FORMATS}


def test_no_format_is_listed_twice() -> None:
    assert len({known.name for known in FORMATS}) == len(FORMATS)


def test_every_format_is_documented() -> None:
    text = (FOLDER.parents[1] / "docs" / "formats.md").read_text(encoding="utf-8")
    assert [known.name for known in FORMATS if known.name.lower() not in text.lower()] == []
