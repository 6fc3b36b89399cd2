/* What a poll(2) loop waits for: Linux's descriptors for events and signals, which Swift's Glibc hides. */
#ifndef PULLQUOTE_LOOP_H
#define PULLQUOTE_LOOP_H

#include <stddef.h>

/* A new eventfd that is closed on exec and never blocks, or -1. */
int loop_bell(void);
/* Makes the bell's descriptor readable; safe from any thread. */
void loop_ring(int bell);
/* Takes all rings. */
void loop_silence(int bell);

/* Blocks WINCH, TSTP and CONT in this thread and in those it starts, and returns a signalfd that reports them; -1 on
   failure. To be called before any thread is started. */
int loop_signals(void);
/* Takes the next of those signals that has arrived, or 0. */
int loop_next_signal(int signals);

/* Holds back every signal that a handler would answer (1), or lets those that came arrive (0). */
void loop_hold_signals(int hold);

/* Stops as C-z does, by SIGTSTP with its default action, and returns when the program continues; at once where no
   shell could continue it. With `group` the whole job, else this process alone. */
void loop_stop(int group);

/* Columns and rows of the terminal; 0 and 0 where it does not know. Returns 0, or -1 when it is none. */
int loop_terminal_size(int terminal, int *columns, int *rows);

/* A number that no other living thread has. */
unsigned long loop_thread(void);

/* Runs work on a detached thread of its own, with a stack of so many bytes. Returns 0, or errno where there is no thread to
   be had; then the work has not run. */
int loop_start_thread(void (*work)(void *), void *argument, size_t stack_size);

/* Runs the same work on so many threads at once, the calling one among them, and returns when all have ended. Where there
   are not so many threads to be had, on fewer. */
void loop_run_threads(int count, void (*work)(void *), void *argument, size_t stack_size);

#endif
