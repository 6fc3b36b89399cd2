import CPlatform
import Testing

@testable import Screen

/// The rows of a text as strings, blanks at their ends removed.
private func rows(_ text: String, width: Int, _ lines: WrappedText.Lines = .flow) -> [String] {
  _ = platform_set_locale()
  let bytes = Array(text.utf8)
  var wrapped = WrappedText(range: 0..<bytes.count, width: width, lines: lines)
  return (0..<wrapped.rowCount(in: bytes)).map { row in
    var line = String(decoding: bytes[wrapped.row(row, in: bytes)], as: UTF8.self)
    while line.last == " " || line.last == "\n" { line.removeLast() }
    return line
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
