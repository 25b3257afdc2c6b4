# SPDX-License-Identifier: MIT
"""Completion items, as the client takes them."""

from collections.abc import Iterator

from .declared import of_markup

DECLARED = "textDocument.completion.completionItem."


def of_list(request, result, client, capabilities) -> Iterator[str]:
    items = result if isinstance(result, list) else result["items"]
    for item in items:
        yield from of_item(request, item, client, capabilities)
        yield from of_place(request, item)


def of_item(request, item, client, capabilities) -> Iterator[str]:
    method = request["method"]
    if item.get("insertTextFormat") == 2 and not client.get(DECLARED + "snippetSupport"):
        yield f"{method}: a snippet, which the client does not take"
    for member in ("commitCharacters", "labelDetails"):
        if member in item and not client.get(f"{DECLARED}{member}Support"):
            yield f"{method}: {member}, which the client does not take"
    if "insert" in item.get("textEdit", {}) and not client.get(DECLARED + "insertReplaceSupport"):
        yield f"{method}: an edit of two ranges, which the client does not take"
    yield from of_markup(method, item.get("documentation"), client.get(DECLARED + "documentationFormat", []))


def of_place(request, item) -> Iterator[str]:
    """LSP 3.17: the edit is one line's, and encloses the position that was asked about."""
    if "range" not in item.get("textEdit", {}):
        return
    start, end = (item["textEdit"]["range"][side] for side in ("start", "end"))
    place = request["params"]["position"]
    if not start["line"] == end["line"] == place["line"]:
        yield f"{request['method']}: an edit of other lines"
    elif not start["character"] <= place["character"] <= end["character"]:
        yield f"{request['method']}: an edit beside the cursor"
