"""Examples of where people are from, which is whose they are and not where; all sentences are our own."""

import pytest

from tests.transforms.situating.test_situate_figures import counts

Found = tuple[str | None, str | None]
ORIGINS: list[tuple[str, Found]] = [
    ("About 650 soldiers from Norvia are to guard the post in Besh.", ("norvia", "besh")),
    ("Some 2,000 troops from Norvia and Estmark crossed into Kalat.", (None, "kalat")),
    ("Nine of the tourists from Estmark died in Besh; 40 students from Norvia were hurt.", ("norvia", "besh")),
    ("The bus fell into a gorge in Kalat. Four of the dead were from Norvia.", ("norvia", "kalat")),
    ("The fire killed 40 people in Besh, nine of them from Estmark.", ("estmark", "besh")),
    ("Some 300,000 refugees from Kalat now live in Norvia.", ("kalat", "norvia")),
    ("Some 900 people from Besh marched in Dorin.", (None, "dorin")),
    # With a verb of taking away they were there.
    ("Norvia withdrew 500 troops from Kalat.", ("norvia", "kalat")),
    ("Norvia will pull 500 troops out of Kalat.", ("norvia", "kalat")),
    ("Norvia will bring home 500 troops from Kalat.", ("norvia", "kalat")),
    ("Norvia moved 500 troops from Kalat to Estmark.", ("norvia", "estmark")),
    ("Estmark evacuated 388 people from Besh.", (None, "besh")),
    # Sent from where they are stationed: still the sender's.
    ("Norvia sent 500 soldiers from Estmark to Kalat.", ("norvia", "kalat")),
]


@pytest.mark.parametrize(("text", "expected"), ORIGINS)
def test_from_where_they_are(text: str, expected: Found) -> None:
    figure = counts(text)[-1]
    assert (figure.actor_id, figure.place_id) == expected
