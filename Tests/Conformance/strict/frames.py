# SPDX-License-Identifier: MIT
"""The base protocol: a stream of bytes as messages."""

import json
import re

HEADER = re.compile(rb"Content-Length: (0|[1-9][0-9]*)(\r\nContent-Type: [!-~ ]+)?\r\n\r\n")


class BadStream(Exception):
    """The bytes are no messages."""


class Frames:
    """Cuts a stream into bodies; bytes that are no frames raise."""

    def __init__(self):
        self.rest = b""

    def take(self, data: bytes) -> list[bytes]:
        self.rest += data
        bodies = []
        while b"\r\n\r\n" in self.rest:
            header = HEADER.match(self.rest)
            if header is None:
                raise BadStream(f"no header: {self.rest[:80]!r}")
            end = header.end() + int(header[1])
            if len(self.rest) < end:
                break
            bodies.append(self.rest[header.end() : end])
            self.rest = self.rest[end:]
        if len(self.rest) > 4096 and b"\r\n\r\n" not in self.rest:
            raise BadStream(f"no header: {self.rest[:80]!r}")
        return bodies


def read_json(body: bytes):
    """JSON as RFC 8259 has it: no member twice, no NaN, whole characters of UTF-8."""
    value = json.loads(body.decode("utf-8"), object_pairs_hook=members, parse_constant=refused)
    json.dumps(value, ensure_ascii=False).encode("utf-8")
    return value


def members(pairs) -> dict:
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError(f"a member twice: {sorted(name for name in names if names.count(name) > 1)}")
    return dict(pairs)


def refused(word: str):
    raise ValueError(f"{word} is no JSON")
