# SPDX-License-Identifier: MIT
"""What a server says of its own accord, and only to clients that declared that they take it."""

from .client import Client
from .declared import of_diagnostics, of_edit

DECLARED_BY = {
    "window/showDocument": "window.showDocument.support",
    "window/workDoneProgress/create": "window.workDoneProgress",
    "workspace/applyEdit": "workspace.applyEdit",
    "workspace/codeLens/refresh": "workspace.codeLens.refreshSupport",
    "workspace/configuration": "workspace.configuration",
    "workspace/diagnostic/refresh": "workspace.diagnostics.refreshSupport",
    "workspace/inlayHint/refresh": "workspace.inlayHint.refreshSupport",
    "workspace/semanticTokens/refresh": "workspace.semanticTokens.refreshSupport",
}


def of_message(message: dict, initialize: dict) -> list[str]:
    """Of a message whose shape is right."""
    client, method, params = Client(initialize), message["method"], message.get("params")
    needed = [DECLARED_BY[method]] if method in DECLARED_BY else []
    if method == "client/registerCapability":
        names = (each["method"].replace("/", ".") for each in params["registrations"])
        needed = [f"{name}.dynamicRegistration" for name in names]
    found = [f"{method}: the client does not declare {path}" for path in needed if not client.get(path)]
    if method == "$/logTrace" and initialize.get("trace", "off") == "off":
        found.append(f"{method}: the client does not trace")
    if method == "textDocument/publishDiagnostics":
        if client.get("textDocument.diagnostic") is not None:
            found.append(f"{method}: sent to a client that asks")
        found += of_diagnostics(method, params["diagnostics"], client)
    if method == "workspace/applyEdit":
        found += of_edit(method, params["edit"], client)
    return found
