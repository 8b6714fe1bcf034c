"""A Prefect server on loopback for the length of one run.

Prefect would start one itself, but only when the first flow is called, and it would import the server
into our process to do so. Started by hand at once, its five seconds of start-up pass while the parsing
processes and Great Expectations load.
"""

import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from time import monotonic, sleep
from types import TracebackType
from typing import Self

from flows.prefect_template import put_template

START_UP_SECONDS = 180
POLL_SECONDS = 0.1
QUIET: Mapping[str, str] = {
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    # A failed run is reported by our own summary; Prefect's server keeps the details.
    "PREFECT_LOGGING_LEVEL": "CRITICAL",
    "PREFECT_SERVER_LOGGING_LEVEL": "ERROR",
    "PREFECT_LOGGING_TO_API_ENABLED": "false",
    "PREFECT_LOGGING_TO_API_WHEN_MISSING_FLOW": "ignore",
}
SHORT_LIVED: Mapping[str, str] = {
    # Prefect's own marks of a server that lives for one run: it skips what only a standing one needs.
    "PREFECT__SERVER_EPHEMERAL": "1",
    "PREFECT__SERVER_FINAL": "1",
    "PREFECT_UI_ENABLED": "false",
}


class PrefectServerError(RuntimeError):
    """The loopback server did not come up."""


class LoopbackServer:
    """Starts on construction, without waiting; ends with the context, or with the process however it dies.

    A `standing` server runs Prefect's services too, such as the scheduler.
    """

    def __init__(self, prefect_home: Path, environment: Mapping[str, str], *, standing: bool = False) -> None:
        prefect_home.mkdir(parents=True, exist_ok=True)
        put_template(prefect_home)
        self.port = _free_port()
        self._log = (prefect_home / "server.log").open("wb")
        self._process = subprocess.Popen(  # noqa: S603 - our own module, no shell
            [sys.executable, "-m", "flows.prefect_server_process", str(self.port)],
            env={**QUIET, **environment, **({} if standing else SHORT_LIVED), "PREFECT_HOME": str(prefect_home)},
            stdin=subprocess.PIPE,
            stdout=self._log,
            stderr=self._log,
        )

    @property
    def api_url(self) -> str:
        """What `PREFECT_API_URL` has to be to reach it."""
        return f"http://127.0.0.1:{self.port}/api"

    def wait_until_healthy(self) -> None:
        """Return when the server answers; raises PrefectServerError with the place of its log otherwise."""
        deadline = monotonic() + START_UP_SECONDS
        while not self._is_healthy():
            if self._process.poll() is not None or monotonic() > deadline:
                raise PrefectServerError(f"the Prefect server did not start; see {self._log.name}")
            sleep(POLL_SECONDS)

    def _is_healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.api_url}/health", timeout=5) as response:  # noqa: S310 - loopback
                return bool(response.status == 200)  # noqa: PLR2004 - HTTP's OK
        except (urllib.error.URLError, OSError):
            return False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Closing its standard input tells the server to end; it answers in milliseconds.
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
