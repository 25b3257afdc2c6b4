# SPDX-License-Identifier: MIT
"""An independent client asks everything, as each editor that we know of."""

import re

import profiles
import pytest
from conftest import PACKAGE
from editor import Editor
from journey import travel
from pytest_lsp.client import make_test_lsp_client
from strict.conversation import Conversation
from strict.promises import DECLARED_BY

# What was heard, by profile.
heard: dict[str, Conversation] = {}


async def session(name: str, place) -> Conversation:
    client = make_test_lsp_client()
    client.set_configuration({}, section="podcast-ls")
    editor = Editor(client, place.vault)
    await client.start_io(*place.server, env=place.environment)
    try:
        await editor.start(profiles.typed(profiles.ALL[name]))
        await travel(editor)
        await client.shutdown_session()
    finally:
        if client._server.returncode is None:
            client._server.kill()
        await client.stop()
    assert client.error is None
    return Conversation.of(str(place.log))


@pytest.mark.asyncio
@pytest.mark.parametrize("name", profiles.ALL)
async def test_every_message_is_right(name, vault):
    heard[name] = await session(name, vault)
    assert heard[name].complaints == []


@pytest.mark.skipif(not profiles.caught(), reason="../shared is missing: no editor's own capabilities")
def test_real_editors_were_asked_as():
    assert profiles.caught().keys() <= heard.keys()


def handled() -> set[str]:
    """The methods of the one table in the code."""
    row = re.compile(r'\.(?:request|notification|background|lifecycle)\(\s*"([^"]+)"')
    sources = (PACKAGE / "Sources" / "Server").rglob("Methods*.swift")
    return {name for source in sources for name in row.findall(source.read_text())}


def test_every_method_was_asked():
    assert len(handled()) > 30
    assert handled() - heard["everything"].client_methods == set()


def test_the_server_said_all_that_it_can():
    said = set().union(*(each.server_methods for each in heard.values()))
    unasked = {"$/logTrace", "$/progress", "client/registerCapability", "textDocument/publishDiagnostics", "window/showMessage"}
    assert (DECLARED_BY.keys() | unasked) - said == set()
