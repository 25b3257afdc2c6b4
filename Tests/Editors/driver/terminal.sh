# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Tests/Editors/driver/terminal.sh: what the runs of editors in a terminal share.

# need_terminal: prepares terminal.py, or skips. At the end of the run no program is left in it.
need_terminal() {
  command -v tmux >/dev/null || skip "there is no tmux"
  command -v python3 >/dev/null || skip "there is no python3"
  export PYTHONPATH=$here/../driver PYTHONDONTWRITEBYTECODE=1
  trap end_terminal EXIT
}

end_terminal() {
  tmux -S "$XDG_RUNTIME_DIR/terminal" kill-server 2>/dev/null || true
  # What the editor started writes its index to the end.
  wait_until 5 rm -rf "$home" 2>/dev/null || true
}
