"""The process of the loopback Prefect server: ends when its standard input closes, so it never outlives its run."""

import os
import sys
import threading


def main() -> None:
    """Serve Prefect's API on 127.0.0.1 at the port given as the only argument."""
    threading.Thread(target=_end_with_standard_input, daemon=True).start()
    # Prefect's own marks of a short-lived server: it skips what only a standing one needs.
    os.environ["PREFECT__SERVER_EPHEMERAL"] = "1"
    os.environ["PREFECT__SERVER_FINAL"] = "1"
    import uvicorn  # noqa: PLC0415 - after the marks are set

    uvicorn.run(
        "prefect.server.api.server:create_app",
        factory=True,
        host="127.0.0.1",
        port=int(sys.argv[1]),
        log_level="error",
        lifespan="on",
    )


def _end_with_standard_input() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    main()
