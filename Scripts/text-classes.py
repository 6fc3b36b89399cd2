#!/usr/bin/env python3
"""Makes Sources/CTextClasses/classes.c of the Unicode character database.

    Scripts/text-classes.py [FOLDER]        /usr/share/unicode, where Debian's package unicode-data puts it

The table holds for each code point its class for breaking lines (UAX #14, resolved as LB1 says) and its class for
grapheme clusters (UAX #29). The order of the classes is that of LineClass and ClusterClass in Sources/Screen.
"""
import re
import sys

folder = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
LAST = 0x10FFFF

LINE = ("AL BK CR LF NL CM ZWJ SP ZW WJ GL B2 BA BB HY CB CL CP EX IN NS OP QU IS NU PO PR SY EB EM "
        "H2 H3 HL ID JL JV JT RI OP_WIDE PICTURE").split()
CLUSTER = "Other CR LF Control Extend ZWJ Regional_Indicator Prepend SpacingMark L V T LV LVT Picture".split()


def ranges(path):
    """First, last and value of every line of a file of properties, the defaults (@missing) before all others."""
    with open(f"{folder}/{path}", encoding="utf-8") as lines:
        lines = lines.read().splitlines()
    for missing in (True, False):
        for line in lines:
            if missing:
                if not line.startswith("# @missing:"):
                    continue
                line = line[len("# @missing:"):]
            found = re.match(r"\s*([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)", line)
            if found:
                yield int(found[1], 16), int(found[2] or found[1], 16), found[3]


def values(path, default, wanted=None):
    table = [default] * (LAST + 1)
    for first, last, value in ranges(path):
        if wanted is None or value == wanted:
            table[first:last + 1] = [value] * (last - first + 1)
    return table


with open(f"{folder}/LineBreak.txt", encoding="utf-8") as file:
    version = re.match(r"# LineBreak-([0-9.]+)\.txt", file.readline())[1]
line = values("LineBreak.txt", "XX")
# What the file's words say of code points that are not assigned, where its lines do not.
category = values("extracted/DerivedGeneralCategory.txt", "Cn")
for first, last, name in ((0x3400, 0x4DBF, "ID"), (0x4E00, 0x9FFF, "ID"), (0xF900, 0xFAFF, "ID"), (0x1F000, 0x1FAFF, "ID"),
                          (0x1FC00, 0x1FFFD, "ID"), (0x20000, 0x2FFFD, "ID"), (0x30000, 0x3FFFD, "ID"), (0x20A0, 0x20CF, "PR")):
    for code in range(first, last + 1):
        if category[code] == "Cn":
            line[code] = name
wide = values("EastAsianWidth.txt", "N")
cluster = values("auxiliary/GraphemeBreakProperty.txt", "Other")
picture = values("emoji/emoji-data.txt", "", "Extended_Pictographic")


def line_class(code):
    name = line[code]
    if name in ("AI", "SG", "XX"):
        return "AL"
    if name == "SA":
        return "CM" if category[code] in ("Mn", "Mc") else "AL"
    if name == "CJ":
        return "NS"
    if name in ("OP", "CP") and wide[code] in ("F", "W", "H"):
        assert name == "OP", "a wide bracket of the class CP needs a class of its own"
        return "OP_WIDE"
    if picture[code] and category[code] == "Cn":
        return "PICTURE"
    return name


def cluster_class(code):
    return "Picture" if picture[code] else cluster[code]


number = {name: index for index, name in enumerate(LINE)}
part = {name: index for index, name in enumerate(CLUSTER)}
classes = [number[line_class(code)] | part[cluster_class(code)] << 6 for code in range(LAST + 1)]

SIZE = 64
blocks, numbers = {}, []
for start in range(0, LAST + 1, SIZE):
    block = tuple(classes[start:start + SIZE])
    numbers.append(blocks.setdefault(block, len(blocks)))
# Beyond the last block that differs, all are as the last one.
assert len(blocks) < 1 << 16


def rows(numbers):
    text = [str(n) for n in numbers]
    lines, row = [], "   "
    for word in text:
        if len(row) + len(word) + 2 > 118:
            lines.append(row)
            row = "   "
        row += f" {word},"
    return "\n".join(lines + [row])


NOTICE = """\
   Derived from data files of the Unicode Character Database, changed in form:

   Copyright (c) 1991-2022 Unicode, Inc. All rights reserved. Distributed under the Terms of Use in
   https://www.unicode.org/copyright.html.

   Permission is hereby granted, free of charge, to any person obtaining a copy of the Unicode data files and any associated
   documentation (the "Data Files") or Unicode software and any associated documentation (the "Software") to deal in the Data
   Files or Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
   distribute, and/or sell copies of the Data Files or Software, and to permit persons to whom the Data Files or Software are
   furnished to do so, provided that either (a) this copyright and permission notice appear with all copies of the Data Files
   or Software, or (b) this copyright and permission notice appear in associated Documentation.

   THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
   LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD PARTY RIGHTS.
   IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT
   OR CONSEQUENTIAL DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF
   CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
   FILES OR SOFTWARE.

   Except as contained in this notice, the name of a copyright holder shall not be used in advertising or otherwise to promote
   the sale, use or other dealings in these Data Files or Software without prior written authorization of the copyright
   holder."""

kinds = "uint8_t" if len(blocks) < 256 else "uint16_t"
with open("Sources/CTextClasses/classes.c", "w", encoding="utf-8") as out:
    out.write(f"""\
/* Made by Scripts/text-classes.py of Unicode {version}; not to be edited.

{NOTICE} */
#include "CTextClasses.h"

const char *text_classes_version(void) {{ return "{version}"; }}

const {kinds} text_class_blocks[{len(numbers)}] = {{
{rows(numbers)}
}};

const uint16_t text_class_values[{len(blocks) * SIZE}] = {{
{rows(value for block in blocks for value in block)}
}};
""")
with open("Sources/CTextClasses/include/CTextClasses.h", "w", encoding="utf-8") as out:
    out.write(f"""\
/* Classes of characters for breaking lines and for telling grapheme clusters; see Scripts/text-classes.py, which makes this. */
#ifndef PULLQUOTE_CTEXTCLASSES_H
#define PULLQUOTE_CTEXTCLASSES_H

#include <stdint.h>

/* The version of Unicode: "{version}". */
const char *text_classes_version(void);
extern const {kinds} text_class_blocks[];
extern const uint16_t text_class_values[];

/* The class for lines in the lowest six bits, that for clusters in the four above. */
static inline uint16_t text_classes(uint32_t scalar) {{
    return scalar > {LAST:#x} ? 0 : text_class_values[text_class_blocks[scalar / {SIZE}] * {SIZE} + scalar % {SIZE}];
}}

#endif
""")
print(f"Unicode {version}: {len(blocks)} blocks, {len(numbers) * (1 if kinds == 'uint8_t' else 2) + len(blocks) * SIZE * 2} bytes")
