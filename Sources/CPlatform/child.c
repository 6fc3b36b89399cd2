#define _GNU_SOURCE
#include "child.h"
#include "loop.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Between fork and exec: only what POSIX lets a child of many threads do. */
static void start(char *const arguments[], int report) {
    sigset_t none;
    sigemptyset(&none);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execvp(arguments[0], arguments);
    int failure = errno;
    if (write(report, &failure, sizeof failure) < 0) _exit(126);
    _exit(127);
}

/* The error of the exec of a child, once it has either failed or happened. */
static int failure_of(int report) {
    int failure = 0;
    ssize_t count;
    do count = read(report, &failure, sizeof failure);
    while (count < 0 && errno == EINTR);
    close(report);
    return count == (ssize_t)sizeof failure ? failure : 0;
}

static void give_terminal(int terminal, pid_t group) {
    /* Whoever is not in the foreground would be stopped for it. */
    sigset_t out, before;
    sigemptyset(&out);
    sigaddset(&out, SIGTTOU);
    pthread_sigmask(SIG_BLOCK, &out, &before);
    tcsetpgrp(terminal, group);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}

int child_run(char *const arguments[], int terminal) {
    int report[2];
    if (pipe2(report, O_CLOEXEC) != 0) return -1;
    pid_t child = fork();
    if (child < 0) {
        close(report[0]);
        close(report[1]);
        return -1;
    }
    if (child == 0) {
        setpgid(0, 0);
        signal(SIGTTOU, SIG_IGN);
        tcsetpgrp(terminal, getpid());
        if (terminal != 0) dup2(terminal, 0);
        start(arguments, report[1]);
    }
    setpgid(child, child);
    give_terminal(terminal, child);
    close(report[1]);
    int failure = failure_of(report[0]);
    int status = 0;
    while (1) {
        pid_t changed = waitpid(child, &status, WUNTRACED);
        if (changed < 0 && errno == EINTR) continue;
        if (changed < 0 || !WIFSTOPPED(status)) break;
        give_terminal(terminal, getpgrp());
        loop_stop(1);
        give_terminal(terminal, child);
        kill(-child, SIGCONT);
    }
    give_terminal(terminal, getpgrp());
    if (failure != 0) {
        errno = failure;
        return -1;
    }
    return status;
}

static long milliseconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int child_feed(char *const arguments[], const void *bytes, size_t count, int milliseconds) {
    int report[2], input[2];
    if (pipe2(report, O_CLOEXEC) != 0) return -1;
    if (pipe2(input, O_CLOEXEC) != 0) {
        close(report[0]);
        close(report[1]);
        return -1;
    }
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    pid_t child = fork();
    if (child == 0) {
        setpgid(0, 0);
        dup2(input[0], 0);
        dup2(nowhere, 1);
        dup2(nowhere, 2);
        start(arguments, report[1]);
    }
    close(report[1]);
    close(input[0]);
    if (nowhere >= 0) close(nowhere);
    if (child < 0 || failure_of(report[0]) != 0) {
        if (child < 0) close(report[0]);
        else waitpid(child, NULL, 0);
        close(input[1]);
        return -1;
    }
    fcntl(input[1], F_SETFL, O_NONBLOCK);
    long deadline = milliseconds_now() + milliseconds;
    size_t done = 0;
    /* SIGPIPE is ignored or blocked by the program already; a reader that has gone is an error of write. */
    while (done < count) {
        long left = deadline - milliseconds_now();
        struct pollfd waiting = {input[1], POLLOUT, 0};
        if (left <= 0 || poll(&waiting, 1, (int)left) <= 0) break;
        ssize_t written = write(input[1], (const char *)bytes + done, count - done);
        if (written < 0 && errno != EAGAIN && errno != EINTR) break;
        if (written > 0) done += (size_t)written;
    }
    close(input[1]);
    int status = 0;
    while (1) {
        pid_t ended = waitpid(child, &status, WNOHANG);
        if (ended == child) return WIFEXITED(status) && done == count ? WEXITSTATUS(status) : -1;
        if (milliseconds_now() >= deadline) break;
        const struct timespec pause = {0, 2000000};
        nanosleep(&pause, NULL);
    }
    /* wl-copy and the like go on to serve what was copied; they are nobody's child then. */
    return done == count ? 0 : -1;
}
