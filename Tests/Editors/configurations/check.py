# SPDX-License-Identifier: MIT
"""Checks the configurations of editors that can't run here. Arguments: `editors`, a workspace."""

import json
import re
import sys
import tomllib
from pathlib import Path

import schemas
from server import Server

editors, vault = Path(sys.argv[1]), Path(sys.argv[2])


def check(what, wrong):
    print(f"not ok {what}: {'; '.join(wrong)}" if wrong else f"ok {what}")


def fields(readme):
    """The table of a README whose columns are a dialog's field and what goes in: `| Name | value |`."""
    rows = re.findall(r"^ *\| ([A-Z][\w ]+?) +\| `([^`]*)` +\|$", readme.read_text(), re.MULTILINE)
    return dict(rows)


def starts(what, command, language, options=None, capabilities=None):
    """The server, started as the configuration says, knows what stands in a note."""
    server = Server(command, vault, options or {}, capabilities or {})
    card = server.hover(vault / "other.md", language, line=2, column=2)
    wrong = [] if "Ada Pinwheel" in card else [f"the card of a guest is {card!r}"]
    wrong += [f"it told: {message}" for message in server.told]
    if (code := server.end()) != 0:
        wrong.append(f"it ended with {code}")
    check(f"{what} starts the server", wrong)


def helix():
    settings = tomllib.loads((editors / "helix/languages.toml").read_text())
    check("helix: languages.toml is as documented", list(schemas.complaints(schemas.HELIX, settings)))
    markdown = next(entry for entry in settings["language"] if entry["name"] == "markdown")
    named = markdown["language-servers"][0]
    server = settings["language-server"].get(named, {})
    check("helix: the language's first server is ours", [] if server.get("command") == "podcast-ls" else [named])
    starts("helix", [server["command"], *server.get("args", [])], "markdown", server.get("config"),
           {"general": {"positionEncodings": ["utf-8", "utf-32", "utf-16"]}})


def vscode():
    settings = json.loads((editors / "vscode/settings.json").read_text())
    check("vscode: settings.json is as documented", list(schemas.complaints(schemas.VSCODE, settings)))
    languages = settings["glspc.server.languageId"]
    check("vscode: Markdown is served", [] if languages == ["markdown"] else languages)
    starts("vscode", [settings["glspc.server.command"], *settings.get("glspc.server.commandArguments", [])],
           "markdown", settings.get("glspc.server.initializationOptions"),
           {"general": {"positionEncodings": ["utf-16"]}})


def sublime():
    settings = json.loads((editors / "sublime/LSP.sublime-settings").read_text())
    check("sublime: LSP.sublime-settings is as documented", list(schemas.complaints(schemas.SUBLIME, settings)))
    syntax = json.loads((editors / "sublime/Markdown.sublime-settings").read_text())
    wrong = list(schemas.complaints(schemas.SUBLIME_SYNTAX, syntax))
    check("sublime: Markdown.sublime-settings is as documented", wrong)
    client = settings["clients"]["podcast-ls"]
    check("sublime: it is enabled for Markdown",
          [] if client["enabled"] and client["selector"] == syntax["auto_complete_selector"] else [str(client)])
    starts("sublime", client["command"], "markdown", client.get("initializationOptions"))


def kate():
    settings = json.loads((editors / "kate/settings.json").read_text())
    check("kate: settings.json is as documented", list(schemas.complaints(schemas.KATE, settings)))
    server = settings["servers"]["markdown"]
    mode = re.compile(server["highlightingModeRegex"])
    check("kate: its mode for Markdown is meant", [] if mode.search("Markdown") else [mode.pattern])
    starts("kate", server["command"], "markdown", server.get("initializationOptions"))


def qtcreator():
    settings = fields(editors / "qtcreator/README.md")
    check("qtcreator: the fields are as documented", list(schemas.complaints(schemas.QTCREATOR, settings)))
    starts("qtcreator", [settings["Executable"], *settings.get("Arguments", "").split()], "markdown")


for editor in (helix, vscode, sublime, kate, qtcreator):
    try:
        editor()
    except Exception as error:  # A file that is missing or broken must not hide the others.
        check(f"{editor.__name__}: its files can be read", [repr(error)])
