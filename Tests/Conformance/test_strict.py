# SPDX-License-Identifier: MIT
"""The checker finds what is wrong: one message of each kind that a lenient reader would let pass."""

import json

import pytest
from lsprotocol import types as T
from strict import shapes
from strict.conversation import Conversation
from strict.frames import BadStream, Frames, read_json

RANGE = {"start": {"line": 1, "character": 2}, "end": {"line": 1, "character": 4}}
REVERSED = {"start": RANGE["end"], "end": RANGE["start"]}
ADDRESS = "file:///a.md"


@pytest.mark.parametrize(
    "kind, value, complaint",
    [
        (T.Position, {"line": "7", "character": 0}, "line: '7' is no int"),
        (T.Position, {"line": 7.5, "character": 0}, "line: 7.5 is no int"),
        (T.Position, {"line": True, "character": 0}, "line: True is no int"),
        (T.Position, {"line": -1, "character": 0}, "out of range"),
        (T.Position, {"line": 2**31, "character": 0}, "out of range"),
        (T.Position, {"line": 0}, "without 'character'"),
        (T.Range, REVERSED, "ends before it starts"),
        (T.Range, [0, 1], "is no object"),
        (T.Location, {"uri": "/a b.md", "range": RANGE}, "is no URI"),
        (T.Location, {"uri": ADDRESS, "range": RANGE, "line": 1}, "has no 'line'"),
        (T.Hover, {"contents": None}, "contents"),
        (T.Hover, {"contents": {"kind": "html", "value": ""}}, "contents"),
        (T.Hover, {"contents": "x", "range": None}, "null, where an optional member is left out"),
        (T.CompletionItem, {"label": "x", "kind": 99}, "99 is no CompletionItemKind"),
        (T.CompletionItem, {"label": "x", "sortText": 5}, "5 is no str"),
        (T.CompletionItem, {"label": "x", "insertTextFormat": 3}, "3 is no InsertTextFormat"),
        (T.CompletionList, {"isIncomplete": 1, "items": []}, "1 is no bool"),
        (T.CompletionList, {"isIncomplete": False, "items": {}}, "is no array"),
        (T.DocumentSymbol, {"name": "x", "kind": 27, "range": RANGE, "selectionRange": RANGE}, "27 is no SymbolKind"),
        (T.Diagnostic, {"range": RANGE, "message": "x", "severity": 5}, "5 is no DiagnosticSeverity"),
        (T.CodeAction, {"title": "x", "kind": "repair"}, "'repair' is no CodeActionKind"),
        (T.OptionalVersionedTextDocumentIdentifier, {"uri": ADDRESS}, "without 'version'"),
        (T.CreateFile, {"uri": ADDRESS}, "without 'kind'"),
        (T.WorkspaceEdit, {"changes": {ADDRESS: [{"range": REVERSED, "newText": ""}]}}, "ends before"),
        (T.WorkspaceEdit, {"changes": {"a.md": []}}, "is no URI"),
    ],
)
def test_a_bad_value_is_found(kind, value, complaint):
    found = shapes.complaints(value, kind, "value")
    assert any(complaint in each for each in found), found


@pytest.mark.parametrize(
    "kind, value",
    [
        (T.Location, {"uri": ADDRESS, "range": RANGE}),
        (T.Hover, {"contents": {"kind": "markdown", "value": "x"}, "range": RANGE}),
        (T.CodeAction, {"title": "x", "kind": "source.fixAll.podcasts"}),
        (T.OptionalVersionedTextDocumentIdentifier, {"uri": ADDRESS, "version": None}),
        (T.CompletionItem, {"label": "x", "kind": 18, "data": {"any": [None]}}),
    ],
)
def test_a_good_value_is_not(kind, value):
    assert shapes.complaints(value, kind, "value") == []


def heard(*server: dict, client: list | None = None, capabilities: dict | None = None) -> list[str]:
    """The complaints of a session that begins well and goes on as given."""
    legend = {"tokenTypes": ["class"], "tokenModifiers": []}
    able = {"capabilities": {"semanticTokensProvider": {"legend": legend, "full": True}}}
    hello = {"id": 1, "method": "initialize", "params": {"capabilities": capabilities or {}}}
    conversation = Conversation()
    conversation.take(line("client", hello))
    conversation.take(line("server", {"id": 1, "result": able}))
    for sender, messages in (("client", client or []), ("server", server)):
        for message in messages:
            conversation.take(line(sender, message))
    conversation.end()
    return conversation.complaints


def line(sender: str, message) -> dict:
    body = {"jsonrpc": "2.0", **message} if isinstance(message, dict) else message
    return {"sender": sender, "body": json.dumps(body)}


def asked(method: str, **params) -> dict:
    return {"id": 2, "method": method, "params": params}


HOVER = asked("textDocument/hover")
TOKENS = asked("textDocument/semanticTokens/full")
CREATE = {"id": "s", "method": "window/workDoneProgress/create", "params": {"token": "t"}}
PUBLISHED = {"method": "textDocument/publishDiagnostics", "params": {"uri": ADDRESS, "diagnostics": []}}


@pytest.mark.parametrize(
    "client, server, complaint",
    [
        ([HOVER], [], "never answered"),
        ([HOVER], [{"id": 2, "result": None}] * 2, "which is not open"),
        ([], [{"id": 7, "result": None}], "which is not open"),
        ([HOVER], [{"id": "2", "result": None}], "which is not open"),
        ([HOVER], [{"id": 2}], "either a result or an error"),
        ([HOVER], [{"id": 2, "result": None, "error": {"code": -32603, "message": ""}}], "either a result or"),
        ([HOVER], [{"id": 2, "error": {"code": -1, "message": ""}}], "none of the protocol's"),
        ([HOVER], [{"id": 2, "error": {"code": -32603}}], "without 'message'"),
        ([HOVER], [{"id": 2, "result": None, "extra": 1}], "unknown member 'extra'"),
        ([HOVER], [{"id": 2, "jsonrpc": "1.0", "result": None}], "jsonrpc is not 2.0"),
        ([HOVER], [{"id": 2, "result": []}], "textDocument/hover"),
        ([asked("completionItem/resolve", label="x")], [{"id": 2, "result": None}], "completionItem/resolve"),
        ([], [[]], "no object"),
        ([], [{"method": "textDocument/hover", "id": 1, "params": {}}], "nothing that a server may say"),
        ([], [{"method": "window/newIdea"}], "nothing that a server may say"),
        ([], [{**PUBLISHED, "id": 9}], "notification with id"),
        ([], [{"method": "workspace/configuration", "params": {"items": []}}], "request without id"),
        ([], [{"method": "window/showMessage", "params": {"type": 9, "message": ""}}], "is no MessageType"),
        ([], [{"method": "$/logTrace", "params": {"message": ""}}], "does not trace"),
        ([], [CREATE], "does not declare window.workDoneProgress"),
        ([], [CREATE, CREATE], "is in use"),
        ([], [{"method": "$/progress", "params": {"token": "t", "value": {"kind": "end"}}}], "after None"),
        ([], [{"method": "$/progress", "params": {"token": "t", "value": {"kind": "begin"}}}], "without 'title'"),
        ([TOKENS], [{"id": 2, "result": {"data": [0, 0, 4, 0]}}], "are no tokens"),
        ([TOKENS], [{"id": 2, "result": {"data": [0, 0, 4, 1, 0]}}], "not in the legend"),
        ([TOKENS], [{"id": 2, "result": {"data": [0, 0, 4, 0, 0, 0, 3, 1, 0, 0]}}], "overlaps"),
    ],
)
def test_a_bad_message_is_found(client, server, complaint):
    found = heard(*server, client=client)
    assert any(complaint in each for each in found), found


LINK = {"targetUri": ADDRESS, "targetRange": RANGE, "targetSelectionRange": RANGE}
SYMBOL = {"name": "x", "kind": 5, "range": RANGE, "selectionRange": RANGE}
EDIT = {"range": RANGE, "newText": "x"}
CHANGES = {"documentChanges": [{"textDocument": {"uri": ADDRESS, "version": 1}, "edits": [EDIT]}]}
LITERALS = {"codeActionLiteralSupport": {}}
MARKED = {"label": "x", "documentation": {"kind": "markdown", "value": ""}}
ITEM, ACTION = asked("completionItem/resolve", label="x"), asked("textDocument/codeAction", context={})


@pytest.mark.parametrize(
    "request_, result, takes, name",
    [
        (asked("textDocument/definition"), [LINK], {"linkSupport": True}, "definition"),
        (HOVER, {"contents": {"kind": "markdown", "value": ""}}, {"contentFormat": ["markdown"]}, "hover"),
        (asked("textDocument/documentLink"), [{"range": RANGE, "tooltip": "x"}], {"tooltipSupport": True}, "documentLink"),
        (
            asked("textDocument/documentSymbol"), [SYMBOL],
            {"hierarchicalDocumentSymbolSupport": True}, "documentSymbol",
        ),
        (ITEM, MARKED, {"completionItem": {"documentationFormat": ["markdown"]}}, "completion"),
        (ITEM, {"label": "x", "insertTextFormat": 2}, {"completionItem": {"snippetSupport": True}}, "completion"),
        (ACTION, [{"title": "x", "isPreferred": True}], {**LITERALS, "isPreferredSupport": True}, "codeAction"),
        (ACTION, [{"title": "x"}], LITERALS, "codeAction"),
    ],
)
def test_what_only_some_clients_take(request_, result, takes, name):
    """Right for those, wrong for the others."""
    answer = {"id": 2, "result": result}
    assert heard(answer, client=[request_], capabilities={"textDocument": {name: takes}}) == []
    other = {"textDocument": {"hover": {"contentFormat": ["plaintext"]}}}
    assert "the client" in str(heard(answer, client=[request_], capabilities=other))


def test_versioned_edits_are_for_those_who_take_them():
    answer = {"id": 2, "result": [{"title": "x", "edit": CHANGES}]}
    others = {"textDocument": {"codeAction": LITERALS}}
    takers = {**others, "workspace": {"workspaceEdit": {"documentChanges": True}}}
    assert heard(answer, client=[ACTION], capabilities=takers) == []
    assert "documentChanges" in str(heard(answer, client=[ACTION], capabilities=others))


@pytest.mark.parametrize("column, complaint", [(3, ""), (4, ""), (9, "beside the cursor"), (1, "beside the cursor")])
def test_an_edit_of_an_item_is_at_the_cursor(column, complaint):
    request = asked("textDocument/completion", position={"line": 1, "character": column})
    answer = {"id": 2, "result": {"isIncomplete": False, "items": [{"label": "x", "textEdit": EDIT}]}}
    found = heard(answer, client=[request])
    assert complaint in str(found) and bool(found) == bool(complaint)


def test_who_asks_for_diagnostics_is_sent_none():
    assert heard(PUBLISHED) == []
    assert "sent to a client that asks" in str(heard(PUBLISHED, capabilities={"textDocument": {"diagnostic": {}}}))


def test_nothing_is_said_before_initialize():
    conversation = Conversation()
    conversation.take(line("server", PUBLISHED))
    assert "before the answer to initialize" in str(conversation.complaints)


@pytest.mark.parametrize(
    "data",
    [
        b"Content-Length: 2\n\n{}\r\n\r\n",
        b"content-length: 2\r\n\r\n{}",
        b"Content-Length: 02\r\n\r\n{}",
        b"hello\r\nContent-Length: 2\r\n\r\n{}",
        b"Content-Length: 2\r\n\r\n{}\nContent-Length: 2\r\n\r\n{}",
    ],
)
def test_a_bad_frame_is_found(data):
    with pytest.raises(BadStream):
        Frames().take(data)


def test_frames_may_come_in_pieces():
    frames = Frames()
    whole = b'Content-Length: 2\r\n\r\n{}Content-Length: 3\r\n\r\n"x"'
    pieces = [frames.take(whole[index : index + 1]) for index in range(len(whole))]
    assert sum(pieces, []) == [b"{}", b'"x"'] and frames.rest == b""


@pytest.mark.parametrize("body", [b'{"a":1,"a":2}', b"NaN", b'"\xff"', b'"\\ud83c"', b"{"])
def test_bad_json_is_found(body):
    with pytest.raises(ValueError):
        read_json(body)
