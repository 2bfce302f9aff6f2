"""This module turns a file, or a refusal, into an HTTP answer.

Answers are public and the same for everyone, so they may be embedded anywhere and kept by any
cache for a while; the entity tag then says whether the data behind an address have changed.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any

from anyio import CapacityLimiter, to_thread
from anyio.lowlevel import RunVar
from starlette.requests import Request
from starlette.responses import Response

from bilateral.export import File
from bilateral.export.drawing import CannotDraw
from bilateral.web.parameters import Refused

# New data come with a new start of the server; five minutes later every cache has them.
_CACHED = "public, max-age=300"
_EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Content-Disposition, ETag",
    "Cross-Origin-Resource-Policy": "cross-origin",
}

# Files are made two at a time, on threads of their own: more would only slow the pages down.
_WORKERS = 2
_LONGEST_QUEUE = 64
_limiter: RunVar[CapacityLimiter] = RunVar("bilateral-web-limiter")

_SCRIPT = re.compile(rb"<script[^>]*>(.*?)</script>", re.DOTALL)


@dataclass(frozen=True)
class Answer:
    """A file with what HTTP says of it, ready to be sent any number of times."""

    file: File

    @cached_property
    def etag(self) -> str:
        return f'"{sha256(self.file.content).hexdigest()[:32]}"'

    @cached_property
    def policy(self) -> str | None:
        """The Content-Security-Policy of what a browser could run.

        Vega compiles its expressions with ``new Function``, hence ``unsafe-eval``. The sandbox
        gives the page an origin of its own, so that nothing in it can act on the dashboard.
        """
        if self.file.media_type.startswith("image/svg+xml"):
            return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
        if self.file.media_type.startswith("text/html"):
            digests = (sha256(script).digest() for script in _SCRIPT.findall(self.file.content))
            hashes = " ".join(f"'sha256-{base64.b64encode(one).decode()}'" for one in digests)
            return (
                f"default-src 'none'; script-src {hashes} 'unsafe-eval'; "
                "style-src 'unsafe-inline'; img-src data: blob:; font-src data:; "
                "base-uri 'none'; form-action 'none'; "
                "sandbox allow-scripts allow-downloads allow-popups"
            )
        return None


# (name in the path, query string) -> the answer and whether it is to be saved; may raise Refused.
Find = Callable[[str, bytes], tuple[Answer, bool]]


class Endpoint:
    """The ASGI application behind an address; ``find`` runs on a worker thread."""

    def __init__(self, find: Find, vary: str = "Accept-Encoding") -> None:
        self._find = find
        self._vary = vary

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        request = Request(scope)
        response = await self._response(request)
        if request.method == "HEAD":
            response.body = b""
        await response(scope, receive, send)

    async def _response(self, request: Request) -> Response:
        if request.method not in ("GET", "HEAD"):
            sentence = f"This address can be read with GET or HEAD, not with {request.method}."
            return refusal(405, sentence, Allow="GET, HEAD")
        limiter = _workers()
        if limiter.statistics().tasks_waiting >= _LONGEST_QUEUE:
            sentence = "Too many files are being made at the moment; ask again in a few seconds."
            return refusal(503, sentence, **{"Retry-After": "5"})
        name, query = request.path_params.get("name", ""), request.scope["query_string"]
        try:
            answer, saved = await to_thread.run_sync(self._find, name, query, limiter=limiter)
        except Refused as refused:
            return refusal(refused.status, str(refused))
        except CannotDraw as failure:
            return refusal(500, f"This picture could not be drawn; please report it. {failure}")
        return self._of(answer, saved, request.headers.get("if-none-match", ""))

    def _of(self, answer: Answer, saved: bool, known: str) -> Response:
        headers = {
            **_EVERYWHERE,
            "ETag": answer.etag,
            "Cache-Control": _CACHED,
            "Vary": self._vary,
        }
        if _holds(known, answer.etag):
            return Response(status_code=304, headers=headers)
        kept = "attachment" if saved else "inline"
        headers["Content-Disposition"] = f'{kept}; filename="{answer.file.name}"'
        if answer.policy:
            headers["Content-Security-Policy"] = answer.policy
        return Response(answer.file.content, media_type=answer.file.media_type, headers=headers)


def json_file(document: Any, name: str) -> File:
    content = json.dumps(document, ensure_ascii=False, indent=1).encode()
    return File(content, "application/json", name)


def refusal(status: int, sentence: str, **headers: str) -> Response:
    """The sentence as JSON. What an address held is said back in ASCII without "<", ">" and "&"."""
    body = json.dumps({"error": sentence})
    for sign in "<>&":
        body = body.replace(sign, f"\\u{ord(sign):04x}")
    return Response(
        body,
        status,
        headers={**_EVERYWHERE, "Cache-Control": "no-store", **headers},
        media_type="application/json",
    )


def _holds(if_none_match: str, etag: str) -> bool:
    """RFC 9110, section 13.1.2: a list of tags, compared weakly, or ``*``."""
    tags = [tag.strip().removeprefix("W/") for tag in if_none_match.split(",")]
    return etag in tags or tags == ["*"]


def _workers() -> CapacityLimiter:
    """The limiter of this event loop."""
    try:
        return _limiter.get()
    except LookupError:
        limiter = CapacityLimiter(_WORKERS)
        _limiter.set(limiter)
        return limiter
