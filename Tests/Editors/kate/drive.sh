# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# What a person does in Kate, by keys, and what then stands on the screen or in the file. Started by `run`
# in a D-Bus session of its own.

slug=ada-pinwheel-on-wicks-oil-and-the-long-night

# note NAME: opens a note in the one Kate there is.
note() {
  kate -b "$VAULT/$1" >>"$home/kate.log" 2>&1 &
  expect "open $1" is_titled "$1"
}

# go_to LINE RIGHT: puts the cursor RIGHT characters behind the beginning of a line.
go_to() {
  keys ctrl+g
  writes "$1"
  keys Return Home
  local count
  for ((count = 0; count < $2; count += 1)); do keys Right; done
}

# lsp KEY: an entry of the menu LSP Client, by the letter that is underlined.
lsp() { keys alt+l "$1"; }

# is_saved FILE TEXT: whether FILE holds TEXT once it is saved.
is_saved() {
  keys ctrl+s
  grep -qF -- "$2" "$VAULT/$1"
}

note day.md
xdotool search --onlyvisible --class kate windowmove 0 0 windowsize 1400 870
go_to 6 8
# The server is there when it has answered for the first time.
has_card() { lsp y; shows "A short wick smokes less"; }
expect "hover" has_card
keys Escape

keys ctrl+alt+l
expect "references" shows "other.md"
keys Escape
lsp g
expect "definition opens the source" is_titled show.txt
expect "definition leads to the entry" is_in_line "Ada Pinwheel on Wicks, Oil and the Long Night"
keys alt+Left
expect "back" is_titled day.md

keys ctrl+End
writes "See [[wick"
expect "completion of a link" shows "[Ada Pinwheel on Wicks"
keys Return
expect "accepted: a link" is_saved day.md "See [[$slug]]"$'\r'

keys End Return
# Kate 22.12 replaces the last word only, whatever range an item names: no hyphen is typed.
writes "See @bruno"
expect "completion of a handle" shows "Light Houses"
keys Return
expect "accepted: a handle" is_saved day.md "See @bruno-kafer"

go_to 6 0
keys End
writes " [[wick"
expect "completion after an emoji" shows "[Ada Pinwheel on Wicks"
keys Return
expect "accepted: after an emoji" is_saved day.md "and Bruno Kafer. [[$slug]]"$'\r'

note unfinished.md
keys ctrl+End
writes " [[wick"
expect "completion at an end without a newline" shows "[Ada Pinwheel on Wicks"
keys Return
expect "accepted: at an end without a newline" is_saved unfinished.md "has no end [[$slug]]"

note mistake.md
lsp d
expect "diagnostics" shows "long-night"
go_to 3 14
keys alt+Return
expect "fixes are offered" shows "Replace by"
keys Down Return
expect "the fix is applied" is_saved mistake.md "See [[$slug]] again."

cp "$LATER" "$VAULT/show.txt"
note day.md
keys ctrl+End Return
# Once the index is made anew the new guest is offered; until then each letter asks again.
is_offered() {
  keys End shift+Home
  writes "See [[quist"
  wait_until 4 shows "Carla Quist"
}
expect "completion after the catalog changed" is_offered
keys Escape ctrl+s ctrl+q
