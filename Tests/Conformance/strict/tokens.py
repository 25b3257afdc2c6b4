# SPDX-License-Identifier: MIT
"""Semantic tokens: five numbers each, relative to the one before (LSP 3.17, "Semantic Tokens")."""


def complaints(method: str, result, capabilities: dict) -> list[str]:
    if not method.startswith("textDocument/semanticTokens/") or result is None:
        return []
    data = result["data"]
    if len(data) % 5:
        return [f"{method}: {len(data)} numbers are no tokens"]
    legend = capabilities["semanticTokensProvider"]["legend"]
    found, end = [], 0
    for index in range(0, len(data), 5):
        lines, start, length, kind, modifiers = data[index : index + 5]
        place = f"{method}[{index // 5}]"
        if kind >= len(legend["tokenTypes"]):
            found.append(f"{place}: type {kind} is not in the legend")
        if modifiers >= 1 << len(legend["tokenModifiers"]):
            found.append(f"{place}: modifiers {modifiers} are not in the legend")
        if length == 0:
            found.append(f"{place}: is empty")
        if index and not lines and start < end:
            found.append(f"{place}: overlaps the one before")
        end = length
    return found
