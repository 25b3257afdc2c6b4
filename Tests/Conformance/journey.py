# SPDX-License-Identifier: MIT
"""An editor's day: every method once at least, with what a reader of the note expects of the answers."""

from editor import Editor
from lsprotocol import types as T
from pygls.exceptions import JsonRpcException

EPISODE = "bruno-kafer-on-mirrors-and-patience"
NOTE = (
    "---\r\nguest: Ada Pinwheel\r\n---\r\n# 🏮 Friday\r\n\r\n"
    f"🏮 é [[{EPISODE}|him]] and Bruno Käfer.\r\n"
    "@ada-pinweel, https://lantern.example/2\r\n"
    "ada-pinwheel-on-wicks-and-oil\r\n"
)
WHOLE = T.Range(T.Position(0, 0), T.Position(8, 0))


async def travel(editor: Editor):
    editor.open("day.md", NOTE)
    await places(editor)
    await completion(editor)
    await views(editor)
    await symbols(editor)
    if editor.server.diagnostic_provider:
        await diagnostics(editor)
    if editor.server.code_action_provider:
        await actions(editor)
    await changes(editor)
    await commands(editor)
    editor.tell("textDocument/didClose", text_document=editor.document())
    assert await editor.ask("textDocument/documentSymbol", text_document=editor.document()) is None


async def places(editor: Editor):
    day = editor.document()
    episode, person = editor.position(NOTE, EPISODE, 3), editor.position(NOTE, "Käfer")
    hover = await editor.ask("textDocument/hover", text_document=day, position=episode)
    assert hover.range == editor.range(NOTE, EPISODE)
    nothing = editor.position(NOTE, "and Bruno", 1)
    assert await editor.ask("textDocument/hover", text_document=day, position=nothing) is None
    for method in ("textDocument/definition", "textDocument/declaration"):
        assert await editor.ask(method, text_document=day, position=episode)
    here = editor.range(NOTE, "Bruno Käfer")
    marks = await editor.ask("textDocument/documentHighlight", text_document=day, position=person)
    assert [each.range for each in marks] == [here]
    context = T.ReferenceContext(include_declaration=True)
    found = await editor.ask("textDocument/references", text_document=day, position=person, context=context)
    assert T.Location(day.uri, here) in found
    assert editor.uri(f"{EPISODE}.md") in [each.uri for each in found]


async def completion(editor: Editor):
    text = NOTE + "🏮 heard: [[bruno"
    editor.change("day.md", 2, text)
    typed = T.Range(editor.position(text, "heard: [[bruno", 9), editor.position(text, "heard: [[bruno", 14))
    found = await editor.ask("textDocument/completion", text_document=editor.document(), position=typed.end)
    item = next(each for each in found.items if each.label == EPISODE)
    assert item.text_edit.range == typed
    resolved = await editor.ask("completionItem/resolve", item)
    assert "Mirrors and Patience" in str(resolved.documentation)
    editor.change("day.md", 3, "", T.Range(T.Position(typed.end.line, 0), typed.end))


async def views(editor: Editor):
    day = editor.document()
    links = await editor.ask("textDocument/documentLink", text_document=day)
    assert "https://lantern.example/1" in [each.target for each in links]
    hints = await editor.ask("textDocument/inlayHint", text_document=day, range=WHOLE)
    assert hints
    for hint in hints:
        assert (await editor.ask("inlayHint/resolve", hint)).label == hint.label
    tokens = await editor.ask("textDocument/semanticTokens/full", text_document=day)
    part = await editor.ask("textDocument/semanticTokens/range", text_document=day, range=WHOLE)
    assert tokens.data and tokens.data == part.data
    editor.open(f"{EPISODE}.md", "# Mirrors\n")
    assert await editor.ask("textDocument/codeLens", text_document=editor.document(f"{EPISODE}.md"))


async def symbols(editor: Editor):
    outline = await editor.ask("textDocument/documentSymbol", text_document=editor.document())
    assert "🏮 Friday" in [each.name for each in outline]
    found = await editor.ask("workspace/symbol", query="kafer")
    assert found[0].name == "Bruno Käfer"
    if isinstance(found[0], T.WorkspaceSymbol):
        assert (await editor.ask("workspaceSymbol/resolve", found[0])).location.range


async def diagnostics(editor: Editor):
    day = editor.document()
    report = await editor.ask("textDocument/diagnostic", text_document=day)
    assert [each.range for each in report.items] == [editor.range(NOTE, "ada-pinweel")]
    again = await editor.ask("textDocument/diagnostic", text_document=day, previous_result_id=report.result_id)
    assert again.kind == "unchanged"
    everything = await editor.ask("workspace/diagnostic", previous_result_ids=[])
    wrong = {editor.uri(name) for name in ("day.md", "closed.md", ".podcast-ls.json")}
    assert {each.uri for each in everything.items} == wrong
    known = [T.PreviousResultId(each.uri, each.result_id) for each in everything.items]
    await editor.ask("workspace/diagnostic", previous_result_ids=known)


async def actions(editor: Editor):
    for needle in ("ada-pinweel", EPISODE, "Bruno Käfer"):
        place = editor.position(NOTE, needle, 2)
        offered = await editor.ask(
            "textDocument/codeAction", text_document=editor.document(), range=T.Range(place, place),
            context=T.CodeActionContext([]),
        )
        assert offered
        for action in offered:
            if action.data is not None:
                assert (await editor.ask("codeAction/resolve", action)).edit


async def changes(editor: Editor):
    editor.tell("workspace/didChangeConfiguration", settings={"podcast-ls": {}})
    (editor.vault / "closed.md").write_text("Ada Pinwheel alone.\n")
    changed = T.FileEvent(editor.uri("closed.md"), T.FileChangeType.Changed)
    editor.tell("workspace/didChangeWatchedFiles", changes=[changed])
    other = T.WorkspaceFolder((editor.vault.parent / "other").as_uri(), "other")
    for event in (T.WorkspaceFoldersChangeEvent([other], []), T.WorkspaceFoldersChangeEvent([], [other])):
        editor.tell("workspace/didChangeWorkspaceFolders", event=event)
    editor.tell("window/workDoneProgress/cancel", token="nothing")
    editor.tell("$/setTrace", value=T.TraceValue.Messages)
    editor.tell("$/cancelRequest", id="nothing")


async def commands(editor: Editor):
    names = editor.server.execute_command_provider.commands
    assert names
    for name in names:
        subject = "ada-pinwheel" if name == "podcast-ls.newNote" else EPISODE
        try:
            await editor.ask("workspace/executeCommand", command=name, arguments=[subject])
        except JsonRpcException:
            # Files are made by clients that say they can.
            assert name == "podcast-ls.newNote"
