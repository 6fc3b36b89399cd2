import Quotations

/// Finds the parts of a text from a place on: paragraphs, headings, and lines that stay as they are.
///
/// The lines of a wrapped paragraph are joined by making their line ends spaces, so no place moves.
struct BlockFinder {
  private(set) var text: [UInt8]
  private(set) var drafts: [Draft] = []
  /// Where in the drafts the last group of lines begins: what follows the end of the text might have changed these.
  private(set) var lastGroup = 0
  private let convention: ParagraphConvention
  private var group: [TextLine] = []
  private var isAfterBlankLine = true

  /// A block whose neighbours are still to be asked whether it is a heading.
  struct Draft {
    var kind: Block.Kind
    var range: Range<Int>
    /// Blank lines (or the ends of the text) stand on both sides, or the convention does without them.
    var standsAlone: Bool
    /// All its lines are indented, in a text where most paragraphs are not.
    var isIndented = false
  }

  init(text: consuming [UInt8], convention: ParagraphConvention) {
    self.text = text
    self.convention = convention
  }

  /// Reads the text from a place to its end.
  mutating func findBlocks(from start: Int) {
    var place = start
    while let line = TextLine(in: text, at: place) {
      place = line.next
      if !line.isBlank {
        group.append(line)
        // A text whose lines are its paragraphs is one long group, of which only runs of short lines are seen whole.
        if group.count >= 4096, !convention.isWrapped { endGroup(atBlankLine: false) }
        continue
      }
      endGroup(atBlankLine: true)
      isAfterBlankLine = true
    }
    endGroup(atBlankLine: true)
    HeadingRules(text: text).markHeadings(in: &drafts)
    let rules = QuotedRules(text: text, indents: convention.indents)
    rules.markQuoted(in: &drafts)
    rules.markAuthors(in: &drafts)
  }

  private mutating func endGroup(atBlankLine: Bool) {
    guard !group.isEmpty else { return }
    // Swapped out and in again, so that the room of the group is used by the next.
    var lines: [TextLine] = []
    swap(&lines, &group)
    lastGroup = drafts.count
    if lines.contains(where: \.isQuoted) {
      addRuns(of: lines, isClosed: atBlankLine)
    } else {
      addUnquoted(lines, isClosed: atBlankLine)
    }
    isAfterBlankLine = atBlankLine
    lines.removeAll(keepingCapacity: true)
    swap(&lines, &group)
  }

  private mutating func addUnquoted(_ lines: [TextLine], isClosed: Bool) {
    if convention.isWrapped {
      addWrapped(lines, isClosed: isClosed)
    } else {
      addUnwrapped(lines, isClosed: isClosed)
    }
  }

  // MARK: - Quoted by >

  /// Lines with and lines without `>` are blocks of their own, though no blank line parts them.
  private mutating func addRuns(of lines: [TextLine], isClosed: Bool) {
    var start = 0
    for index in lines.indices {
      let isLast = index == lines.count - 1
      guard isLast || lines[index + 1].isQuoted != lines[index].isQuoted else { continue }
      let run = Array(lines[start...index])
      if run[0].isQuoted { addQuoted(run) } else { addUnquoted(run, isClosed: isClosed && isLast) }
      isAfterBlankLine = false
      start = index + 1
    }
  }

  private mutating func addQuoted(_ lines: [TextLine]) {
    let leastIndent = lines.lazy.map(\.indent).min() ?? 0
    var start = 0
    for index in lines.indices {
      let isLast = index == lines.count - 1
      guard isLast || beginsQuoted(lines[index + 1], after: lines[index], leastIndent: leastIndent) else { continue }
      join(lines[start...index])
      add(.quoted, lines[start].words.lowerBound..<lines[index].words.upperBound)
      start = index + 1
    }
  }

  private func beginsQuoted(_ line: TextLine, after previous: TextLine, leastIndent: Int) -> Bool {
    // The name of the author.
    if text.opensWithDash(line.words), line.words.count <= 60 { return true }
    if convention.isWrapped { return beginsParagraph(line, after: previous, leastIndent: leastIndent) }
    // What is quoted may be wrapped where the text around it is not.
    let goesOn =
      Sentences.ending(of: previous.words, in: text) == .none
      || text[previous.words.upperBound - 1] == UInt8(ascii: ",")
    return isItem(line) || !goesOn
  }

  /// Makes one line of several.
  private mutating func join(_ lines: ArraySlice<TextLine>) {
    for line in lines.dropFirst() {
      text[line.range.lowerBound - 1] = Ascii.space
      guard line.isQuoted else { continue }
      for place in line.range.lowerBound..<line.words.lowerBound { text[place] = Ascii.space }
    }
  }

  // MARK: - One line, one paragraph

  private mutating func addUnwrapped(_ lines: [TextLine], isClosed: Bool) {
    var index = 0
    while index < lines.count {
      let run = linesThatStay(in: lines, from: index)
      if run > 0 {
        add(.preformatted, lines[index].words.lowerBound..<lines[index + run - 1].words.upperBound)
        index += run
        continue
      }
      let hasBlanks = lines.count == 1 && isClosed && isAfterBlankLine
      add(
        .paragraph, lines[index].words, standsAlone: hasBlanks || !convention.partsByBlankLines,
        isIndented: isIndented(lines[index...index]))
      index += 1
    }
  }

  /// How many lines from an index on are a table, a list of results or of names: at least three short ones that are no
  /// sentences, or two rows with columns.
  private func linesThatStay(in lines: [TextLine], from index: Int) -> Int {
    var rows = 0
    while index + rows < lines.count, isRow(lines[index + rows]) { rows += 1 }
    if rows >= 2 { return rows }
    var short = 0
    while index + short < lines.count {
      let words = lines[index + short].words
      // The first is a row if one was counted, and the one after the last counted is none.
      let isRow = short < rows || short > rows && isRow(lines[index + short])
      guard words.count <= 60 || isRow, Sentences.ending(of: words, in: text) == .none else { break }
      short += 1
    }
    return short >= 3 ? short : 0
  }

  /// Whether a line has columns: a tab or three blanks between words, or two bars.
  private func isRow(_ line: TextLine) -> Bool {
    let words = line.words
    guard words.count <= 250 else { return false }
    if text.firstPlace(of: Ascii.tab, in: words) != nil { return true }
    if let bar = text.firstPlace(of: UInt8(ascii: "|"), in: words),
      text.firstPlace(of: UInt8(ascii: "|"), in: bar + 1..<words.upperBound) != nil
    {
      return true
    }
    // Of three blanks in a row, one stands at a third place.
    for place in stride(from: words.lowerBound + 2, to: words.upperBound, by: 3) where text[place] == Ascii.space {
      var start = place
      var end = place + 1
      while start > words.lowerBound, text[start - 1] == Ascii.space { start -= 1 }
      while end < words.upperBound, text[end] == Ascii.space { end += 1 }
      if end - start >= 3 { return true }
    }
    return false
  }

  // MARK: - Wrapped

  private mutating func addWrapped(_ lines: [TextLine], isClosed: Bool) {
    let rows = lines.count(where: isRow)
    if lines.count > 1, rows * 2 >= lines.count || staysUnwrapped(lines) {
      if let first = lines.first, let last = lines.last {
        add(.preformatted, first.words.lowerBound..<last.words.upperBound)
      }
      return
    }
    let indents = lines.lazy.map(\.indent)
    let leastIndent = indents.min() ?? 0
    var start = 0
    for index in lines.indices {
      let isLast = index == lines.count - 1
      guard isLast || beginsParagraph(lines[index + 1], after: lines[index], leastIndent: leastIndent) else { continue }
      join(lines[start...index])
      let range = lines[start].words.lowerBound..<lines[index].words.upperBound
      add(
        .paragraph, range,
        standsAlone: start == index
          && (!convention.partsByBlankLines || lines.count == 1 && isAfterBlankLine && isClosed),
        isIndented: isIndented(lines[start...index]))
      start = index + 1
    }
  }

  /// Whether the lines are a poem, an address, results: all but the last are short, where wrapping fills them.
  private func staysUnwrapped(_ lines: [TextLine]) -> Bool {
    let limit = convention.width * 55 / 100
    return lines.dropLast().allSatisfy { text.codePoints(in: $0.words) <= limit }
      && !lines.dropLast().contains { isItem($0) }
  }

  private func beginsParagraph(_ line: TextLine, after previous: TextLine, leastIndent: Int) -> Bool {
    if isItem(line) { return true }
    if line.indent >= leastIndent + 2, previous.indent < line.indent, !isItem(previous) { return true }
    guard !convention.partsByBlankLines else { return false }
    // Nothing parts the paragraphs but a line that ends early, after a sentence or as a heading does.
    let word = text.firstPlace(of: Ascii.space, in: line.words) ?? line.words.upperBound
    let needed = text.codePoints(in: previous.words) + 1 + (word - line.words.lowerBound)
    return needed + 8 <= convention.width
      && (Sentences.ending(of: previous.words, in: text) != .none || needed * 2 <= convention.width)
  }

  /// Whether a line opens an item of a list: "- ", "* ", "• ", "1. ", "2) ".
  private func isItem(_ line: TextLine) -> Bool {
    let start = line.words.lowerBound
    let end = line.words.upperBound
    if text.has("• ", at: start) || text.has("– ", at: start) { return true }
    if text.has("- ", at: start) || text.has("* ", at: start) { return true }
    var place = start
    while place < end, place < start + 3, text[place].isDigit { place += 1 }
    return place > start && (text.has(". ", at: place) || text.has(") ", at: place))
  }

  private func isIndented(_ lines: ArraySlice<TextLine>) -> Bool {
    convention.indents != .many && lines.allSatisfy { $0.isIndented(in: text) && !isItem($0) }
  }

  private mutating func add(
    _ kind: Block.Kind, _ range: Range<Int>, standsAlone: Bool = false, isIndented: Bool = false
  ) {
    drafts.append(Draft(kind: kind, range: range, standsAlone: standsAlone, isIndented: isIndented))
  }
}
