import Messages

extension ArticleFormat {
  /// LexisNexis Academic and Nexis UK as text: records that begin with "12 of 345 DOCUMENTS", wrapped at 80 columns.
  static let lexisNexisText = ArticleFormat(
    name: "lexisnexis-text", title: "LexisNexis or Nexis UK download as text",
    recognition: "lines “1 of 10 DOCUMENTS” or “Dokument 1 von 10”",
    isRecognised: { beginning in
      let text = beginning.text
      // What ProQuest numbers in these words has its rule above.
      guard !ProQuestRule.isRule(Array(text.prefix(80).filter { !$0.isAsciiBlank })) else { return false }
      var lines = LineWalk(text)
      while let line = lines.next() {
        // What most lines are told by before they are trimmed.
        guard (10..<100).contains(line.count), let first = text[line].first(where: { !$0.isAsciiBlank }),
          first.isDigit || first == UInt8(ascii: "D") || first >= 0x80, LexisNexisRecord.isNumber(Array(text[line]))
        else { continue }
        // "Document 1 of 2" may stand in any text; centred, it does not.
        return text[line].first?.isDigit == true || text[line.lowerBound].isAsciiBlank
      }
      return false
    },
    reading: .stretches(
      StretchReading(
        splitter: { _ in LineSplitter(LexisNexisTextRule()) },
        article: { content throws(ArticleParsingError) in
          let (text, encoding) = content.stretchText()
          var draft = LexisNexisRecord.draft(from: LexisNexisText.paragraphs(of: text)[...])
          draft?.encoding = encoding
          return draft
        })))
}

/// A record begins with its number.
private struct LexisNexisTextRule: LineSplittingRule {
  static let headLength = 200

  func cut(at head: [UInt8]) -> LineCut {
    guard head.count < Self.headLength, head.contains(where: \.isDigit) else { return .none }
    return LexisNexisRecord.isNumber(head.ruleWords) ? .before : .none
  }
}

/// The lines of a text, without their ends.
struct LineWalk: IteratorProtocol {
  private let text: [UInt8]
  private var place = 0

  init(_ text: [UInt8]) { self.text = text }

  mutating func next() -> Range<Int>? {
    guard place < text.count else { return nil }
    let end = text.firstPlace(of: Ascii.lineFeed, in: place..<text.count) ?? text.count
    defer { place = end + 1 }
    return place..<end
  }
}

/// Unwraps the lines of a record.
enum LexisNexisText {
  private struct Line {
    let range: Range<Int>
    let words: Range<Int>
    let indent: Int
    /// Code points from the left edge.
    let width: Int
  }

  /// The paragraphs of a record, without the line of its number.
  static func paragraphs(of text: [UInt8]) -> [ExportParagraph] {
    var paragraphs: [ExportParagraph] = []
    var group: [Line] = []
    var width = 0
    var walk = LineWalk(text)
    var lines: [Line?] = []
    while let range = walk.next() {
      let words = text.trimmed(range)
      if words.isEmpty || lines.isEmpty && LexisNexisRecord.isNumber(Array(text[words])) {
        lines.append(nil)
        continue
      }
      let line = Line(
        range: range, words: words, indent: words.lowerBound - range.lowerBound,
        width: text.codePoints(in: range.lowerBound..<words.upperBound))
      // A line that is longer than any page is not wrapped.
      if line.width <= 100 { width = max(width, line.width) }
      lines.append(line)
    }
    width = max(width, 60)
    for line in lines {
      if let line {
        group.append(line)
      } else if !group.isEmpty {
        paragraphs += self.paragraphs(of: group, in: text, width: width)
        group.removeAll(keepingCapacity: true)
      }
    }
    if !group.isEmpty { paragraphs += self.paragraphs(of: group, in: text, width: width) }
    return paragraphs
  }

  /// The lines between two blank ones: a paragraph, or several that are indented.
  private static func paragraphs(of lines: [Line], in text: [UInt8], width: Int) -> [ExportParagraph] {
    let isCentred = lines.allSatisfy { $0.indent > 1 && $0.width <= width } && isCentred(lines, width: width)
    if lines.count > 1, !isCentred, lines.count(where: { isRow($0, in: text) }) * 2 >= lines.count {
      var table = ExportParagraph(Array(text[lines[0].range.lowerBound..<lines[lines.count - 1].words.upperBound]))
      table.kind = .preformatted
      return [table]
    }
    var paragraphs: [ExportParagraph] = []
    var current = ExportParagraph(isCentred: isCentred)
    for (index, line) in lines.enumerated() {
      if index > 0 {
        let previous = lines[index - 1]
        let isNew = line.indent >= 2 && previous.indent < line.indent || isItem(line, in: text)
        if !isCentred, isNew {
          paragraphs.append(current)
          current = ExportParagraph()
        } else {
          let word = text.firstPlace(of: Ascii.space, in: line.words) ?? line.words.upperBound
          let needed = previous.width + 1 + text.codePoints(in: line.words.lowerBound..<word)
          current.text.append(isCentred || needed < width - 2 ? Ascii.lineFeed : Ascii.space)
        }
      }
      current.text += text[line.words]
    }
    paragraphs.append(current)
    return paragraphs
  }

  /// Whether the lines stand about the middle of a page.
  private static func isCentred(_ lines: [Line], width: Int) -> Bool {
    lines.allSatisfy { line in
      let right = max(width, 78) - line.width
      return abs(line.indent - right) <= max(12, right)
    }
  }

  private static func isItem(_ line: Line, in text: [UInt8]) -> Bool {
    text.has("* ", at: line.words.lowerBound) || text.has("• ", at: line.words.lowerBound)
  }

  /// Whether a line has columns.
  private static func isRow(_ line: Line, in text: [UInt8]) -> Bool {
    var blanks = 0
    for place in line.words {
      if text[place] == Ascii.tab { return true }
      blanks = text[place] == Ascii.space ? blanks + 1 : 0
      if blanks == 3 { return true }
    }
    return false
  }
}
