# SPDX-License-Identifier: MIT
"""Writes what Qt Creator stores when somebody fills in its dialog as a README says.

Arguments: the README, the QtCreator.ini. Qt Creator keeps its language servers as a QVariant in the
bytes of QDataStream (https://doc.qt.io/qt-5/datastreamformat.html), which no one edits by hand.
"""

import re
import struct
import sys
from pathlib import Path

STARTUP = ["Always On", "Requires an Open File", "Start Server per Project"]
# QMetaType::Type of what is stored.
BOOL, INT, MAP, LIST, STRING, STRINGS = 1, 2, 8, 9, 10, 11


def string(text):
    encoded = text.encode("utf-16-be")
    return struct.pack(">I", len(encoded)) + encoded


def variant(value):
    """`value` as QDataStream writes a QVariant: its type, that it is not null, itself."""
    def typed(number, data):
        return struct.pack(">I", number) + data

    match value:
        case bool():
            return typed(BOOL, bytes([value]))
        case int():
            return typed(INT, struct.pack(">i", value))
        case str():
            return typed(STRING, string(value))
        case tuple():
            return typed(STRINGS, struct.pack(">I", len(value)) + b"".join(map(string, value)))
        case list():
            return typed(LIST, struct.pack(">I", len(value)) + b"".join(map(variant, value)))
        case dict():
            items = b"".join(string(key) + variant(item) for key, item in value.items())
            return typed(MAP, struct.pack(">I", len(value)) + items)


def ini(value):
    """A QVariant as QSettings writes it into a text file."""
    return "@Variant(" + "".join(f"\\x{byte:x}" for byte in variant(value)) + ")"


readme, target = map(Path, sys.argv[1:])
fields = dict(re.findall(r"^ *\| ([A-Z][\w ]+?) +\| `([^`]*)` +\|$", readme.read_text(), re.MULTILINE))
client = {
    "typeId": "LanguageClient::StdIOSettingsID",
    "id": "{7f1c0a52-0000-4000-8000-000000000000}",
    "name": fields["Name"],
    "enabled": True,
    "startupBehavior": STARTUP.index(fields["Startup behavior"]),
    "mimeType": (fields["Language"],),
    "filePattern": (fields["File pattern"],),
    "initializationOptions": fields.get("Initialization options", ""),
    "configuration": "",
    "executable": fields["Executable"],
    "arguments": fields.get("Arguments", ""),
}
target.parent.mkdir(parents=True, exist_ok=True)
target.write_text(
    # The tour of a first start would lie over everything.
    "[General]\nUI%5CTakeUITour=false\n\n[Core]\nSplashScreen=false\n\n"
    f"[LanguageClient]\nclients={ini([client])}\ntypedClients={ini([client])}\n"
)
