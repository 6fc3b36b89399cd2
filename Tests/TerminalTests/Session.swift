import Glibc

/// The program on a pseudo-terminal, driven and watched as a terminal would.
final class Session {
  enum Ending: Equatable {
    case status(Int32)
    case signal(Int32)
  }

  /// The program as it was built beside these tests, or the one that PULLQUOTE_BINARY names.
  static let program: String = {
    if let named = getenv("PULLQUOTE_BINARY") { return String(cString: named) }
    let arguments = CommandLine.arguments
    let bundle =
      arguments.firstIndex(of: "--test-bundle-path").map { arguments[min($0 + 1, arguments.count - 1)] } ?? arguments[0]
    return bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/pullquote"
  }()

  /// What it reads: the samples, which are few and need no more of the machine than a moment.
  static let articles: String = {
    let here = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return here.dropLast(3).joined(separator: "/") + "/Samples"
  }()

  // Linux's TIOCGPTN, TIOCSPTLCK, and POSIX_SPAWN_SETSID.
  private static let getNumber: UInt = 0x8004_5430
  private static let setLock: UInt = 0x4004_5431
  private static let spawnInNewSession: Int32 = 0x80

  private(set) var output: [UInt8] = []
  let pid: pid_t
  private var terminal: Int32
  private let inside: Int32
  private let before: termios
  private var ending: Ending?

  /// Starts a command (the program itself where none is given) as the leader of a session on a new terminal.
  init?(
    _ command: [String]? = nil, term: String = "xterm-256color", columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) {
    // What posix_openpt(3) and its companions do, which Swift's Glibc hides.
    terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var lock: Int32 = 0
    guard terminal >= 0, ioctl(terminal, Self.getNumber, &number) == 0, ioctl(terminal, Self.setLock, &lock) == 0 else {
      return nil
    }
    let path = "/dev/pts/\(number)"
    inside = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var attributes = termios()
    guard inside >= 0, tcgetattr(inside, &attributes) == 0 else { return nil }
    before = attributes
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(inside, UInt(TIOCSWINSZ), &size)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session's leader opens becomes the session's.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var flags = posix_spawnattr_t()
    posix_spawnattr_init(&flags)
    defer { posix_spawnattr_destroy(&flags) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&flags, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&flags, &signals)
    posix_spawnattr_setflags(&flags, Int16(Self.spawnInNewSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var variables = ["TERM": term, "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent"]
    variables.merge(environment) { $1 }
    let words = command ?? [Self.program, Self.articles]
    var arguments = words.map { strdup($0) } + [nil]
    var entries = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + entries { free(text) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, words[0], &actions, &flags, &arguments, &entries) == 0 else { return nil }
    pid = child
  }

  deinit {
    if ending == nil {
      kill(-pid, SIGKILL)
      kill(pid, SIGKILL)
      var status: Int32 = 0
      waitpid(pid, &status, 0)
    }
    if terminal >= 0 { close(terminal) }
    close(inside)
  }

  // MARK: - Doing

  func type(_ keys: String) {
    var rest = Array(keys.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, min($0.count, 1024)) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
      pump(for: 0)
    }
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  func hangUp() {
    close(terminal)
    terminal = -1
  }

  // MARK: - Watching

  /// Reads what the program writes for so many milliseconds at most; returns whether there was anything.
  @discardableResult func pump(for milliseconds: Int) -> Bool {
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard terminal >= 0, poll(&waiting, 1, Int32(milliseconds)) > 0, waiting.revents & Int16(POLLIN) != 0 else {
      return false
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(terminal, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer[..<count]
    return true
  }

  /// Whether this comes true within ten seconds.
  func wait(until isDone: () -> Bool) -> Bool {
    for _ in 0..<1000 {
      if isDone() { return true }
      if !pump(for: 10) { usleep(1000) }
    }
    return isDone()
  }

  /// Waits until these words have been written.
  func wait(for words: String) -> Bool { wait { text.contains(words) } }

  /// Waits for a first screen: the terminal is the program's, and something has been drawn and is at rest.
  func waitForScreen() -> Bool {
    guard wait(until: { !isLineByLine && !output.isEmpty }) else { return false }
    settle()
    return true
  }

  func settle() {
    while pump(for: 80) {}
  }

  func waitForEnd() -> Ending? {
    _ = wait(until: { ending ?? reap() != nil })
    while pump(for: 20) {}
    return ending
  }

  /// Whether the program is gone already.
  var hasEnded: Bool {
    while pump(for: 0) {}
    return ending ?? reap() != nil
  }

  private func reap() -> Ending? {
    var status: Int32 = 0
    guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
    ending = status & 0x7f == 0 ? .status(status >> 8 & 0xff) : .signal(status & 0x7f)
    return ending
  }

  /// The processes that the session's leader has started.
  var children: [pid_t] {
    guard let file = fopen("/proc/\(pid)/task/\(pid)/children", "r") else { return [] }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self).split(separator: " ").compactMap { pid_t($0) }
  }

  // MARK: - Judging

  private var attributes: termios {
    var now = termios()
    tcgetattr(inside, &now)
    return now
  }

  /// Whether the terminal hands over lines, as for a shell, and not each key.
  var isLineByLine: Bool { attributes.c_lflag & UInt32(ICANON) != 0 }

  var attributesAreAsBefore: Bool {
    let now = attributes
    return now.c_iflag == before.c_iflag && now.c_oflag == before.c_oflag && now.c_cflag == before.c_cflag
      && now.c_lflag == before.c_lflag
      && withUnsafeBytes(of: now.c_cc) { now in withUnsafeBytes(of: before.c_cc) { now.elementsEqual($0) } }
  }

  var text: String { String(decoding: output, as: UTF8.self) }

  /// The private modes (the numbers in ESC [ ? 1049 h) that are otherwise than a shell expects: switched on, or for
  /// the cursor, off.
  var modesLeft: Set<Int> {
    var left: Set<Int> = []
    for sequence in text.components(startingWith: "\u{1b}[?") {
      guard let end = sequence.firstIndex(where: { !$0.isNumber && $0 != ";" }) else { continue }
      let isOn = sequence[end] == "h"
      guard isOn || sequence[end] == "l" else { continue }
      for mode in sequence[..<end].split(separator: ";").compactMap({ Int($0) }) {
        if isOn != (mode == 25 || mode == 7) { left.insert(mode) } else { left.remove(mode) }
      }
    }
    // Blinking is how the cursor's ordinary look is written by some.
    return left.subtracting([12])
  }

  /// The numbers of all attributes and colours that were written (those in ESC [ 1 ; 31 m).
  var renditions: Set<Int> {
    var numbers: Set<Int> = []
    for sequence in text.components(startingWith: "\u{1b}[") {
      guard let end = sequence.firstIndex(where: { !$0.isNumber && $0 != ";" }), sequence[end] == "m" else { continue }
      numbers.formUnion(sequence[..<end].split(separator: ";").compactMap { Int($0) })
    }
    return numbers
  }

  /// What keeps the terminal from being as it was before the program; empty when it is.
  var damage: [String] {
    (attributesAreAsBefore ? [] : ["attributes"]) + modesLeft.sorted().map { "mode \($0)" }
  }
}

extension String {
  /// The parts that follow each place where the mark stands.
  fileprivate func components(startingWith mark: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let found = rest.firstRange(of: mark) {
      rest = rest[found.upperBound...]
      parts.append(rest)
    }
    return parts
  }
}
