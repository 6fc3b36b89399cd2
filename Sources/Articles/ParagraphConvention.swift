/// How a plain text parts its paragraphs.
///
/// Decided from the opening of a file only, so that the opening and the whole agree.
struct ParagraphConvention: Equatable, Sendable {
  /// Paragraphs are broken into lines of a fixed width: the lines are to be joined.
  var isWrapped: Bool
  /// Blank lines stand between paragraphs (else each line, or an indented first line, begins one).
  var partsByBlankLines: Bool
  /// Code points of the longest line that counts.
  var width: Int

  /// Looks at the lines of a text from a place on.
  init(of text: [UInt8], from start: Int) {
    var lines = 0
    var middling = 0
    var neighbours = 0
    var closedNeighbours = 0
    var gaps = 0
    var longest = 0
    var firstLength = 0
    var overlong = 0
    var previous: TextLine?
    var isAfterGap = false
    var place = start
    while let line = TextLine(in: text, at: place) {
      place = line.next
      if line.isBlank {
        if !isAfterGap, previous != nil { gaps += 1 }
        isAfterGap = true
        continue
      }
      let length = text.codePoints(in: line.words)
      lines += 1
      if (45...85).contains(length) { middling += 1 }
      if let previous, !isAfterGap {
        neighbours += 1
        if Sentences.ending(of: previous.words, in: text) != .none { closedNeighbours += 1 }
      }
      // The first line may be a title, which nobody wraps.
      if lines == 1 {
        firstLength = length
      } else if length > 100 {
        overlong += 1
      } else {
        longest = max(longest, length)
      }
      previous = line
      isAfterGap = false
    }
    if lines <= 1 { longest = firstLength }
    // A blank line somewhere at the end of a text whose lines are its paragraphs parts nothing.
    partsByBlankLines = gaps > 0 && gaps >= neighbours / 8
    // In wrapped text most lines end in the middle of a sentence. A long address now and then changes nothing.
    isWrapped =
      neighbours > 0 && middling * 2 >= lines && overlong * 50 <= lines && closedNeighbours * 2 <= neighbours
    width = longest
    if !isWrapped { partsByBlankLines = gaps > 0 && gaps >= neighbours }
  }
}

/// One line of a text.
struct TextLine: Sendable {
  /// The line without its line end.
  let range: Range<Int>
  /// The line without the blanks at its ends; empty for a blank line.
  let words: Range<Int>
  /// Where the next line begins.
  let next: Int

  /// The line that begins at a place; nil at the end of the text.
  init?(in text: [UInt8], at place: Int) {
    guard place < text.count else { return nil }
    let end = text.firstPlace(of: Ascii.lineFeed, in: place..<text.count) ?? text.count
    range = place..<end
    next = end + 1
    words = text.trimmed(range)
  }

  var isBlank: Bool { words.isEmpty }
  /// Bytes of blank before the first word.
  var indent: Int { words.lowerBound - range.lowerBound }
}
