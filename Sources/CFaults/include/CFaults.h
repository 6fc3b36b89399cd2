#ifndef PULLQUOTE_CFAULTS_H
#define PULLQUOTE_CFAULTS_H

/// What happens at a system call, for the trials of keeping.
typedef enum {
  /// Nothing; calls are counted.
  faults_none,
  /// The call fails with EIO.
  faults_error,
  /// This call and all after it fail with EIO.
  faults_error_from_there,
  /// The call fails with ENOSPC if it could need room, else with EIO.
  faults_full,
  /// All calls from this one on fail with ENOSPC if they could need room.
  faults_full_from_there,
  /// A write writes half of its bytes and says so; any other call fails with EINTR if it may, else with EIO.
  faults_short,
  /// The program is killed (SIGKILL) before the call.
  faults_kill,
  /// The program is killed after half of the bytes of a write, or before any other call.
  faults_kill_torn,
} faults_kind;

/// Lets something happen at the `nth` call from now, the first being 1. The system's calls that touch files are replaced
/// in this program and in the libraries that it is linked to; standard input, output and error are left alone.
void faults_arm(faults_kind kind, long nth);
/// Lets nothing happen any more.
void faults_disarm(void);
/// Whether it has happened.
int faults_happened(void);

#endif
