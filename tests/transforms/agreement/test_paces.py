"""What each of many costs or gets is another number than what all do."""

import pytest

from tests.transforms.agreement.short_reports import contradict


@pytest.mark.parametrize(
    ("one", "other", "flagged"),
    [
        (
            "The bridge at Arun cost 30 million euros, the mayor said.",
            "The bridge at Arun cost 55 million euros, the mayor said.",
            True,
        ),
        (
            "The repair of the schools of Arun cost 2 million euros per school, the mayor said.",
            "The repair of the schools of Arun cost 55 million euros, the mayor said.",
            False,
        ),
    ],
)
def test_so_much_for_each_is_not_so_much_for_all(one: str, other: str, *, flagged: bool) -> None:
    assert contradict(one, other, days=("2010-05-03", "2010-05-04"), title="Money in Arun") is flagged
