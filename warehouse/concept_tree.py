"""The tree of concepts as rows, so that SQL can ask for a concept with all its kinds."""

from functools import cache

from transforms.vocabulary.concepts import concept_vocabulary

Row = tuple[str, str | None, list[str]]


@cache
def concept_rows() -> tuple[Row, ...]:
    """One row for each concept: its name, its parent, and all it is a kind of, itself first."""
    parents = concept_vocabulary().parents
    return tuple((name, parent, _line(name, parents)) for name, parent in sorted(parents.items()))


def _line(concept: str, parents: dict[str, str | None]) -> list[str]:
    line = [concept]
    while (parent := parents[line[-1]]) is not None:
        if parent in line:
            raise ValueError(f"the concept {concept} is a kind of itself: {line}")
        line.append(parent)
    return line
