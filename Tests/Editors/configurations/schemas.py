# SPDX-License-Identifier: MIT
"""What the editors document of their configuration, as far as our files use it.

A schema is a type, a list of one schema (an array of such), a set of values, or a Table. Each says
where it is documented.
"""

from dataclasses import dataclass, field


@dataclass
class Table:
    """An object: keys it must have, keys it may have, what any other key holds (None: no other)."""

    required: dict = field(default_factory=dict)
    optional: dict = field(default_factory=dict)
    others: object = None


def complaints(schema, value, place=""):
    """What `value` has that `schema` does not allow, and what it lacks; as sentences."""
    if isinstance(schema, Table):
        yield from table_complaints(schema, value, place)
    elif isinstance(schema, list):
        if not isinstance(value, list):
            yield f"{place} is no array"
            return
        for index, item in enumerate(value):
            yield from complaints(schema[0], item, f"{place}[{index}]")
    elif isinstance(schema, set):
        if value not in schema:
            yield f"{place} is {value!r}, not one of {sorted(schema)}"
    elif type(value) is not schema:
        yield f"{place} is no {schema.__name__}"


def table_complaints(schema, value, place):
    if not isinstance(value, dict):
        yield f"{place} is no object"
        return
    for key in schema.required.keys() - value.keys():
        yield f"{place} lacks {key}"
    known = schema.required | schema.optional
    for key, item in value.items():
        expected = known.get(key, schema.others)
        if expected is None:
            yield f"{place} has {key}, which is not documented"
        else:
            yield from complaints(expected, item, f"{place}.{key}")


# Helix: https://docs.helix-editor.com/languages.html, "Language configuration" and "Language Server
# configuration". Its reader refuses unknown keys of a language (helix-core/src/syntax/config.rs).
HELIX = Table(
    optional={
        "language-server": Table(
            others=Table(
                required={"command": str},
                optional={
                    "args": [str], "config": dict, "environment": dict, "timeout": int,
                    "required-root-patterns": [str],
                },
            )
        ),
        # Only `name` is required of an entry that adds to one of Helix's own.
        "language": [
            Table(
                required={"name": str},
                optional={
                    "language-id": str, "scope": str, "file-types": list, "shebangs": [str],
                    "roots": [str], "auto-format": bool, "text-width": int,
                    "language-servers": [str],
                },
            )
        ],
    }
)

# VS Code: the properties that the extension zsol.vscode-glspc contributes (package.json,
# "contributes.configuration"; https://marketplace.visualstudio.com/items?itemName=zsol.vscode-glspc)
# and https://code.visualstudio.com/docs/getstarted/settings for those of the editor.
VSCODE = Table(
    required={"glspc.server.command": str, "glspc.server.languageId": [str]},
    optional={
        "glspc.server.commandArguments": [str],
        "glspc.server.environmentVariables": Table(others=str),
        "glspc.server.initializationOptions": dict,
        "glspc.trace.server": {"off", "messages", "compact", "verbose"},
        "[markdown]": Table(
            optional={
                "editor.quickSuggestions": Table(
                    optional={kind: {"on", "inline", "off"} for kind in ("other", "comments", "strings")}
                ),
                "editor.wordBasedSuggestions": {
                    "off", "currentDocument", "matchingDocuments", "allDocuments",
                },
            }
        ),
    },
)

# Sublime Text: https://lsp.sublimetext.io/client_configuration/ ("Client Configuration" of the LSP
# package, and the schema in its sublime-package.json).
SUBLIME = Table(
    optional={
        "clients": Table(
            others=Table(
                required={"enabled": bool, "command": [str], "selector": str},
                optional={
                    "env": Table(others=str), "settings": dict, "initializationOptions": dict,
                    "priority_selector": str, "diagnostics_mode": {"open_files", "workspace"},
                    "tcp_port": int, "experimental_capabilities": dict,
                    "disabled_capabilities": dict,
                },
            )
        )
    }
)

# https://www.sublimetext.com/docs/completions.html and Preferences.sublime-settings, which says what
# each key does.
SUBLIME_SYNTAX = Table(optional={"auto_complete": bool, "auto_complete_selector": str})

# Kate: https://docs.kde.org/stable5/en/kate/kate/kate-application-plugin-lspclient.html,
# "LSP Server Configuration"; rootIndicationFileNames as in the file that it ships.
KATE = Table(
    required={
        "servers": Table(
            others=Table(
                required={"command": [str], "highlightingModeRegex": str},
                optional={
                    "root": str, "rootIndicationFileNames": [str], "rootIndicationFilePatterns": [str],
                    "url": str, "path": [str], "initializationOptions": dict, "settings": dict,
                },
            )
        )
    },
    optional={"global": dict},
)

# Qt Creator: https://doc.qt.io/qtcreator/creator-how-to-add-generic-language-servers.html: the fields
# of Preferences > Language Client > Add > Generic StdIO Language Server.
QTCREATOR = Table(
    required={"Name": str, "Language": str, "File pattern": str, "Startup behavior": str, "Executable": str},
    optional={"Initialization options": str, "Arguments": str},
)
