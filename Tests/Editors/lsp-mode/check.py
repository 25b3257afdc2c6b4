# SPDX-License-Identifier: MIT
"""Presses the keys of a person who writes notes in Emacs with lsp-mode. Started by `run`."""

from emacs import Emacs
from story import ada, check_new_episode, vault
from terminal import equals, holds

emacs = Emacs(f"{vault}/day.md")

emacs.check_wait("the root is asked for once", emacs.screen, holds("Import project root ~/vault/"))
emacs.key("i")
emacs.check_wait("the server is attached", emacs.screen, holds("LSP[podcast-ls"))

# The first card waits for the index.
emacs.check_cards(lambda: emacs.command("lsp-describe-thing-at-point"))
emacs.check_places(lambda: emacs.command("lsp-find-references"))

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
emacs.check_unfinished("Bruno Käfer")

# A diagnostic and its fix.
emacs.check_near_miss()
emacs.command("lsp-execute-code-action")
emacs.wait(emacs.screen, holds("Select code action:"))
emacs.text("Replace by")
emacs.key("Tab")
emacs.check_wait("its fix is offered", emacs.screen, holds(f"Replace by “{ada}”"))
emacs.key("Enter")
emacs.check_mended()

check_new_episode(emacs, "See [[quist", "Carla Quist")
emacs.quit()
emacs.finish()
