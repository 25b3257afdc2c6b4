# SPDX-License-Identifier: MIT
"""Vim in a terminal. Questions are expressions that Vim evaluates, over a channel of its own."""

import json
import os
import socket

from story import ada, check_cards, vault
from terminal import PATIENCE, Terminal, equals, holds


class Vim(Terminal):
    def __init__(self, note):
        address = os.path.join(os.environ["XDG_RUNTIME_DIR"], "vim")
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(address)
        listener.listen()
        listener.settimeout(10)
        # The user's configuration is ~/.vim; only the channel is the test's.
        connect = f"autocmd VimEnter * let g:test_channel = ch_open('unix:{address}')"
        program = os.environ["EDITOR_UNDER_TEST"]
        super().__init__([program, "-i", "NONE", "-n", "--cmd", connect, note])
        self.channel = listener.accept()[0]
        self.channel.settimeout(10)
        self.received = b""
        self.questions = 0

    def ask(self, expression):
        """What a Vim expression gives."""
        self.questions += 1
        self._send(["expr", expression, -self.questions])
        while True:
            number, answer = self._receive()
            if number == -self.questions:
                return answer

    def do(self, command):
        """Runs an Ex command."""
        self._send(["ex", command])

    def _send(self, message):
        self.channel.sendall(json.dumps(message).encode() + b"\n")

    def _receive(self):
        while b"\n" not in self.received:
            part = self.channel.recv(65536)
            if not part:
                raise RuntimeError("Vim closed the channel")
            self.received += part
        line, self.received = self.received.split(b"\n", 1)
        return json.loads(line)

    def line(self):
        return self.ask("getline('.')")

    def before(self):
        """What stands in front of the cursor."""
        return self.ask("strpart(getline('.'), 0, col('.') - 1)")

    def place(self):
        """The file's name and the line that the cursor is in."""
        return self.ask("[expand('%:t'), line('.')]")

    def normal(self):
        """Back to normal mode."""
        self.key("Escape")
        self.wait(lambda: self.ask("mode()"), equals("n"))

    def open(self, note):
        self.normal()
        self.do(f"edit {note}")
        self.wait(lambda: self.place()[0], equals(os.path.basename(note)))

    def append(self):
        """Insert mode behind the last line's text."""
        self.normal()
        self.key("G", "A")
        self.wait(lambda: self.ask("mode()"), equals("i"))

    def go_to(self, text, offset=0):
        """Puts the cursor on the first place of `text`, `offset` bytes further."""
        self.normal()
        self.ask("cursor(1, 1)")
        self.ask(f"search('\\V{text}', 'c')")
        self.ask(f"cursor(line('.'), col('.') + {offset})")

    def command(self, text):
        """Types a command line, as a person does."""
        self.text(f":{text}")
        self.key("Enter")

    def menu(self):
        """The words that the completion menu offers; none when it is closed."""
        return self.ask("pumvisible() ? map(copy(complete_info(['items']).items), 'v:val.word') : []")

    def selected(self):
        """The selected word of the menu; none is a word too."""
        chosen = "get(complete_info(['items']).items, complete_info(['selected']).selected, {})"
        return self.ask(f"complete_info(['selected']).selected < 0 ? '' : get({chosen}, 'word', '')")

    def complete(self, name, before, text, after, word, result):
        """Types `text` between two texts on a new last line, and accepts `word` from the menu."""
        self.normal()
        self.key("G", "o")
        self.text(before + after)
        for _ in after:
            self.key("Left")
        self.wait(self.before, equals(before))
        self.type(text)
        self.accept(name, word, result)

    def accept(self, name, word, result):
        """Chooses `word` in the menu, and looks at the line that this makes."""
        self.check_wait(f"menu: {name}", self.menu, holds(word))
        # Some menus are sorted anew while one looks at them: what counts is what is selected.
        for _ in self.menu():
            if self.selected() == word:
                break
            before = self.selected()
            self.key("C-n")
            self.wait(self.selected, lambda now: now != before, seconds=1)
        self.key("C-y")
        self.check_wait(f"accepted: {name}", self.line, equals(result))

    def offers(self, text, word):
        """Whether `text`, typed again and again on a line of its own, makes the menu offer `word`."""
        self.normal()
        self.key("G", "o")

        def typed_anew():
            self.normal()
            self.key("S")
            self.wait(self.before, equals(""))
            self.type(text)
            return self.wait(self.menu, holds(word), seconds=2)[1]

        return self.wait(typed_anew, holds(word), seconds=20)

    def popups(self):
        """The text of all pop-up windows."""
        text = "join(getbufline(winbufnr(v:val), 1, '$'), \"\\n\")"
        return "\n".join(self.ask(f"map(popup_list(), {json.dumps(text)})"))

    def check_cards(self, seconds=PATIENCE):
        def show(place):
            self.command("1")
            self.go_to(place, 3)
            self.text("K")

        check_cards(self, show, self.popups, seconds)

    def check_places(self):
        """Definition and references of a slug, by the keys of the guides."""
        self.go_to(f"[[{ada}", 4)
        self.text("gd")
        self.check_wait("definition opens the entry", self.place, equals(["show.txt", 8]))
        self.key("C-o")
        self.check_wait("and back", self.place, equals(["day.md", 6]))
        self.text("gr")
        self.check_wait(
            "references fill the quickfix list, open notes and others",
            self.quickfix,
            # Columns in bytes: behind the brackets of the wide line, and of other.md's link.
            holds(["day.md", 6, 11], ["other.md", 3, 27]),
        )
        self.command("cclose")

    def check_unfinished(self):
        """Completion at the end of a note whose last line has no end."""
        self.open(f"{vault}/unfinished.md")
        self.append()
        self.type(" [[bruno")
        self.accept("a last line without end", "Bruno Käfer]]", "The last line has no end [[Bruno Käfer]]")

    def quickfix(self):
        """The quickfix list: file, line, column in bytes from 1."""
        places = "map(getqflist(), '[fnamemodify(bufname(v:val.bufnr), \":t\"), v:val.lnum, v:val.col]')"
        return self.ask(places)

    def quit(self):
        self.normal()
        self.do("qall!")
        self.check_wait("the editor ends", self.runs, equals(False))
