# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# What a person does in Qt Creator, by keys, and what then stands on the screen or in the file. Started by
# `run` in a D-Bus session of its own.

slug=ada-pinwheel-on-wicks-oil-and-the-long-night

# note NAME LINE COLUMN: opens a note in the one Qt Creator there is, with the cursor there.
note() {
  qtcreator -client "$VAULT/$1:$2:$3" >>"$home/qtcreator.log" 2>&1
  expect "open $1" is_titled "$1"
}

# is_saved FILE TEXT: whether FILE holds TEXT once it is saved.
is_saved() {
  keys ctrl+s
  grep -qF -- "$2" "$VAULT/$1"
}

qtcreator -noload Welcome "$VAULT/day.md:6:9" >"$home/qtcreator.log" 2>&1 &
expect "open day.md" is_titled day.md
xdotool search --onlyvisible --name 'Qt Creator' windowmove 0 0 windowsize 1400 870

# Cards come for the mouse only: it is moved onto the link, until the server is there.
has_card() {
  xdotool mousemove 600 400 mousemove 446 137 sleep 0.3 mousemove 450 137 sleep 1
  shows "A short wick smokes less"
}
expect "hover" has_card
xdotool mousemove 900 700

keys F2
expect "definition opens the source" is_titled show.txt
expect "definition leads to the entry" is_in_line "Ada Pinwheel on Wicks, Oil and the Long Night"
note day.md 6 9
keys ctrl+shift+u
expect "references" shows "matches found"
keys Escape Escape

keys ctrl+End Return
writes "See [[wick"
expect "completion of a link" shows "Long Night (2021"
keys Return
expect "accepted: a link" is_saved day.md "See [[$slug]]"

keys End Return
# A hyphen ends a word for Qt Creator, and with it the list.
writes "See @bruno"
expect "completion of a handle" shows "bruno-kafer"
keys Return
expect "accepted: a handle" is_saved day.md "See @bruno-kafer"

note unfinished.md 3 25
keys ctrl+End
writes " [[wick"
expect "completion at an end without a newline" shows "Long Night (2021"
keys Return
expect "accepted: at an end without a newline" is_saved unfinished.md "has no end [[$slug]]"

note mistake.md 3 15
expect "diagnostics" shows "No episode"
keys alt+Return
expect "fixes are offered" shows "Replace by"
keys Return
expect "quick fix" is_saved mistake.md "See [[$slug]] again."

note day.md 8 1
cp "$LATER" "$VAULT/show.txt"
keys ctrl+End Return
# Once the index is made anew the new guest is offered; until then each letter asks again.
is_offered() {
  keys End shift+Home
  writes "See [[quist"
  wait_until 4 shows "Carla Quist"
}
expect "completion after the catalog changed" is_offered
keys Escape ctrl+s ctrl+q
