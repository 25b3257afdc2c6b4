# SPDX-License-Identifier: MIT
"""Presses the keys of a person who writes notes in Vim with ALE. Started by `run`."""

from story import ada, check_new_episode, vault
from terminal import equals, holds
from vim import Vim

vim = Vim(f"{vault}/day.md")

# The first card waits for the index.
vim.check_cards()
vim.check_places()

# Completion, key by key. ALE lists what would be inserted, and keeps what begins with the letters typed.
for case in [
    ("an episode by its slug", "See ", "[[ada", "", f"{ada}]]", f"See [[{ada}]]"),
    ("a link that is closed already", "See ", "[[ada", "]]", ada, f"See [[{ada}]]"),
    ("a person", "See ", "[[bruno", "", "Bruno Käfer]]", "See [[Bruno Käfer]]"),
    ("a handle", "See ", "@bruno", "", "bruno-kafer", "See @bruno-kafer"),
    ("a name in prose", "With ", "Ad", "", "Ada Pinwheel", "With Ada Pinwheel"),
    ("behind an emoji", "🏮 é ", "[[ada", "", "Ada Pinwheel]]", "🏮 é [[Ada Pinwheel]]"),
]:
    vim.complete(*case)
vim.do("inoremap [ []<Left>")
vim.complete("brackets that close themselves", "See ", "[[ada", "", ada, f"See [[{ada}]]")
vim.do("iunmap [")
vim.check_unfinished()

# A diagnostic and its fix.
vim.open(f"{vault}/mistake.md")
# Columns in bytes, from 1, the last one included.
places = "map(copy(ale#engine#GetLoclist(bufnr(''))), '[v:val.lnum, v:val.col, v:val.end_col]')"
near_miss = [3, 12, 11 + len(ada)]
vim.check_wait("a near miss is marked", lambda: vim.ask(places), equals([near_miss]))
vim.go_to("nigth", 1)
vim.command("ALECodeAction")
vim.check_wait("its fix is offered", vim.screen, holds(f"1) Replace by “{ada}”"))
vim.key("1", "Enter")
vim.check_wait("the fix is applied", vim.line, equals(f"🏮 See [[{ada}]] again."))
vim.check_wait("and nothing is marked", lambda: vim.ask(places), equals([]))

check_new_episode(vim, "See [[carla", "Carla Quist]]")
vim.quit()
vim.finish()
