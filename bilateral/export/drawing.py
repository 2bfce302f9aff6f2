"""This module draws a Vega-Lite specification as a picture, in a process of its own.

vl-convert holds Python's lock from start to end, half a second for a large picture; in the
server's own process every visitor would wait for one visitor's download, in whatever thread it
ran. So this file is also the program of that other process, which is started with the first
picture, draws one at a time and ends when its standard input does.
"""

from __future__ import annotations

import atexit
import base64
import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from functools import lru_cache
from typing import IO, Any, cast

# The grammar that Altair writes; vl-convert holds several.
_VEGA_LITE = "6.4"


class CannotDraw(RuntimeError):
    """Vega refused a specification, or its process ended; the message is what it said."""


def drawn(picture_format: str, spec: dict[str, Any], **options: Any) -> bytes:
    """The picture as ``svg``, ``png``, ``pdf`` or ``html``; options are vl-convert's own."""
    return _engine().draw({"format": picture_format, "spec": spec, "options": options})


class Engine:
    """The other process; safe to call from any thread, one picture after the other."""

    def __init__(self, fonts: str) -> None:
        self._fonts = fonts
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def draw(self, order: dict[str, Any]) -> bytes:
        line = json.dumps(order).encode() + b"\n"
        with self._lock:
            # A process that has died in the meantime (out of memory, killed) is replaced once.
            answer = self._answer(line) or self._answer(line)
        if not answer:
            raise CannotDraw("The process that draws pictures ended twice on the same chart.")
        told = json.loads(answer)
        if "error" in told:
            raise CannotDraw(told["error"])
        return base64.b64decode(told["content"])

    def close(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            with suppress(OSError):
                process.communicate()

    def _answer(self, line: bytes) -> bytes:
        """The process's answer to one order; empty, and the process gone, if it ended instead."""
        process = self._running()
        orders, answers = cast(IO[bytes], process.stdin), cast(IO[bytes], process.stdout)
        try:
            orders.write(line)
            orders.flush()
            answer = answers.readline()
        except OSError:
            answer = b""
        if not answer:
            self.close()
        return answer

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            # -P: this file's folder must not stand before the standard library.
            self._process = subprocess.Popen(  # noqa: S603 - nothing from outside
                [sys.executable, "-P", __file__, self._fonts],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
        return self._process


@lru_cache(maxsize=1)
def _engine() -> Engine:
    # Imported here because the other process, which runs this file, does without the package.
    from bilateral.fonts import FOLDER

    engine = Engine(str(FOLDER))
    atexit.register(engine.close)
    return engine


def _serve(fonts: str, orders: IO[bytes], answers: IO[bytes]) -> None:
    """Draw what each line of ``orders`` asks for; a line of ``answers`` each."""
    import vl_convert

    vl_convert.register_font_directory(fonts)
    draw: dict[str, Any] = {
        "svg": vl_convert.vegalite_to_svg,
        "png": vl_convert.vegalite_to_png,
        "pdf": vl_convert.vegalite_to_pdf,
        "html": vl_convert.vegalite_to_html,
    }
    for line in orders:
        order = json.loads(line)
        try:
            picture = draw[order["format"]](
                order["spec"], vl_version=_VEGA_LITE, **order["options"]
            )
        except ValueError as error:
            told = {"error": f"Vega could not draw the chart: {error}"}
        else:
            content = picture.encode() if isinstance(picture, str) else bytes(picture)
            told = {"content": base64.b64encode(content).decode()}
        answers.write(json.dumps(told).encode() + b"\n")
        answers.flush()


if __name__ == "__main__":
    # Ctrl-C is for the server, which then closes our input. What a library prints must not
    # get between the answers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    _serve(sys.argv[1], sys.stdin.buffer, _answers)
