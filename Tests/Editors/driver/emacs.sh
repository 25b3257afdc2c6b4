# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Tests/Editors/driver/emacs.sh: what the runs of Emacs share, behind common.sh.

. "$(dirname "${BASH_SOURCE[0]}")/terminal.sh"

# need_emacs PACKAGE: prepares an Emacs that has the package, or skips.
need_emacs() {
  need_terminal
  export EDITOR_UNDER_TEST
  EDITOR_UNDER_TEST=${EMACS:-$(command -v emacs)} || skip "there is no emacs"

  mkdir -p "$XDG_CONFIG_HOME/emacs"
  # A new HOME has no compiled packages, and making them takes minutes. The rest is what a person has
  # long settled: no welcome, and no files beside the notes.
  cat >"$XDG_CONFIG_HOME/emacs/early-init.el" <<'ELISP'
(setq native-comp-deferred-compilation nil inhibit-automatic-native-compilation t
      inhibit-startup-screen t create-lockfiles nil make-backup-files nil auto-save-default nil)
ELISP
  "$EDITOR_UNDER_TEST" --batch --load "$XDG_CONFIG_HOME/emacs/early-init.el" \
    --funcall package-initialize --eval "(require '$1)" 2>/dev/null || skip "Emacs has no $1"
}
