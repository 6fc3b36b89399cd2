#define _GNU_SOURCE
#include "guard.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

/* The handlers use only what signal-safety(7) allows: tcsetattr, write, read, lseek, dup2, sigaction, raise, alarm. */

/* A broken program, and whatever else ends a program by default. */
static const int fatal_signals[] = {
    SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS,
    SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT,
};
/* Somebody wants the program to leave. */
static const int leaving_signals[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
/* The error of the call that failed says more. */
static const int ignored_signals[] = {SIGPIPE, SIGXFSZ};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static struct termios attributes;
static volatile sig_atomic_t keyboard = -1, display = -1, screen_is_up;
static char undo[512];
static volatile sig_atomic_t undo_count;
static volatile sig_atomic_t bell = -1;
static atomic_int leaving_signal;
static int error_copy = -1, kept_errors = -1;
static unsigned long long ignored_at_start;
static struct sigaction before[64];

static void write_all(int descriptor, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

/* Standard error is itself again, and what was kept is shown. */
static void release_errors(void) {
    if (error_copy < 0) return;
    dup2(error_copy, 2);
    char buffer[4096];
    ssize_t count;
    if (lseek(kept_errors, 0, SEEK_SET) == 0)
        while ((count = read(kept_errors, buffer, sizeof buffer)) > 0) write_all(2, buffer, (size_t)count);
    close(kept_errors);
    close(error_copy);
    kept_errors = error_copy = -1;
}

static void keep_errors(void) {
    if (error_copy >= 0 || !isatty(2)) return;
    kept_errors = memfd_create("pullquote-errors", MFD_CLOEXEC);
    error_copy = kept_errors < 0 ? -1 : fcntl(2, F_DUPFD_CLOEXEC, 3);
    if (error_copy < 0) {
        if (kept_errors >= 0) close(kept_errors);
        kept_errors = -1;
        return;
    }
    dup2(kept_errors, 2);
}

void guard_restore_attributes(void) {
    if (keyboard < 0) return;
    /* From the background this would stop the program with SIGTTOU. */
    sigset_t output, old;
    sigemptyset(&output);
    sigaddset(&output, SIGTTOU);
    pthread_sigmask(SIG_BLOCK, &output, &old);
    tcsetattr(keyboard, TCSANOW, &attributes);
    pthread_sigmask(SIG_SETMASK, &old, NULL);
}

static void give_back(void) {
    if (screen_is_up) {
        screen_is_up = 0;
        write_all(display, undo, (size_t)undo_count);
    }
    guard_restore_attributes();
    release_errors();
}

static void act_by_default(int signal) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    sigaction(signal, &action, NULL);
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, signal);
    pthread_sigmask(SIG_UNBLOCK, &one, NULL);
    raise(signal);
}

_Noreturn void guard_die(int signal) {
    if (!guard_was_ignored(signal)) act_by_default(signal);
    _exit(128 + signal);
}

static void on_fatal(int signal, siginfo_t *info, void *context) {
    (void)info;
    (void)context;
    int asked = atomic_load(&leaving_signal);
    give_back();
    /* The alarm of a loop that does not leave: what the parent should see is what was asked for. */
    if (signal == SIGALRM && asked != 0) guard_die(asked);
    /* Somebody who set SWIFT_BACKTRACE wants the runtime's report: its handler runs when the instruction is tried
       again. Without that, it would wait for a key. */
    if (before[signal].sa_handler != SIG_DFL && before[signal].sa_handler != SIG_IGN) {
        sigaction(signal, &before[signal], NULL);
        if (signal == SIGABRT) raise(signal);
        return;
    }
    guard_die(signal);
}

static void on_leave(int signal) {
    int saved = errno, none = 0;
    int descriptor = bell;
    if (descriptor < 0 || !atomic_compare_exchange_strong(&leaving_signal, &none, signal)) {
        give_back();
        guard_die(signal);
    }
    alarm(2);
    unsigned long long one = 1;
    (void)!write(descriptor, &one, sizeof one);
    errno = saved;
}

void guard_thread(int begins) {
    enum { size = 32 * 1024 };
    static _Thread_local void *memory;
    if (!begins) {
        stack_t none = {.ss_flags = SS_DISABLE};
        if (memory && sigaltstack(&none, NULL) == 0) munmap(memory, size);
        memory = NULL;
        return;
    }
    if (memory) return;
    void *fresh = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (fresh == MAP_FAILED) return;
    memory = fresh;
    stack_t stack = {.ss_sp = memory, .ss_size = size};
    sigaltstack(&stack, NULL);
}

void guard_install(void) {
    static int is_installed;
    if (is_installed) return;
    is_installed = 1;

    /* A file that is opened as descriptor 2 would receive our error messages. */
    for (int descriptor = 0; descriptor <= 2; descriptor++)
        if (fcntl(descriptor, F_GETFD) < 0) (void)!open("/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY);

    guard_thread(1);
    int keeps_reports = getenv("SWIFT_BACKTRACE") != NULL;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigfillset(&action.sa_mask);
    for (size_t i = 0; i < COUNT(fatal_signals); i++) {
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        action.sa_sigaction = on_fatal;
        struct sigaction old;
        sigaction(fatal_signals[i], &action, &old);
        if (keeps_reports) before[fatal_signals[i]] = old;
    }
    for (size_t i = 0; i < COUNT(leaving_signals); i++) {
        struct sigaction old;
        sigaction(leaving_signals[i], NULL, &old);
        if (old.sa_handler == SIG_IGN) {
            ignored_at_start |= 1ULL << leaving_signals[i];
            continue;
        }
        action.sa_flags = SA_ONSTACK | SA_RESTART;
        action.sa_handler = on_leave;
        sigaction(leaving_signals[i], &action, NULL);
    }
    for (size_t i = 0; i < COUNT(ignored_signals); i++) signal(ignored_signals[i], SIG_IGN);
}

int guard_was_ignored(int signal) { return signal > 0 && signal < 64 && (ignored_at_start >> signal & 1); }

int guard_remember(int keys, int shown_on) {
    if (tcgetattr(keys, &attributes) != 0) return -1;
    keyboard = keys;
    display = shown_on;
    return 0;
}

void guard_set_undo(const char *bytes, size_t count) {
    undo_count = 0;
    if (count >= sizeof undo) return;
    memcpy(undo, bytes, count);
    undo_count = (sig_atomic_t)count;
}

void guard_screen(int is_up) {
    if (is_up) {
        keep_errors();
        screen_is_up = 1;
    } else {
        screen_is_up = 0;
        release_errors();
    }
}

void guard_set_bell(int descriptor) { bell = descriptor; }

int guard_signal(void) { return atomic_load(&leaving_signal); }
