"""What two figures say of each other, and whether the sums come out."""

from transforms.agreement.comparable import ComparableFigure, comparable_of
from transforms.agreement.days import day_of
from transforms.agreement.families import is_family, meetings_of
from transforms.agreement.reasons import VerdictReason
from transforms.agreement.relating import days_near, relate_figures, window_of
from transforms.agreement.series import series_key, series_keys
from transforms.agreement.sums.checking import check_sums
from transforms.agreement.sums.derived import derive_figures
from transforms.agreement.verdicts import verdict

__all__ = [
    "ComparableFigure",
    "VerdictReason",
    "check_sums",
    "comparable_of",
    "day_of",
    "days_near",
    "derive_figures",
    "is_family",
    "meetings_of",
    "relate_figures",
    "series_key",
    "series_keys",
    "verdict",
    "window_of",
]
