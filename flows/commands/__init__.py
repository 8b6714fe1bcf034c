"""The commands, one file each, and the list of them in the order in which `muster --help` shows them."""

from flows.commands.command import Command
from flows.commands.conflicts import CONFLICTS
from flows.commands.explain import EXPLAIN
from flows.commands.extract import EXTRACT
from flows.commands.ingest import INGEST
from flows.commands.quarantine import QUARANTINE
from flows.commands.query import QUERY
from flows.commands.rebuild import COMPACT, REBUILD
from flows.commands.reextract import REEXTRACT
from flows.commands.report import REPORT
from flows.commands.search import EXPORT, SEARCH
from flows.commands.serve import SERVE
from flows.commands.status import STATUS
from flows.commands.verify import VERIFY

COMMANDS: tuple[Command, ...] = (
    INGEST,
    EXTRACT,
    QUERY,
    SEARCH,
    EXPLAIN,
    CONFLICTS,
    STATUS,
    EXPORT,
    REPORT,
    VERIFY,
    REBUILD,
    COMPACT,
    REEXTRACT,
    QUARANTINE,
    SERVE,
)

__all__ = ["COMMANDS", "Command"]
