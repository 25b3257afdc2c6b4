# SPDX-License-Identifier: MIT
"""Progress: the client agrees to a token, then begin, reports, end (LSP 3.17, "Work Done Progress")."""

from lsprotocol import types

from . import shapes

KINDS = {
    "begin": types.WorkDoneProgressBegin,
    "report": types.WorkDoneProgressReport,
    "end": types.WorkDoneProgressEnd,
}


class Progress:
    def __init__(self):
        # What came last, by token.
        self.last: dict[str | int, str] = {}

    def agreed(self, token: str | int):
        self.last[token] = "agreed"

    def complaints(self, params: dict) -> list[str]:
        value, token = params["value"], params["token"]
        kind = value.get("kind") if isinstance(value, dict) else None
        if kind not in KINDS:
            return [f"$/progress: {shapes.short(value)} is no progress"]
        found = shapes.complaints(value, KINDS[kind], "$/progress")
        before = self.last.get(token)
        if before not in (["agreed"] if kind == "begin" else ["begin", "report"]):
            found.append(f"$/progress: {kind} of {token!r} after {before}")
        self.last[token] = kind
        return found
