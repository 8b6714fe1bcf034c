"""All quantities of a sentence, and the ledger of all its numerals: one walk from left to right."""

from collections.abc import Iterator
from dataclasses import replace

from transforms.figures.numerals import (
    addresses,
    ages,
    alphanumerics,
    clock_times,
    dates,
    idioms,
    named_numbers,
    ordinals,
    scores,
    years,
)
from transforms.figures.numerals.carried_units import carry_units
from transforms.figures.numerals.claim import Claim, Claimer
from transforms.figures.numerals.read_quantity import Reading, read_quantity
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.triggers import is_numeral, may_lead
from transforms.figures.quantity import LedgerEntry, Quantity, SentenceQuantities

# What a numeral may be other than a figure, in the order in which it is asked.
CLAIMERS: tuple[Claimer, ...] = (
    addresses.claim_address,
    idioms.claim_idiom,
    idioms.claim_split,
    idioms.claim_list_number,
    idioms.claim_digit_count,
    dates.claim_numeric_date,
    addresses.claim_dotted,
    clock_times.claim_clock_time,
    ages.claim_age,
    named_numbers.claim_unit_number,
    dates.claim_day,
    named_numbers.claim_named_number,
    dates.claim_decade,
    years.claim_year,
    years.claim_time_label,
    addresses.claim_phone,
    scores.claim_score,
    addresses.claim_street_address,
    named_numbers.claim_proper_number,
    ordinals.claim_ordinal,
    alphanumerics.claim_alphanumeric,
    ordinals.claim_roman,
    idioms.claim_or_two,
    idioms.claim_pronoun,
)


def find_quantities(sentence: str) -> SentenceQuantities:
    """Read every quantity of one sentence and account for every numeral in it.

    Offsets are code points into `sentence`. Pure: the same sentence gives the same answer.

    >>> found = find_quantities("More than 4,600 troops stayed in 2016.")
    >>> [(str(q.lower), q.comparator) for q in found.quantities], [entry.disposition for entry in found.ledger]
    ([('4600', 'more_than')], ['figure', 'date'])
    """
    tokens = Tokens(sentence)
    quantities: list[Quantity] = []
    ledger: list[LedgerEntry] = []
    index = floor = 0
    while index < tokens.count:
        found = _read(tokens, index, floor)
        if found is None:
            index += 1
            continue
        if isinstance(found, Reading):
            ledger += _entries_of_reading(tokens, found, len(quantities))
            quantities.append(found.quantity)
        else:
            ledger += _entries_of_claim(tokens, found)
        index = floor = max(found.last, index + 1)
    return SentenceQuantities(quantities=carry_units(sentence, quantities), ledger=tuple(ledger))


def _read(tokens: Tokens, index: int, floor: int) -> Reading | Claim | None:
    numeral = is_numeral(tokens, index)
    if not numeral and not may_lead(tokens, index):
        return None
    if numeral:
        for claimer in CLAIMERS:
            claim = claimer(tokens, index)
            if claim is not None:
                return claim if claim.first >= floor else replace(claim, first=floor)
    reading = read_quantity(tokens, index, floor)
    if reading is not None:
        return reading
    return Claim(index, index + 1, "other", "unread") if numeral else None


def _entries_of_reading(tokens: Tokens, reading: Reading, position: int) -> list[LedgerEntry]:
    taken = {place for first, last in reading.numerals for place in range(first, last)}
    others = [
        (place, place + 1)
        for place in range(reading.first, reading.last)
        if place not in taken and tokens.kinds[place] != "u" and is_numeral(tokens, place)
    ]
    spans = sorted(tokens.span(first, last) for first, last in (*reading.numerals, *others))
    return [
        LedgerEntry(start=start, end=end, disposition="figure", rule=reading.quantity.rule, quantity=position)
        for start, end in spans
    ]


def _entries_of_claim(tokens: Tokens, claim: Claim) -> list[LedgerEntry]:
    """One entry for each numeral in the claim; a numeral written with letters ("F-16", "3rd") is one with them."""
    if claim.rule in ("alphanumeric", "ordinal"):
        spans = [tokens.span(claim.first, claim.last)]
    else:
        spans = list(_numeral_spans(tokens, claim))
    return [LedgerEntry(start=start, end=end, disposition=claim.disposition, rule=claim.rule) for start, end in spans]


def _numeral_spans(tokens: Tokens, claim: Claim) -> Iterator[tuple[int, int]]:
    place = claim.first
    while place < claim.last:
        last = _numeral_end(tokens, place, claim.last)
        if last is not None:
            yield tokens.span(place, last)
        place = last or place + 1


def _numeral_end(tokens: Tokens, place: int, limit: int) -> int | None:
    if not is_numeral(tokens, place):
        return None
    last = place + 1
    while last < limit:
        joined = tokens.words[last] == "-" and tokens.kinds[place] == "w" and last + 1 < limit
        if (tokens.kinds[place] == "d" and tokens.is_glued(last) and tokens.kinds[last] == "w") or (
            tokens.kinds[place] == "w" and tokens.kinds[last] == "w" and is_numeral(tokens, last)
        ):
            last += 1
        elif joined and is_numeral(tokens, last + 1) and tokens.kinds[last + 1] == "w":
            last += 2
        else:
            break
    return last
