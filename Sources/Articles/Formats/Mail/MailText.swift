/// The text of a mail or a Usenet message as blocks: what is quoted by `>` with its depth, the lines that say who wrote
/// it, and the signature.
struct MailText {
  private struct Line {
    /// How deep it is quoted.
    let depth: Int
    let words: ArraySlice<UInt8>
  }

  private var lines: [Line] = []
  /// The lines of a file that stands in the text in uuencode are no text.
  private(set) var leftOutFiles: [String] = []
  private var signature: [ArraySlice<UInt8>] = []

  /// Depths beyond which nothing is told apart.
  private static let deepest = 20
  /// A signature has no more lines.
  private static let longestSignature = 12

  /// - Parameters:
  ///   - text: UTF-8 with LF line ends.
  ///   - isFlowed: lines that end with a blank go on in the next (RFC 3676).
  ///   - deletesBlanks: that blank is none of the words.
  init(_ text: [UInt8], isFlowed: Bool = false, deletesBlanks: Bool = false) {
    var rows = text.split(separator: Ascii.lineFeed, omittingEmptySubsequences: false)
    Self.takeSignature(from: &rows, to: &signature)
    removeFiles(from: &rows)
    Self.removeSeals(from: &rows)
    lines.reserveCapacity(rows.count)
    var flowing: (depth: Int, words: [UInt8])?
    for row in rows {
      let (depth, words) = Self.depth(of: row, isFlowed: isFlowed)
      guard isFlowed else {
        lines.append(Line(depth: depth, words: words))
        continue
      }
      if let open = flowing, open.depth != depth {
        lines.append(Line(depth: open.depth, words: open.words[...]))
        flowing = nil
      }
      let all = (flowing?.words ?? []) + words
      if words.last == Ascii.space, words.count > 1 {
        flowing = (depth, deletesBlanks ? all.dropLast() : all)
      } else {
        lines.append(Line(depth: depth, words: all[...]))
        flowing = nil
      }
    }
    if let flowing { lines.append(Line(depth: flowing.depth, words: flowing.words[...])) }
  }

  // MARK: - Lines

  /// How deep a line is quoted, by its marks: "> > ", ">>", "}", "|>", initials as in "AR> ".
  private static func depth(of row: ArraySlice<UInt8>, isFlowed: Bool) -> (Int, ArraySlice<UInt8>) {
    var place = row.startIndex
    var depth = 0
    var start = place
    while place < row.endIndex, depth < deepest {
      var next = place
      // A blank between marks, and initials before one.
      if next < row.endIndex, row[next] == Ascii.space, !isFlowed || depth == 0 { next += 1 }
      if !isFlowed {
        var letters = next
        while letters < row.endIndex, letters - next < 3, row[letters].isAsciiUppercase { letters += 1 }
        if letters > next, letters < row.endIndex, row[letters] == UInt8(ascii: ">") { next = letters }
      }
      if !isFlowed, next + 1 < row.endIndex, row[next] == UInt8(ascii: "|"), row[next + 1] == UInt8(ascii: ">") {
        next += 1
      }
      guard next < row.endIndex, row[next] == UInt8(ascii: ">") || row[next] == UInt8(ascii: "}") else { break }
      if row[next] == UInt8(ascii: "}"), isFlowed { break }
      if isFlowed, next > place { break }
      depth += 1
      place = next + 1
      start = place
    }
    var words = row[start...]
    // A blank behind the marks, or one that was put before words that look like marks.
    if words.first == Ascii.space, depth > 0 || isFlowed { words = words.dropFirst() }
    return (depth, words)
  }

  /// What stands behind the last line "-- " near the end.
  private static func takeSignature(
    from rows: inout [ArraySlice<UInt8>], to signature: inout [ArraySlice<UInt8>]
  ) {
    while let last = rows.last, last.allSatisfy(\.isAsciiBlank) { rows.removeLast() }
    let first = max(0, rows.count - longestSignature - 1)
    guard
      let mark = (first..<max(first, rows.count)).last(where: {
        rows[$0].elementsEqual("-- ".utf8) || rows[$0].elementsEqual("--".utf8)
      })
    else { return }
    signature = Array(rows[(mark + 1)...])
    rows.removeSubrange(mark...)
  }

  /// Leaves out files in uuencode: lines of one length from "begin 644 name" to "end".
  private mutating func removeFiles(from rows: inout [ArraySlice<UInt8>]) {
    var kept: [ArraySlice<UInt8>] = []
    var index = 0
    while index < rows.count {
      let row = rows[index]
      if row.starts(with: "begin ".utf8), let name = Self.fileName(row), index + 1 < rows.count,
        rows[index + 1].first == UInt8(ascii: "M"), (60...62).contains(rows[index + 1].count)
      {
        var end = index + 1
        while end < rows.count, !rows[end].starts(with: "end".utf8), rows[end].count <= 62 { end += 1 }
        leftOutFiles.append(name)
        index = end < rows.count && rows[end].starts(with: "end".utf8) ? end + 1 : end
        continue
      }
      kept.append(row)
      index += 1
    }
    rows = kept
  }

  private static func fileName(_ row: ArraySlice<UInt8>) -> String? {
    let words = row.split(separator: Ascii.space, maxSplits: 2)
    guard words.count == 3, (3...4).contains(words[1].count), words[1].allSatisfy(\.isDigit) else { return nil }
    return String(decoding: words[2], as: UTF8.self).nonBlank
  }

  /// Leaves out what PGP puts around a text that it signs.
  private static func removeSeals(from rows: inout [ArraySlice<UInt8>]) {
    guard let head = rows.firstIndex(where: { $0.starts(with: "-----BEGIN PGP SIGNED MESSAGE".utf8) }) else { return }
    var end = head + 1
    while end < rows.count, !rows[end].allSatisfy(\.isAsciiBlank), end - head < 10 { end += 1 }
    let seal = rows[end...].firstIndex { $0.starts(with: "-----BEGIN PGP SIGNATURE".utf8) } ?? rows.count
    let close = rows[seal...].firstIndex { $0.starts(with: "-----END PGP SIGNATURE".utf8) } ?? rows.count
    // Lines that begin with a dash have got one more.
    let inner = rows[end..<seal].map { $0.starts(with: "- -".utf8) ? $0.dropFirst(2) : $0 }
    rows = Array(rows[..<head]) + inner + rows[min(rows.count, close + 1)...]
  }

  // MARK: - Blocks

  /// Adds the blocks to a draft.
  func write(to draft: inout ArticleDraft) {
    let convention = convention
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end].depth == lines[start].depth || isBlank(end) && isWithin(end, start) {
        end += 1
      }
      write(start..<end, convention, to: &draft)
      start = end
    }
    let words = signature.map { String(decoding: $0, as: UTF8.self) }
    if words.contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
      draft.add(.preformatted, words.joined(separator: "\n"))
    }
  }

  private func isBlank(_ index: Int) -> Bool { lines[index].words.allSatisfy(\.isAsciiBlank) }

  /// Whether what is quoted goes on, as deep, behind a blank line without marks.
  private func isWithin(_ blank: Int, _ start: Int) -> Bool {
    guard lines[start].depth > 0, blank + 1 < lines.count else { return false }
    return lines[blank + 1].depth == lines[start].depth && !isBlank(blank + 1)
  }

  /// How the lines are to be joined is decided from all of them without their marks: most mails are wrapped.
  private var convention: ParagraphConvention {
    var all: [UInt8] = []
    for line in lines where all.count < ArticleParser.openingLength {
      all += line.words
      all.append(Ascii.lineFeed)
    }
    var convention = ParagraphConvention(of: all, from: 0)
    // Mail programs wrap what people write, and people what they write by hand: lists, tables and verse among it do not
    // change that. Where many lines are longer than that, each is a paragraph.
    let long = lines.count { $0.words.count > 100 }
    if long * 20 <= lines.count, convention.width > 40 {
      convention.isWrapped = true
      convention.partsByBlankLines =
        convention.partsByBlankLines || lines.indices.dropFirst().dropLast().contains(where: isBlank)
      convention.width = min(convention.width, 80)
    }
    return convention
  }

  private func write(_ range: Range<Int>, _ convention: ParagraphConvention, to draft: inout ArticleDraft) {
    let depth = lines[range.lowerBound].depth
    let isBeforeQuoted = range.upperBound < lines.count && lines[range.upperBound].depth > depth
    let attribution = isBeforeQuoted ? attribution(endingIn: range) : range.upperBound..<range.upperBound
    write(words: range.lowerBound..<attribution.lowerBound, depth, convention, to: &draft)
    if !attribution.isEmpty {
      draft.begin(depth > 0 ? .quoted : .paragraph, level: max(0, depth - 1))
      for index in attribution {
        draft.append(utf8: lines[index].words)
        draft.append(" ")
      }
      draft.end()
    }
    write(words: attribution.upperBound..<range.upperBound, depth, convention, to: &draft)
  }

  private func write(
    words range: Range<Int>, _ depth: Int, _ convention: ParagraphConvention, to draft: inout ArticleDraft
  ) {
    var joined: [UInt8] = []
    for index in range {
      joined += lines[index].words
      joined.append(Ascii.lineFeed)
    }
    var finder = BlockFinder(text: joined, convention: convention)
    finder.findBlocks(from: 0)
    let text = finder.text
    let marks = finder.drafts.map { Self.mark(of: text, at: $0.range) }
    for (index, block) in finder.drafts.enumerated() {
      let words = text[block.range]
      if Self.isRule(words) { continue }
      let isAmongItems = index > 0 && marks[index - 1] != nil || index + 1 < marks.count && marks[index + 1] != nil
      switch block.kind {
      case .preformatted: draft.add(.preformatted, utf8: words, level: depth)
      case .quoted: draft.add(.quoted, utf8: words, level: depth)
      case .heading where depth == 0 && isHeading(words): draft.add(.heading, utf8: words)
      default:
        if depth > 0 {
          draft.add(.quoted, utf8: words, level: depth - 1)
        } else if let mark = marks[index], isAmongItems, mark.end < block.range.upperBound {
          draft.add(.item, utf8: Array(mark.words.utf8) + text[mark.end..<block.range.upperBound])
        } else {
          draft.add(.paragraph, utf8: words)
        }
      }
    }
  }

  /// Whether a line is one of dashes or stars.
  private static func isRule(_ words: ArraySlice<UInt8>) -> Bool {
    words.count >= 5
      && words.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "+"),
          UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: "^"):
          true
        default: byte.isAsciiBlank
        }
      }
  }

  /// The mark of an item of a list, as a draft wants it, and where the item's words begin.
  private static func mark(of text: [UInt8], at range: Range<Int>) -> (words: String, end: Int)? {
    let start = range.lowerBound
    for mark in ["- ", "* ", "• ", "o ", "+ "] as [StaticString] where text.has(mark, at: start) {
      return ("• ", start + mark.utf8CodeUnitCount)
    }
    var place = start
    while place < range.upperBound, place < start + 3, text[place].isDigit { place += 1 }
    guard place > start, text.has(". ", at: place) || text.has(") ", at: place) || text.has(": ", at: place) else {
      return nil
    }
    return (String(decoding: text[start..<place], as: UTF8.self) + ". ", place + 2)
  }

  /// Whether a short line that stands alone is a heading, and no name with an address, no item, no formula.
  private func isHeading(_ words: ArraySlice<UInt8>) -> Bool {
    guard let first = words.first, first.isAsciiLetter || first >= 0x80 || first == UInt8(ascii: "*") else {
      return false
    }
    return !words.contains(UInt8(ascii: "@")) && !words.contains(UInt8(ascii: "/")) && words.count <= 90
  }

  /// The lines before what is quoted that say who wrote it: "On 3 May, Ana Ruiz wrote:", over two lines at the most three.
  private func attribution(endingIn range: Range<Int>) -> Range<Int> {
    var last = range.upperBound - 1
    while last >= range.lowerBound, isBlank(last) { last -= 1 }
    let none = range.upperBound..<range.upperBound
    guard last >= range.lowerBound, Self.isAttribution(lines[last].words) else { return none }
    var first = last
    while first > range.lowerBound, last - first < 2, !isBlank(first - 1), !Self.opensAttribution(lines[first].words) {
      first -= 1
    }
    if !Self.opensAttribution(lines[first].words) { first = last }
    return first..<last + 1
  }

  /// Whether a line ends as those do that announce what somebody wrote.
  private static func isAttribution(_ line: ArraySlice<UInt8>) -> Bool {
    let end = line.lastIndex { !$0.isAsciiBlank } ?? line.startIndex
    let words = line.isEmpty ? line : line[...end]
    guard words.last == UInt8(ascii: ":") else { return Self.end(of: words, isOneOf: ["writes", "wrote"]) }
    return Self.end(of: words.dropLast(), isOneOf: verbs) || opensAttribution(words)
  }

  private static let verbs = [
    "writes", "wrote", "says", "said", "schrieb", "schreibt", "écrit", "a écrit", "escribió", "scrive", "ha scritto",
    "schreef", "skrev", "escreveu", "написал", "пишет", "kirjoitti",
  ]

  private static func end(of line: ArraySlice<UInt8>, isOneOf words: [String]) -> Bool {
    let trimmed = line.reversed().drop { $0.isAsciiBlank }
    return words.contains { trimmed.starts(with: $0.utf8.reversed()) }
  }

  private static func opensAttribution(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.drop { $0.isAsciiBlank }
    return ["In article ", "In message ", "On ", "Am ", "Le ", "El ", "Il ", "Op ", "Den ", "In <", "Quoting "].contains
    {
      words.starts(with: $0.utf8)
    }
  }
}
