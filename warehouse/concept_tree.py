"""The tree of concepts as rows, so that SQL can ask for a concept with all its kinds."""

from functools import cache
from importlib.resources import files

import yaml

Row = tuple[str, str | None, list[str]]


@cache
def concept_rows() -> tuple[Row, ...]:
    """One row for each concept: its name, its parent, and all it is a kind of, itself first."""
    text = files("transforms.vocabulary").joinpath("concepts.yaml").read_text(encoding="utf-8")
    declared = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))["concepts"]
    parents = {name: entry.get("parent") for name, entry in declared.items()}
    return tuple((name, parent, _line(name, parents)) for name, parent in sorted(parents.items()))


def _line(concept: str, parents: dict[str, str | None]) -> list[str]:
    line = [concept]
    while (parent := parents[line[-1]]) is not None:
        if parent in line:
            raise ValueError(f"the concept {concept} is a kind of itself: {line}")
        line.append(parent)
    return line
