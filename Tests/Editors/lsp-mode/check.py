# SPDX-License-Identifier: MIT
"""Presses the keys of a person who writes notes in Emacs with lsp-mode. Started by `run`."""

import os
import shutil

from emacs import Emacs
from terminal import equals, holds

vault = os.environ["VAULT"]
ada = "ada-pinwheel-on-wicks-oil-and-the-long-night"
emacs = Emacs(f"{vault}/day.md")

emacs.check_wait("the root is asked for once", emacs.screen, holds("Import project root ~/vault/"))
emacs.key("i")
emacs.check_wait("the server is attached", emacs.screen, holds("LSP[podcast-ls"))

# Hover; the first one waits for the index.
for name, place, card in [
    ("a slug behind wide characters", f"[[{ada}", "A short wick smokes less"),
    ("a name", "Bruno Kafer", "Light Houses: Bruno Käfer on Mirrors and Patience"),
    ("a name in front matter", "Ada Pinwheel", "Ada Pinwheel on Wicks, Oil and the Long Night"),
]:
    emacs.go_to(place, 3)

    def card_of_place():
        emacs.command("lsp-describe-thing-at-point")
        return emacs.wait(emacs.windows, holds(card), seconds=0.5)[1]

    emacs.check_wait(f"hover over {name}", card_of_place, holds(card))
    emacs.key("C-x", "1")

# Definition and references.
emacs.go_to(f"[[{ada}", 4)
emacs.key("M-.")
emacs.check_wait("definition opens the entry", emacs.place, equals(["show.txt", 8]))
emacs.key("M-,")
emacs.check_wait("and back", emacs.place, equals(["day.md", 6]))
emacs.command("lsp-find-references")
emacs.check_wait(
    "references list the notes, open and others",
    emacs.windows,
    holds("day.md\n6: 🏮 é [[ada", "other.md\n3: Ada Pinwheel again"),
)
emacs.open(f"{vault}/day.md")
emacs.key("C-x", "1")

# Completion, key by key.
for case in [
    ("an episode by its guest", "See ", "[[pinw", "", ada, f"See [[{ada}]]"),
    ("a link that is closed already", "See ", "[[ada-pi", "]]", ada, f"See [[{ada}]]"),
    ("a person", "See ", "[[bruno", "", "Bruno Käfer", "See [[Bruno Käfer]]"),
    ("a person by both names", "See ", "[[Bruno K", "", "Bruno Käfer", "See [[Bruno Käfer]]"),
    ("a handle", "See ", "@bruno-k", "", "bruno-kafer", "See @bruno-kafer"),
    ("a name in prose", "With ", "Ad", "", "Ada Pinwheel", "With Ada Pinwheel"),
    ("behind an emoji", "🏮 é ", "[[ada", "", "Ada Pinwheel", "🏮 é [[Ada Pinwheel]]"),
    ("a slip of the keys", "See ", "[[bruni", "", "Bruno Käfer", "See [[Bruno Käfer]]"),
]:
    emacs.complete(*case)
# Who types slowly lets lsp-mode ask after one letter: it would keep a list that is complete.
emacs.key("M->", "Enter")
emacs.type("A")
emacs.wait(lambda: emacs.ask("(if lsp-completion--cache 1 0)"), equals(1))
emacs.type("d")
emacs.accept("a name in prose, slowly", "Ada Pinwheel", "Ada Pinwheel")
emacs.do("(electric-pair-local-mode 1)")
emacs.complete("brackets that close themselves", "See ", "[[ada-pi", "", ada, f"See [[{ada}]]")
# Here lsp-mode 8.0 stays in a loop for good where items leave it to indent the line.
emacs.open(f"{vault}/unfinished.md")
emacs.key("M->")
emacs.type(" [[bruno")
emacs.accept("a last line without end", "Bruno Käfer", "The last line has no end [[Bruno Käfer]]")

# A diagnostic and its fix.
emacs.open(f"{vault}/mistake.md")
emacs.check_wait(
    "a near miss is underlined",
    emacs.diagnostics,
    lambda found: [text for message, text in found if "is called" in message] == [f"{ada[:-3]}gth"],
)
emacs.go_to("nigth", 1)
emacs.command("lsp-execute-code-action")
emacs.wait(emacs.screen, holds("Select code action:"))
emacs.text("Replace by")
emacs.key("Tab")
emacs.check_wait("its fix is offered", emacs.screen, holds(f"Replace by “{ada}”"))
emacs.key("Enter")
emacs.check_wait("the fix is applied", emacs.line, equals(f"🏮 See [[{ada}]] again."))
emacs.check_wait("and nothing is underlined", emacs.diagnostics, equals([]))

# The catalog changes on disk while the notes are open.
shutil.copy(os.environ["LATER"], f"{vault}/show.txt")
emacs.check("the menu knows the edited catalog", *emacs.offers("See [[quist", "Carla Quist"))

# A note in a subfolder has the same catalog.
os.mkdir(f"{vault}/sub")
emacs.open(f"{vault}/sub/deep.md")
emacs.check("a subfolder is of the same workspace", *emacs.offers("See [[quist", "Carla Quist"))

emacs.quit()
emacs.finish()
