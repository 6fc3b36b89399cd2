#if DEBUG
  import Glibc
  import Testing

  /// What a broken program leaves behind. The breaking is asked for by a variable that release builds do not know.
  @Suite(.serialized) struct BreakTests {
    private func start(_ trap: String) throws -> Session {
      let session = try #require(Session(environment: ["PULLQUOTE_TEST_TRAP": trap]))
      return session
    }

    @Test func `a trap gives the terminal back and then says what failed`() throws {
      let session = try start("key")
      try #require(session.waitForScreen())
      session.type("x")
      let ending = session.waitForEnd()
      #expect(ending == .signal(SIGILL) || ending == .signal(SIGTRAP))
      #expect(session.damage == [])
      let left = try #require(session.text.lastPlace(of: "\u{1b}[?1049l", after: "\u{1b}[?1049h"))
      #expect(session.text[left...].contains("a trap that a test asked for"))
    }

    /// A folder with one file that can be read and one that cannot, and the reader on it.
    private func start(with name: String, isNamed: Bool) throws -> (session: Session, folder: String) {
      var pattern = Array("/tmp/pullquote-break-XXXXXX".utf8CString)
      mkdtemp(&pattern)
      let folder = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      for file in ["good", name] {
        let words = Array("The \(file) story\n\n“It stays open,” said Mara Lind.\n".utf8)
        let descriptor = open("\(folder)/\(file).txt", O_WRONLY | O_CREAT, 0o600)
        _ = write(descriptor, words, words.count)
        close(descriptor)
      }
      let session = try #require(
        Session(
          [Session.program, isNamed ? "\(folder)/\(name).txt" : folder], columns: 120,
          environment: ["PULLQUOTE_TEST_TRAP": "file"]))
      return (session, folder)
    }

    @Test(arguments: ["trap", "hang"])
    func `a file that breaks what reads it costs itself and nothing else`(name: String) throws {
      let (session, folder) = try start(with: name, isNamed: false)
      defer { remove(folder) }
      try #require(session.wait(for: "The good story"))
      try #require(session.wait(for: "\(name).txt"))
      // Any word of the sentence that stands on one line whatever the width.
      session.type("G")
      try #require(session.wait(for: "report"))
      session.type("gg")
      session.type("\r")
      #expect(session.wait(for: "It stays open"))
      session.type("Q")
      #expect(session.waitForEnd() == .status(0))
      #expect(session.damage == [])
    }

    private func remove(_ folder: String) {
      for name in ["good", "trap", "hang"] { unlink("\(folder)/\(name).txt") }
      rmdir(folder)
    }

    @Test func `and a stack that runs over`() throws {
      let session = try start("stack")
      try #require(session.waitForScreen())
      session.type("x")
      #expect(session.waitForEnd() == .signal(SIGSEGV))
      #expect(session.damage == [])
    }

    @Test func `a loop that hangs is ended by SIGTERM after two seconds`() throws {
      let session = try start("hang")
      try #require(session.waitForScreen())
      session.type("x")
      session.settle()
      kill(session.pid, SIGTERM)
      #expect(session.waitForEnd() == .signal(SIGTERM))
      #expect(session.damage == [])
    }

    @Test func `and at once by a second SIGTERM`() throws {
      let session = try start("hang")
      try #require(session.waitForScreen())
      session.type("x")
      session.settle()
      kill(session.pid, SIGTERM)
      usleep(20_000)
      kill(session.pid, SIGTERM)
      usleep(300_000)
      // Within the two seconds that the first alone would take.
      #expect(session.hasEnded)
      #expect(session.damage == [])
    }
  }

  extension String {
    /// The place where the mark stands for the last time, where it stands after the other.
    fileprivate func lastPlace(of mark: String, after other: String) -> String.Index? {
      let places = ranges(of: mark)
      guard let last = places.last, let first = ranges(of: other).last, first.lowerBound < last.lowerBound else {
        return nil
      }
      return last.lowerBound
    }
  }
#endif
