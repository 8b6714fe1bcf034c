"""Whether a named subject only says what others have or do, and so is not whose the figure is."""

from transforms.quotations.attribution import Attribution
from transforms.situating.clauses import is_verb
from transforms.situating.scene import Scene
from transforms.situating.taken_up import takes_up_subject
from transforms.vocabulary.situating import situating_words


def speaks_only(scene: Scene, start: int, offset: int) -> bool:
    """Whether a mention only says what another subject does: `The Pentagon said Iraq has 500`."""
    for attribution in scene.attributions:
        if attribution.speaker is None or not attribution.speaker[0] <= start < attribution.speaker[1]:
            continue
        if start < offset < attribution.cue[0]:
            continue  # `Tarn lost $9m and said it would cut jobs`: it loses and speaks.
        aside = scene.words_in(attribution.speaker[1], attribution.cue[0])[:2] in ((",", "which"), (",", "who"))
        if aside and attribution.cue[0] < attribution.said[1] <= offset:
            continue  # `Norvia, which said it would leave, has 50 tanks`: it has them, whatever it said.
        if not attribution.said[0] <= offset < attribution.said[1]:
            return True
        if _is_pledged(scene, attribution, offset):
            return False
        return not takes_up_subject(scene, attribution.said[0], offset)
    return False


def _is_pledged(scene: Scene, attribution: Attribution, offset: int) -> bool:
    """`promised $50 million`, `reported a profit of £1bn`: the figure is the verb's object, and no clause is said."""
    words = scene.words_in(attribution.cue[1], offset)
    pledged = situating_words("pledging") & set(scene.words_in(*attribution.cue))
    return bool(pledged) and "that" not in words and not any(map(is_verb, words))
