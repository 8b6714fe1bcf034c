from pathlib import Path

import pytest

from flows.home import Home
from flows.user_entities import UserEntitiesError, user_entities
from transforms.entities import NO_ADDITIONS


def test_a_home_without_a_file_adds_nothing(tmp_path: Path) -> None:
    assert user_entities(Home(tmp_path)) == NO_ADDITIONS


def test_a_csv_file_adds_entities_with_their_names(tmp_path: Path) -> None:
    (tmp_path / "entities.csv").write_text("name,type,names\nOrder of the Grey Heron,armed_group,Grey Herons;OGH\n")
    (added,) = user_entities(Home(tmp_path)).entities
    assert added.entity.name == "Order of the Grey Heron"
    assert set(added.names) >= {"Grey Herons", "OGH"}


@pytest.mark.parametrize(
    ("name", "text", "wrong"),
    [
        ("entities.csv", "name,type\nGrey Herons,heron\n", "row 1"),
        ("entities.yaml", "just: [a, broken", "entities.yaml"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_with_what_is_wrong(
    tmp_path: Path, name: str, text: str, wrong: str
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(UserEntitiesError, match=wrong):
        user_entities(Home(tmp_path))


def test_two_files_are_one_too_many(tmp_path: Path) -> None:
    (tmp_path / "entities.csv").write_text("name,type\n")
    (tmp_path / "entities.yaml").write_text("[]")
    with pytest.raises(UserEntitiesError, match="keep one"):
        user_entities(Home(tmp_path))
