# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Tests/Editors/screen.sh: a screen without a monitor, for editors that draw their own windows. What they
# show is read off it (OCR), as a person reads it. Needs common.sh, and gives
#
#   $screens    where pictures go: SCREENS, else .build-editors/screens/NAME

# open_screen: a display of its own with a window manager; ends with the script.
open_screen() {
  local program
  for program in Xvfb openbox xdotool xclip import tesseract dbus-run-session; do
    command -v "$program" >/dev/null || skip "there is no $program"
  done
  screens=${SCREENS:-$package/.build-editors/screens/$(basename "$here")}
  mkdir -p "$screens"
  rm -f "$screens"/*.png
  Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$home/display" >/dev/null 2>&1 &
  screen_processes=($!)
  wait_until 10 test -s "$home/display" || skip "Xvfb does not start"
  DISPLAY=:$(cat "$home/display")
  export DISPLAY screens home QT_QPA_PLATFORM=xcb
  openbox >/dev/null 2>&1 &
  screen_processes+=($!)
  trap close_screen EXIT
}

close_screen() {
  kill "${screen_processes[@]}" 2>/dev/null || true
  wait "${screen_processes[@]}" 2>/dev/null || true
  leave
}

# keys KEY…: presses keys, one after another.
keys() { xdotool key --clearmodifiers --delay 30 "$@"; }

# writes TEXT: types it letter by letter.
writes() { xdotool type --delay 40 "$1"; }

# picture NAME: keeps what is on the screen.
picture() { import -window root "$screens/${1// /-}.png"; }

# read_screen: the words on the screen, in one line. With more threads than one tesseract is slower.
read_screen() {
  import -window root -colorspace Gray "$home/screen.png"
  OMP_THREAD_LIMIT=1 tesseract "$home/screen.png" - --psm 11 2>/dev/null | tr -s '[:space:]' ' '
}

# shows TEXT: whether it is on the screen.
shows() { read_screen | grep -qF -- "$1"; }

# is_titled TEXT: whether the window in front has TEXT in its title.
is_titled() { xdotool getactivewindow getwindowname 2>/dev/null | grep -qF -- "$1"; }

# is_in_line TEXT: whether the line of the cursor is TEXT, as the clipboard has it.
is_in_line() {
  keys Home shift+End ctrl+c
  [ "$(xclip -out -selection clipboard 2>/dev/null)" = "$1" ]
}

# expect WHAT COMMAND…: a check that COMMAND comes to succeed. The picture of the moment is kept.
expect() {
  local what=$1
  shift
  if wait_until 20 "$@"; then
    picture "$what"
    echo "ok $what"
  else
    picture "$what"
    echo "not ok $what: not so: $*; on the screen: $(read_screen)"
  fi
}

export -f wait_until keys writes picture read_screen shows is_titled is_in_line expect
