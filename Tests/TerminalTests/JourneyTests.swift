import Glibc
import Testing

/// The whole program on a pseudo-terminal. Any reader serves that quits on `q`.
@Suite(.serialized) struct JourneyTests {
  static let terminals = ["xterm-256color", "tmux-256color", "screen", "linux", "vt100"]

  private func start(
    term: String = "xterm-256color", columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws -> Session {
    let session = try #require(Session(term: term, columns: columns, rows: rows, environment: environment))
    try #require(session.waitForScreen(), "no screen: \(session.text)")
    return session
  }

  @Test(arguments: terminals)
  func `q leaves the terminal as it was`(term: String) throws {
    let session = try start(term: term)
    session.type("q")
    #expect(session.waitForEnd() == .status(0))
    #expect(session.damage == [])
  }

  @Test func `NO_COLOR is drawn without a colour`() throws {
    let session = try start(environment: ["NO_COLOR": "1"])
    session.type("q")
    #expect(session.waitForEnd() == .status(0))
    #expect(session.renditions.isDisjoint(with: 30...49))
    #expect(session.renditions.isDisjoint(with: 90...107))
    #expect(session.damage == [])
  }

  @Test(arguments: ["xterm-kitty", "alacritty", "bogus-9000", ""])
  func `a terminal without a description is taken for an xterm`(term: String) throws {
    let session = try start(term: term)
    session.type("q")
    #expect(session.waitForEnd() == .status(0))
    #expect(session.damage == [])
  }

  @Test func `a dumb terminal is refused with a sentence`() throws {
    let session = try #require(Session(term: "dumb"))
    #expect(session.waitForEnd() == .status(1))
    #expect(session.text.contains("TERM=dumb"))
    #expect(session.damage == [])
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGUSR1, SIGALRM])
  func `a signal gives the terminal back and ends the program by that signal`(signal: Int32) throws {
    let session = try start()
    kill(session.pid, signal)
    #expect(session.waitForEnd() == .signal(signal))
    #expect(session.damage == [])
  }

  @Test(arguments: terminals)
  func `SIGTERM gives every kind of terminal back`(term: String) throws {
    let session = try start(term: term)
    kill(session.pid, SIGTERM)
    #expect(session.waitForEnd() == .signal(SIGTERM))
    #expect(session.damage == [])
  }

  @Test func `signals that mean nothing change nothing`() throws {
    let session = try start()
    for signal in [SIGPIPE, SIGCHLD, SIGURG, SIGXFSZ] { kill(session.pid, signal) }
    for _ in 0..<200 { kill(session.pid, SIGWINCH) }
    session.settle()
    session.type("q")
    #expect(session.waitForEnd() == .status(0))
    #expect(session.damage == [])
  }

  @Test func `a terminal that is gone ends the program`() throws {
    let session = try start()
    session.hangUp()
    #expect(session.waitForEnd() == .signal(SIGHUP))
  }

  @Test func `SIGTERM at any moment of the start gives the terminal back`() throws {
    for moment in 0..<12 {
      let session = try #require(Session())
      usleep(UInt32(moment) * 3000)
      kill(session.pid, SIGTERM)
      #expect(session.waitForEnd() == .signal(SIGTERM))
      #expect(session.damage == [], "after \(moment * 3) ms")
    }
  }

  @Test func `resizing is followed, down to one cell and up to a wall`() throws {
    let session = try start()
    let sizes = [(1, 1), (2, 1), (500, 200), (1, 200), (500, 1), (0, 0), (80, 24), (3000, 2000), (10, 3), (132, 50)]
    for round in 0..<60 {
      let (columns, rows) = sizes[round % sizes.count]
      session.resize(columns: columns, rows: rows)
      session.pump(for: round % 3)
    }
    session.resize(columns: 80, rows: 24)
    session.settle()
    session.type("q")
    #expect(session.waitForEnd() == .status(0))
    #expect(session.damage == [])
  }

  @Test(arguments: [(1, 1), (2, 2), (0, 0), (500, 200), (200, 1), (1, 200)])
  func `it starts at every size`(columns: Int, rows: Int) throws {
    let session = try start(columns: columns, rows: rows)
    session.type("q")
    #expect(session.waitForEnd() == .status(0))
    #expect(session.damage == [])
  }

  @Test func `a key that follows odd input is heard`() throws {
    let session = try start()
    session.type("\u{1b}[?62;22c\u{1b}]11;rgb:0/0/0\u{7}\u{1b}[200~q\u{1b}[201~\u{1b}[")
    session.settle()
    #expect(!session.isLineByLine)
    // The paste may have opened nothing or something: ESC goes back from it.
    session.type("\u{1b}")
    session.settle()
    session.type("q")
    #expect(session.waitForEnd() == .status(0))
    #expect(session.damage == [])
  }

  @Test func `keys come from the terminal while an article comes through a pipe`() throws {
    let script = "printf 'A title\\n\\nAnd a paragraph.\\n' | \(Session.program) -; echo ended=$?"
    let session = try #require(Session(["sh", "-c", script]))
    try #require(session.waitForScreen(), "no screen: \(session.text)")
    session.type("q")
    #expect(session.waitForEnd() == .status(0))
    #expect(session.text.contains("ended=0"))
    #expect(session.damage == [])
  }

  @Test func `output that goes elsewhere is refused with a sentence`() throws {
    let script = "\(Session.program) \(Session.articles) >/dev/null; echo ended=$?"
    let session = try #require(Session(["sh", "-c", script]))
    #expect(session.waitForEnd() == .status(0))
    #expect(session.text.contains("Standard output is not a terminal"))
    #expect(session.text.contains("ended=1"))
    #expect(session.damage == [])
  }

  @Test func `it runs without a standard error`() throws {
    let session = try #require(Session(["sh", "-c", "\(Session.program) \(Session.articles) 2>&-; echo ended=$?"]))
    try #require(session.waitForScreen(), "no screen: \(session.text)")
    session.type("q")
    #expect(session.waitForEnd() == .status(0))
    #expect(session.text.contains("ended=0"))
    #expect(session.damage == [])
  }

  /// A shell with job control, since only its jobs can be stopped.
  private func startJob() throws -> (Session, pid_t) {
    let script = "set -m; \(Session.program) \(Session.articles); echo stopped=$?; fg >/dev/null; echo ended=$?"
    let session = try #require(Session(["sh", "-c", script]))
    try #require(session.waitForScreen(), "no screen: \(session.text)")
    let job = try #require(session.children.first, "no child")
    return (session, job)
  }

  @Test func `SIGTSTP gives the terminal to the shell, and SIGCONT takes it again`() throws {
    let (session, job) = try startJob()
    let start = session.output.count
    kill(job, SIGTSTP)
    #expect(session.wait(until: { session.text.contains("stopped=148") }))
    // `fg` follows at once, with a frame.
    #expect(session.wait(until: { !session.isLineByLine && session.text.contains("stopped=148") }))
    session.settle()
    #expect(String(decoding: session.output[start...], as: UTF8.self).contains("\u{1b}[?1049l"))
    session.type("q")
    #expect(session.wait(until: { session.text.contains("ended=0") }))
    #expect(session.waitForEnd() == .status(0))
    #expect(session.modesLeft == [])
  }

  @Test func `SIGSTOP is survived too`() throws {
    let (session, job) = try startJob()
    kill(job, SIGSTOP)
    #expect(session.wait(until: { session.text.contains("stopped=147") }))
    session.settle()
    session.type("q")
    #expect(session.wait(until: { session.text.contains("ended=0") }))
    #expect(session.waitForEnd() == .status(0))
    #expect(session.modesLeft == [])
  }
}
