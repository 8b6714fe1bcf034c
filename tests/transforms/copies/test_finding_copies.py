from collections.abc import Callable
from dataclasses import replace
from itertools import permutations

import pytest

from transforms.copies import find_copies, signature_of
from transforms.copies.finding_copies import containment, is_copy
from transforms.records import Article

Write = Callable[..., Article]

WIRE = (
    "The river Oda broke its banks near Marl on Tuesday and drove 2,300 people from their homes. "
    "Rescuers in 14 boats took families off the roofs of the lower town, the fire brigade said. "
    "The mayor asked the army for 6 pumps and 400 camp beds. "
    "Rain of 120 millimetres fell in a single night, the most since records began. "
    "A bridge on the road to Tarn collapsed, and trains stood still for 9 hours. "
    "Schools in 31 villages will stay closed until Friday, officials said."
)
SENTENCES = [f"{sentence}." for sentence in WIRE.rstrip(".").split(". ")]
ADDED = " Our reporter in Marl saw cars floating down the high street. Shops had put up boards in vain."
APART = (
    "More than two thousand people spent the night in gyms after the Oda flooded Marl. "
    '"The water came up the stairs," said Lena Brok, 41, who was carried out with her cat. '
    "Insurers put the damage at 80 million. The chancellor will visit on Thursday."
)
COMMUNIQUE = (
    "Forces continued their operations in the past day. Near {0}, {1} strikes hit {2} units and destroyed "
    "{3} vehicles. Near {4}, {5} strikes hit {6} units and destroyed {7} vehicles. The destruction of such targets "
    "further limits the ability of the group to move and to fight, and protects the region and the wider community "
    "from its threat."
)
BULLETIN = (
    "The ministry reported {0} new cases of the fever in the past day, which brings the number since the start of the "
    "outbreak to {1}. Another {2} people died of it. The ministry asks all citizens to boil their water, to wash their "
    "hands and to bring anyone with a high temperature to the nearest clinic without delay. Nurses go from house to "
    "house in the worst-hit districts, and markets stay closed for now. Of all beds, {3} per cent are taken."
)


@pytest.mark.parametrize(
    "text",
    [
        WIRE,
        WIRE + ADDED,
        " ".join(SENTENCES[:4]),
        " ".join(SENTENCES[:2]),
        " ".join([SENTENCES[0], *reversed(SENTENCES[1:])]),
        WIRE.replace("people", "persons").replace("officials said", "authorities said"),
        WIRE.replace(". ", ".\n\n"),
    ],
    ids=["same", "added_to", "cut", "cut_to_a_third", "reordered", "reworded", "other_paragraphs"],
)
def test_a_changed_copy_shares_the_origin_of_the_first(write: Write, text: str) -> None:
    first, copy = write("agency", WIRE), write("outlet", text, hour=5)
    origins = find_copies([signature_of(copy), signature_of(first)], [])
    assert origins == {first.article_id: first.article_id, copy.article_id: first.article_id}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (WIRE, APART),
        (
            COMMUNIQUE.format("Qasr Amin", 3, 2, 11, "Wadi Harun", 7, 4, 19),
            COMMUNIQUE.format("Bir Nasr", 5, 1, 8, "Qasr Amin", 12, 6, 2),
        ),
        (BULLETIN.format(412, 3_918, 27, 61), BULLETIN.format(388, 4_306, 31, 64)),
        ("Rain fell.", "Rain fell again."),
        ("", "It rained."),
    ],
    ids=["written_apart", "one_template", "daily_bulletin", "too_short", "empty"],
)
def test_what_is_no_copy_keeps_an_origin_of_its_own(write: Write, one: str, other: str) -> None:
    articles = [write("one", one), write("other", other, hour=3)]
    origins = find_copies([signature_of(article) for article in articles], [])
    assert origins == {article.article_id: article.article_id for article in articles}


def test_the_same_words_weeks_later_are_no_copy(write: Write) -> None:
    assert not is_copy(signature_of(write("one", WIRE, day=1)), signature_of(write("other", WIRE, day=30)))


def test_the_order_of_the_drop_does_not_matter(write: Write) -> None:
    signatures = [
        signature_of(write("agency", WIRE)),
        signature_of(write("outlet", WIRE + ADDED, hour=2)),
        signature_of(write("weekly", " ".join(SENTENCES[:3]), hour=8)),
        signature_of(write("rival", APART, hour=1)),
    ]
    assert len({tuple(sorted(find_copies(order, []).items())) for order in permutations(signatures)}) == 1


def test_a_later_run_joins_the_origin_that_is_known(write: Write) -> None:
    first, copy = signature_of(write("agency", WIRE)), signature_of(write("outlet", WIRE + ADDED, hour=2))
    known = replace(first, origin_id="f" * 24)
    assert find_copies([copy], [known]) == {copy.article_id: "f" * 24}


def test_copies_share_a_key_so_that_only_such_need_be_recalled(write: Write) -> None:
    first = signature_of(write("agency", WIRE))
    for text in (WIRE + ADDED, " ".join(SENTENCES[:2]), WIRE.replace("people", "persons")):
        assert set(first.copy_keys) & set(signature_of(write("outlet", text)).copy_keys)
    assert not set(first.copy_keys) & set(signature_of(write("rival", APART)).copy_keys)


def test_containment_is_whole_for_a_text_inside_another(write: Write) -> None:
    whole, part = signature_of(write("agency", WIRE)), signature_of(write("outlet", " ".join(SENTENCES[:3])))
    assert containment(whole, part) > 0.8
    assert containment(whole, signature_of(write("rival", APART))) < 0.2
