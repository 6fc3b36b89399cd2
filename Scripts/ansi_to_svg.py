#!/usr/bin/env python3
"""Turns a captured terminal screen into an SVG picture.

    tmux capture-pane -e -p -N | ansi_to_svg.py 120x36 "A title" > screen.svg

Reads text with SGR sequences (16, 256 and 24-bit colours, bold, dim, italic, underline, reverse, strike) on standard
input; every character stands in its own cell of a grid, wide ones in two. The same input gives the same bytes.
"""

import re
import sys
import unicodedata
from dataclasses import dataclass, replace
from html import escape

# The width is that of DejaVu Sans Mono at this size: some programs that draw SVG know no textLength.
CELL_WIDTH, CELL_HEIGHT, BASELINE, PADDING = 8.43, 18, 13, 12
FONT_SIZE = 14
FONTS = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace"
FOREGROUND, BACKGROUND = "#d8dee4", "#14181d"
ANSI = (
    "#2b3138 #e5636d #7fbf6a #d9a942 #5fa2e8 #c583d9 #4fb8b0 #c3cad1 "
    "#6c7681 #ff8b92 #a3dc8f #f0c666 #8cc0f7 #dca6ec #7ed6cd #f4f7f9"
).split()

# Lines of boxes are drawn from the middle of the cell towards these sides, since fonts leave gaps between rows.
BOX_ARMS = {
    "─": "lr", "━": "lr", "│": "ud", "┃": "ud", "┌": "rd", "┐": "ld", "└": "ru", "┘": "lu", "╭": "rd", "╮": "ld",
    "╰": "ru", "╯": "lu", "├": "udr", "┤": "udl", "┬": "lrd", "┴": "lru", "┼": "lrud",
}


def color_256(number):
    if number < 16:
        return ANSI[number]
    if number < 232:
        levels = (0, 95, 135, 175, 215, 255)
        cube = number - 16
        return "#%02x%02x%02x" % (levels[cube // 36], levels[cube // 6 % 6], levels[cube % 6])
    return "#" + "%02x" % (8 + 10 * (number - 232)) * 3


@dataclass(frozen=True)
class Style:
    foreground: str | None = None
    background: str | None = None
    bold: bool = False
    dim: bool = False
    italic: bool = False
    underline: bool = False
    reverse: bool = False
    strike: bool = False

    def ink(self):
        return (self.background or BACKGROUND) if self.reverse else (self.foreground or FOREGROUND)

    def paper(self):
        """The colour behind the character, or None where it is the screen's own."""
        return (self.foreground or FOREGROUND) if self.reverse else self.background


def styled(style, parameters):
    """The style after an SGR sequence with these parameters, such as "1;38;5;208"."""
    numbers = [int(part or 0) for part in re.split("[;:]", parameters)]
    switches = {1: "bold", 2: "dim", 3: "italic", 4: "underline", 7: "reverse", 9: "strike"}
    while numbers:
        number = numbers.pop(0)
        if number == 0:
            style = Style()
        elif number in switches:
            style = replace(style, **{switches[number]: True})
        elif number == 22:
            style = replace(style, bold=False, dim=False)
        elif number - 20 in switches:
            style = replace(style, **{switches[number - 20]: False})
        elif number in (38, 48) and numbers:
            kind, color = numbers.pop(0), None
            if kind == 5 and numbers:
                color = color_256(numbers.pop(0) & 255)
            elif kind == 2 and len(numbers) >= 3:
                color = "#%02x%02x%02x" % tuple(numbers[:3])
                del numbers[:3]
            style = replace(style, **{"foreground" if number == 38 else "background": color})
        elif number in (39, 49):
            style = replace(style, **{"foreground" if number == 39 else "background": None})
        elif 30 <= number <= 37 or 90 <= number <= 97:
            style = replace(style, foreground=ANSI[number - (30 if number < 90 else 82)])
        elif 40 <= number <= 47 or 100 <= number <= 107:
            style = replace(style, background=ANSI[number - (40 if number < 100 else 92)])
    return style


def width(character):
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cells(line, style):
    """The characters of a line as [text, columns, style], and the style that it ends with."""
    row = []
    for piece in re.finditer("\x1b\\[([0-9;:]*)m|\x1b\\[[0-?]*[ -/]*[@-~]|\x1b.|(.)", line):
        if piece[2] is None:
            if piece[1] is not None:
                style = styled(style, piece[1])
        elif (columns := width(piece[2])) == 0:
            if row:
                row[-1][0] += piece[2]
        elif piece[2] >= " ":
            row.append([piece[2], columns, style])
    return row, style


def runs(row):
    """Neighbouring cells that can be one piece of text: (column, columns, text, style)."""
    column, found = 0, []
    for text, columns, style in row:
        # A font may draw anything but ASCII wider or narrower than a cell: those stand alone, so that nothing shifts.
        plain = text.isascii() or text in BOX_ARMS
        last = found[-1] if found else None
        alike = last and plain and last["plain"] and (text in BOX_ARMS) == (last["text"][0] in BOX_ARMS)
        if alike and last["style"] == style:
            last["text"] += text
            last["columns"] += columns
        else:
            found.append({"column": column, "columns": columns, "text": text, "style": style, "plain": plain})
        column += columns
    return found


def number(value):
    return f"{value:.2f}".rstrip("0").rstrip(".")


def background(run, top):
    paper = run["style"].paper()
    if paper is None:
        return ""
    left = PADDING + run["column"] * CELL_WIDTH
    return (
        f'<rect x="{number(left)}" y="{number(top)}" width="{number(run["columns"] * CELL_WIDTH)}" '
        f'height="{CELL_HEIGHT}" fill="{paper}"/>\n'
    )


def box(run, top):
    path = ""
    for index, character in enumerate(run["text"]):
        left = PADDING + (run["column"] + index) * CELL_WIDTH
        x, y = left + CELL_WIDTH / 2, top + CELL_HEIGHT / 2
        ends = {"l": f"H{number(left)}", "r": f"H{number(left + CELL_WIDTH)}", "u": f"V{number(top)}"}
        ends["d"] = f"V{number(top + CELL_HEIGHT)}"
        for arm in BOX_ARMS[character]:
            path += f"M{number(x)} {number(y)}{ends[arm]}"
    opacity = ' opacity="0.65"' if run["style"].dim else ""
    return f'<path d="{path}" stroke="{run["style"].ink()}"{opacity}/>\n'


def foreground(run, top):
    text, style = run["text"], run["style"]
    if text[0] in BOX_ARMS:
        return box(run, top)
    bare = not (style.underline or style.strike)
    if bare:
        # Blanks at the ends are nothing to draw.
        run = dict(run, column=run["column"] + len(text) - len(text.lstrip(" ")))
        text = text.strip(" ")
        if not text:
            return ""
    columns = len(text) if run["plain"] else run["columns"]
    attributes = [
        f'x="{number(PADDING + run["column"] * CELL_WIDTH)}"',
        f'y="{number(top + BASELINE)}"',
        f'textLength="{number(columns * CELL_WIDTH)}"',
    ]
    if style.ink() != FOREGROUND:
        attributes.append(f'fill="{style.ink()}"')
    if not run["plain"]:
        attributes.append('lengthAdjust="spacingAndGlyphs"' if columns == 1 else 'lengthAdjust="spacing"')
    if style.bold:
        attributes.append('font-weight="bold"')
    if style.italic:
        attributes.append('font-style="italic"')
    if style.dim:
        attributes.append('opacity="0.65"')
    lines = [name for name, on in (("underline", style.underline), ("line-through", style.strike)) if on]
    if lines:
        attributes.append(f'text-decoration="{" ".join(lines)}"')
    return f"<text {' '.join(attributes)}>{escape(text, quote=False)}</text>\n"


def picture(screen, columns, rows, title):
    right = number(2 * PADDING + columns * CELL_WIDTH)
    bottom = number(2 * PADDING + rows * CELL_HEIGHT)
    behind, before, style = "", "", Style()
    for index, line in enumerate(screen.split("\n")[:rows]):
        row, style = cells(line, style)
        top = PADDING + index * CELL_HEIGHT
        for run in runs(row):
            behind += background(run, top)
            before += foreground(run, top)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{right}" height="{bottom}" viewBox="0 0 {right} {bottom}" '
        'xml:space="preserve">\n'
        f"<title>{escape(title)}</title>\n"
        f'<rect width="{right}" height="{bottom}" rx="8" fill="{BACKGROUND}"/>\n'
        f'{behind}<g fill="{FOREGROUND}" font-size="{FONT_SIZE}" font-family="{FONTS}">\n{before}</g>\n</svg>\n'
    )


def main():
    if len(sys.argv) != 3 or not re.fullmatch("[0-9]+x[0-9]+", sys.argv[1]):
        sys.exit("usage: ansi_to_svg.py COLUMNSxROWS TITLE < screen > picture.svg")
    columns, rows = map(int, sys.argv[1].split("x"))
    screen = sys.stdin.buffer.read().decode("utf-8", errors="replace")
    sys.stdout.write(picture(screen, columns, rows, sys.argv[2]))


main()
