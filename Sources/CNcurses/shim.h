/* ncurses with wide characters, whatever flags the importer was given. */
#ifndef PULLQUOTE_CNCURSES_H
#define PULLQUOTE_CNCURSES_H
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#include <ncurses.h>
#include <term.h>
#endif
