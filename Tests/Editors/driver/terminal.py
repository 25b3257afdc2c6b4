# SPDX-License-Identifier: MIT
"""A terminal program under the fingers of a test: keys go in one by one, the screen can be read.

The terminal is a private tmux server. `wait` looks until a question has the right answer; nothing
here waits for a time to pass.
"""

import os
import subprocess
import sys
import time

PATIENCE = 10.0


class Terminal:
    def __init__(self, command):
        self.socket = os.path.join(os.environ["XDG_RUNTIME_DIR"], "terminal")
        self.failures = 0
        self._tmux("-f", "/dev/null", "new-session", "-d", "-x", "160", "-y", "50", *command)
        # An escape key is one at once, not the beginning of something longer.
        self._tmux("set-option", "-s", "escape-time", "0")

    def _tmux(self, *arguments):
        command = ["tmux", "-S", self.socket, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=10)
        if done.returncode != 0:
            raise RuntimeError(f"tmux {arguments[0]}: {done.stderr.strip()}")
        return done.stdout

    def key(self, *names):
        """Presses keys by tmux's names: `Enter`, `C-n`, `M-.`."""
        self._tmux("send-keys", *names)

    def text(self, text):
        """Presses the keys of a text."""
        self._tmux("send-keys", "-l", "--", text)

    def screen(self):
        return self._tmux("capture-pane", "-p")

    def runs(self):
        """Whether the program still runs: the terminal ends with it."""
        command = ["tmux", "-S", self.socket, "has-session"]
        return subprocess.run(command, capture_output=True, timeout=10).returncode == 0

    def wait(self, question, is_right, seconds=PATIENCE):
        """Whether the answer to `question` became right within the time, and the last answer."""
        limit = time.monotonic() + seconds
        while True:
            answer = question()
            if is_right(answer):
                return True, answer
            if time.monotonic() > limit:
                return False, answer
            time.sleep(0.02)

    def check(self, name, held, got=None):
        if held:
            print(f"ok {name}", flush=True)
        else:
            self.failures += 1
            print(f"not ok {name}: got {got!r}", flush=True)

    def check_wait(self, name, question, is_right, seconds=PATIENCE):
        self.check(name, *self.wait(question, is_right, seconds))

    def type(self, text):
        """Types as a person does: key by key, each seen in front of the cursor before the next."""
        start = self.before()
        for count in range(1, len(text) + 1):
            self.text(text[count - 1])
            self.wait(self.before, equals(start + text[:count]), seconds=3)

    def finish(self):
        sys.exit(1 if self.failures else 0)


def equals(expected):
    return lambda answer: answer == expected


def holds(*parts):
    """Right is a text, or a list, with all of the parts in it."""
    return lambda answer: all(part in answer for part in parts)
