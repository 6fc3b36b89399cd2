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
#include <sys/resource.h>
#include <sys/syscall.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

/* The handlers use only what signal-safety(7) allows: tcsetattr, write, read, lseek, dup2, unlink, sigaction, raise,
   alarm. */

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
static char doomed[4096], last_words[512];
static volatile sig_atomic_t is_doomed, last_words_count;
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
    if (is_doomed) unlink(doomed);
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

/* MARK: Threads that are lost */

/* The bytes of a path that are remembered; a longer one is told shortened. */
enum { longest_path = 8192 };
/* What a thread works at; on the pages that guard_thread() maps, so that it costs nothing to threads without a guard. */
struct work {
    int job, has_timer;
    timer_t timer;
    size_t count;
    unsigned char path[longest_path];
};
static _Thread_local struct work *work;
static int patience = 60;

enum { most_lost = 8 };
static struct guard_lost lost[2 * most_lost];
static unsigned char lost_paths[2 * most_lost][longest_path];
/* How many were begun, which of them are written, and how many were taken. */
static atomic_int lost_begun, broken;
static atomic_int lost_written[2 * most_lost];
static int lost_taken;

static int report_lost(int broke) {
    int descriptor = bell;
    if (!work || work->job == 0 || descriptor < 0) return 0;
    if (broke && atomic_fetch_add(&broken, 1) >= most_lost) return 0;
    int number = atomic_fetch_add(&lost_begun, 1);
    if (number >= (int)COUNT(lost)) return 0;
    lost[number].job = work->job;
    lost[number].broke = broke;
    lost[number].count = work->count;
    lost[number].path = lost_paths[number];
    memcpy(lost_paths[number], work->path, work->count);
    atomic_store(&lost_written[number], 1);
    unsigned long long one = 1;
    (void)!write(descriptor, &one, sizeof one);
    return 1;
}

int guard_next_lost(struct guard_lost *next) {
    if (lost_taken >= (int)COUNT(lost) || !atomic_load(&lost_written[lost_taken])) return 0;
    *next = lost[lost_taken++];
    return 1;
}

void guard_set_patience(int seconds) { patience = seconds; }

static void set_timer(void) {
    if (!work->has_timer) return;
    const struct itimerspec time = {.it_value = {.tv_sec = patience}};
    timer_settime(work->timer, 0, &time, NULL);
}

void guard_work(int job) {
    if (!work) return;
    work->job = job;
    work->count = 0;
    if (job == 0 || work->has_timer) return;
    struct sigevent event;
    memset(&event, 0, sizeof event);
    event.sigev_notify = SIGEV_THREAD_ID;
    event.sigev_signo = SIGVTALRM;
    event._sigev_un._tid = (pid_t)syscall(SYS_gettid);
    work->has_timer = timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &work->timer) == 0;
}

int guard_job(void) { return work ? work->job : 0; }

void guard_look_into(const unsigned char *path, size_t count) {
    if (!work || work->job == 0) return;
    work->count = 0;
    if (count > sizeof work->path) count = sizeof work->path;
    memcpy(work->path, path, count);
    atomic_signal_fence(memory_order_release);
    work->count = count;
    set_timer();
}

void guard_go_on(void) {
    if (work && work->job != 0) set_timer();
}

/* Whether the signal comes from the thread's own doing, and the program can go on without it. Not after SIGABRT: then
   the C library has found its memory spoilt. */
static int lose_thread(int signal, const siginfo_t *info) {
    if (signal == SIGVTALRM && info->si_code == SI_TIMER) {
        /* Where nobody is told, it is the file that takes long, not the program. */
        if (report_lost(0)) setpriority(PRIO_PROCESS, (id_t)syscall(SYS_gettid), 19);
        return 1;
    }
    int is_own = signal == SIGILL || signal == SIGTRAP || signal == SIGSEGV || signal == SIGBUS || signal == SIGFPE;
    if (!is_own || info->si_code <= 0) return 0;
    /* Somebody wants the runtime's report. */
    if (before[signal].sa_handler != SIG_DFL && before[signal].sa_handler != SIG_IGN) return 0;
    if (!report_lost(1)) return 0;
    /* The handler blocks all signals. What the thread holds it holds for ever: unwinding it could spoil more. */
    for (;;) pause();
}

static void on_fatal(int signal, siginfo_t *info, void *context) {
    (void)context;
    int saved = errno;
    if (lose_thread(signal, info)) {
        errno = saved;
        return;
    }
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
        if (descriptor < 0) write_all(2, last_words, (size_t)last_words_count);
        guard_die(signal);
    }
    alarm(2);
    unsigned long long one = 1;
    (void)!write(descriptor, &one, sizeof one);
    errno = saved;
}

void guard_thread(int begins) {
    enum { size = 32 * 1024, whole = size + ((sizeof(struct work) + 4095) / 4096) * 4096 };
    static _Thread_local unsigned char *memory;
    if (!begins) {
        stack_t none = {.ss_flags = SS_DISABLE};
        if (work && work->has_timer) timer_delete(work->timer);
        work = NULL;
        if (memory && sigaltstack(&none, NULL) == 0) munmap(memory, whole);
        memory = NULL;
        return;
    }
    if (memory) return;
    void *fresh = mmap(NULL, whole, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (fresh == MAP_FAILED) return;
    memory = fresh;
    work = (struct work *)(memory + size);
    stack_t stack = {.ss_sp = memory, .ss_size = size};
    sigaltstack(&stack, NULL);
}

void guard_install(void) {
    static int is_installed;
    if (is_installed) return;
    is_installed = 1;

    /* A file that is opened as descriptor 2 would receive our error messages. To write to a closed standard output stays an
       error. */
    for (int descriptor = 0; descriptor <= 2; descriptor++)
        if (fcntl(descriptor, F_GETFD) < 0) (void)!open("/dev/null", descriptor == 2 ? O_WRONLY : O_RDONLY);

    guard_thread(1);
    int keeps_reports = getenv("SWIFT_BACKTRACE") != NULL;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigfillset(&action.sa_mask);
    for (size_t i = 0; i < COUNT(fatal_signals); i++) {
        action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART;
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

void guard_doom(const char *path) {
    is_doomed = 0;
    if (!path || strlen(path) >= sizeof doomed) return;
    strcpy(doomed, path);
    atomic_signal_fence(memory_order_release);
    is_doomed = 1;
}

void guard_set_last_words(const char *bytes, size_t count) {
    last_words_count = 0;
    if (count >= sizeof last_words) return;
    memcpy(last_words, bytes, count);
    atomic_signal_fence(memory_order_release);
    last_words_count = (sig_atomic_t)count;
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
