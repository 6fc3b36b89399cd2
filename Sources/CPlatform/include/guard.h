/* The crash guard: however the program ends, the terminal is given back as it was.

   Everything here serves one process with one screen. Calls come from the main thread, but for guard_thread(). */
#ifndef PULLQUOTE_GUARD_H
#define PULLQUOTE_GUARD_H

#include <stddef.h>

/* Installs the handlers and opens /dev/null for standard descriptors that are closed. To be called first thing in the
   program; later calls do nothing. From then on a signal that ends the program first gives the terminal back.

   A signal that asks the program to leave (TERM HUP INT QUIT) is reported to the loop where there is one (see
   guard_set_bell); it ends the program by itself when the loop has not left after two seconds, or when a second one
   comes. PIPE and XFSZ are ignored: the error of the call that failed says more. Programs that are started from here
   have to set those two to their default, and to unblock what loop_signals() blocks. */
void guard_install(void);

/* Gives the calling thread a stack for the handlers (1), so that the terminal is given back also after a stack
   overflow there, or takes it away before the thread ends (0). */
void guard_thread(int begins);

/* Remembers how the terminal's attributes are now: by the descriptor that its keys come from, and the one that it is
   written to. 0, or -1 where the first is no terminal. */
int guard_remember(int keyboard, int display);

/* The bytes that undo what the screen has switched on (leave the alternate screen, show the cursor, ...). Bytes beyond
   511 are left out whole: then nothing is written. */
void guard_set_undo(const char *bytes, size_t count);

/* The screen is up (1) or the terminal is the shell's (0). While it is up and standard error is a terminal, what is
   written to standard error is kept, to be shown when the screen is down. */
void guard_screen(int is_up);

/* Puts the remembered attributes back; for the ordinary ways to leave, after the screen's own end. */
void guard_restore_attributes(void);

/* The eventfd that is to be rung when a signal asks the program to leave; -1 for none. */
void guard_set_bell(int descriptor);

/* The signal that asks the program to leave, or 0. */
int guard_signal(void);

/* Whether the signal was ignored when the program started (nohup). */
int guard_was_ignored(int signal);

/* Ends the program by this signal with its default action, as its parent will see; by exit status 128 + signal where
   that is ignored. The terminal must have been given back. */
_Noreturn void guard_die(int signal);

#endif
