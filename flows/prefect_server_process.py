"""The process of the loopback Prefect server: ends when its standard input closes, so it never outlives its run."""

import os
import sys
import threading


def main() -> None:
    """Serve Prefect's API on 127.0.0.1 at the port given as the only argument."""
    threading.Thread(target=_end_with_standard_input, daemon=True).start()
    import uvicorn  # noqa: PLC0415 - after the watch has begun

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
