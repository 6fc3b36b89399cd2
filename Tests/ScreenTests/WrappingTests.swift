import CPlatform
import Testing

@testable import Screen

/// The rows of a text as strings, blanks at their ends removed; where a hyphen is to be drawn stands a ‐.
func rows(
  _ text: String, width: Int, _ lines: WrappedText.Lines = .flow, hyphenation: Hyphenation? = nil
) -> [String] {
  _ = platform_set_locale()
  let bytes = Array(text.utf8)
  var wrapped = WrappedText(range: 0..<bytes.count, width: width, lines: lines, hyphenation: hyphenation)
  return (0..<wrapped.rowCount(in: bytes)).map { row in
    var line = String(decoding: bytes[wrapped.row(row, in: bytes)], as: UTF8.self)
    while line.last == " " || line.last == "\n" { line.removeLast() }
    return line.filter { $0 != "\u{AD}" } + (wrapped.endsInHyphen(row, in: bytes) ? "‐" : "")
  }
}

struct WrappingTests {
  @Test func `words go whole to the next row`() {
    #expect(rows("the quick brown fox", width: 9) == ["the quick", "brown fox"])
    #expect(rows("the quick brown fox", width: 10) == ["the quick", "brown fox"])
    #expect(rows("the quick brown fox", width: 8) == ["the", "quick", "brown", "fox"])
  }

  @Test func `a word longer than a row is cut`() {
    #expect(rows("abcdefghij kl", width: 4) == ["abcd", "efgh", "ij", "kl"])
  }

  @Test func `hyphens and dashes may end a row, numbers stay whole`() {
    #expect(rows("well-known-facts", width: 11) == ["well-known-", "facts"])
    #expect(rows("a 2024-03-12 b", width: 10) == ["a", "2024-03-12", "b"])
    #expect(rows("one—two three", width: 5) == ["one—", "two", "three"])
  }

  @Test func `a no-break space does not break`() {
    #expect(rows("at 10\u{A0}km now", width: 6) == ["at", "10\u{A0}km", "now"])
  }

  @Test func `wide characters break between them but never before their closing marks`() {
    #expect(rows("本を読む人。一人", width: 10) == ["本を読む", "人。一人"])
    #expect(rows("東京東京", width: 5) == ["東京", "東京"])
    #expect(rows("東", width: 1) == ["東"])
  }

  @Test func `marks of punctuation stay with their words`() {
    #expect(rows("aa «\u{A0}bb\u{A0}» cc", width: 7) == ["aa", "«\u{A0}bb\u{A0}»", "cc"])
    #expect(rows("aaa (bbb) ccc", width: 6) == ["aaa", "(bbb)", "ccc"])
    #expect(rows("it cost $5.00 then", width: 9) == ["it cost", "$5.00", "then"])
    #expect(rows("see a/b/c or d", width: 5) == ["see", "a/b/c", "or d"])
  }

  @Test func `what has no width can still end a row or keep it together`() {
    #expect(rows("aaa\u{200B}bbb", width: 4) == ["aaa\u{200B}", "bbb"])
    #expect(rows("a b\u{2060}-\u{2060}c", width: 4) == ["a", "b\u{2060}-\u{2060}c"])
    #expect(rows("ab \u{FEFF}cd", width: 5) == ["ab \u{FEFF}cd"])
  }

  @Test func `a row ends in a soft hyphen, which then is drawn, if that has room`() {
    #expect(rows("super\u{AD}markt", width: 6) == ["super‐", "markt"])
    #expect(rows("super\u{AD}markt", width: 5) == ["super", "markt"])
    #expect(rows("super\u{AD}markt", width: 10) == ["supermarkt"])
    #expect(rows("a super\u{AD}markt b", width: 8) == ["a super‐", "markt b"])
    #expect(rows("a super\u{AD}markt b", width: 7) == ["a", "super‐", "markt b"])
    #expect(rows("ends\u{AD} here", width: 5) == ["ends", "here"])
    #expect(rows("ends\u{AD}", width: 5) == ["ends"])
  }

  /// Parts every word between any two letters but the first two and the last two.
  private static let anywhere = Hyphenation { $0.count < 4 ? [] : Array(2...$0.count - 2) }

  @Test func `words are parted where a hyphen has room`() {
    #expect(rows("the abcdefgh rest", width: 9, hyphenation: Self.anywhere) == ["the abcd‐", "efgh rest"])
    #expect(rows("the abcdefgh rest", width: 6, hyphenation: Self.anywhere) == ["the", "abcde‐", "fgh", "rest"])
    #expect(rows("abcdefgh", width: 5, hyphenation: Self.anywhere) == ["abcd‐", "efgh"])
    #expect(rows("«abcdefgh», he", width: 6, hyphenation: Self.anywhere) == ["«abcd‐", "efgh»,", "he"])
    #expect(rows("abcdef, he", width: 6, hyphenation: Self.anywhere) == ["abcd‐", "ef, he"])
  }

  @Test func `names of files, addresses and words with soft hyphens of their own stay as they are`() {
    for text in [
      "see http://example.org/abcdefgh now", "mail abcdefgh@example.org", "in abcdefgh.txt", "v2abcdefgh", "a_bcdefgh",
    ] {
      #expect(rows(text, width: 10, hyphenation: Self.anywhere) == rows(text, width: 10))
    }
    #expect(rows("x abcd\u{AD}efghij", width: 9, hyphenation: Self.anywhere) == ["x abcd‐", "efghij"])
  }

  @Test(arguments: 0..<60)
  func `parted words keep to the width and go on in the next row`(seed: Int) {
    _ = platform_set_locale()
    var random = Seeded(seed)
    let bytes = Array(random.text(words: 30).utf8)
    for width in [1, 2, 5, 11, 30] {
      var wrapped = WrappedText(range: 0..<bytes.count, width: width, lines: .keep, hyphenation: Self.anywhere)
      var end = 0
      for row in 0..<wrapped.rowCount(in: bytes) {
        let range = wrapped.row(row, in: bytes)
        #expect(range.lowerBound == end && !range.isEmpty)
        end = range.upperBound
        guard wrapped.endsInHyphen(row, in: bytes) else { continue }
        let words = String(decoding: bytes[range], as: UTF8.self)
        #expect(Glyph.width(of: words.replacing("\t", with: "        ")) < max(width, 2) || words.contains("\t"))
        #expect(words.last?.isWhitespace == false)
      }
      #expect(end == bytes.count)
    }
  }

  @Test func `what people see as one character is never parted`() {
    let family = "👩\u{200D}👩\u{200D}👧"
    #expect(rows("ab\(family)cd", width: 7) == ["ab", family, "cd"])
    #expect(rows("🇩🇪🇫🇷🇪🇸", width: 3) == ["🇩🇪", "🇫🇷", "🇪🇸"].flatMap { [$0] })
    #expect(rows("ก\u{E33}ก\u{E33}ก\u{E33}", width: 3) == ["ก\u{E33}", "ก\u{E33}", "ก\u{E33}"])
    #expect(rows("👍🏽👍🏽", width: 5) == ["👍🏽", "👍🏽"])
    // One that is wider than a row has to be: what is not shown cannot be read.
    #expect(rows(family, width: 4).count == 2)
  }

  @Test func `ideographic and fixed blanks at the end of a row want no room`() {
    #expect(rows("東京。\u{3000}大阪", width: 6) == ["東京。\u{3000}", "大阪"])
    #expect(rows("abc\u{2003}def", width: 3) == ["abc\u{2003}", "def"])
  }

  @Test func `separators of lines and paragraphs end rows where lines do`() {
    #expect(rows("a\u{2028}b\u{2029}c", width: 10, .keep) == ["a\u{2028}", "b\u{2029}", "c"])
    #expect(rows("a\u{2028}b", width: 10) == ["a\u{2028}b"])
  }

  @Test(arguments: 0..<150)
  func `rows cover any text, keep to the width and to the rules, at any width`(seed: Int) {
    _ = platform_set_locale()
    var random = Seeded(seed)
    let text = random.text(words: 30)
    let bytes = Array(text.utf8)
    let lines: WrappedText.Lines = seed % 2 == 0 ? .keep : .flow
    for width in [1, 2, 3, 7, 16, 31, 60] {
      var wrapped = WrappedText(range: 0..<bytes.count, width: width, lines: lines)
      var end = 0
      for row in 0..<wrapped.rowCount(in: bytes) {
        let range = wrapped.row(row, in: bytes)
        #expect(range.lowerBound == end && !range.isEmpty)
        end = range.upperBound
        let plain = PlainRow(bytes, from: range.lowerBound, width: width, lines: lines)
        #expect(plain.end == range.upperBound, "\(width): \(text.debugDescription)")
        #expect(plain.isSoft == wrapped.endsInHyphen(row, in: bytes))
        #expect(plain.columns <= width || plain.clusters == 1)
      }
      #expect(end == bytes.count)
    }
  }

  @Test func `kept lines begin rows`() {
    #expect(rows("a 1\nbb 2\n\nc", width: 10, .keep) == ["a 1", "bb 2", "", "c"])
  }

  @Test func `rows found one after another are the rows found at once`() {
    _ = platform_set_locale()
    let text = Array(String(repeating: "naïve words—and 東京 well-worn\tones ", count: 40).utf8)
    for width in [1, 2, 7, 20, 76] {
      var whole = WrappedText(range: 3..<text.count - 2, width: width)
      var lazy = WrappedText(range: 3..<text.count - 2, width: width)
      let count = whole.rowCount(in: text)
      var row = 0
      var end = 3
      while lazy.hasRow(row, in: text) {
        let range = lazy.row(row, in: text)
        #expect(range == whole.row(row, in: text))
        #expect(range.lowerBound == end && !range.isEmpty)
        #expect(whole.row(holding: range.lowerBound, in: text) == row)
        #expect(whole.row(holding: range.upperBound - 1, in: text) == row)
        end = range.upperBound
        row += 1
      }
      #expect(row == count && end == text.count - 2)
    }
  }
}

/// The end of a row found in the plainest way: every chance first, then the last that fits.
private struct PlainRow {
  var end: Int
  var isSoft = false
  /// Without the blanks at its end, with the hyphen.
  var columns = 0
  /// Characters as people see them.
  var clusters = 0

  init(_ bytes: [UInt8], from start: Int, width: Int, lines: WrappedText.Lines) {
    let text = String(decoding: bytes[start...], as: UTF8.self)
    let scalars = text.unicodeScalars.map(\.value)
    var breaking = LineBreaking()
    var clusterBreaking = ClusterBreaking()
    var chances: [(scalar: Int, isSoft: Bool)] = []
    var clusterStarts: [Int] = []
    var offsets = [0]
    var columns = [0]
    /// Columns without the blanks behind them.
    var inked = [0]
    var last = scalars.count
    for (index, scalar) in scalars.enumerated() {
      let isLineEnd = scalar == 10 || scalar == 0x2028 || scalar == 0x2029
      let ahead = scalars[(index + 1)...].lazy.map { TextClasses($0).line }.first { $0 != .cm && $0 != .zwj }
      var line = isLineEnd ? .sp : TextClasses(scalar).line
      if [LineClass.bk, .cr, .nl, .lf].contains(line) { line = .al }
      let begins = clusterBreaking.take(TextClasses(scalar).cluster)
      if breaking.take(line, digitFollows: ahead == .nu) != .never, begins {
        chances.append((index, index > 0 && scalars[index - 1] == 0xAD))
      }
      if begins { clusterStarts.append(index) }
      let isBlank =
        isLineEnd || [9, 0x20, 0x3000, 0x1680, 0x205F].contains(scalar)
        || (0x2000...0x200A).contains(scalar) && scalar != 0x2007
      let glyphWidth = scalar == 9 ? 8 - columns[index] % 8 : isLineEnd ? 1 : Glyph.of(scalar).width
      columns.append(columns[index] + glyphWidth)
      inked.append(isBlank || glyphWidth == 0 ? inked[index] : columns[index + 1])
      offsets.append(offsets[index] + UTF8.width(Unicode.Scalar(scalar) ?? " "))
      if isLineEnd, lines == .keep {
        last = index + 1
        break
      }
      if columns[index + 1] > width, index > 0, !isBlank, glyphWidth > 0 {
        let fitting = chances.last { !$0.isSoft || columns[$0.scalar] < width }
        last = fitting?.scalar ?? clusterStarts.last ?? index
        if last == 0 { last = index }
        isSoft = fitting?.isSoft ?? false
        break
      }
    }
    end = start + offsets[last]
    self.columns = inked[last] + (isSoft ? 1 : 0)
    self.clusters = clusterStarts.count { $0 < last && inked[$0 + 1] > inked[$0] }
  }
}

/// Random texts that are the same each time.
private struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  private static let odd: [UInt32] = [
    0x09, 0x0A, 0x2D, 0x2F, 0x22, 0x28, 0x29, 0x24, 0x25, 0x2C, 0x2E, 0xA0, 0xAD, 0x301, 0x5D0, 0x5D1, 0x627, 0x628,
    0x64E, 0x600,
    0x915, 0x93F, 0x94D, 0xE01, 0xE33, 0x1100, 0x1161, 0x11A8, 0xAC00, 0x200B, 0x200D, 0x2014, 0x2018, 0x2019, 0x201C,
    0x201D,
    0x2003, 0x2028, 0x2060, 0x3000, 0x3002, 0x300C, 0x4E00, 0x4E8C, 0xFE0F, 0x1F468, 0x1F3FD, 0x1F1E9, 0x1F1EA, 0x0D,
    0x85, 0x1B,
  ]

  mutating func text(words: Int) -> String {
    var text = ""
    for _ in 0..<words {
      if Bool.random(using: &self) {
        for _ in 0..<Int.random(in: 1...9, using: &self) {
          text.unicodeScalars.append(Unicode.Scalar(UInt8.random(in: 97...122, using: &self)))
        }
      } else {
        for _ in 0..<Int.random(in: 1...4, using: &self) {
          let pick = Self.odd[Int.random(in: 0..<Self.odd.count, using: &self)]
          text.unicodeScalars.append(Unicode.Scalar(pick) ?? " ")
        }
      }
      if Int.random(in: 0..<3, using: &self) > 0 { text += " " }
    }
    return text
  }
}

struct CellGridTests {
  init() { _ = platform_set_locale() }

  @Test func `no control reaches a cell`() {
    var grid = CellGrid(size: Size(width: 40, height: 1))
    for value in (0...0x2FF).map({ UInt32($0) }) + [0x200E, 0x202E, 0x2066, 0x200B, 0xFEFF, 0xE0041, 0xFFF9, 0x2028] {
      grid.put(value, column: 5, row: 0, end: 40, style: .text)
      for cell in grid.cells {
        #expect(cell.scalar == 0 || cell.scalar >= 0x20 && cell.scalar != 0x7F && !(0x80..<0xA0).contains(cell.scalar))
        #expect(!(0x200B...0x200F).contains(cell.scalar) && !(0x2028...0x202E).contains(cell.scalar))
      }
      #expect(grid.marks.count < 400)
    }
  }

  @Test func `a text that does not fit ends in an ellipsis`() {
    var grid = CellGrid(size: Size(width: 8, height: 1))
    #expect(grid.write("abcdefghij", column: 0, row: 0, width: 8, style: .text) == 8)
    #expect(grid.text(row: 0) == "abcdefg…")
    grid.fill(Rect(column: 0, row: 0, width: 8, height: 1), style: .text)
    grid.write("東京東京東京", column: 0, row: 0, width: 7, style: .text)
    #expect(grid.text(row: 0) == "東京東… ")
  }

  @Test func `a combining mark joins its letter`() {
    var grid = CellGrid(size: Size(width: 8, height: 1))
    #expect(grid.write("cafe\u{301}!", column: 0, row: 0, width: 8, style: .text) == 5)
    #expect(grid.text(row: 0) == "cafe\u{301}!   ")
  }

  @Test func `ten thousand marks on a letter stay few`() {
    var grid = CellGrid(size: Size(width: 8, height: 1))
    grid.write("a" + String(repeating: "\u{301}", count: 10_000) + "b", column: 0, row: 0, width: 8, style: .text)
    #expect(grid.marks.count <= CellGrid.marksPerCell + 1)
    #expect(grid[column: 1, row: 0].scalar == 98)
  }

  @Test func `drawing outside the grid does nothing`() {
    var grid = CellGrid(size: Size(width: 3, height: 2))
    grid.write("abc", column: 5, row: 0, width: 4, style: .text)
    grid.write("abc", column: 0, row: 9, width: 3, style: .text)
    grid.fill(Rect(column: -2, row: -2, width: 50, height: 50), style: Style(.dim))
    grid.emphasize(Rect(column: 2, row: 1, width: 50, height: 50), .hit)
    #expect(grid[column: 2, row: 1].style.emphasis == .hit)
    #expect(grid[column: 0, row: 0].style.role == .dim)
  }
}

struct KeyNotationTests {
  @Test(arguments: [
    "j", "G", "]", "C-n", "M-c", "C-M-x", "Tab", "S-Tab", "Esc", "Space", "PgDn", "F1", "F12", "<", "-", "C--",
  ])
  func `a key prints as it is read`(notation: String) {
    #expect(Key(notation)?.description == notation)
  }

  @Test(arguments: ["", "jj", "C-", "F0", "F99", "Nope"])
  func `what is no key is refused`(notation: String) {
    #expect(Key(notation) == nil)
  }
}
