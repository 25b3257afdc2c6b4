# SPDX-License-Identifier: MIT
"""One session from its first message to its last: everything the server said, held against LSP 3.17."""

import json

from lsprotocol import types

from . import answers, progress, promises, shapes, tokens
from .frames import read_json

ENVELOPE = {"jsonrpc", "id", "method", "params", "result", "error"}
BEFORE_INITIALIZE = {"window/showMessage", "window/logMessage", "telemetry/event", "window/showMessageRequest"}
ERROR_CODES = {member.value for kind in (types.ErrorCodes, types.LSPErrorCodes) for member in kind}


class Conversation:
    """Takes the messages of a session in their order; `complaints` is what was wrong with the server's."""

    def __init__(self):
        self.complaints: list[str] = []
        # Methods by who said them: what was really checked.
        self.client_methods: set[str] = set()
        self.server_methods: set[str] = set()
        self.server_count = 0
        self.initialize: dict = {}
        self.capabilities: dict | None = None
        # Open requests by (whose, id).
        self.open: dict[tuple, dict] = {}
        self.progress = progress.Progress()

    @classmethod
    def of(cls, log: str) -> "Conversation":
        """Reads what the recorder wrote."""
        conversation = cls()
        with open(log, encoding="utf-8") as lines:
            for line in map(json.loads, lines):
                conversation.take(line)
        conversation.end()
        return conversation

    def say(self, *complaints: str):
        self.complaints += complaints

    def take(self, line: dict):
        sender = line["sender"]
        if "bad" in line:
            return self.say(f"framing: {line['bad']}") if sender == "server" else None
        try:
            message = read_json(line["body"].encode("utf-8", "surrogateescape"))
        except ValueError as error:
            message = None
            if sender == "server":
                return self.say(f"no JSON: {error}")
        self.client(message) if sender == "client" else self.server(message)

    # What the client says is taken in, not judged.

    def client(self, message):
        if not isinstance(message, dict):
            # Answered without an id.
            self.open[("client", None)] = {}
        elif "method" in message:
            self.client_methods.add(message["method"])
            if message["method"] == "initialize" and self.capabilities is None:
                self.initialize = message.get("params") or {}
            if "id" in message:
                self.open[("client", message["id"])] = message
        elif message.keys() & {"result", "error"}:
            request = self.open.pop(("server", message.get("id")), {})
            if request.get("method") == "window/workDoneProgress/create" and "error" not in message:
                self.progress.agreed(request["params"]["token"])
        else:
            self.open[("client", message.get("id"))] = {}

    # What the server says is judged.

    def server(self, message):
        self.server_count += 1
        if not isinstance(message, dict):
            return self.say(f"a message that is no object: {shapes.short(message)}")
        name = message.get("method", "an answer")
        if message.get("jsonrpc") != "2.0":
            self.say(f"{name}: jsonrpc is not 2.0")
        self.say(*(f"{name}: unknown member {member!r}" for member in message.keys() - ENVELOPE))
        if "method" in message:
            self.said(message)
        elif "id" in message:
            self.answered(message)
        else:
            self.say(f"neither method nor id: {shapes.short(message)}")

    def said(self, message: dict):
        method = message["method"]
        self.server_methods.add(method)
        if self.capabilities is None and method not in BEFORE_INITIALIZE:
            self.say(f"{method}: before the answer to initialize")
        if message.keys() & {"result", "error"}:
            self.say(f"{method}: with a result")
        known = types.METHOD_TO_TYPES.get(method)
        if known is None or types.message_direction(method) == "clientToServer":
            return self.say(f"{method}: nothing that a server may say")
        self.identified(message, is_request=known[1] is not None)
        found = of_params(message, known[2])
        if method == "$/progress" and not found:
            found = self.progress.complaints(message["params"])
        self.say(*found)
        if not found:
            self.say(*promises.of_message(message, self.initialize))

    def identified(self, message: dict, is_request: bool):
        method = message["method"]
        if is_request != ("id" in message):
            return self.say(f"{method}: a {'request without' if is_request else 'notification with'} id")
        if is_request:
            key = ("server", message["id"])
            if not isinstance(message["id"], (str, int)) or isinstance(message["id"], bool):
                self.say(f"{method}: id {shapes.short(message['id'])}")
            elif key in self.open:
                self.say(f"{method}: id {message['id']!r} is in use")
            self.open[key] = message

    def answered(self, message: dict):
        request = self.open.pop(("client", message["id"]), None)
        if request is None:
            return self.say(f"an answer to {message['id']!r}, which is not open")
        method = request.get("method", "what is no request")
        if ("result" in message) == ("error" in message):
            return self.say(f"{method}: an answer has either a result or an error")
        if "params" in message:
            self.say(f"{method}: an answer with parameters")
        if "error" in message:
            return self.say(*of_error(method, message["error"]))
        if method not in types.METHOD_TO_TYPES:
            return self.say(f"{method}: a result for a method that nobody knows")
        response = types.METHOD_TO_TYPES[method][1]
        found = shapes.complaints(message["result"], shapes.members_of(response)["result"].type, method)
        self.say(*found)
        if found:
            return
        if method == "initialize":
            self.capabilities = message["result"]["capabilities"]
        self.say(*answers.complaints(request, message["result"], self.initialize, self.capabilities or {}))
        self.say(*tokens.complaints(method, message["result"], self.capabilities or {}))

    def end(self):
        """The session is over: nothing may be left open."""
        for (whose, id), request in self.open.items():
            if whose == "client":
                self.say(f"{request.get('method', 'a message')} ({id!r}): never answered")


def of_params(message: dict, expected) -> list[str]:
    method, params = message["method"], message.get("params")
    if expected is None:
        return [] if params is None else [f"{method}: parameters, where there are none"]
    found = shapes.complaints(params, expected, method)
    if method == "client/registerCapability" and not found:
        for each in params["registrations"]:
            options = types.METHOD_TO_TYPES.get(each["method"], (None,) * 4)[3]
            if options is None:
                found.append(f"{method}: nothing is registered as {each['method']!r}")
            else:
                found += shapes.complaints(each.get("registerOptions"), options, f"{method} {each['method']}")
    return found


def of_error(method: str, error) -> list[str]:
    found = shapes.complaints(error, types.ResponseError, f"{method} error")
    if not found and error["code"] not in ERROR_CODES:
        found = [f"{method} error: code {error['code']} is none of the protocol's"]
    return found
