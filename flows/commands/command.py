"""What a command of the command line is."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

from flows.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One subcommand: `run` gets the parsed arguments and the settings and returns the exit code.

    `json_always` is for commands that take no `--json`: their output is JSON anyhow, or none.
    """

    name: str
    summary: str
    description: str
    add_arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, Settings], int]
    json_always: bool = False


def no_arguments(_: ArgumentParser) -> None:
    """For commands that take none."""
