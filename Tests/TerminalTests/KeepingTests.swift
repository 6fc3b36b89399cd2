import Glibc
import Testing

#if THREAD_SANITIZER
  /// The thread sanitizer maps a file of its own when a program starts, which a limit on files cuts.
  private let canLimitFiles = false
#else
  private let canLimitFiles = true
#endif

/// What is kept outlives the program, in a terminal as a user has it.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct KeepingTests {
  private let folder: String

  init() throws {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = "\(root)/pullquote-test-XXXXXX".utf8.map { CChar(bitPattern: $0) } + [0]
    try #require(mkdtemp(&template) != nil)
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    shell("mkdir articles; cp \(Session.articles)/*.txt articles")
  }

  private func shell(_ script: String) {
    _ = "cd \(folder) && { \(script); }".withCString { system($0) }
  }

  /// A terminal in which the program is about to show its first screen.
  private func start(
    _ before: String = "", in articles: String = "articles", home: String? = nil
  ) throws -> Tmux {
    let tmux = try #require(Tmux(term: "xterm-256color"))
    let variables = "HOME=\(home ?? folder) XDG_DATA_HOME= XDG_STATE_HOME="
    let line = "cd \(folder); \(before) \(variables) \(Session.program) \(articles); echo ended=$?"
    tmux.run("send-keys", "-l", line + "\n")
    #expect(tmux.wait { tmux.isRaw && tmux.screen.contains("•2026-05-04") })
    return tmux
  }

  private func shows(_ tmux: Tmux, _ words: String) -> Bool { tmux.wait { tmux.screen.contains(words) } }

  @Test func `what was acknowledged is there after kill -9, and after the folder was moved`() throws {
    defer { shell("rm -rf \(folder)") }
    var tmux = try start()
    tmux.run("send-keys", "s")
    #expect(shows(tmux, "“The map of small sounds” is starred"))
    tmux.run("send-keys", "Tab", "]", "x")
    #expect(shows(tmux, "Kept: “"), "\(tmux.screen)")
    tmux.run("send-keys", "-l", "aAsk her")
    tmux.run("send-keys", "Enter")
    #expect(shows(tmux, "Noted on “"))
    shell("kill -9 $(cat /proc/[0-9]*/stat 2>/dev/null | awk -v t=\(tmux.show("#{pane_pid}")) '$4 == t { print $1 }')")
    #expect(shows(tmux, "ended=137"))

    shell("mv articles elsewhere; printf 'A new beginning.\\n\\n' | cat - elsewhere/map-of-small-sounds.txt >new")
    tmux = try start(in: "elsewhere")
    #expect(shows(tmux, "+ Ask her"))
    #expect(shows(tmux, "*+"))
    tmux.run("send-keys", "s")
    #expect(shows(tmux, "is no longer starred"))
    tmux.run("send-keys", "u")
    #expect(shows(tmux, "Undone: taking the star from “The map of small sounds”"))
    tmux.run("send-keys", "Q")
    #expect(shows(tmux, "ended=0"))
  }

  @Test func `what is kept of a file goes with it when it is moved, and then edited, while one reads`() throws {
    defer { shell("rm -rf \(folder)") }
    let tmux = try start()
    tmux.run("send-keys", "s")
    #expect(shows(tmux, "“The map of small sounds” is starred"))
    tmux.run("send-keys", "J")
    #expect(shows(tmux, "article 2/"))
    // The new article comes last: when it is in the list, the one that was moved is as well.
    shell("mv articles/map-of-small-sounds.txt articles/moved.txt; echo date 2027-01-02 Marker. >articles/marker.txt")
    #expect(shows(tmux, "Marker."))
    #expect(
      tmux.wait { tmux.screen.split(separator: "\n").contains { $0.contains("The map of small") && $0.contains("*") } })
    shell("echo A new last line. >>articles/moved.txt")
    tmux.run("send-keys", "K")
    #expect(shows(tmux, "moved.txt"))
    #expect(
      tmux.wait { tmux.screen.split(separator: "\n").contains { $0.contains("The map of small") && $0.contains("*") } })
    tmux.run("send-keys", "Q")
    #expect(shows(tmux, "ended=0"))
  }

  @Test func `two at once see what the other keeps, and undo only what is still so`() throws {
    defer { shell("rm -rf \(folder)") }
    let left = try start()
    let right = try start()
    let isStarred = { (tmux: Tmux) in
      tmux.screen.split(separator: "\n").contains { $0.contains("The map of small") && $0.contains("*") }
    }
    left.run("send-keys", "s")
    #expect(shows(left, "is starred"))
    // No key is pressed in the other.
    #expect(right.wait { isStarred(right) })
    left.run("send-keys", "-l", ":note-article Hi!")
    left.run("send-keys", "Enter")
    #expect(shows(right, "+ Hi!"))
    right.run("send-keys", "s")
    #expect(shows(right, "is no longer starred"))
    #expect(left.wait { !isStarred(left) })
    left.run("send-keys", "u")
    #expect(shows(left, "Undone: the note"))
    left.run("send-keys", "u")
    #expect(shows(left, "Not undone, since it has been changed elsewhere: starring"))
    right.run("send-keys", "u")
    #expect(shows(right, "Undone: taking the star"))
    #expect(left.wait { isStarred(left) })
    for tmux in [left, right] {
      tmux.run("send-keys", "Q")
      #expect(shows(tmux, "ended=0"))
    }
  }

  @Test func `where one was is found again`() throws {
    defer { shell("rm -rf \(folder)") }
    var tmux = try start()
    tmux.run("send-keys", "Tab", "C-d", "C-d")
    #expect(tmux.wait { !tmux.screen.contains("  top") })
    let row = tmux.screen.split(separator: "\n").dropFirst(6).first.map(String.init) ?? ""
    tmux.run("send-keys", "Q")
    #expect(shows(tmux, "ended=0"))
    tmux = try start()
    #expect(tmux.wait { tmux.screen.split(separator: "\n").dropFirst(6).first.map(String.init) == row })
    tmux.run("send-keys", "Q")
    #expect(shows(tmux, "ended=0"))
  }

  @Test(.enabled(if: canLimitFiles))
  func `without a home, and on a full disk, a sentence says so and reading goes on`() throws {
    defer { shell("rm -rf \(folder)") }
    var tmux = try start(home: "/nonexistent")
    #expect(shows(tmux, "There is no home folder to keep it in"))
    tmux.run("send-keys", "s")
    #expect(shows(tmux, "There is no home folder to keep it in"))
    tmux.run("send-keys", "J")
    #expect(shows(tmux, "article 2/"))
    tmux.run("send-keys", "Q")
    #expect(shows(tmux, "ended=0"))

    shell("mkdir -p .local/share/pullquote .local/state; echo No database. >.local/share/pullquote/kept.sqlite")
    tmux = try start()
    #expect(shows(tmux, "kept.sqlite.damaged now."))
    tmux.run("send-keys", "s")
    #expect(shows(tmux, "is starred"))
    tmux.run("send-keys", "Q")
    #expect(shows(tmux, "ended=0"))

    tmux = try start("ulimit -f 8;")
    tmux.run("send-keys", "s")
    #expect(shows(tmux, "Not kept: "))
    tmux.run("send-keys", "J")
    #expect(shows(tmux, "article 2/"))
    tmux.run("send-keys", "Q")
    #expect(shows(tmux, "ended=0"))
  }
}
