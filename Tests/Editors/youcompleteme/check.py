# SPDX-License-Identifier: MIT
"""Presses the keys of a person who writes notes in Vim with YouCompleteMe. Started by `run`."""

import os
import shutil

from terminal import equals, holds
from vim import Vim

vault = os.environ["VAULT"]
ada = "ada-pinwheel-on-wicks-oil-and-the-long-night"
vim = Vim(f"{vault}/day.md")

# Hover: the first one waits for YouCompleteMe's own server, ours and its index.
for name, place, card in [
    ("a slug behind wide characters", f"[[{ada}", "A short wick smokes less"),
    ("a name", "Bruno Kafer", "Light Houses: Bruno Käfer on Mirrors and Patience"),
    ("a name in front matter", "Ada Pinwheel", "Ada Pinwheel on Wicks, Oil and the Long Night"),
]:

    def card_of_place():
        vim.command("1")
        vim.go_to(place, 3)
        vim.text("K")
        return vim.wait(vim.popups, holds(card), seconds=1)[1]

    vim.check_wait(f"hover over {name}", card_of_place, holds(card), seconds=20)

# Definition and references.
vim.go_to(f"[[{ada}", 4)
vim.text("gd")
vim.check_wait("definition opens the entry", vim.place, equals(["show.txt", 8]))
vim.key("C-o")
vim.check_wait("and back", vim.place, equals(["day.md", 6]))
vim.text("gr")
vim.check_wait(
    "references fill the quickfix list, open notes and others",
    vim.quickfix,
    # Columns in bytes: behind the brackets of the wide line, and of other.md's link.
    holds(["day.md", 6, 11], ["other.md", 3, 27]),
)
vim.command("cclose")

# Completion, key by key. YouCompleteMe lists what would be inserted, closing brackets and all.
for case in [
    ("an episode by its guest", "See ", "[[pinw", "", f"{ada}]]", f"See [[{ada}]]"),
    ("a link that is closed already", "See ", "[[ada-pi", "]]", ada, f"See [[{ada}]]"),
    ("a person", "See ", "[[bruno", "", "Bruno Käfer]]", "See [[Bruno Käfer]]"),
    ("a person by both names", "See ", "[[Bruno K", "", "Bruno Käfer]]", "See [[Bruno Käfer]]"),
    ("a handle", "See ", "@bruno-k", "", "bruno-kafer", "See @bruno-kafer"),
    ("a name in prose", "With ", "Ada P", "", "Ada Pinwheel", "With Ada Pinwheel"),
    ("behind an emoji", "🏮 é ", "[[ada", "", "Ada Pinwheel]]", "🏮 é [[Ada Pinwheel]]"),
]:
    vim.complete(*case)
vim.do("inoremap [ []<Left>")
vim.complete("brackets that close themselves", "See ", "[[ada-pi", "", ada, f"See [[{ada}]]")
vim.do("iunmap [")
vim.open(f"{vault}/unfinished.md")
vim.append()
vim.type(" [[bruno")
vim.accept("a last line without end", "Bruno Käfer]]", "The last line has no end [[Bruno Käfer]]")

# A diagnostic and its fix.
vim.open(f"{vault}/mistake.md")
warnings = "youcompleteme#GetWarningCount()"
vim.check_wait("a near miss is marked", lambda: vim.ask(warnings), equals(1))
vim.go_to("nigth", 1)
vim.command("YcmCompleter FixIt")
vim.check_wait("its fix is offered", vim.screen, holds(f"1: Replace by “{ada}”"))
vim.key("1", "Enter")
vim.check_wait("the fix is applied", vim.line, equals(f"🏮 See [[{ada}]] again."))
vim.check_wait("and nothing is marked", lambda: vim.ask(warnings), equals(0))

# The catalog changes on disk while the notes are open.
shutil.copy(os.environ["LATER"], f"{vault}/show.txt")
vim.check("the menu knows the edited catalog", *vim.offers("See [[quist", "Carla Quist]]"))

# A note in a subfolder has the same catalog.
os.mkdir(f"{vault}/sub")
vim.open(f"{vault}/sub/deep.md")
vim.check("a subfolder is of the same workspace", *vim.offers("See [[quist", "Carla Quist]]"))

vim.quit()
vim.finish()
