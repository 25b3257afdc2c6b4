# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Tests/Editors/driver/vim.sh: what the runs of Vim share, behind common.sh.

. "$(dirname "${BASH_SOURCE[0]}")/terminal.sh"

# need_vim PLUGIN: prepares a Vim that has the package of the plugin, or skips.
need_vim() {
  need_terminal
  export EDITOR_UNDER_TEST
  EDITOR_UNDER_TEST=${VIM_EDITOR:-$(command -v vim.nox || command -v vim)} || skip "there is no vim"
  "$EDITOR_UNDER_TEST" -N -es -u NONE -i NONE -c "try | packadd $1 | catch | cquit | endtry" -c 'qall!' \
    </dev/null >/dev/null || skip "Vim has no $1"
  mkdir "$HOME/.vim"
}
