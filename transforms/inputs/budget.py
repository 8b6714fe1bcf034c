"""The account of one file of a drop: how many bytes it has and how many it expanded to."""

from dataclasses import dataclass

from transforms.inputs.limits import Limits


@dataclass(slots=True)
class Budget:
    """Counts what all containers inside one file expand to, so that no bomb hides in many small members."""

    limits: Limits
    size: int | None = None
    consumed: int = 0
    expanded: int = 0

    @property
    def is_exceeded(self) -> bool:
        """Whether the file expands so far beyond its own size that it must be a bomb."""
        own = max(self.size or 0, self.consumed, 1)
        return self.expanded > self.limits.expanded_bytes and self.expanded > self.limits.expansion * own

    @property
    def story(self) -> str:
        """The account in words."""
        own = max(self.size or 0, self.consumed)
        return f"{own} bytes expand to more than {self.expanded} bytes: a bomb"
