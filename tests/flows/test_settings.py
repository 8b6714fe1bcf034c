from pathlib import Path

import pytest

from flows.settings import SettingError, Settings, settings_from


def read(**environment: str) -> Settings:
    return settings_from(environment, project=Path("/project"), cores=4)


def test_without_an_environment_the_home_lies_in_the_project() -> None:
    settings = read()
    assert settings.home == Path("/project/data")
    assert settings.drop == Path("/project/examples/drop")
    assert settings.workers == 4


def test_what_the_environment_says_counts() -> None:
    settings = read(MUSTER_HOME="/home/of/muster", MUSTER_WORKERS="2", MUSTER_EVERY_MINUTES="0.5")
    assert (settings.home, settings.workers, settings.every_minutes) == (Path("/home/of/muster"), 2, 0.5)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MUSTER_WORKERS", "many"),
        ("MUSTER_WORKERS", "0"),
        ("MUSTER_BATCH_SIZE", "-1"),
        ("MUSTER_EVERY_MINUTES", "soon"),
    ],
)
def test_a_value_that_cannot_be_is_named_and_refused(name: str, value: str) -> None:
    with pytest.raises(SettingError, match=f"{name} is '{value}'"):
        read(**{name: value})
