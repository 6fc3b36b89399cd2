import Glibc
import Testing

/// The program asks the terminal for its background, and what the answer makes of the screen.
@Suite(.serialized) struct BackgroundTests {
  private static let question = "\u{1b}]11;?"
  private static let white = "\u{1b}]11;rgb:ffff/ffff/ffff\u{1b}\\"
  // What is faint on an unknown, a light and a dark background (38;5;244 …).
  private static let faint = (either: 244, light: 242, dark: 248)

  private func start(
    term: String = "xterm-256color", environment: [String: String] = [:], command: [String]? = nil
  ) throws -> Session {
    let session = try #require(Session(command, term: term, environment: environment))
    try #require(session.waitForScreen(), "no screen: \(session.text)")
    return session
  }

  private func leave(_ session: Session) {
    session.type("q")
    #expect(session.waitForEnd() == .status(0))
    #expect(session.damage == [])
  }

  @Test func `the answer changes the theme, and types nothing`() throws {
    let session = try start()
    session.settle()
    #expect(session.text.contains(Self.question))
    #expect(session.renditions.contains(Self.faint.either))
    session.type(Self.white)
    #expect(session.wait { session.renditions.contains(Self.faint.light) })
    leave(session)
  }

  @Test func `an answer in pieces types nothing either`() throws {
    let session = try start()
    for piece in ["\u{1b}]1", "1;rgb:0000/", "0000/0000\u{1b}", "\\"] {
      session.type(piece)
      usleep(40_000)
    }
    #expect(session.wait { session.renditions.contains(Self.faint.dark) })
    session.settle()
    // Any of those bytes as a key would have opened something that q does not leave.
    leave(session)
  }

  @Test func `without an answer there is a hint, or a theme for both`() throws {
    let hinted = try start(environment: ["COLORFGBG": "0;15"])
    #expect(hinted.renditions.contains(Self.faint.light))
    leave(hinted)
  }

  @Test(arguments: ["linux", "vt100"]) func `a terminal that would show the question is not asked`(term: String) throws
  {
    let session = try start(term: term)
    session.settle()
    #expect(!session.text.contains(Self.question))
    leave(session)
  }

  @Test func `without colours nobody is asked`() throws {
    let session = try start(environment: ["NO_COLOR": "1"])
    #expect(!session.text.contains(Self.question))
    leave(session)
  }

  @Test func `an answer that comes while one leaves is not left to the shell`() throws {
    let script = "\(Session.program) \(Session.articles); printf 'rest='; timeout 0.3 cat; echo .ended"
    let session = try #require(Session(["sh", "-c", script]))
    try #require(session.wait { session.text.contains(Self.question) })
    let asked = ContinuousClock.now
    session.type("q")
    usleep(20_000)
    session.type(Self.white)
    // On a machine so busy nobody can tell.
    guard asked.duration(to: .now) < .milliseconds(100) else { return }
    #expect(session.wait { session.text.contains(".ended") })
    #expect(session.waitForEnd() == .status(0))
    #expect(!session.text.contains("rgb:"))
  }

  @Test func `plain is drawn without a colour and without a drawing character`() throws {
    let session = try start(command: [Session.program, "--plain", Session.articles])
    session.type("\t\t\t")
    session.settle()
    // 39 and 49 are the terminal's own two.
    #expect(session.renditions.isDisjoint(with: 30...38) && session.renditions.isDisjoint(with: 40...48))
    #expect(session.text.unicodeScalars.allSatisfy { !(0x2500...0x25ff).contains($0.value) })
    leave(session)
  }

  @Test func `direct colour is red, green and blue`() throws {
    let session = try #require(Session(term: "xterm-direct", environment: ["COLORFGBG": "15;0"]))
    guard session.waitForScreen() else { return }
    session.settle()
    // #a8a8a8, which is 248 of the 256. Without the description the program takes it for an xterm with 256.
    #expect(session.text.contains("168:168:168") || session.renditions.contains(Self.faint.dark))
    leave(session)
  }

  @Test(arguments: ["xterm-256color", "vt100"]) func `the mouse is the terminal's own again afterwards`(term: String)
    throws
  {
    let program = "mkdir -p $D/pullquote && echo mouse = true > $D/pullquote/config.toml && exec \(Session.program)"
    for signal in [nil, SIGTERM, SIGSEGV] {
      let session = try start(
        term: term, command: ["sh", "-c", "D=$(mktemp -d); export XDG_CONFIG_HOME=$D; \(program) \(Session.articles)"])
      #expect(session.text.contains("\u{1b}[?1006h") == (term != "vt100"))
      if let signal { kill(session.pid, signal) } else { session.type("q") }
      #expect(session.waitForEnd() != nil)
      #expect(session.damage == [])
    }
  }
}
