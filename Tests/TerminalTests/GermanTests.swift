import Glibc
import Testing

/// The reader in German, on screens of several sizes: nothing is cut so that it means nothing. Skipped where tmux or msgfmt
/// is missing.
@Suite(.serialized, .enabled(if: Tmux.isInstalled && GermanSession.hasGettext, "tmux or gettext is not installed"))
struct GermanTests {
  static let sizes = [(160, 48), (100, 30), (80, 24), (40, 12)]

  @Test(arguments: sizes) func `the panes`(columns: Int, rows: Int) throws {
    let session = try GermanSession(columns: columns, rows: rows)
    session.expectScreen("panes", showing: "? Hilfe")
    session.type("Enter")
    session.expectScreen("article", showing: "▸Artikel")
    session.type("Tab")
    session.expectScreen("quotations", showing: "▸Zitate")
  }

  @Test(arguments: sizes) func `help and what can follow a key`(columns: Int, rows: Int) throws {
    let session = try GermanSession(columns: columns, rows: rows)
    session.expectScreen("panes", showing: "? Hilfe")
    session.type("?")
    session.expectScreen("help", showing: "Tasten und Befehle")
    session.type("Escape")
    session.expectScreen("panes", showing: "? Hilfe")
    session.type("z")
    session.expectScreen("hints", showing: "verbergen")
  }

  @Test(arguments: sizes) func `prompts, messages and choices`(columns: Int, rows: Int) throws {
    let session = try GermanSession(columns: columns, rows: rows)
    session.expectScreen("panes", showing: "? Hilfe")
    session.type("/")
    session.expectScreen("find", showing: "Regex")
    session.type("Escape")
    session.expectScreen("panes", showing: "? Hilfe")
    session.type(",")
    session.expectScreen("sort", showing: "Quelle")
    session.type("u", "Enter", "i")
    session.expectScreen("why", showing: "Redeeinleitung")
    session.type(":", "nonsense", "Enter")
    session.expectScreen("no-command", showing: "Es gibt keinen Befehl")
    session.type("g", "s")
    session.expectScreen("speakers", showing: "Wer hier zitiert wird")
  }

  @Test(arguments: sizes) func `the tour`(columns: Int, rows: Int) throws {
    let session = try GermanSession(columns: columns, rows: rows)
    session.expectScreen("panes", showing: "? Hilfe")
    session.type(":", "tour", "Enter")
    session.expectScreen("tour-first", showing: "1 von 10")
    session.type("j", "Enter")
    session.expectScreen("tour-page", showing: "3 von 10")
    session.type("Space", "]", "i", "i", "x")
    session.expectScreen("tour-cite", showing: "7 von 10")
    session.type("\\;", "/", "ferry", "Enter", "\\;")
    session.expectScreen("tour-last", showing: "10 von 10")
    session.type("q")
    session.expectScreen("tour-over", showing: "Die Tour ist zu Ende")
  }
}

/// The program in German on two articles, in a terminal of tmux.
private final class GermanSession {
  static let hasGettext = Tmux.run(["sh", "-c", "command -v msgfmt"]) != nil

  private let tmux: Tmux
  private let size: String
  /// Holds the articles, the German catalogue, and a home.
  private let folder: String

  init(columns: Int, rows: Int) throws {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    let script = """
      folder=$(mktemp -d "${TMPDIR:-/tmp}/pullquote-german-XXXXXX") && cd "$folder" && \
      mkdir -p home/.local/share/pullquote Articles locale/de/LC_MESSAGES && \
      msgfmt -o locale/de/LC_MESSAGES/pullquote.mo '\(root)/Translations/de.po' && \
      printf 'Ein Brunnen für das Dorf date 2024-05-03\\n\\n“We dig again,” said Ana Ruiz, who leads the village. \
      She “never” doubted it.\\n\\nThe minister called it “a well like any other”. “There is water,” Ruiz said.\\n' \
      > Articles/brunnen.txt && \
      printf 'The ferry date 2024-04-01\\n\\nNobody came.\\n' > Articles/ferry.txt && : > home/.local/share/pullquote/kept.sqlite && printf %s "$folder"
      """
    folder = try #require(Tmux.run(["sh", "-c", script]))
    tmux = try #require(Tmux(term: "xterm-256color"))
    size = "\(columns)x\(rows)"
    tmux.run("resize-window", "-x", "\(columns)", "-y", "\(rows)")
    #expect(tmux.wait { tmux.size == "\(rows) \(columns)\n" })
    let variables = "LANG=C.UTF-8 LANGUAGE=de TEXTDOMAINDIR=\(folder)/locale HOME=\(folder)/home"
    tmux.run("send-keys", "-l", "cd \(folder) && \(variables) \(Session.program) Articles\n")
    #expect(tmux.wait { tmux.isRaw })
    // The newest article is open.
    #expect(tmux.wait { tmux.screen.contains("•") })
  }

  deinit {
    _ = Tmux.run(["rm", "-rf", folder])
  }

  func type(_ keys: String...) {
    for key in keys { tmux.run("send-keys", key) }
  }

  /// Compares the screen, once it shows some words and is at rest, with the text file of that name; `RECORD=1` writes it.
  func expectScreen(_ name: String, showing words: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let path = "\(folder)/GermanScreens/\(name)-\(size).txt"
    var shown = ""
    let expected = getenv("RECORD") == nil ? read(path) : nil
    _ = tmux.wait {
      let now = tmux.screen
      defer { shown = now }
      return expected.map { $0 == now } ?? (now == shown && now.contains(words) && !now.contains("Wird gelesen"))
    }
    #expect(shown.contains(words), sourceLocation: sourceLocation)
    if getenv("RECORD") != nil {
      guard let file = fopen(path, "w") else { return }
      fputs(shown, file)
      fclose(file)
      return
    }
    #expect(
      expected == shown, "the screen differs from GermanScreens/\(name)-\(size).txt; RECORD=1 rewrites it:\n\(shown)",
      sourceLocation: sourceLocation)
  }

  private func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
