/* ncurses with wide characters, whatever flags the importer was given, and as functions what Swift cannot import:
   macros, and globals that change. */
#ifndef PULLQUOTE_CNCURSES_H
#define PULLQUOTE_CNCURSES_H
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#include <ncurses.h>
#include <stdint.h>
#include <term.h>

enum {
    curses_normal = A_NORMAL,
    curses_bold = A_BOLD,
    curses_italic = A_ITALIC,
    curses_dim = A_DIM,
    curses_underline = A_UNDERLINE,
    curses_reverse = A_REVERSE,
};

static inline WINDOW *curses_screen(void) { return stdscr; }
static inline int curses_colors(void) { return COLORS; }
static inline int curses_pairs(void) { return COLOR_PAIRS; }

/* A capability of the terminal, NULL where it has none (or no such capability). */
static inline const char *curses_capability(const char *name) {
    char *value = tigetstr((NCURSES_CONST char *)name);
    return value == (char *)-1 ? NULL : value;
}

/* A blank cell with a look, from which cells with that look are made. */
static inline cchar_t curses_blank(attr_t attributes, int pair) {
    cchar_t cell;
    setcchar(&cell, L" ", attributes, 0, &pair);
    return cell;
}

/* The cell with another character in it, and up to four marks on that. setcchar() for each cell would take as long as
   all the rest of drawing a row. */
static inline void curses_put(cchar_t *cell, uint32_t scalar, const uint32_t *marks, int count) {
    cell->chars[0] = (wchar_t)scalar;
    for (int i = 0; i < count && i + 1 < CCHARW_MAX; i++) cell->chars[i + 1] = (wchar_t)marks[i];
}
#endif
