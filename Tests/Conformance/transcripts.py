# SPDX-License-Identifier: MIT
"""Plays protocol/transcripts: what the client says, each thing when what is expected before it has come.

Whether the answers are the expected ones is for ProgramTests; here they are only waited for.
"""

import json
import os
import pathlib
import subprocess
import threading

from strict.frames import Frames


class Transcript:
    """The language of protocol/transcripts/README.md."""

    def __init__(self, path: pathlib.Path):
        self.files: list[tuple[str, str]] = []
        self.steps: list[str] = []
        lines = path.read_text(encoding="utf-8").split("\n")
        talk = lines.index("===") + 1 if "===" in lines else 0
        for line in lines[: max(0, talk - 1)]:
            if line.startswith("=== "):
                self.files.append((line[4:], ""))
            elif self.files:
                name, text = self.files[-1]
                end = "\r\n" if line.endswith("\\r") else "\n"
                self.files[-1] = (name, text + line.removesuffix("\\r") + end)
        for line in lines[talk:]:
            if line.startswith(" ") and self.steps:
                self.steps[-1] += "\n" + line
            elif line and not line.startswith("#"):
                self.steps.append(line)


class Player:
    """The client's side of a transcript."""

    PATIENCE = 30

    def __init__(self, transcript: Transcript, place):
        self.transcript, self.place = transcript, place
        place.vault.mkdir()
        for name, text in transcript.files:
            path = place.vault / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        place.build_index()
        self.waiting: list[dict] = []
        self.frames = Frames()

    def play(self):
        self.process = subprocess.Popen(
            self.place.server, cwd=self.place.vault, env=self.place.environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0,
        )
        watchdog = threading.Timer(self.PATIENCE, self.process.kill)
        watchdog.start()
        try:
            for step in self.transcript.steps:
                self.take(self.filled(step))
            self.process.wait()
        finally:
            watchdog.cancel()
            self.process.kill()

    def filled(self, text: str) -> str:
        folder = str(self.place.vault)
        return text.replace("${WORKSPACE}", f"file://{folder}").replace("${FOLDER}", folder)

    def take(self, step: str):
        if step == "→ close":
            self.process.stdin.close()
        elif step.startswith("→ "):
            self.send(step[2:])
        elif step.startswith("← exit"):
            while self.receive():
                pass
        else:
            self.expect(json.loads(step[2:]))

    def send(self, body: str):
        data = body.encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(data) + data)

    def expect(self, pattern: dict):
        name = "method" if "method" in pattern else "id"
        while True:
            for message in self.waiting:
                if message.get(name) == pattern.get(name) and ("method" in message) == (name == "method"):
                    return self.waiting.remove(message)
            assert self.receive(), f"the server ended before {pattern}"

    def receive(self) -> bool:
        data = os.read(self.process.stdout.fileno(), 1 << 16)
        for body in self.frames.take(data):
            message = json.loads(body)
            self.waiting.append(message)
            if "method" in message and "id" in message and not self.process.stdin.closed:
                self.send(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": None}))
        return bool(data)
