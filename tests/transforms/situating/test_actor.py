"""Examples of whose the counted are; all sentences are our own."""

import pytest

from tests.transforms.situating.test_situate_figures import counts, situate

OWNERS = [
    ("Norvian paratroopers took the bridge with 200 soldiers.", "norvia"),
    ("The Norvian force has 3,000 soldiers.", "norvia"),
    ("Kalati efforts were met by 3,000 soldiers.", None),
    # Who is joined is another's, unless the noun is left out.
    ("Norvia will send 250 troops to Kalat. They will join 12,000 peacekeepers.", None),
    ("Norvia will send 250 troops to Kalat. They will join 900 Estmark troops.", "estmark"),
    # Each loses its own.
    ("Norvia said it had killed 200 Red Banner fighters and lost nine of its own soldiers.", "norvia"),
    ("The Norvians lost nine tanks and the Kalati four.", "kalat"),
    # Who is beaten owns nothing.
    ("Norvia beat Estmark by 74 runs in Besh.", "norvia"),
]


@pytest.mark.parametrize(("text", "actor"), OWNERS)
def test_whose_they_are(text: str, actor: str | None) -> None:
    assert counts(text)[-1].actor_id == actor


SUMS = [
    ("Shares in Tarn Motors rose after the carmaker made a profit of $3m.", "tarn"),
    ("Sales at Tarn Motors reached $40m.", "tarn"),
    ("Norvia promised $50m.", "norvia"),
    ("Tarn Motors reported a loss of $9m.", "tarn"),
    ("Norvia reported that miners had lost $9m.", None),
]


@pytest.mark.parametrize(("text", "actor"), SUMS)
def test_whose_money_it_is(text: str, actor: str | None) -> None:
    figures, _ = situate(text)
    assert [figure.actor_id for figure in figures if figure.quantity_kind == "money"] == [actor]


def test_what_a_company_has_stays_its_own_in_the_next_sentence() -> None:
    found = counts("Shares in Tarn Motors rose. The carmaker employs 40,000 people at 60 plants.")
    assert [figure.actor_id for figure in found] == ["tarn", "tarn"]
