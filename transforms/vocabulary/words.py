"""The closed vocabularies of the tables: every column with a fixed set of words takes it from here.

A word that is not listed cannot be stored: the type checker refuses it in code, the baseline
expectations refuse it in data.
"""

from typing import Literal, get_args

Comparator = Literal["exact", "approximate", "more_than", "at_least", "less_than", "at_most", "between", "vague"]
Role = Literal["level", "change", "base", "share", "rate", "rank", "measure"]
Direction = Literal["increase", "decrease"]
Status = Literal["actual", "planned", "authorised", "proposed", "denied", "hypothetical"]
QuantityKind = Literal[
    "count", "money", "percent", "length", "area", "volume", "mass", "speed", "temperature", "energy",
    "power", "data", "duration", "age", "rate", "ratio", "rank", "other",
]  # fmt: skip
EntityType = Literal[
    "person", "organisation", "armed_group", "company", "country", "region", "city", "place",
    "facility", "nationality", "event", "other",
]  # fmt: skip
Disposition = Literal["figure", "date", "time", "ordinal", "age", "identifier", "score", "other"]
Verdict = Literal["same", "compatible", "refines", "supersedes", "contradicts", "incomparable"]
DocumentStatus = Literal["loaded", "duplicate", "quarantined"]
Reason = Literal[
    "EMPTY", "NO_TEXT", "UNDECODABLE", "UNKNOWN_FORMAT", "MALFORMED_RECORD", "TOO_LARGE", "TOO_SLOW", "TOO_DEEP",
    "UNSAFE_PATH", "UNREADABLE", "WRONG_LANGUAGE", "DUPLICATE_BYTES", "FAILED_EXPECTATION", "CRASHED_PARSER",
    "HIDDEN_FILE", "HTTP_ERROR",
]  # fmt: skip
Severity = Literal["critical", "error", "warning"]
RunStatus = Literal["running", "published", "nothing_new", "refused", "failed"]
Granularity = Literal[
    "time", "day", "weekend", "week", "month", "quarter", "half", "season", "year", "decade", "century",
    "duration", "set", "reference",
]  # fmt: skip
Precision = Literal["second", "minute", "day"]
SumKind = Literal["base_change_level", "parts_total", "share_of_base", "unit_pair"]
DateSource = Literal["declared", "structured_data", "meta", "time_element", "url", "masthead", "dateline"]


def words_of(literal: object) -> tuple[str, ...]:
    """The words of a closed vocabulary, in their declared order."""
    return get_args(literal)
