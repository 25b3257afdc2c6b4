# SPDX-License-Identifier: MIT
"""Presses the keys of a person who writes notes in Vim with YouCompleteMe. Started by `run`."""

from story import ada, check_new_episode, vault
from terminal import equals, holds
from vim import Vim

vim = Vim(f"{vault}/day.md")

# The first card waits for YouCompleteMe's own server, ours and its index.
vim.check_cards(seconds=20)
vim.check_places()

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
vim.check_unfinished()

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

check_new_episode(vim, "See [[quist", "Carla Quist]]")
vim.quit()
vim.finish()
