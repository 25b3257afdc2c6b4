# SPDX-License-Identifier: MIT
"""A session with the server that a configuration names."""

import json
import subprocess
from pathlib import Path


class Server:
    """podcast-ls as an editor would start it: `command` is looked for in PATH."""

    def __init__(self, command, folder, options, capabilities):
        self.process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.count = 0
        self.told = []
        root = Path(folder).as_uri()
        self.request("initialize", {
            "processId": None, "rootUri": root, "workspaceFolders": [{"uri": root, "name": "vault"}],
            "initializationOptions": options, "capabilities": capabilities,
        })
        self.notify("initialized", {})

    def hover(self, path, language, line, column):
        """The text of the card at a place of a note, which is opened for it."""
        uri = Path(path).as_uri()
        self.notify("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": language, "version": 1, "text": Path(path).read_text()}})
        place = {"textDocument": {"uri": uri}, "position": {"line": line, "character": column}}
        # References wait until the catalog is there and every note is read.
        self.request("textDocument/references", place | {"context": {"includeDeclaration": False}})
        answer = self.request("textDocument/hover", place)
        return answer["contents"]["value"] if answer else ""

    def end(self):
        """The exit code after an orderly end."""
        self.request("shutdown", None)
        self.notify("exit", None)
        return self.process.wait(timeout=10)

    def request(self, method, params):
        self.count += 1
        self.send({"id": self.count, "method": method, "params": params})
        while True:
            message = self.receive()
            if message.get("id") == self.count and "method" not in message:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message["result"]
            if message.get("method") == "window/showMessage":
                self.told.append(message["params"]["message"])
            elif "id" in message:
                self.send({"id": message["id"], "result": None})

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0"} | message).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while (line := self.process.stdout.readline().strip()) != b"":
            name, value = line.split(b":", 1)
            if name.lower() == b"content-length":
                length = int(value)
        if length == 0:
            raise RuntimeError("the server has ended")
        return json.loads(self.process.stdout.read(length))
