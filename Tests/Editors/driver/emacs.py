# SPDX-License-Identifier: MIT
"""Emacs in a terminal. Questions are forms that Emacs evaluates for emacsclient."""

import json
import os
import subprocess

from story import ada, check_cards, vault
from terminal import PATIENCE, Terminal, equals, holds


class Emacs(Terminal):
    def __init__(self, note):
        self.server = os.path.join(os.environ["XDG_RUNTIME_DIR"], "emacs", "server")
        # The user's configuration is init.el; only the server is the test's.
        program = os.environ["EDITOR_UNDER_TEST"]
        super().__init__([program, "-nw", "--funcall", "server-start", note])
        self.wait(lambda: os.path.exists(self.server), bool)

    def ask(self, form):
        """What a form gives in the buffer of the selected window: text, numbers, vectors of them."""
        # JSON, written in hexadecimal: emacsclient has quotes and escapes of its own.
        form = (
            f"(with-current-buffer (window-buffer (selected-window)) (let ((answer {form}))"
            ' (mapconcat (lambda (byte) (format "%02x" byte)) (encode-coding-string'
            " (json-serialize (vector answer) :null-object nil) 'utf-8) \"\")))"
        )
        command = ["emacsclient", "--socket-name", self.server, "--eval", form]
        done = subprocess.run(command, capture_output=True, text=True, timeout=10)
        if done.returncode != 0:
            raise RuntimeError(done.stderr.strip() or done.stdout.strip())
        return json.loads(bytes.fromhex(done.stdout.strip().strip('"')))[0]

    def do(self, form):
        """Evaluates a form in the buffer of the selected window."""
        self.ask(f"(progn {form} nil)")

    def line(self):
        return self.ask("(buffer-substring-no-properties (line-beginning-position) (line-end-position))")

    def before(self):
        """What stands in front of the cursor."""
        return self.ask("(buffer-substring-no-properties (line-beginning-position) (point))")

    def place(self):
        """The buffer and the line that the cursor is in."""
        return self.ask("(vector (buffer-name) (line-number-at-pos))")

    def windows(self):
        """The text of all that is shown."""
        return self.ask(
            "(mapconcat (lambda (window) (with-current-buffer (window-buffer window)"
            ' (substring-no-properties (buffer-string)))) (window-list) "\\n")'
        )

    def open(self, note):
        self.do(f'(switch-to-buffer (find-file-noselect "{note}"))')

    def go_to(self, text, offset=0):
        """Puts the cursor on the first place of `text`, `offset` characters further."""
        self.do(
            f'(goto-char (point-min)) (search-forward "{text}")'
            f" (goto-char (+ (match-beginning 0) {offset}))"
        )

    def command(self, name):
        """Runs a command by its name, as a person does."""
        self.key("M-x")
        self.text(name)
        self.key("Enter")

    def menu(self):
        """What company's menu offers; nothing when it is closed."""
        return self.ask("(vconcat (mapcar #'substring-no-properties company-candidates))")

    def complete(self, name, before, text, after, label, result):
        """Types `text` between two texts on a new last line, and accepts `label` from the menu."""
        self.key("M->", "Enter")
        self.text(before + after)
        for _ in after:
            self.key("Left")
        self.wait(self.before, equals(before))
        self.type(text)
        self.accept(name, label, result)

    def accept(self, name, label, result):
        """Chooses `label` in the menu, and looks at the line that this makes."""
        self.check_wait(f"menu: {name}", self.menu, holds(label))
        shown = self.menu()
        for _ in range(shown.index(label) if label in shown else 0):
            self.key("M-n")
        self.key("Enter")
        self.check_wait(f"accepted: {name}", self.line, equals(result))

    def offers(self, text, label):
        """Whether `text`, typed on one new line after the other, makes the menu offer `label`."""

        def typed_anew():
            # Enter would accept what a menu has selected.
            self.do("(company-abort)")
            self.key("M->", "Enter")
            self.wait(self.before, equals(""))
            self.type(text)
            return self.wait(self.menu, holds(label), seconds=2)[1]

        return self.wait(typed_anew, holds(label), seconds=20)

    def diagnostics(self):
        """The messages of flymake, each with the text that it underlines."""
        return self.ask(
            "(vconcat (mapcar (lambda (found) (vector (flymake-diagnostic-text found)"
            " (buffer-substring-no-properties"
            " (flymake-diagnostic-beg found) (flymake-diagnostic-end found))))"
            " (flymake-diagnostics)))"
        )

    def check_cards(self, ask):
        """`ask` asks for the card of what is under the cursor."""

        def show(place):
            self.key("C-x", "1")
            self.go_to(place, 3)
            ask()

        check_cards(self, show, self.windows, PATIENCE)
        self.key("C-x", "1")

    def check_places(self, find_references):
        """Definition and references of a slug."""
        self.go_to(f"[[{ada}", 4)
        self.key("M-.")
        self.check_wait("definition opens the entry", self.place, equals(["show.txt", 8]))
        self.key("M-,")
        self.check_wait("and back", self.place, equals(["day.md", 6]))
        find_references()
        self.check_wait(
            "references list the notes, open and others",
            self.windows,
            holds("day.md\n6: 🏮 é [[ada", "other.md\n3: Ada Pinwheel again"),
        )
        self.open(f"{vault}/day.md")
        self.key("C-x", "1")

    def check_unfinished(self, label):
        """Completion at the end of a note whose last line has no end."""
        self.open(f"{vault}/unfinished.md")
        self.key("M->")
        self.type(" [[bruno")
        self.accept("a last line without end", label, "The last line has no end [[Bruno Käfer]]")

    def check_near_miss(self):
        """What is marked in a note with a slip of the keys; the cursor is in it then."""
        self.open(f"{vault}/mistake.md")
        self.check_wait(
            "a near miss is underlined",
            self.diagnostics,
            lambda found: [text for message, text in found if "is called" in message]
            == [f"{ada[:-3]}gth"],
        )
        self.go_to("nigth", 1)

    def check_mended(self):
        self.check_wait("the fix is applied", self.line, equals(f"🏮 See [[{ada}]] again."))
        self.check_wait("and nothing is underlined", self.diagnostics, equals([]))

    def quit(self):
        self.do("(run-with-timer 0 nil (lambda () (set-buffer-modified-p nil) (kill-emacs)))")
        self.check_wait("the editor ends", self.runs, equals(False))
