# SPDX-License-Identifier: MIT
"""What an answer of the right shape says beside what the client declared or asked for."""

from collections.abc import Iterator

from . import completions
from .client import Client
from .declared import of_command, of_diagnostics, of_edit, of_markup


def complaints(request: dict, result, initialize: dict, capabilities: dict) -> list[str]:
    check = CHECKS.get(request["method"])
    return list(check(request, result, Client(initialize), capabilities)) if check and result else []


def initialized(request, result, client, capabilities) -> Iterator[str]:
    encoding = capabilities.get("positionEncoding", "utf-16")
    if encoding not in (client.get("general.positionEncodings") or ["utf-16"]):
        yield f"initialize: {encoding} is not among the client's encodings"
    if "diagnosticProvider" in capabilities and client.get("textDocument.diagnostic") is None:
        yield "initialize: diagnosticProvider, which the client does not know"


def linked(request, result, client, capabilities) -> Iterator[str]:
    name = request["method"].split("/")[1]
    places = result if isinstance(result, list) else [result]
    if any("targetUri" in place for place in places) and not client.get(f"textDocument.{name}.linkSupport"):
        yield f"{request['method']}: links, which the client does not take"


def hovered(request, result, client, capabilities) -> Iterator[str]:
    formats = client.get("textDocument.hover.contentFormat", ["markdown", "plaintext"])
    yield from of_markup(request["method"], result["contents"], formats)


def outlined(request, result, client, capabilities) -> Iterator[str]:
    is_tree = "selectionRange" in result[0]
    if is_tree and not client.get("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport"):
        yield f"{request['method']}: a tree, which the client does not take"
    for symbol in result if is_tree else []:
        yield from of_symbol(request["method"], symbol)


def of_symbol(method: str, symbol: dict) -> Iterator[str]:
    outer, inner = ([place(symbol[name][side]) for side in ("start", "end")] for name in ("range", "selectionRange"))
    if not outer[0] <= inner[0] <= inner[1] <= outer[1]:
        yield f"{method}: {symbol['name']!r} selects what is outside of it"
    for child in symbol.get("children", []):
        yield from of_symbol(method, child)


def place(position: dict) -> tuple[int, int]:
    return position["line"], position["character"]


def found_in_workspace(request, result, client, capabilities) -> Iterator[str]:
    if any("range" not in symbol["location"] for symbol in result):
        if not client.resolves("workspace.symbol", "location.range"):
            yield f"{request['method']}: no range, which the client does not resolve"


def linked_documents(request, result, client, capabilities) -> Iterator[str]:
    if any("tooltip" in link for link in result) and not client.get("textDocument.documentLink.tooltipSupport"):
        yield f"{request['method']}: tooltips, which the client does not take"


def acted(request, result, client, capabilities) -> Iterator[str]:
    method, declared = request["method"], "textDocument.codeAction."
    only = (request["params"].get("context") or {}).get("only")
    for action in result if isinstance(result, list) else [result]:
        if not isinstance(action.get("command"), str) and client.get(declared + "codeActionLiteralSupport") is None:
            yield f"{method}: literals, which the client does not take"
        for member in ("isPreferred", "disabled", "data"):
            if member in action and not client.get(f"{declared}{member}Support"):
                yield f"{method}: {member}, which the client does not take"
        if only is not None and not any(is_below(action.get("kind", ""), each) for each in only):
            yield f"{method}: {action.get('kind')!r} is not asked for"
        yield from of_edit(method, action.get("edit", {}), client)
        yield from of_command(method, action.get("command"), capabilities)


def is_below(kind: str, wanted: str) -> bool:
    return wanted == "" or kind == wanted or kind.startswith(wanted + ".")


def lensed(request, result, client, capabilities) -> Iterator[str]:
    for lens in result:
        yield from of_command(request["method"], lens.get("command"), capabilities)


def diagnosed(request, result, client, capabilities) -> Iterator[str]:
    # Of one document, the report; of the workspace, one for each.
    reports = [result] if "kind" in result else result["items"]
    for report in reports:
        yield from of_diagnostics(request["method"], report.get("items", []), client)


CHECKS = {
    "codeAction/resolve": acted,
    "completionItem/resolve": completions.of_item,
    "initialize": initialized,
    "textDocument/codeAction": acted,
    "textDocument/codeLens": lensed,
    "textDocument/completion": completions.of_list,
    "textDocument/declaration": linked,
    "textDocument/definition": linked,
    "textDocument/diagnostic": diagnosed,
    "textDocument/documentLink": linked_documents,
    "textDocument/documentSymbol": outlined,
    "textDocument/hover": hovered,
    "workspace/diagnostic": diagnosed,
    "workspace/symbol": found_in_workspace,
}
