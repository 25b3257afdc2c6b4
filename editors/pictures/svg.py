# SPDX-License-Identifier: MIT
"""Draws what `tmux capture-pane -e -N` prints as SVG: python3 svg.py DESCRIPTION <screen >picture.svg

Every run of cells in one style is a text of fixed length, so the grid holds in any monospaced font.
"""

import re
import sys
import unicodedata
from dataclasses import dataclass, replace
from html import escape

CELL, LINE, FONT, MARGIN = 8.4, 17, 14, 14
FOREGROUND, BACKGROUND = "#e0e2ea", "#14161b"
NAMED = [
    "#07080d", "#ffc0b9", "#b3f6c0", "#fce094", "#a6dbff", "#ffcaff", "#8cf8f7", "#eef1f8",
    "#4f5258", "#ffc0b9", "#b3f6c0", "#fce094", "#a6dbff", "#ffcaff", "#8cf8f7", "#eef1f8",
]


@dataclass(frozen=True)
class Style:
    foreground: str | None = None
    background: str | None = None
    bold: bool = False
    italic: bool = False
    underline: bool = False
    reverse: bool = False

    @property
    def ink(self):
        return (self.background or BACKGROUND) if self.reverse else (self.foreground or FOREGROUND)

    @property
    def paper(self):
        """What is to be filled; None where the ground of the picture is seen."""
        paper = (self.foreground or FOREGROUND) if self.reverse else self.background
        return None if paper == BACKGROUND else paper


SWITCHES = {
    1: {"bold": True}, 3: {"italic": True}, 4: {"underline": True}, 7: {"reverse": True},
    22: {"bold": False}, 23: {"italic": False}, 24: {"underline": False}, 27: {"reverse": False},
    39: {"foreground": None}, 49: {"background": None},
}


def palette(number):
    """One of the 256 colours: 16 named ones, a cube of 6 steps, greys."""
    if number < 16:
        return NAMED[number]
    if number >= 232:
        return "#" + f"{8 + 10 * (number - 232):02x}" * 3
    steps = [(number - 16) // 36, (number - 16) // 6 % 6, (number - 16) % 6]
    return "#" + "".join(f"{55 + 40 * step if step else 0:02x}" for step in steps)


def styled(style, codes):
    """The style after an SGR sequence (ECMA-48, 8.3.117)."""
    numbers = [int(code.split(":")[0] or 0) for code in codes.split(";")] if codes else [0]
    while numbers:
        number = numbers.pop(0)
        if number == 0:
            style = Style()
        elif number in (38, 48, 58):
            if numbers.pop(0) == 5:
                colour = palette(numbers.pop(0))
            else:
                colour = "#" + "".join(f"{numbers.pop(0):02x}" for _ in range(3))
            key = {38: "foreground", 48: "background"}.get(number)
            style = replace(style, **{key: colour}) if key else style
        elif number in SWITCHES:
            style = replace(style, **SWITCHES[number])
        elif 30 <= number % 60 <= 37:
            style = replace(style, foreground=NAMED[number % 60 - 30 + (8 if number >= 90 else 0)])
        elif 40 <= number % 60 <= 47:
            style = replace(style, background=NAMED[number % 60 - 40 + (8 if number >= 100 else 0)])
    return style


def width(text):
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def runs(screen):
    """Each piece of text in one style: row, column, style, text."""
    style = Style()
    for row, line in enumerate(screen.rstrip("\n").split("\n")):
        column = 0
        for part in re.split(r"(\x1b\[[0-9;:]*m)", line):
            if part.startswith("\x1b["):
                style = styled(style, part[2:-1])
                continue
            # A wide gap is a piece of its own: no font shifts what stands behind it.
            for piece in filter(None, re.split("(  +)", part)):
                yield row, column, style, piece
                column += width(piece)


def draw(screen, description):
    pieces = list(runs(screen))
    rows = 1 + max(row for row, _, style, text in pieces if text.strip(" ") or style.paper)
    columns = max(column + width(text) for _, column, _, text in pieces)
    size = f"{columns * CELL + 2 * MARGIN:g} {rows * LINE + 2 * MARGIN:g}"
    print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" role="img" '
          f'font-family="ui-monospace, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" font-size="{FONT}">')
    print(f"<title>{escape(description)}</title>")
    print(f'<rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>')
    for row, column, style, text in pieces:
        x, y = MARGIN + column * CELL, MARGIN + row * LINE
        if style.paper:
            print(f'<rect x="{x:g}" y="{y:g}" width="{width(text) * CELL:g}" height="{LINE}" fill="{style.paper}"/>')
    for row, column, style, text in pieces:
        shown = text.strip(" ")
        if not shown:
            continue
        x = MARGIN + (column + len(text) - len(text.lstrip(" "))) * CELL
        looks = f' fill="{style.ink}"'
        looks += ' font-weight="bold"' if style.bold else ""
        looks += ' font-style="italic"' if style.italic else ""
        looks += ' text-decoration="underline"' if style.underline else ""
        print(f'<text x="{x:g}" y="{MARGIN + row * LINE + 13}" textLength="{width(shown) * CELL:g}" '
              f'lengthAdjust="spacingAndGlyphs" xml:space="preserve"{looks}>{escape(shown, quote=False)}</text>')
    print("</svg>")


draw(sys.stdin.read(), sys.argv[1])
