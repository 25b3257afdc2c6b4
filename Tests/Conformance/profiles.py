# SPDX-License-Identifier: MIT
"""What clients declare: those that pytest-lsp knows, those caught from real editors, and the two extremes."""

import importlib.resources
import json

from conftest import PACKAGE
from lsprotocol import converters, types

# All that the server can make use of.
EVERYTHING = {
    "general": {"positionEncodings": ["utf-32", "utf-16"]},
    "textDocument": {
        "codeAction": {
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix", "refactor", "source"]}},
            "dataSupport": True,
            "disabledSupport": True,
            "isPreferredSupport": True,
            "resolveSupport": {"properties": ["edit"]},
        },
        "completion": {"completionItem": {"documentationFormat": ["markdown"], "snippetSupport": True}},
        "declaration": {"linkSupport": True},
        "definition": {"linkSupport": True},
        "diagnostic": {"relatedDocumentSupport": False},
        "documentLink": {"tooltipSupport": True},
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
        "hover": {"contentFormat": ["markdown"]},
        "inlayHint": {"resolveSupport": {"properties": ["tooltip"]}},
    },
    "window": {"showDocument": {"support": True}, "workDoneProgress": True},
    "workspace": {
        "applyEdit": True,
        "codeLens": {"refreshSupport": True},
        "configuration": True,
        "diagnostics": {"refreshSupport": True},
        "didChangeWatchedFiles": {"dynamicRegistration": True},
        "inlayHint": {"refreshSupport": True},
        "semanticTokens": {"refreshSupport": True},
        "symbol": {"resolveSupport": {"properties": ["location.range"]}},
        "workspaceEdit": {"documentChanges": True, "resourceOperations": ["create"]},
        "workspaceFolders": True,
    },
}


def shipped() -> dict[str, dict]:
    """The profiles of pytest-lsp: VS Code, Emacs, every Neovim."""
    folder = importlib.resources.files("pytest_lsp") / "clients"
    texts = {each.name.removesuffix(".json"): each.read_text() for each in folder.iterdir() if each.suffix == ".json"}
    return {name: json.loads(texts[name])["capabilities"] for name in sorted(texts)}


def caught() -> dict[str, dict]:
    """Of real editors, where `../shared` lies beside the checkout."""
    files = sorted((PACKAGE.parent / "shared" / "editors" / "initialize").glob("initialize-*.json"))
    names = {each: each.stem.removeprefix("initialize-") + " (caught)" for each in files}
    return {name: json.loads(each.read_text())["capabilities"] for each, name in names.items()}


ALL = {"everything": EVERYTHING, "nothing": {}, **shipped(), **caught()}


def typed(capabilities: dict) -> types.ClientCapabilities:
    return converters.get_converter().structure(capabilities, types.ClientCapabilities)
