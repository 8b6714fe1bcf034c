"""The command `muster`: finds the subcommand and runs it.

Only what `--help` needs is imported here; each command imports its heavy libraries when it runs.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from flows.commands import COMMANDS
from flows.settings import SettingError, settings_from

PROJECT = Path(__file__).resolve().parent.parent

EPILOGUE = """\
environment:
  MUSTER_HOME      where all state lies (default: data/ in the project)
  MUSTER_DROP      the drop when none is named (default: the example drop)
  MUSTER_WORKERS   processes that parse (default: one per core)

`muster COMMAND --help` tells the rest.
"""


class _Version(argparse.Action):
    """Prints the version only when asked: it is a digest of every file that reads articles."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from transforms.extractor_version import extractor_version  # noqa: PLC0415

        parser.exit(message=f"muster {extractor_version()}\n")


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line, made from the list of commands."""
    parser = argparse.ArgumentParser(
        prog="muster",
        description="Turn drops of news articles into a warehouse in which every figure is accounted for.",
        epilog=EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--version", action=_Version, nargs=0, help="print the release and the version of the extractor"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in COMMANDS:
        sub = commands.add_parser(
            command.name,
            help=command.summary,
            description=f"{command.summary[0].upper()}{command.summary[1:]}.",
            epilog=command.description,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.add_arguments(sub)
        if not command.json_always:
            sub.add_argument("--json", action="store_true", help="print JSON for machines instead of text for people")
        sub.set_defaults(run=command.run)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code: 0 done, 1 failed, 2 misused."""
    parsed = build_parser().parse_args(arguments)
    try:
        settings = settings_from(os.environ, project=PROJECT, cores=os.cpu_count() or 1)
        return int(parsed.run(parsed, settings))
    except SettingError as error:
        sys.stderr.write(f"muster: {error}\n")
        return 2
    except BrokenPipeError:
        # The reader of our output has gone (`muster query … | head`): nothing is wrong.
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        sys.stderr.write("muster: interrupted; what was loaded before stays as it was\n")
        return 130


if __name__ == "__main__":
    sys.exit(main())
