"""A client of the web addresses that sends every byte of an address as it stands.

An ordinary client would tidy a hostile path before sending it, and so test itself.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import Any

import pytest
from starlette.applications import Starlette

from bilateral.web import routes


@dataclass(frozen=True)
class Reply:
    status: int
    headers: dict[str, str]
    content: bytes

    @property
    def error(self) -> str:
        """The one sentence of a refusal."""
        assert self.headers["content-type"] == "application/json"
        assert list(json.loads(self.content)) == ["error"]
        return str(json.loads(self.content)["error"])


class Client:
    def __init__(self) -> None:
        self._app = Starlette(routes=routes())

    def get(self, address: str, method: str = "GET", **headers: str) -> Reply:
        return asyncio.run(self._reply(address, method, headers))

    def get_together(self, addresses: list[str]) -> list[Reply]:
        async def together() -> list[Reply]:
            return await asyncio.gather(*(self._reply(one, "GET", {}) for one in addresses))

        return asyncio.run(together())

    async def _reply(self, address: str, method: str, headers: dict[str, str]) -> Reply:
        path, _, query = address.partition("?")
        sent: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "query_string": query.encode("latin-1"),
            "root_path": "",
            "headers": [
                (name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()
            ],
        }
        await self._app(scope, receive, send)
        start, *bodies = sent
        return Reply(
            start["status"],
            {name.decode(): value.decode() for name, value in start["headers"]},
            b"".join(message.get("body", b"") for message in bodies),
        )


@pytest.fixture(scope="session")
def client() -> Client:
    return Client()
