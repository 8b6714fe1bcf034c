"""All sums of parts and wholes that the reports of one matter set up."""

from collections.abc import Callable, Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.accounts.account_sums import account_sums
from transforms.agreement.sums.accounts.all_of_them import all_of_them
from transforms.agreement.sums.accounts.chamber_sums import chamber_sums
from transforms.agreement.sums.accounts.divided_sums import divided_sums
from transforms.agreement.sums.accounts.group_counts import group_counts
from transforms.agreement.sums.accounts.group_losses import group_losses
from transforms.agreement.sums.accounts.joint_amounts import joint_amounts
from transforms.agreement.sums.accounts.larger_parts import larger_parts
from transforms.agreement.sums.accounts.matters import Matter, matters
from transforms.agreement.sums.arithmetic import Arithmetic

_KINDS: tuple[Callable[[Matter], Iterator[Arithmetic]], ...] = (
    account_sums,
    all_of_them,
    chamber_sums,
    divided_sums,
    group_counts,
    group_losses,
    joint_amounts,
    larger_parts,
)


def find_accounts(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """What became of the members of a whole, told of one matter by one report or several."""
    for matter in matters(figures):
        for kind in _KINDS:
            yield from kind(matter)
