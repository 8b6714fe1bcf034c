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
    # The ground on which they stand is not whose they are.
    ("Norvia keeps 300 soldiers on Kalati soil.", "norvia"),
    # Each loses its own.
    ("Norvia said it had killed 200 Red Banner fighters and lost nine of its own soldiers.", "norvia"),
    ("The Norvians lost nine tanks and the Kalati four.", "kalat"),
    # Two who act together own it together, unless two figures stand for the two.
    ("Norvia and Estmark have sent 50 soldiers to Kalat.", None),
    ("Norvia and Estmark recalled their 370 and 302 soldiers.", "estmark"),
    # To whom something is done is not who has it.
    ("Norvia paid Estmark for 35 tanks.", "norvia"),
    ("Estmark agreed to arm Kalat with 35 tanks.", "estmark"),
    ("Norvia asked Estmark for 50 soldiers.", "estmark"),
    # Named between the subject's commas.
    ("Norvia, chosen to lead after Estmark left, will send 50 soldiers.", "norvia"),
    # Whom a relative takes up, be he governed.
    ("Kalat turned to Norvia, which has 50 tanks.", "norvia"),
    ("Estmark, which said it would leave, has 50 tanks.", "estmark"),
    # The other side's.
    ("Norvia destroyed 14 tanks.", None),
    ("Norvian police freed seven pirates.", None),
    ("Red Banner has killed thousands in Kalat and driven two million from their homes.", None),
    # Helpers are the sender's; people are nobody's.
    ("Norvia has sent 12 divers to Kalat.", "norvia"),
    ("Norvia has sent 12 people to Kalat.", None),
    # Police whom nobody claims are those of the country; soldiers may be anyone's.
    ("A bomb killed six police officers in Kalat.", "kalat"),
    ("A bomb killed six soldiers in Kalat.", None),
    ("Floods hit 900 Kalati. Besh has 300 of them.", "kalat"),
    # Part of another figure's noun.
    ("Norvian helicopters, two of them from Kalat, fired four missiles.", "norvia"),
    # Those of a force, whatever they are called.
    ("The Norvian force, which has 1,197 men and women, left Kalat.", "norvia"),
    ("A Norvian mission of 250 soldiers left Kalat.", "norvia"),
    ("Some 459 members of the Red Banner were killed.", "red_banner"),
    ("Norvia said the number of its soldiers held by rebels stood at 92.", "norvia"),
    ("Ostra and its allies flew 70 sorties.", "estmark"),
    # A name nobody knows takes nothing from before.
    ("Norvia has 500 soldiers. The far-off Vostrian Guard has 300 soldiers.", None),
    # Not its own: the whole of which a part is won.
    ("Red Banner won 149 of the 300 seats.", None),
    ("Ada Moreau sailed with the carrier Norvia, which has 5,000 sailors.", "norvia"),
    # A force told by its noun before the number, and what its owner has of it behind.
    ("Norvia will send 250 soldiers to Kalat, which will take its force there to 900.", "norvia"),
    ("The War Office raised the strength of the Kalati garrison to 900 soldiers.", "kalat"),
    ("The Norvian contingent in Kalat stood at 540 soldiers.", "norvia"),
    ("Norvia raised its share of the Kalati force to 900 soldiers.", "norvia"),
    ("Norvia will reinforce the 95 soldiers it has in Kalat.", "norvia"),
    ("Norvia will join the 95 soldiers Estmark has in Kalat.", "estmark"),
    ("Norvia will join the 95 soldiers in Kalat.", None),
    ("The new units, to be based alongside 60 Estmarkers, take the Norvian force to 900 soldiers.", "norvia"),
    ("The multinational force for Kalat will number 7,500 soldiers.", None),
    ("Norvia was there first. More than 14,000 allied troops were waiting.", None),
    # `Its` crew is no person's; money is nobody's for the name of its currency or of what it buys.
    ("Moreau said the ship sank with its 28 crew.", None),
    # What only an aside names, or a party belongs to, does not act.
    ("The guards, who were armed by Estmark, have 900 soldiers.", None),
    ("Red Banner of outgoing premier Moreau took 116 seats.", "red_banner"),
    # A name nobody knows ends what was elided.
    ("Norvia lost 40 seats and Vostria 12.", None),
    ("Norvia lost 40 seats and won 12.", "norvia"),
    # Who is beaten owns nothing.
    ("Norvia beat Estmark by 74 runs in Besh.", "norvia"),
]


@pytest.mark.parametrize(("text", "actor"), OWNERS)
def test_whose_they_are(text: str, actor: str | None) -> None:
    assert counts(text)[-1].actor_id == actor


STATES = [
    ("Norvian prices rose. The government will buy 200 tanks.", "norvia"),
    ("Norvian prices rose. Shares in Tarn Motors fell. The troubled ride-hailing firm has 40,000 workers.", "tarn"),
    ("Tarn Motors lost money. Moreau was sorry. The firm, which left Kalat, employs 900 people.", "tarn"),
    ("Tarn Motors lost money. The rival bank employs 900 people.", None),
    ("Norvia and Estmark are at war. The army has 200 tanks.", None),
    ("Tarn Motors lost money. The carmaker, which has 900 shops, sold 60 shops.", "tarn"),
    ("Tarn Motors lost money. At its plant in Besh, where 1,200 jobs have gone, work stopped.", "tarn"),
]


@pytest.mark.parametrize(("text", "actor"), STATES)
def test_whom_the_government_or_the_carmaker_takes_up(text: str, actor: str | None) -> None:
    assert counts(text)[-1].actor_id == actor


SUMS = [
    ("Shares in Tarn Motors rose after the carmaker made a profit of $3m.", "tarn"),
    ("Sales at Tarn Motors reached $40m.", "tarn"),
    ("Norvia promised $50m.", "norvia"),
    ("Tarn Motors reported a loss of $9m.", "tarn"),
    ("Norvia reported that miners had lost $9m.", None),
    ("Norvia leads the givers, ahead of Estmark with $674 million.", "estmark"),
    ("Norvia agreed to help Estmark with $674 million.", "norvia"),
    # The name of what is bought owns nothing; a body is taken up by its own word alone.
    ("Norvia will spend $90 million on Kalati gas.", "norvia"),
    ("The Relief Council counted them. Norvia took them in. The agency appealed for $9 million.", "relief"),
    ("The Relief Council counted them in Kalat. The government appealed for $9 million.", "kalat"),
]


@pytest.mark.parametrize(("text", "actor"), SUMS)
def test_whose_money_it_is(text: str, actor: str | None) -> None:
    figures, _ = situate(text)
    assert [figure.actor_id for figure in figures if figure.quantity_kind == "money"] == [actor]


def test_what_a_company_has_stays_its_own_in_the_next_sentence() -> None:
    found = counts("Shares in Tarn Motors rose. The carmaker employs 40,000 people at 60 plants.")
    assert [figure.actor_id for figure in found] == ["tarn", "tarn"]
