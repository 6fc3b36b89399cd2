import Glibc
import Testing

/// The program in a terminal that somebody else wrote. Skipped where tmux is missing.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct TmuxTests {
  @Test(arguments: ["xterm-256color", "tmux-256color", "screen", "linux", "vt100", "NO_COLOR"])
  func `the program comes, follows a new size, and goes without a trace`(kind: String) throws {
    let isPlain = kind == "NO_COLOR"
    let tmux = try #require(Tmux(term: isPlain ? "xterm-256color" : kind))
    let environment = isPlain ? "NO_COLOR=1 " : ""
    let line = "a=$(stty -g); \(environment)\(Session.program) \(Session.articles); echo ended=$?;"
    tmux.run("send-keys", "-l", line + " [ $a = $(stty -g) ] && echo as before\n")
    #expect(tmux.wait { tmux.isRaw && !tmux.screen.contains("stty -g") }, "no screen of its own")
    for (columns, rows) in [(40, 10), (1, 1), (120, 40), (80, 24)] {
      tmux.run("resize-window", "-x", "\(columns)", "-y", "\(rows)")
      // tmux takes its time to tell the program.
      #expect(tmux.wait { tmux.size == "\(rows) \(columns)\n" })
      usleep(50_000)
    }
    tmux.run("send-keys", "q")
    #expect(tmux.wait { tmux.screen.contains("ended=0\nas before\n") }, "\(tmux.screen)")
    #expect(tmux.show("#{alternate_on} #{cursor_flag} #{keypad_flag} #{keypad_cursor_flag}") == "0 1 0 0")
  }

  @Test func `the border of the quotations is dragged, and the mouse is given back`() throws {
    let tmux = try #require(Tmux(term: "tmux-256color"))
    let setUp = "D=$(mktemp -d); mkdir $D/pullquote; echo mouse = true > $D/pullquote/config.toml;"
    tmux.run(
      "send-keys", "-l",
      "\(setUp) XDG_CONFIG_HOME=$D \(Session.program) \(Session.articles); rm -r $D; echo ended=$?\n")
    // The column of the border, in the row of the sidebar's title.
    func border() -> Int? {
      guard let row = tmux.screen.split(separator: "\n").first(where: { $0.contains("Quotations") }) else { return nil }
      return row.firstIndex(of: "│").map { row.distance(from: row.startIndex, to: $0) }
    }
    try #require(tmux.wait { border() == 51 }, "\(tmux.screen)")
    #expect(tmux.show("#{mouse_button_flag}#{mouse_sgr_flag}") == "11")
    tmux.run("send-keys", "-l", "\u{1b}[<0;52;10M\u{1b}[<32;48;10M\u{1b}[<32;42;11M\u{1b}[<0;42;11m")
    #expect(tmux.wait { border() == 41 }, "\(tmux.screen)")
    tmux.run("send-keys", "q")
    #expect(tmux.wait { tmux.screen.contains("ended=0\n") }, "\(tmux.screen)")
    #expect(tmux.show("#{mouse_any_flag}#{mouse_button_flag}#{mouse_standard_flag}#{mouse_sgr_flag}") == "0000")
  }
}

/// Somebody who has never read with the program.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct NewcomerTests {
  private func run(_ arguments: String, _ body: (Tmux) throws -> Void) throws {
    let tmux = try #require(Tmux(term: "xterm-256color"))
    tmux.run("send-keys", "-l", "D=$(mktemp -d); HOME=$D; export HOME; \(Session.program) \(arguments)\n")
    try body(tmux)
    tmux.run("send-keys", "-l", "rm -r $D; echo done\n")
    #expect(tmux.wait { tmux.screen.contains("done\n") })
  }

  @Test func `the first session mentions the tour, the second does not`() throws {
    try run(Session.articles) { tmux in
      #expect(tmux.wait { tmux.screen.contains("New here? :tour teaches ten keys in a minute") }, "\(tmux.screen)")
      tmux.run("send-keys", "-l", ":tour\n")
      #expect(tmux.wait { tmux.screen.contains("1 of 10") }, "\(tmux.screen)")
      tmux.run("send-keys", "q")
      #expect(tmux.wait { tmux.screen.contains("The tour is over") }, "\(tmux.screen)")
      tmux.run("send-keys", "q")
      #expect(tmux.wait { !tmux.isRaw })
      tmux.run("send-keys", "-l", "\(Session.program) \(Session.articles)\n")
      #expect(tmux.wait { tmux.screen.contains("? help") }, "\(tmux.screen)")
      #expect(!tmux.screen.contains("New here?"))
      tmux.run("send-keys", "q")
      #expect(tmux.wait { !tmux.isRaw })
    }
  }

  @Test func `the tour by itself keeps nothing`() throws {
    try run("tour") { tmux in
      #expect(tmux.wait { tmux.screen.contains("1 of 10") }, "\(tmux.screen)")
      tmux.run("send-keys", "-l", "jx/ferry\n")
      #expect(tmux.wait { tmux.screen.contains("2 of 10") }, "\(tmux.screen)")
      tmux.run("send-keys", "q")
      #expect(tmux.wait { !tmux.isRaw })
      tmux.run("send-keys", "-l", "echo left $? $(find $D -type f | wc -l)\n")
      #expect(tmux.wait { tmux.screen.contains("left 0 0\n") }, "\(tmux.screen)")
    }
  }
}

/// A tmux server of our own with one window and a shell in it.
final class Tmux {
  static let isInstalled = run(["sh", "-c", "command -v tmux"]) != nil

  private let socket: String

  init?(term: String) {
    // Each has a server of its own: suites run side by side, and a test may start a second one before the first is gone.
    socket = "pullquote-tests-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    let start = [
      "set-option", "-g", "default-terminal", term, ";", "set-option", "-g", "status", "off", ";", "new-session", "-d",
      "-x", "80", "-y", "24", "env PS1= ENV= sh",
    ]
    // The options have to be there before the window is made, so the server is started with both.
    guard Self.run(["tmux", "-L", socket, "-f", "/dev/null"] + start) != nil else { return nil }
  }

  deinit {
    run("kill-server")
  }

  @discardableResult func run(_ command: String...) -> String {
    Self.run(["tmux", "-L", socket] + command) ?? ""
  }

  func show(_ format: String) -> String {
    String(run("display-message", "-p", format).prefix { $0 != "\n" })
  }

  var screen: String { run("capture-pane", "-p") }

  /// Whether the program in the window takes each key.
  var isRaw: Bool {
    Self.run(["sh", "-c", "stty -a < \(show("#{pane_tty}"))"])?.contains("-icanon") ?? false
  }

  /// Rows and columns as the program in the window is told.
  var size: String? { Self.run(["sh", "-c", "stty size < \(show("#{pane_tty}"))"]) }

  func wait(until isDone: () -> Bool) -> Bool {
    for _ in 0..<200 {
      if isDone() { return true }
      usleep(25_000)
    }
    return isDone()
  }

  /// What a command prints; nil when it fails.
  static func run(_ words: [String]) -> String? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments = words.map { strdup($0) } + [nil]
    let variables = ["PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "HOME=/nonexistent"]
    var environment = variables.map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    // The threads of tests block signals, and a server that inherited that would never be killed.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    let failure = posix_spawnp(&child, words[0], &actions, &attributes, &arguments, &environment)
    close(ends[1])
    guard failure == 0 else { return nil }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(ends[0], &buffer, buffer.count), count > 0 { output += buffer[..<count] }
    var status: Int32 = 0
    guard waitpid(child, &status, 0) == child, status == 0 else { return nil }
    return String(decoding: output, as: UTF8.self)
  }
}
