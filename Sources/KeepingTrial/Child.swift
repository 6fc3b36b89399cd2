import Glibc

/// This program once more, as a child that can be killed, and what it writes.
final class Child {
  private let process: pid_t
  private let output: Int32
  private var written: [UInt8] = []

  /// - Parameter silently: whether what it says of errors is thrown away.
  init(_ words: [String], environment: [String] = [], silently: Bool = false) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { KeepingTrial.fail("no pipe can be made", status: 2) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    if silently { posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) }
    let program = "/proc/self/exe"
    var arguments = ([program] + words).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for word in arguments + variables { free(word) } }
    var child: pid_t = 0
    guard posix_spawn(&child, program, &actions, nil, &arguments, &variables) == 0 else {
      KeepingTrial.fail("the trial cannot be started", status: 2)
    }
    close(ends[1])
    process = child
    output = ends[0]
  }

  deinit { close(output) }

  func kill() { Glibc.kill(process, SIGKILL) }

  /// Waits until it has written something.
  func readOnce() { _ = readMore() }

  /// Waits until it has ended; its status as waitpid(2) gives it.
  func end() -> Int32 {
    while readMore() {}
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status
  }

  private func readMore() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(output, &chunk, chunk.count)
    written += chunk[..<max(0, count)]
    return count > 0
  }

  /// The last number that it wrote whole, each on a line of its own.
  var lastNumber: Int? {
    let lines = written.split(separator: 10, omittingEmptySubsequences: false).dropLast()
    return lines.last.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
  }
}
