import pytest

from transforms.times.first_classes import first_classes
from transforms.times.pattern import compile_pattern
from transforms.times.rules import rules
from transforms.times.word_class import CODE_OF


@pytest.mark.parametrize(
    ("pattern", "first"),
    [
        ("{month} {year}", ["month"]),
        ("{the}? {month}", ["the", "month"]),
        ("{the}? (?:{last} | {next}) {unit}", ["the", "last", "next"]),
        ("(?:{the} {of})? {clock}{0,2} {year}", ["the", "clock", "year"]),
        ("(?={of}) {year}", ["year"]),
    ],
)
def test_what_may_be_missing_lets_the_next_class_come_first(pattern: str, first: list[str]) -> None:
    assert first_classes(compile_pattern(pattern)) == {CODE_OF[name] for name in first}


def test_no_rule_can_match_nothing() -> None:
    assert [name for name, pattern, _ in rules() if pattern.fullmatch("")] == []
    assert [name for name, pattern, _ in rules() if not first_classes(pattern)] == []


def test_an_unknown_class_is_an_error() -> None:
    with pytest.raises(KeyError, match="fortnightish"):
        compile_pattern("{fortnightish}")
