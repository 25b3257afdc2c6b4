# SPDX-License-Identifier: MIT
"""Presses the keys of a person who writes notes in Emacs with eglot. Started by `run`."""

from emacs import Emacs
from story import ada, check_new_episode, vault
from terminal import holds

emacs = Emacs(f"{vault}/day.md")

emacs.check_wait("the server is attached", emacs.screen, holds("[eglot:vault]"))

# The first card waits for the index.
emacs.check_cards(lambda: emacs.key("C-h", "."))
emacs.check_places(lambda: emacs.key("M-?", "Enter"))

# Completion, key by key. eglot 1.9 lists what would be inserted, closing brackets and all.
for case in [
    ("an episode by its guest", "See ", "[[pinw", "", f"{ada}]]", f"See [[{ada}]]"),
    ("a link that is closed already", "See ", "[[ada-pi", "]]", ada, f"See [[{ada}]]"),
    ("a person", "See ", "[[bruno", "", "Bruno Käfer]]", "See [[Bruno Käfer]]"),
    ("a person by both names", "See ", "[[Bruno K", "", "Bruno Käfer]]", "See [[Bruno Käfer]]"),
    ("a handle", "See ", "@bruno-k", "", "bruno-kafer", "See @bruno-kafer"),
    ("a name in prose", "With ", "Ad", "", "Ada Pinwheel", "With Ada Pinwheel"),
    ("behind an emoji", "🏮 é ", "[[ada", "", "Ada Pinwheel]]", "🏮 é [[Ada Pinwheel]]"),
]:
    emacs.complete(*case)
emacs.do("(electric-pair-local-mode 1)")
emacs.complete("brackets that close themselves", "See ", "[[ada-pi", "", ada, f"See [[{ada}]]")
emacs.check_unfinished("Bruno Käfer]]")

# A diagnostic and its fix.
emacs.check_near_miss()
emacs.command("eglot-code-actions")
emacs.check_wait("its fix is the default", emacs.screen, holds(f"default Replace by “{ada}”"))
emacs.key("Enter")
emacs.check_mended()

check_new_episode(emacs, "See [[quist", "Carla Quist]]")
emacs.quit()
emacs.finish()
