# SPDX-License-Identifier: MIT
"""One session of pytest-lsp's client: what it asks, what it tells, and where things stand in a note."""

import asyncio
import pathlib

import pytest_lsp
from lsprotocol import types as T

PATIENCE = 20
UNITS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}
# Requests of a server's that pytest-lsp brings no answer to.
AGREED = (
    T.CLIENT_REGISTER_CAPABILITY,
    T.WORKSPACE_CODE_LENS_REFRESH,
    T.WORKSPACE_INLAY_HINT_REFRESH,
    T.WORKSPACE_SEMANTIC_TOKENS_REFRESH,
)


class Editor:
    def __init__(self, client: pytest_lsp.LanguageClient, vault: pathlib.Path):
        self.client, self.vault = client, vault
        for method in AGREED:
            client.feature(method)(lambda params: None)
        client.feature(T.WORKSPACE_APPLY_EDIT)(lambda params: T.ApplyWorkspaceEditResult(applied=True))
        client.feature(T.LOG_TRACE)(lambda params: None)

    async def start(self, capabilities: T.ClientCapabilities):
        folder = T.WorkspaceFolder(self.vault.as_uri(), "vault")
        answer = await self.client.initialize_session(
            T.InitializeParams(
                capabilities=capabilities, root_uri=folder.uri, workspace_folders=[folder],
                trace=T.TraceValue.Verbose,
            )
        )
        self.server = answer.capabilities
        encoding = self.server.position_encoding or "utf-16"
        self.encoding = getattr(encoding, "value", encoding)

    async def ask(self, method: str, whole=None, **members):
        """Sends a request; `members` make its parameters, unless they are given whole."""
        params = whole or T.METHOD_TO_TYPES[method][2](**members)
        return await asyncio.wait_for(self.client.protocol.send_request_async(method, params), PATIENCE)

    def tell(self, method: str, **members):
        self.client.protocol.notify(method, T.METHOD_TO_TYPES[method][2](**members))

    def uri(self, name: str) -> str:
        return (self.vault / name).as_uri()

    def document(self, name: str = "day.md") -> T.TextDocumentIdentifier:
        return T.TextDocumentIdentifier(self.uri(name))

    def open(self, name: str, text: str):
        self.tell("textDocument/didOpen", text_document=T.TextDocumentItem(self.uri(name), "markdown", 1, text))

    def change(self, name: str, version: int, text: str, range: T.Range | None = None):
        """Replaces a range, or the whole text where there is none."""
        change = (
            T.TextDocumentContentChangePartial(range, text)
            if range
            else T.TextDocumentContentChangeWholeDocument(text)
        )
        document = T.VersionedTextDocumentIdentifier(version, self.uri(name))
        self.tell("textDocument/didChange", text_document=document, content_changes=[change])

    def position(self, text: str, needle: str, offset: int = 0) -> T.Position:
        """Where something stands in a text, in the units that were agreed on."""
        before = text[: text.index(needle) + offset]
        column = before[before.rfind("\n") + 1 :]
        coding, width = UNITS[self.encoding]
        return T.Position(before.count("\n"), len(column.encode(coding)) // width)

    def range(self, text: str, needle: str) -> T.Range:
        return T.Range(self.position(text, needle), self.position(text, needle, len(needle)))
