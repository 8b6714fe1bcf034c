"""The arithmetic that articles set up, and what follows from it unsaid."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.aboard_sums import find_aboard_sums
from transforms.agreement.sums.accounts.finding import find_accounts
from transforms.agreement.sums.apposed_changes import find_apposed_changes
from transforms.agreement.sums.arithmetic import Arithmetic, sum_row
from transforms.agreement.sums.balance_sums import find_balance_sums
from transforms.agreement.sums.ballot_sums import find_ballot_sums
from transforms.agreement.sums.bloc_seats import find_bloc_seats
from transforms.agreement.sums.change_sums import find_change_sums
from transforms.agreement.sums.currency_pairs import find_currency_pairs
from transforms.agreement.sums.form_lists import find_form_lists
from transforms.agreement.sums.form_sums import find_form_sums
from transforms.agreement.sums.house_majorities import find_house_majorities
from transforms.agreement.sums.house_sums import find_house_sums
from transforms.agreement.sums.lead_sums import find_leads
from transforms.agreement.sums.listed_parts import find_listed_parts
from transforms.agreement.sums.margin_sums import find_margin_sums
from transforms.agreement.sums.moves.former_years import find_former_years
from transforms.agreement.sums.moves.greatest_ever import find_records
from transforms.agreement.sums.moves.steady_levels import find_steady_levels
from transforms.agreement.sums.moves.story_moves import find_story_moves
from transforms.agreement.sums.named_wholes import find_named_wholes
from transforms.agreement.sums.neighbour_sums import find_neighbour_sums
from transforms.agreement.sums.part_lists import find_part_lists
from transforms.agreement.sums.part_sums import find_part_sums
from transforms.agreement.sums.party_seats import find_party_seats
from transforms.agreement.sums.pledge_sums import find_pledge_sums
from transforms.agreement.sums.rate_pairs import find_rate_pairs
from transforms.agreement.sums.rated_totals import find_rated_totals
from transforms.agreement.sums.reached_levels import find_reached_levels
from transforms.agreement.sums.remainders import find_remainders
from transforms.agreement.sums.restated_shares import find_restated_shares
from transforms.agreement.sums.seat_sums import find_seat_sums
from transforms.agreement.sums.share_margins import find_share_margins
from transforms.agreement.sums.share_parts import find_share_parts
from transforms.agreement.sums.share_sums import find_share_sums
from transforms.agreement.sums.stake_sums import find_stake_sums
from transforms.agreement.sums.story_changes import find_story_changes
from transforms.agreement.sums.story_counts import find_story_counts
from transforms.agreement.sums.story_levels import find_story_levels
from transforms.agreement.sums.story_lists import find_story_lists
from transforms.agreement.sums.story_losses import find_story_losses
from transforms.agreement.sums.story_packages import find_story_packages
from transforms.agreement.sums.story_parts import find_story_parts
from transforms.agreement.sums.story_percentages import find_story_percentages
from transforms.agreement.sums.story_rests import find_story_rests
from transforms.agreement.sums.story_shares import find_story_shares
from transforms.agreement.sums.story_votes import find_story_votes
from transforms.agreement.sums.story_wholes import find_story_wholes
from transforms.agreement.sums.turnouts import find_turnouts
from transforms.agreement.sums.unit_pairs import Convert, convert_linear, find_unit_pairs
from transforms.agreement.sums.vote_shares import find_vote_shares
from transforms.records import Sum

Finder = Callable[[Sequence[ComparableFigure]], Iterator[Arithmetic]]
FINDERS: tuple[Finder, ...] = (
    find_story_moves,
    find_steady_levels,
    find_records,
    find_former_years,
    find_leads,
    find_house_majorities,
    find_form_sums,
    find_form_lists,
    find_reached_levels,
    find_party_seats,
    find_change_sums,
    find_neighbour_sums,
    find_apposed_changes,
    find_remainders,
    find_part_sums,
    find_listed_parts,
    find_part_lists,
    find_margin_sums,
    find_seat_sums,
    find_balance_sums,
    find_ballot_sums,
    find_restated_shares,
    find_share_sums,
    find_share_parts,
    find_story_changes,
    find_story_counts,
    find_story_levels,
    find_story_shares,
    find_named_wholes,
    find_story_percentages,
    find_aboard_sums,
    find_vote_shares,
    find_share_margins,
    find_story_votes,
    find_house_sums,
    find_bloc_seats,
    find_story_lists,
    find_story_packages,
    find_story_parts,
    find_story_losses,
    find_story_rests,
    find_story_wholes,
    find_stake_sums,
    find_pledge_sums,
    find_rate_pairs,
    find_rated_totals,
    find_accounts,
    find_turnouts,
    find_currency_pairs,
)
"""Every kind of arithmetic, within sentences, between those of an article, and across the articles of a story."""
_UNREAL = frozenset({"denied"})


def check_sums(figures: Iterable[ComparableFigure], run_id: str, convert: Convert = convert_linear) -> tuple[Sum, ...]:
    """Every sum that the figures set up, whether it holds or not.

    The figures may be those of one article, of a story or of a run; sums across articles are sought
    within a story. `convert` turns a value of one unit into another for the pairs of units.
    """
    real = _in_order(figures)
    found = chain(chain.from_iterable(find(real) for find in FINDERS), find_unit_pairs(real, convert))
    rows = {row.sum_id: row for row in (sum_row(each, run_id) for each in _once(found))}
    return tuple(rows[sum_id] for sum_id in sorted(rows))


def _once(found: Iterable[Arithmetic]) -> Iterable[Arithmetic]:
    """Of the sums that several wordings make of the same figures the last that fails, else the last."""
    judged: dict[frozenset[str], Arithmetic] = {}
    for each in found:
        known = judged.get(frozenset(each.ids))
        if known is None or known.holds or not each.holds:
            judged[frozenset(each.ids)] = each
    return judged.values()


def _in_order(figures: Iterable[ComparableFigure]) -> Sequence[ComparableFigure]:
    real = (one for one in figures if one.figure.status not in _UNREAL and not one.superseded)
    return sorted(real, key=lambda one: (one.figure.article_id, one.figure.start))
