#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""recorder.py LOG COMMAND…: stands between a client and a server and writes down what both say.

One line of JSON for each frame, in order: a message of the client's stands before all that it can bring
about. Bytes of the server's that are no frames are written down as such.
"""

import json
import os
import subprocess
import sys
import threading

from strict.frames import BadStream, Frames


class Recorder:
    def __init__(self, path: str):
        self.log = open(path, "w", encoding="utf-8")
        self.lock = threading.Lock()

    def write(self, **line):
        with self.lock:
            self.log.write(json.dumps(line) + "\n")
            self.log.flush()

    def carry(self, sender: str, source: int, target: int):
        """Passes on what comes, written down first, up to its end."""
        frames = Frames()
        while data := os.read(source, 1 << 16):
            try:
                for body in frames.take(data):
                    # A client's nonsense is passed on, for servers have to bear it.
                    self.write(sender=sender, body=body.decode("utf-8", "surrogateescape"))
            except BadStream as error:
                self.write(sender=sender, bad=str(error))
                frames = Frames()
            try:
                write_all(target, data)
            except BrokenPipeError:
                break
        if frames.rest:
            self.write(sender=sender, bad=f"left over: {frames.rest[:80]!r}")
        os.close(target)


def write_all(target: int, data: bytes):
    while data:
        data = data[os.write(target, data) :]


def main() -> int:
    recorder = Recorder(sys.argv[1])
    server = subprocess.Popen(sys.argv[2:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
    incoming = threading.Thread(
        target=recorder.carry, args=("client", 0, os.dup(server.stdin.fileno())), daemon=True
    )
    server.stdin.close()
    incoming.start()
    recorder.carry("server", server.stdout.fileno(), os.dup(1))
    return server.wait()


if __name__ == "__main__":
    sys.exit(main())
