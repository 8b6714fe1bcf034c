"""Zero losses: "nobody was hurt" denies every toll of its event, whoever was among the dead, and no other event's."""

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.lands import is_land
from transforms.agreement.names import names_in
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_events import event_nouns


def is_none_lost(one: ComparableFigure) -> bool:
    """Whether it says that of the killed or the wounded there are none."""
    figure = one.figure
    return figure.value == 0 and figure.role == "level" and figure.concept in agreement_words().none_with


def denied_with(one: ComparableFigure) -> frozenset[str]:
    """The other losses of which there are none either: where nobody was hurt, nobody was killed."""
    concept = one.figure.concept
    return agreement_words().none_with[concept] if concept is not None and is_none_lost(one) else frozenset()


def denies_all_of(zero: ComparableFigure, toll: ComparableFigure) -> bool:
    """Whether the zero says that nobody at all was lost, so that it leaves no passengers or children to have died."""
    return is_none_lost(zero) and not is_none_lost(toll) and _is_of_all(zero)


def is_belied(earlier: ComparableFigure, later: ComparableFigure) -> bool:
    """Whether a later toll belies an earlier, sure word that nobody was lost, told on a day after the event."""
    if not is_none_lost(earlier) or is_none_lost(later) or earlier.story_id != later.story_id:
        return False
    happened, told = earlier.figure.observed_to, earlier.published
    if happened is None or told is None or happened >= told:
        return False
    words = agreement_words()
    return not (words.unsure_words.stand_in(earlier.sentence) or words.late_loss_words.stand_in(later.sentence))


def _is_of_all(zero: ComparableFigure) -> bool:
    """Whether it is of people at large or of the loss itself: "no one", not "no soldiers" or "none among them"."""
    head = zero.figure.counted_head
    words = agreement_words()
    named = head is not None and head not in words.general_persons and head not in words.loss_heads
    limited = words.limiting_words.stand_in(zero.sentence[zero.span[1] :])
    return not (named or limited or zero.wording.narrowing or zero.wording.sides)


def other_loss(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Why a zero and a toll are not surely of one event: of zeros there are as many as there are events."""
    if is_none_lost(a) == is_none_lost(b):
        return None
    if a.figure.article_id == b.figure.article_id or a.story_id != b.story_id:
        return "nothing shows that nobody was lost in the same event"
    others = agreement_words().other_event_words
    if others.found_in(a.sentence) != others.found_in(b.sentence):
        return "only one is of another event beside the first"
    zero, toll = (a, b) if is_none_lost(a) else (b, a)
    if not _is_of_all(zero) and zero.figure.counted_head != toll.figure.counted_head:
        return "only of some were there none"
    if a.wording.periods != b.wording.periods:
        return "only one names its period"
    keys = a.figure.event_key, b.figure.event_key
    one_kind = keys[0] is not None and keys[1] is not None and event_nouns().one_kind(keys[0], keys[1])
    town = a.figure.place_id is not None and a.figure.place_id == b.figure.place_id and not is_land(a.figure.place_id)
    shared = town or names_in(a.sentence) & names_in(b.sentence)
    return None if shared or one_kind else "nothing that is said of both is the same"
