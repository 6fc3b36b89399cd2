#define _GNU_SOURCE
#include "loop.h"
#include "guard.h"
#include <stdlib.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

int loop_bell(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void loop_ring(int bell) {
    unsigned long long one = 1;
    (void)!write(bell, &one, sizeof one);
}

void loop_silence(int bell) {
    unsigned long long count;
    (void)!read(bell, &count, sizeof count);
}

static void loop_signal_set(sigset_t *set) {
    sigemptyset(set);
    sigaddset(set, SIGWINCH);
    sigaddset(set, SIGTSTP);
    sigaddset(set, SIGCONT);
}

int loop_signals(void) {
    sigset_t set;
    loop_signal_set(&set);
    pthread_sigmask(SIG_BLOCK, &set, NULL);
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int loop_next_signal(int signals) {
    struct signalfd_siginfo info;
    return read(signals, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

void loop_hold_signals(int hold) {
    static sigset_t before;
    if (!hold) {
        pthread_sigmask(SIG_SETMASK, &before, NULL);
        return;
    }
    sigset_t all;
    sigfillset(&all);
    /* These come from the code itself and cannot wait. */
    const int faults[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS};
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) sigdelset(&all, faults[i]);
    pthread_sigmask(SIG_BLOCK, &all, &before);
}

void loop_stop(int group) {
    struct sigaction action, old;
    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, &action, &old);
    sigset_t stop, before, waiting;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    if (group) kill(0, SIGTSTP);
    else raise(SIGTSTP);
    pthread_sigmask(SIG_UNBLOCK, &stop, &before);    /* stops here */
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    sigaction(SIGTSTP, &old, NULL);
    /* The SIGCONT that woke us is answered by returning. */
    sigemptyset(&waiting);
    sigaddset(&waiting, SIGCONT);
    const struct timespec now = {0, 0};
    while (sigtimedwait(&waiting, NULL, &now) > 0) continue;
}

int loop_terminal_size(int terminal, int *columns, int *rows) {
    struct winsize size;
    if (ioctl(terminal, TIOCGWINSZ, &size) != 0) return -1;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return 0;
}

unsigned long loop_thread(void) { return (unsigned long)pthread_self(); }

struct start {
    void (*work)(void *);
    void *argument;
    int job;
};

static void *run(void *pointer) {
    struct start start = *(struct start *)pointer;
    free(pointer);
    start.work(start.argument);
    return NULL;
}

int loop_start_thread(void (*work)(void *), void *argument, size_t stack_size) {
    struct start *start = malloc(sizeof *start);
    if (!start) return ENOMEM;
    *start = (struct start){work, argument, 0};
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, stack_size);
    pthread_t thread;
    int failure = pthread_create(&thread, &attributes, run, start);
    pthread_attr_destroy(&attributes);
    if (failure) free(start);
    return failure;
}

static void *run_guarded(void *pointer) {
    struct start start = *(struct start *)pointer;
    guard_thread(1);
    guard_work(start.job);
    start.work(start.argument);
    guard_thread(0);
    return NULL;
}

void loop_run_threads(int count, void (*work)(void *), void *argument, size_t stack_size) {
    enum { most = 64 };
    pthread_t threads[most];
    struct start start = {work, argument, guard_job()};
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, stack_size);
    int started = 0;
    while (started < count - 1 && started < most
           && pthread_create(&threads[started], &attributes, run_guarded, &start) == 0)
        started++;
    pthread_attr_destroy(&attributes);
    work(argument);
    for (int i = 0; i < started; i++) pthread_join(threads[i], NULL);
}
