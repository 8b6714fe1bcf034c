"""Who states a figure: the speaker of the narrowest quotation around it."""

from transforms.figures.reading import FigureReading
from transforms.situating.scene import Scene
from transforms.situating.situated import Found


def speaker_of(scene: Scene, reading: FigureReading) -> Found:
    """The entity that says so; None where the article does, or someone whom the words do not name."""
    offset = scene.shift + reading.quantity.number_start
    around = [quotation for quotation in scene.quotations if quotation.start <= offset < quotation.end]
    if not around:
        return None, "speaker:article"
    narrowest = min(around, key=lambda quotation: (quotation.end - quotation.start, quotation.speaker_id is None))
    return narrowest.speaker_id, f"speaker:{(narrowest.cue or 'quoted').replace(' ', '_')}"
