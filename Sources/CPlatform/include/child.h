/* Programs that are run beside this one, by their arguments and never by a shell. */
#ifndef PULLQUOTE_CHILD_H
#define PULLQUOTE_CHILD_H

#include <stddef.h>

/* Runs a program, found by PATH, with the terminal in its hands until it ends; when it is stopped, so is this program until
   both are continued. Returns what waitpid(2) says of it, or -1 with errno where it could not be started. */
int child_run(char *const arguments[], int terminal);

/* Runs a program that reads so many bytes from its input and has nowhere to write, and waits until it has ended, no longer
   than so many milliseconds. Returns its exit status, 0 where it still runs by then having read all, or -1. */
int child_feed(char *const arguments[], const void *bytes, size_t count, int milliseconds);

#endif
