/* The crash guard: however the program ends, the terminal is given back as it was.

   Everything here serves one process with one screen. Calls come from the main thread, but for those about
   threads: guard_thread(), guard_work(), guard_job(), guard_look_into() and guard_go_on(). */
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

/* The calling thread, and those that it starts by loop_run_threads(), work at a job of the program's, whose number is
   above 0. Where such a thread breaks (a trap, a fault in the memory, a stack that runs over), or takes longer for one
   file than guard_set_patience() says, the program goes on: the job is reported by guard_next_lost(), and the bell is
   rung. A thread that broke stands still for ever, with what it holds; one that takes long goes on, after everything
   else on the machine. After eight that broke the program ends as it does without a job. */
void guard_work(int job);
/* The job of the calling thread, or 0. */
int guard_job(void);
/* The calling thread looks into this file from now on. Costs little where there is no job. */
void guard_look_into(const unsigned char *path, size_t count);
/* The same file still, of which something was done: the time begins anew. */
void guard_go_on(void);
/* Seconds of the processor that a thread may take for a file; 60 where it was not called. */
void guard_set_patience(int seconds);

/* A thread that was lost. */
struct guard_lost {
    int job;
    /* It broke; else it takes too long. */
    int broke;
    /* Bytes of the path, which are there for good; 0 where it was not looking into a file. */
    size_t count;
    const unsigned char *path;
};
/* Takes the next job of which a thread was lost: 1, or 0 where there is none. */
int guard_next_lost(struct guard_lost *lost);

/* Remembers how the terminal's attributes are now: by the descriptor that its keys come from, and the one that it is
   written to. 0, or -1 where the first is no terminal. */
int guard_remember(int keyboard, int display);

/* The bytes that undo what the screen has switched on (leave the alternate screen, show the cursor, ...). Bytes beyond
   511 are left out whole: then nothing is written. */
void guard_set_undo(const char *bytes, size_t count);

/* The screen is up (1) or the terminal is the shell's (0). While it is up and standard error is a terminal, what is
   written to standard error is kept, to be shown when the screen is down. */
void guard_screen(int is_up);

/* A file that is to be removed where a signal ends the program: it was being written, and is of no use half written. There
   is one at a time; NULL for none. A longer path than the system takes is not remembered. */
void guard_doom(const char *path);

/* What is said on standard error where a signal asks the program to leave and there is no loop to be told; at most 511
   bytes, else nothing. */
void guard_set_last_words(const char *bytes, size_t count);

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
