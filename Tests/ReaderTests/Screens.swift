import Glibc
import Screen
import Testing

@testable import Reader

/// Compares a screen with the text file of that name under `Screens`; `RECORD=1` writes it.
func expectScreen(
  _ reader: Reader, matches name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var reader = reader
  expectScreen(reader.frame(), matches: name, filePath: filePath, sourceLocation: sourceLocation)
}

func expectScreen(
  _ tour: Tour, matches name: String, filePath: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) {
  var tour = tour
  expectScreen(tour.frame(), matches: name, filePath: filePath, sourceLocation: sourceLocation)
}

private func expectScreen(_ frame: Frame, matches name: String, filePath: String, sourceLocation: SourceLocation) {
  var lines = frame.lines
  lines.append(frame.cursor.map { "cursor \($0.column),\($0.row)" } ?? "no cursor")
  let shown = lines.joined(separator: "\n") + "\n"
  let folder = filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  let path = "\(folder)/Screens/\(name).txt"
  if getenv("RECORD") != nil {
    writeFile(path, shown)
    return
  }
  let expected = readFile(path)
  #expect(
    expected == shown, "the screen differs from Screens/\(name).txt; RECORD=1 rewrites it:\n\(shown)",
    sourceLocation: sourceLocation)
}

func readFile(_ path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { break }
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func writeFile(_ path: String, _ text: String) {
  guard let file = fopen(path, "w") else { return }
  fputs(text, file)
  fclose(file)
}

struct GoldenScreens {
  static let sizes = [(160, 48), (120, 36), (100, 30), (80, 24), (40, 12), (20, 5), (19, 5), (1, 1)]

  @Test(arguments: sizes)
  func `three panes at every size`(width: Int, height: Int) {
    let reader = Reader.showing(.harbour, .silent, .wide, width: width, height: height)
    expectScreen(reader, matches: "panes-\(width)x\(height)")
  }

  @Test(arguments: [(100, 30), (40, 12)])
  func `wide, combining and hostile characters stay in their cells`(width: Int, height: Int) {
    let reader = Reader.showing(.wide, width: width, height: height)
    expectScreen(reader, matches: "wide-characters-\(width)x\(height)")
  }

  @Test func `the help overlay, and what typing leaves of it`() {
    var reader = Reader.showing(.harbour, width: 100, height: 30)
    reader.type("?")
    expectScreen(reader, matches: "help")
    reader.type("pane")
    expectScreen(reader, matches: "help-filtered")
  }

  @Test func `a search while it is typed`() {
    var reader = Reader.showing(.long, width: 100, height: 30)
    reader.type("/number 3")
    expectScreen(reader, matches: "search-typing")
  }

  @Test func `an empty library says what to do`() {
    var reader = Reader(size: Size(width: 100, height: 30))
    _ = reader.handle(.scanned(problems: []))
    expectScreen(reader, matches: "empty-library")
  }

  @Test func `a message longer than the row is shown whole`() {
    var reader = Reader.showing(.harbour, .silent, width: 40, height: 12)
    reader.type(":nonsense<Enter>")
    expectScreen(reader, matches: "long-message")
  }

  @Test func `an article without quotations says so`() {
    expectScreen(Reader.showing(.silent, width: 80, height: 24), matches: "no-quotations")
  }
}
