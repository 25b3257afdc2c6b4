# SPDX-License-Identifier: MIT
"""Runs the command line given, a Vim, and checks what it would have registered with vim-lsp."""

import json
import os
import subprocess
import sys
from pathlib import Path

# The members of |vim-lsp-server_info| in vim-lsp's help.
DOCUMENTED = {
    "name", "cmd", "allowlist", "blocklist", "config", "workspace_config", "languageId",
    "root_uri", "initialization_options",
}


def check(name, held, got):
    print(f"ok {name}" if held else f"not ok {name}: got {got!r}")


subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL, timeout=20)
registered, buffer = map(json.loads, Path(os.environ["REGISTERED"]).read_text().splitlines())

unknown = set(registered) - DOCUMENTED
check("every member is documented", not unknown, unknown)
check("Markdown is served", registered["allowlist"] == ["markdown"], registered["allowlist"])
vault = f"file://{os.environ['VAULT']}"
check("the root is the workspace", registered["root_uri"] == vault, registered["root_uri"])
check("omnifunc is vim-lsp's", buffer["omnifunc"] == "lsp#complete", buffer)
check("K asks for the card", buffer["K"] == "<Plug>(lsp-hover)", buffer)

# A command line that is wrong ends with 2; a client that leaves without a word, with 1.
ended = subprocess.run(registered["cmd"], stdin=subprocess.DEVNULL, capture_output=True, timeout=20)
check("the command line starts the server", ended.returncode == 1, ended)
