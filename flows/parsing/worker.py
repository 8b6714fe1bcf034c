"""The parsing process. It imports neither Prefect nor Great Expectations: it starts in the time of its model."""

import resource
import signal
from multiprocessing.connection import Connection

from flows.parsing.order import Limits, LinesOutcome, Order, Outcome
from transforms.cleaning import clean_document
from transforms.cleaning.host_lines import lines_of_page
from transforms.entities import EntityAdditions
from transforms.inputs.document import Document, RejectedDocument
from transforms.parse_article import parse_article, warm_up
from transforms.vocabulary.words import Reason

READY = "ready"


def serve_orders(connection: Connection, limits: Limits, additions: EntityAdditions) -> None:
    """Answer each order on the connection with its outcome, until the connection closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    warm_up()
    try:
        connection.send(READY)
        while True:
            connection.send(_outcome_of(connection.recv(), additions))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return  # the pool has closed


def _outcome_of(order: Order, additions: EntityAdditions) -> Outcome | LinesOutcome:
    try:
        document = Document(order.source, order.path.read_bytes(), order.media_type, order.declared)
        if order.lines_only:
            return _lines_of(document)
        return parse_article(document, additions, order.edition)
    except MemoryError:
        return _rejected(order, "TOO_LARGE", "parsing it needs more memory than one document may take")
    except RecursionError:
        return _rejected(order, "TOO_DEEP", "it is nested too deeply to be parsed")
    except Exception as error:  # noqa: BLE001 - the border of the process: one document must not cost the others
        return _rejected(order, "CRASHED_PARSER", f"the parser failed on it: {type(error).__name__}: {error}")


def _lines_of(document: Document) -> LinesOutcome:
    article = clean_document(document)
    return article if isinstance(article, RejectedDocument) else lines_of_page(article)


def _rejected(order: Order, reason: Reason, detail: str) -> RejectedDocument:
    return RejectedDocument(order.document_id, order.source, reason, detail)
