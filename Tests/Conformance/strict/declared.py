# SPDX-License-Identifier: MIT
"""What stands in several messages, and only for clients that declared that they take it."""

from collections.abc import Iterator

from .client import Client


def of_markup(method: str, content, formats) -> Iterator[str]:
    if isinstance(content, dict) and "kind" in content and content["kind"] not in formats:
        yield f"{method}: {content['kind']}, where the client takes {formats}"


def of_edit(method: str, edit: dict, client: Client) -> Iterator[str]:
    if "documentChanges" not in edit:
        return
    operations = client.get("workspace.workspaceEdit.resourceOperations") or []
    # LSP 3.17, "WorkspaceEdit": either of the two declares them.
    if not client.get("workspace.workspaceEdit.documentChanges") and not operations:
        yield f"{method}: documentChanges, which the client does not take"
    for change in edit["documentChanges"]:
        if "kind" in change and change["kind"] not in operations:
            yield f"{method}: {change['kind']}, which the client does not do"


def of_command(method: str, command, capabilities: dict) -> Iterator[str]:
    # A lens that is only read names no command.
    names = capabilities.get("executeCommandProvider", {}).get("commands", []) + [""]
    if isinstance(command, dict) and command["command"] not in names:
        yield f"{method}: {command['command']!r} is not advertised"


DIAGNOSTIC_MEMBERS = {
    "codeDescription": "codeDescriptionSupport",
    "data": "dataSupport",
    "relatedInformation": "relatedInformation",
    "tags": "tagSupport",
}


def of_diagnostics(method: str, diagnostics: list, client: Client) -> Iterator[str]:
    """LSP 3.18 lets clients declare the members for both ways; before, the older way spoke for both."""
    for member, support in DIAGNOSTIC_MEMBERS.items():
        takes = any(client.get(f"textDocument.{way}.{support}") for way in ("diagnostic", "publishDiagnostics"))
        if any(member in each for each in diagnostics) and not takes:
            yield f"{method}: {member}, which the client does not take"
