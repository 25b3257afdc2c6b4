# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Tests/Editors/common.sh: what every Tests/Editors/NAME/run shares. A run begins with
#
#   . "$(dirname "$0")/../common.sh"
#   begin "$@"
#
# and then has
#
#   $package    the root of this repository; $here, the folder of the run
#   $installed  where Tests/Editors/install puts the programs of python.txt
#   $programs   where podcast-ls and podcast-index are; first in PATH
#   $home       an empty HOME, with all XDG folders in it; removed at the end
#   $VAULT      a copy of Tests/Editors/vault, and in it notes of the awkward kinds:
#     day.md         front matter, wide characters, CRLF
#     unfinished.md  the last line has no end
#     mistake.md     a slug with one letter pair swapped: a diagnostic with a fix
#   $LATER      the page show.txt as it is later: one episode more, with Carla Quist, above the others.
#               `cp "$LATER" "$VAULT/show.txt"` changes the catalog under the editor

begin() {
  if [ $# -ne 1 ] || [ ! -x "$1/podcast-ls" ] || [ ! -x "$1/podcast-index" ]; then
    echo "usage: $0 DIR, where podcast-ls and podcast-index are" >&2
    exit 2
  fi
  programs=$(cd "$1" && pwd)
  here=$(cd "$(dirname "$0")" && pwd)
  package=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
  installed=$package/.build-editors/$(basename "$here")/bin
  home=$(mktemp -d "${TMPDIR:-/tmp}/podcast-ls-editor.XXXXXX") || exit 2
  trap leave EXIT

  export HOME=$home LANG=C.UTF-8 PATH=$programs:$PATH
  export XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache XDG_DATA_HOME=$home/data
  export XDG_STATE_HOME=$home/state XDG_RUNTIME_DIR=$home/run
  mkdir -m 700 "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_RUNTIME_DIR"

  export VAULT=$home/vault LATER=$package/Tests/Editors/show-later.txt
  cp -r "$package/Tests/Editors/vault" "$VAULT"
  local slug=ada-pinwheel-on-wicks-oil-and-the-long
  printf '%s\r\n' '---' 'guests: [Ada Pinwheel]' '---' '# 🏮 Day' '' \
    "🏮 é [[$slug-night]] and Bruno Kafer." '' 'End.' >"$VAULT/day.md"
  printf '# Unfinished\n\nThe last line has no end' >"$VAULT/unfinished.md"
  printf '# Mistake\n\n🏮 See [[%s-nigth]] again.\n' "$slug" >"$VAULT/mistake.md"
}

# leave: removes what was made. An indexer that the editor's server started may still be writing.
leave() { wait_until 5 rm -rf "$home" 2>/dev/null || true; }

# skip WHY: says that the editor can't be run here.
skip() {
  echo "skipped: $*"
  exit 77
}

# snippet FILE LANGUAGE [N]: the N-th (first) block of code in LANGUAGE that a README shows.
snippet() {
  awk -v fence="\`\`\`$2" -v wanted="${3:-1}" '
    !inside && $1 == fence { inside = 1; match($0, /^ */); indent = RLENGTH; count += 1; next }
    inside && $1 == "```" { inside = 0; next }
    inside && count == wanted { print substr($0, indent + 1) }' "$1"
}

# new_neovim: the path of a Neovim of 0.11 or later: $NVIM, what Tests/Editors/install installs for this
# run, or that of PATH.
new_neovim() {
  local candidate
  for candidate in "${NVIM:-}" "$installed/nvim" "$(command -v nvim)"; do
    if [ -x "$candidate" ] && "$candidate" --version | grep -Eq '^NVIM v(0\.(1[1-9]|[2-9][0-9])|[1-9])'; then
      echo "$candidate"
      return
    fi
  done
  return 1
}

# wait_until SECONDS COMMAND…: looks until COMMAND succeeds.
wait_until() {
  local limit=$((SECONDS + $1))
  shift
  until "$@"; do
    if [ "$SECONDS" -ge "$limit" ]; then return 1; fi
    sleep 0.1
  done
}

# checks COMMAND…: runs what drives the editor, 60 s at most, or LIMIT. It prints a line for each check,
# `ok WHAT` or `not ok WHAT: why`, and fails when it could not come to its end. The last line says
# how many held. Fails unless all did.
checks() {
  local status=0 held failed
  timeout --kill-after=5 "${LIMIT:-60}" "$@" | tee "$home/checks" || status=$?
  if [ "$status" -eq 124 ]; then echo "not ok end: still running after ${LIMIT:-60} s" | tee -a "$home/checks"; fi
  held=$(grep -c '^ok ' "$home/checks" || true)
  failed=$(grep -c '^not ok ' "$home/checks" || true)
  echo "$held of $((held + failed)) checks"
  [ "$status" -eq 0 ] && [ "$failed" -eq 0 ] && [ "$held" -gt 0 ]
}
