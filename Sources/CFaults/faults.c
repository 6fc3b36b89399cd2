// Replaces the C library's functions that touch files by ones that fail when they are told to. A program's own function
// is taken by the libraries that are linked to it in place of the C library's; what it does is asked of the kernel.
#define _GNU_SOURCE
#include "CFaults.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static faults_kind kind = faults_none;
static long until;
static int happened;

void faults_arm(faults_kind new_kind, long nth) {
  kind = new_kind;
  until = nth;
  happened = 0;
}

void faults_disarm(void) { kind = faults_none; }

int faults_happened(void) { return happened; }

static void die(void) {
  syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
  for (;;) pause();
}

// Counts a call; whether it is to fail, with errno set. A `half` of a write is done where one is asked for.
static int fails(int needs_room, int *half) {
  if (kind == faults_none) return 0;
  if (until > 0) until--;
  if (until > 0) return 0;
  int first = !happened;
  switch (kind) {
    case faults_none: return 0;
    case faults_error:
      if (!first) return 0;
      happened = 1;
      errno = EIO;
      return 1;
    case faults_error_from_there:
      happened = 1;
      errno = EIO;
      return 1;
    case faults_full:
      if (!first) return 0;
      happened = 1;
      errno = needs_room ? ENOSPC : EIO;
      return 1;
    case faults_full_from_there:
      happened = 1;
      errno = ENOSPC;
      return needs_room;
    case faults_short:
      if (!first) return 0;
      happened = 1;
      if (half) {
        *half = 1;
        return 0;
      }
      errno = EIO;
      return 1;
    case faults_kill: die();
    case faults_kill_torn:
      if (half) {
        *half = 2;
        return 0;
      }
      die();
  }
  return 0;
}

static int is_ours(int descriptor) { return descriptor > 2; }

static int open_at(int folder, const char *path, int flags, va_list more) {
  mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0;
  if (fails(flags & O_CREAT, NULL)) return -1;
  return (int)syscall(SYS_openat, folder, path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  int result = open_at(AT_FDCWD, path, flags, more);
  va_end(more);
  return result;
}

int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  int result = open_at(AT_FDCWD, path, flags | O_LARGEFILE, more);
  va_end(more);
  return result;
}

static ssize_t written(int descriptor, const void *bytes, size_t count, off64_t place, int has_place) {
  int half = 0;
  if (is_ours(descriptor) && fails(1, &half)) return -1;
  if (half) count = (count + 1) / 2;
  ssize_t result = has_place ? syscall(SYS_pwrite64, descriptor, bytes, count, place)
                             : syscall(SYS_write, descriptor, bytes, count);
  if (half == 2) die();
  return result;
}

ssize_t write(int descriptor, const void *bytes, size_t count) { return written(descriptor, bytes, count, 0, 0); }
ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t place) {
  return written(descriptor, bytes, count, place, 1);
}
ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t place) {
  return written(descriptor, bytes, count, place, 1);
}

ssize_t read(int descriptor, void *bytes, size_t count) {
  if (is_ours(descriptor) && fails(0, NULL)) return -1;
  return syscall(SYS_read, descriptor, bytes, count);
}
ssize_t pread(int descriptor, void *bytes, size_t count, off_t place) {
  if (is_ours(descriptor) && fails(0, NULL)) return -1;
  return syscall(SYS_pread64, descriptor, bytes, count, place);
}
ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t place) {
  return pread(descriptor, bytes, count, place);
}

// Here programs die and no machines: what was written is there, synchronized or not, and waiting for disks takes long.
int fsync(int descriptor) {
  (void)descriptor;
  return fails(1, NULL) ? -1 : 0;
}
int fdatasync(int descriptor) { return fsync(descriptor); }
int ftruncate(int descriptor, off_t length) { return fails(1, NULL) ? -1 : (int)syscall(SYS_ftruncate, descriptor, length); }
int ftruncate64(int descriptor, off64_t length) { return ftruncate(descriptor, length); }
int unlink(const char *path) { return fails(0, NULL) ? -1 : (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0); }
int rename(const char *from, const char *to) {
  return fails(1, NULL) ? -1 : (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}
int mkdir(const char *path, mode_t mode) { return fails(1, NULL) ? -1 : (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode); }
int flock(int descriptor, int operation) { return fails(0, NULL) ? -1 : (int)syscall(SYS_flock, descriptor, operation); }

static int controlled(int descriptor, int command, long argument) {
  // Locks only: what else fcntl does fails on no disk.
  int locks = command == F_SETLK || command == F_SETLKW || command == F_GETLK;
  if (locks && fails(0, NULL)) return -1;
  return (int)syscall(SYS_fcntl, descriptor, command, argument);
}

int fcntl(int descriptor, int command, ...) {
  va_list more;
  va_start(more, command);
  long argument = va_arg(more, long);
  va_end(more);
  return controlled(descriptor, command, argument);
}

int fcntl64(int descriptor, int command, ...) {
  va_list more;
  va_start(more, command);
  long argument = va_arg(more, long);
  va_end(more);
  return controlled(descriptor, command, argument);
}

static int looked(int folder, const char *path, struct stat *status, int flags) {
  if (fails(0, NULL)) return -1;
  return (int)syscall(SYS_newfstatat, folder, path, status, flags);
}

int stat(const char *path, struct stat *status) { return looked(AT_FDCWD, path, status, 0); }
int lstat(const char *path, struct stat *status) { return looked(AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW); }
int fstat(int descriptor, struct stat *status) { return looked(descriptor, "", status, AT_EMPTY_PATH); }
int stat64(const char *path, struct stat64 *status) { return stat(path, (struct stat *)status); }
int lstat64(const char *path, struct stat64 *status) { return lstat(path, (struct stat *)status); }
int fstat64(int descriptor, struct stat64 *status) { return fstat(descriptor, (struct stat *)status); }
