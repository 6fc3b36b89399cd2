/// Finds the paragraphs of a bare text: its lines, and which of them are headings or quoted.
enum Headings {
  private static let longest = 90

  /// The lines that hold more than white space, with headings and quoted lines marked.
  static func paragraphs(of text: [UInt8]) -> [Paragraph] {
    var result: [Paragraph] = []
    var start = 0
    var place = 0
    while place <= text.count {
      if place == text.count || text[place] == 0x0A || text[place] == 0x0D {
        if let range = trimmed(start..<place, text) {
          if let words = text.wordsBehindQuoteMarks(in: range) {
            if words < range.upperBound {
              result.append(Paragraph(range: words..<range.upperBound, isQuoted: true))
            }
          } else {
            // What stands below a quoted line, after a dash, is who wrote it.
            let isAuthor = result.last?.isQuoted == true && text.opensWithDash(range)
            result.append(Paragraph(range: range, isHeading: !isAuthor && looksLikeHeading(range, text)))
          }
        }
        start = place + 1
      }
      place += 1
    }
    // A single line is the text itself; and a heading stands over something.
    for index in result.indices where result[index].isHeading {
      let isLast = index == result.count - 1
      if isLast || (result[index + 1].isHeading && index > 0) {
        result[index] = Paragraph(range: result[index].range, isHeading: false)
      }
    }
    return result
  }

  private static func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    var first = range.lowerBound
    var last = range.upperBound
    while first < last, text[first] <= 0x20 { first += 1 }
    while last > first, text[last - 1] <= 0x20 { last -= 1 }
    return first < last ? first..<last : nil
  }

  /// Short, begins with a capital or a number, ends without punctuation, and quotes nobody.
  private static func looksLikeHeading(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    guard range.count <= longest else { return false }
    switch text[range.upperBound - 1] {
    case 0x2E, 0x3F, 0x21, 0x3A, 0x3B, 0x2C, 0x22, 0x27, 0x29: return false
    case 0x80...:
      if text.neighbour(before: range.upperBound, in: range) != .letter { return false }
    default: break
    }
    for place in range {
      let byte = text[place]
      if byte == 0x22 { return false }
      if byte == 0xE2, place + 2 < range.upperBound, text[place + 1] == 0x80,
        text[place + 2] & 0xFE == 0x9C
      {
        return false
      }
    }
    return true
  }
}
