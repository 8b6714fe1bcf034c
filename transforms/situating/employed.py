"""Whether the people counted are someone's employees."""

from transforms.figures.reading import FigureReading
from transforms.situating.clauses import clause_around
from transforms.situating.scene import Scene
from transforms.vocabulary.situating import situating_words


def is_employed(scene: Scene, reading: FigureReading) -> bool:
    """People hired, employed or dismissed are the employer's, wherever they are."""
    start, _ = clause_around(scene, reading.quantity.number_start)
    return bool(set(scene.words_in(start, reading.start)) & situating_words("employing"))
