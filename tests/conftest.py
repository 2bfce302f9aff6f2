"""The dashboard as a reader meets it: a process of its own on a free port."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).parents[1]
_PATIENCE = 60  # seconds; a cold start on a busy machine of two cores takes about ten


@dataclass(frozen=True)
class Server:
    url: str
    log: Path

    @property
    def last_words(self) -> str:
        """The end of what the server printed, for the message of a test that failed."""
        return self.log.read_text(encoding="utf-8")[-4000:]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """`streamlit run dashboard.py` on the shipped tables, healthy; one for all tests."""
    port = free_port()
    running = Server(f"http://localhost:{port}", tmp_path_factory.mktemp("server") / "log.txt")
    with running.log.open("w") as log:
        process = subprocess.Popen(
            start_command(port),
            cwd=ROOT,
            env={**os.environ, "STREAMLIT_LOGGER_ENABLE_RICH": "false"},
            stdout=log,
            stderr=log,
        )
    try:
        _wait_until_healthy(running, process)
        yield running
    finally:
        process.terminate()
        process.wait(timeout=15)


def start_command(port: int) -> list[str]:
    return [
        *(sys.executable, "-m", "streamlit", "run", "dashboard.py"),
        *("--server.port", str(port)),
    ]


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("", 0))
        return int(listener.getsockname()[1])


def _wait_until_healthy(running: Server, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(f"{running.url}/_stcore/health").text == "ok":
                return
        except httpx.TransportError:
            time.sleep(0.2)
    state = "still starting" if process.poll() is None else f"ended with {process.returncode}"
    pytest.fail(f"The dashboard is not up ({state}). Its last words:\n{running.last_words}")


def browser_is_required() -> bool:
    """Whether a missing Chromium is a failure rather than a reason to skip."""
    return os.environ.get("REQUIRE_BROWSER") == "1"
