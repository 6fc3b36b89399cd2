import CPlatform
import Glibc
import Screen
import Testing

/// Where a text ends on the screen: as the cell grid has it, as tmux has it, and as the emulator of the bench has it.
@Suite(.serialized, .enabled(if: ManyScripts.areKnown, ManyScripts.comment)) struct ColumnTests {
  private let texts = ManyScripts.texts()
  private let grids: [(columns: Int, text: String)]

  init() {
    _ = platform_set_locale()
    grids = texts.map { text in
      var grid = CellGrid(size: Size(width: 80, height: 1))
      let columns = grid.write(text, column: 0, row: 0, width: 80, style: .text)
      // What is on the screen, without the blanks behind it.
      var shown = Substring(grid.text(row: 0))
      while shown.unicodeScalars.last == " ", shown.unicodeScalars.reduce(0, { $0 + Self.width($1) }) > columns {
        shown.unicodeScalars.removeLast()
      }
      return (columns, String(shown))
    }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int { max(0, Int(platform_width(scalar.value))) }

  @Test(.enabled(if: Tmux.isInstalled, "tmux is not installed"))
  func `a text ends in tmux in the column where the grid has its end`() throws {
    #expect(texts.count == 1000)
    let shown = try #require(Self.columns(inTmux: grids.map(\.text)))
    let wrong = texts.indices.filter { shown[$0] != grids[$0].columns }
    print("Columns, what is drawn: \(texts.count - wrong.count) of \(texts.count) as in tmux")
    for index in wrong.prefix(20) {
      Issue.record("\(texts[index].debugDescription): \(shown[index]), not \(grids[index].columns)")
    }

    // The same for the texts as they are, with all that is never drawn.
    let plain = try #require(Self.columns(inTmux: texts))
    let different = texts.indices.filter { plain[$0] != grids[$0].columns }
    print("Columns, the texts themselves: \(texts.count - different.count) of \(texts.count) as in tmux")
    // tmux joins pictures that ncurses, through which we draw, cannot: they are drawn one beside the other. Soft hyphens,
    // which it shows, are shown only at the end of a row; controls of direction and the like not at all; what the
    // C library does not know is a replacement character.
    for index in different {
      let isExplained = texts[index].unicodeScalars.contains { scalar in
        scalar.value == 0x200D || Glyph.of(scalar.value).scalar != scalar.value
      }
      #expect(isExplained, "\(texts[index].debugDescription): \(plain[index]), not \(grids[index].columns)")
    }
  }

  static let emulator = "\(Shared.path)/harness/perf/vt.py"

  @Test(.enabled(if: Shared.has(emulator), "../shared/harness/perf or Python is not here"))
  func `a text ends in the emulator of the bench in the column where the grid has its end`() throws {
    let folder = try #require(TemporaryFolder())
    try #require(folder.write(grids.map(\.text).joined(separator: "\n"), to: "texts"))
    let script = """
      import sys
      sys.dont_write_bytecode = True
      sys.path.insert(0, sys.argv[1])
      import vt
      for text in open(sys.argv[2], encoding="utf-8").read().split("\\n"):
          screen = vt.Screen(200, 2)
          screen.feed(text.encode())
          print(screen.x)
      """
    let place = String(Self.emulator.dropLast("/vt.py".count))
    let output = try #require(Tmux.run(["python3", "-c", script, place, folder.path("texts")]))
    let shown = output.split(separator: "\n").compactMap { Int($0) }
    try #require(shown.count == texts.count)
    let wrong = texts.indices.filter { shown[$0] != grids[$0].columns }
    print("Columns, what is drawn: \(texts.count - wrong.count) of \(texts.count) as in the emulator of the bench")
    // Python's tables tell the emulator that these are wider or narrower than the C library, tmux and xterm have them.
    for index in wrong {
      let scalars = grids[index].text.unicodeScalars
      #expect(
        scalars.contains { Self.isSingular($0.value) },
        "\(texts[index].debugDescription): \(shown[index]), not \(grids[index].columns)")
    }
  }

  /// What the emulator has otherwise than the C library, tmux and the terminals that go by it: signs before numbers (Cf),
  /// marks beside their letters with a combining class, old Korean parts of syllables, numbers in squares and hexagrams.
  private static func isSingular(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x1715, 0x1734, 0x1B44, 0x1BAA, 0x1BF2...0x1BF3, 0xA953,
      0xA9C0,
      0x110BD, 0x110CD, 0x111C0, 0x11235, 0x1134D, 0x116B6, 0x1193D, 0x1D165...0x1D166, 0x1D16D...0x1D172,
      0x1160...0x11FF,
      0xD7B0...0xD7FB, 0x302E...0x302F, 0x16FF0...0x16FF1, 0x3248...0x324F, 0x4DC0...0x4DFF:
      true
    default: false
    }
  }

  /// The column in which the cursor is behind each text, written at the beginning of a row.
  private static func columns(inTmux texts: [String]) -> [Int]? {
    guard let tmux = Tmux(term: "xterm-256color"), let folder = TemporaryFolder() else { return nil }
    // Each is followed by the question where the cursor is; the answers are typed.
    let written = texts.map { "\r\u{1b}[2K\($0)\u{1b}[6n" }.joined()
    guard folder.write(written, to: "texts") else { return nil }
    let line = "stty raw -echo; cat \(folder.path("texts")) & cat > \(folder.path("answers"))\n"
    tmux.run("send-keys", "-l", line)
    var answers: [Int] = []
    _ = tmux.wait {
      answers = (folder.read("answers") ?? "").split(separator: "R", omittingEmptySubsequences: false).dropLast()
        .compactMap {
          $0.split(separator: ";").last.flatMap { Int($0) }.map { $0 - 1 }
        }
      return answers.count >= texts.count
    }
    return answers.count == texts.count ? answers : nil
  }
}

/// Texts of every script that Unicode knows, made of its characters at random, the same each time; a thousand of them.
enum ManyScripts {
  static let folder = "/usr/share/unicode"
  static let comment: Comment = "Unicode's data are not here: apt-get install unicode-data"
  static var areKnown: Bool { access("\(folder)/Scripts.txt", R_OK) == 0 }

  static func texts() -> [String] {
    var scripts: [(name: Substring, scalars: [UInt32])] = []
    for (first, last, value) in lines(of: "Scripts.txt") {
      if scripts.last?.name != value { scripts.append((value, [])) }
      scripts[scripts.count - 1].scalars += first...last
    }
    var random = UInt64(88_172_645_463_325_252)
    func next(_ count: Int) -> Int {
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return Int(random % UInt64(count))
    }
    var texts: [String] = []
    for (_, scalars) in scripts {
      let drawn = scalars.filter { $0 >= 0x20 && !(0x7F..<0xA0).contains($0) }
      for _ in 0..<5 {
        var text = String.UnicodeScalarView()
        for _ in 0..<2 + next(7) { text.append(Unicode.Scalar(drawn[next(drawn.count)]) ?? "?") }
        texts.append(String(text))
      }
    }
    texts += [
      "e\u{301}", "a\u{200B}b", "a\u{AD}b", "\u{202E}abc\u{202C}", "ab\u{200F}", "\u{2067}ab\u{2069}", "x\u{FE0F}y",
      "葛\u{E0100}",
      "\u{1112}\u{1161}\u{11AB}", "\u{1100}\u{1161}", "\u{1100}\u{1160}\u{11A8}", "각\u{11AB}", "ｶﾞｷﾞ", "ＡＢ", "ﾡﾢ", "±§×÷",
      "…—“”", "①⑩Ⅷ",
      "\u{1F1E9}\u{1F1EA}", "\u{1F1E9}\u{1F1EA}\u{1F1EB}", "👍🏽", "☝🏽", "❤\u{FE0F}", "☺\u{FE0E}", "1\u{FE0F}\u{20E3}",
      "\u{FEFF}ab",
      "m\u{336}\u{336}\u{336}", "\u{301}a", "ק\u{5BC}ם", "بِسْمِ", "क्षि", "ที่", "ខ្មែរ", "བོད",
    ]
    for name in ["emoji-zwj-sequences.txt", "emoji-sequences.txt", "emoji-variation-sequences.txt"] {
      let sequences = (contents(of: "\(folder)/emoji/\(name)") ?? "").split(separator: "\n").compactMap {
        line -> String? in
        let codes = line.prefix { $0 != ";" && $0 != "#" && $0 != "." }.split(separator: " ").compactMap {
          UInt32($0, radix: 16)
        }
        guard !codes.isEmpty else { return nil }
        return String(String.UnicodeScalarView(codes.compactMap { Unicode.Scalar($0) }))
      }
      guard !sequences.isEmpty else { continue }
      for _ in 0..<60 { texts.append(sequences[next(sequences.count)]) }
    }
    return Array(texts.prefix(1000))
  }

  private static func lines(of name: String) -> [(UInt32, UInt32, Substring)] {
    (contents(of: "\(folder)/\(name)") ?? "").split(separator: "\n").compactMap { line in
      let words = line.prefix { $0 != "#" }.split { $0 == ";" || $0 == " " }
      guard words.count == 2, let first = UInt32(words[0].prefix { $0 != "." }, radix: 16) else { return nil }
      return (first, UInt32(words[0].split(separator: ".").last ?? "", radix: 16) ?? first, words[1])
    }
  }
}

/// A folder that is gone when nobody uses it any more.
private final class TemporaryFolder {
  private let folder: String

  init?() {
    var name = Array("/tmp/pullquote-columns-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { return nil }
    folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in ["texts", "answers"] { unlink(path(name)) }
    rmdir(folder)
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func write(_ text: String, to name: String) -> Bool {
    guard let file = fopen(path(name), "w") else { return false }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }

  func read(_ name: String) -> String? { contents(of: path(name)) }
}

/// What is shared between projects and is no part of this one.
private enum Shared {
  static var path: String {
    if let folder = getenv("PULLQUOTE_SHARED") { return String(cString: folder) }
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    return "\(root)/../shared"
  }

  static func has(_ file: String) -> Bool { access(file, R_OK) == 0 && Tmux.run(["python3", "--version"]) != nil }
}

private func contents(of path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
  return String(decoding: bytes, as: UTF8.self)
}
