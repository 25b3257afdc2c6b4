# SPDX-License-Identifier: MIT
"""What every editor's user does in the vault, as far as the keys are the editor's own business only."""

import os
import shutil

from terminal import holds

vault = os.environ["VAULT"]
ada = "ada-pinwheel-on-wicks-oil-and-the-long-night"

# Places in day.md, and what the card of each says.
CARDS = [
    ("a slug behind wide characters", f"[[{ada}", "A short wick smokes less"),
    ("a name", "Bruno Kafer", "Light Houses: Bruno Käfer on Mirrors and Patience"),
    ("a name in front matter", "Ada Pinwheel", "Ada Pinwheel on Wicks, Oil and the Long Night"),
]


def check_cards(editor, show, shown, seconds):
    """Hover: `show(place)` asks for a card, `shown` is where it appears. The first waits for the index."""
    for name, place, card in CARDS:

        def card_of_place():
            show(place)
            return editor.wait(shown, holds(card), seconds=1)[1]

        editor.check_wait(f"hover over {name}", card_of_place, holds(card), seconds)


def check_new_episode(editor, typed, label):
    """The catalog changes on disk while notes are open: `typed` then offers `label`, in subfolders too."""
    shutil.copy(os.environ["LATER"], f"{vault}/show.txt")
    editor.check("the menu knows the edited catalog", *editor.offers(typed, label))
    os.mkdir(f"{vault}/sub")
    editor.open(f"{vault}/sub/deep.md")
    editor.check("a subfolder is of the same workspace", *editor.offers(typed, label))
