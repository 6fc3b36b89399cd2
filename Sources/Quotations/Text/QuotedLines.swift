/// Lines that are set apart as quoted by `>` at their start, as in mail and Markdown.
extension [UInt8] {
  /// Where the words behind the `>` marks of a line begin, its end where there are none; nil for a line without marks.
  ///
  /// - Parameter line: without the blanks at its start.
  package func wordsBehindQuoteMarks(in line: Range<Int>) -> Int? {
    guard !line.isEmpty, self[line.lowerBound] == Self.quoteMark else { return nil }
    var place = line.lowerBound
    while place < line.upperBound, self[place] == Self.quoteMark || self[place] == 0x20 || self[place] == 0x09 {
      place += 1
    }
    // ">5 metres", ">= 3": a comparison.
    let isTight = self[place - 1] == Self.quoteMark
    if isTight, place < line.upperBound, self[place] &- 0x30 < 10 || self[place] == 0x3D { return nil }
    return place
  }

  /// How many `>` marks stand before the words that begin at a place.
  func quoteMarks(before start: Int) -> Int {
    var marks = 0
    var place = start
    while place > 0, self[place - 1] == Self.quoteMark || self[place - 1] == 0x20 || self[place - 1] == 0x09 {
      place -= 1
      if self[place] == Self.quoteMark { marks += 1 }
    }
    return marks
  }

  /// Whether a line may be the one below a quotation that names its author: — Ana Ruiz
  package func opensWithDash(_ line: Range<Int>) -> Bool {
    guard line.count >= 3 else { return false }
    let place = line.lowerBound
    switch self[place] {
    case 0x2D: return self[place + 1] == 0x2D || self[place + 1] == 0x20
    case 0xE2: return self[place + 1] == 0x80 && 0x93...0x95 ~= self[place + 2]
    default: return false
    }
  }

  private static var quoteMark: UInt8 { UInt8(ascii: ">") }
}
