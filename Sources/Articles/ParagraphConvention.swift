import Quotations

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
  /// How many paragraphs begin with an indent.
  var indents: Indents

  enum Indents: Sendable {
    /// One in four at the most: what is indented is set apart.
    case few
    case some
    /// More than half, as in a novel: an indent only says that a paragraph begins.
    case many
  }

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
    var indentedLines = 0
    var beginnings = 0
    var indentedBeginnings = 0
    var place = start
    while let line = TextLine(in: text, at: place) {
      place = line.next
      if line.isBlank {
        if !isAfterGap, previous != nil { gaps += 1 }
        isAfterGap = true
        continue
      }
      let isIndented = line.isIndented(in: text)
      if isIndented { indentedLines += 1 }
      if isAfterGap || line.indent >= (previous?.indent ?? 0) + 2 || previous == nil {
        beginnings += 1
        if isIndented { indentedBeginnings += 1 }
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
    indents = isWrapped ? Indents(indentedBeginnings, of: beginnings) : Indents(indentedLines, of: lines)
    if !isWrapped { partsByBlankLines = gaps > 0 && gaps >= neighbours }
  }
}

extension ParagraphConvention.Indents {
  fileprivate init(_ indented: Int, of all: Int) {
    self = indented * 4 <= all ? .few : indented * 2 <= all ? .some : .many
  }
}

/// One line of a text.
struct TextLine: Sendable {
  /// The line without its line end.
  let range: Range<Int>
  /// The line without the blanks at its ends and the `>` at its start; empty for a blank line.
  let words: Range<Int>
  /// Whether it is set apart by `>`.
  let isQuoted: Bool
  /// Where the next line begins.
  let next: Int

  /// The line that begins at a place; nil at the end of the text.
  init?(in text: [UInt8], at place: Int) {
    guard place < text.count else { return nil }
    let end = text.firstPlace(of: Ascii.lineFeed, in: place..<text.count) ?? text.count
    range = place..<end
    next = end + 1
    let trimmed = text.trimmed(range)
    let quoted = text.wordsBehindQuoteMarks(in: trimmed)
    words = (quoted ?? trimmed.lowerBound)..<trimmed.upperBound
    isQuoted = quoted != nil
  }

  var isBlank: Bool { words.isEmpty }
  /// Bytes of blank, and of `>`, before the first word.
  var indent: Int { words.lowerBound - range.lowerBound }

  /// Whether the words begin four columns in, or behind a tab.
  func isIndented(in text: [UInt8]) -> Bool {
    guard !isQuoted, indent > 0 else { return false }
    let blanks = text[range.lowerBound..<words.lowerBound]
    return blanks.contains(Ascii.tab) || blanks.count >= 4 && blanks.prefix(4).allSatisfy { $0 == Ascii.space }
  }
}
