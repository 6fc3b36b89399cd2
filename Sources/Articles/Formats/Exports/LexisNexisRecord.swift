/// Reads one article of the older LexisNexis (Academic, Nexis UK), which its exports as text, HTML, RTF and Word share.
///
/// Above stand the publication and the day, centred, the copyright before or behind everything; then labelled lines, with
/// the headline among them or unlabelled before them; then the words; then more labelled lines.
struct LexisNexisRecord {
  private let paragraphs: [ExportParagraph]
  private var draft = ArticleDraft()
  /// The unlabelled words above the body that may be its headline.
  private var headline: String?
  private var deck: String?
  private var bodyStart: Int
  private var bodyEnd: Int

  private init(_ paragraphs: ArraySlice<ExportParagraph>) {
    self.paragraphs = paragraphs.filter { !$0.isBlank }
    bodyStart = self.paragraphs.count
    bodyEnd = self.paragraphs.count
  }

  /// The article in the paragraphs of a record, without the line that numbers it; nil where they hold none.
  static func draft(from paragraphs: ArraySlice<ExportParagraph>) -> ArticleDraft? {
    var record = LexisNexisRecord(paragraphs)
    guard !record.isApology else { return nil }
    record.readHead()
    record.findBodyEnd()
    record.readHighlights()
    record.addBody()
    record.readTail()
    record.draft.markHeadings()
    record.draft.title = record.draft.title ?? record.headline
    let isEmpty = record.draft.title == nil && record.draft.blocks.isEmpty
    return isEmpty ? nil : record.draft
  }

  /// LexisNexis puts this where it cannot give a document.
  private var isApology: Bool {
    guard paragraphs.count <= 3 else { return false }
    return paragraphs.contains {
      $0.line.hasPrefix("We are sorry but there is an error in this document and it is not possible to display it")
    }
  }

  // MARK: - Labels

  /// The label of a paragraph, and where the words behind it begin.
  private func label(at index: Int) -> (meaning: ExportLabel, end: Int)? {
    guard paragraphs.indices.contains(index), let (name, end) = paragraphs[index].label else { return nil }
    let paragraph = paragraphs[index]
    if let labelEnd = paragraph.labelEnd, labelEnd >= end {
      return (ExportLabel.of(name) ?? .closing, end)
    }
    // In a text only capitals tell it from words.
    let start = paragraph.words.lowerBound
    let written = paragraph.text.line(start..<end - 1)
    guard written == name, let meaning = ExportLabel.of(name) else { return nil }
    let isParted = end >= paragraph.text.count || paragraph.text.blankLength(at: end, before: paragraph.text.count) > 0
    return isParted || name.contains("-") ? (meaning, end) : nil
  }

  // MARK: - Above the body

  private mutating func readHead() {
    let bodyLabel = self.bodyLabel
    var index = 0
    var hasLabel = false
    while index < paragraphs.count {
      if let bodyLabel, index == bodyLabel { break }
      let paragraph = paragraphs[index]
      if let (meaning, end) = label(at: index) {
        if meaning == .closing || meaning == .language, bodyLabel == nil { break }
        hasLabel = true
        readHeadField(meaning, paragraph, from: end)
      } else if isCopyright(paragraph) {
        // Some have the publication right below it.
        if draft.source == nil, let last = lastLineBelowCopyright(paragraph) { draft.source = last }
      } else if !hasLabel, paragraph.isCentred || headline == nil && draft.date == nil {
        readCentred(paragraph)
      } else if bodyLabel == nil, hasLabel || headline != nil && !isHeadGoingOn(at: index) {
        break
      } else if !hasLabel {
        readHeadline(paragraph)
      }
      index += 1
    }
    bodyStart = index
  }

  /// Where the label of the body stands, if there is one: below the other labels, with little unlabelled between.
  private var bodyLabel: Int? {
    var unlabelled = 0
    for (index, paragraph) in paragraphs.enumerated() {
      guard let (meaning, _) = label(at: index) else {
        if !paragraph.isCentred { unlabelled += 1 }
        if unlabelled > 4 { return nil }
        continue
      }
      if meaning == .body { return index }
    }
    return nil
  }

  /// Whether labels still come: else the words above them would be taken for the body.
  private func isHeadGoingOn(at index: Int) -> Bool {
    for next in index + 1..<min(paragraphs.count, index + 4) {
      switch label(at: next)?.meaning {
      case .byline?, .place?, .dateline?: return true
      default: continue
      }
    }
    return false
  }

  private mutating func readHeadField(_ meaning: ExportLabel, _ paragraph: ExportParagraph, from end: Int) {
    let words = paragraph.line(from: end)
    switch meaning {
    case .headline: draft.title = draft.title ?? words.map(Self.partedAtSemicolons)
    case .byline: draft.author = draft.author ?? words.flatMap { Byline.names(in: $0, of: draft.source) }
    case .date: draft.date = draft.date ?? words.flatMap { ArticleDate(words: $0) }
    case .source: draft.source = draft.source ?? words
    case .language: draft.language = words.flatMap(LanguageNames.tag)
    case .address: draft.address = draft.address ?? words
    case .place, .dateline, .highlight, .body, .graphic, .correction, .closing: break
    }
  }

  /// The publication, then the day; what stands below it is the edition.
  private mutating func readCentred(_ paragraph: ExportParagraph) {
    if draft.date == nil {
      for line in paragraph.lines.prefix(3) {
        if let date = ArticleDate(words: paragraph.text.line(line)) {
          draft.date = date
          return
        }
      }
      if let date = ArticleDate(words: paragraph.line), draft.source != nil {
        draft.date = date
        return
      }
    }
    if draft.source == nil {
      draft.source = paragraph.line
    } else if draft.date == nil, !paragraph.isCentred {
      // A record without a day.
      readHeadline(paragraph)
    }
  }

  /// The lines of a headline: a long one below the first is the deck.
  private mutating func readHeadline(_ paragraph: ExportParagraph) {
    var lines = paragraph.lines.map { paragraph.text.line($0) }.filter { !$0.isEmpty }
    if headline != nil { lines.insert(headline ?? "", at: 0) }
    if lines.count == 2, lines[0].utf8.count >= 10, lines[1].utf8.count > 110 { deck = lines.removeLast() }
    headline = lines.reduce("") { words, line in
      guard let last = words.utf8.last else { return line }
      // A line that begins small goes on with the one above it.
      let goesOn = ":,.?!-;".utf8.contains(last) || line.utf8.first?.isAsciiLowercase == true
      return words + (goesOn ? " " : "; ") + line
    }
    headline = headline.map(Self.partedAtSemicolons)
  }

  private func isCopyright(_ paragraph: ExportParagraph) -> Bool { Self.isCopyright(paragraph.line) }

  private static func isCopyright(_ line: String) -> Bool {
    line.hasPrefix("Copyright ") || line.hasPrefix("©") || line.lowercased().hasPrefix("all rights reserved")
      || line.hasPrefix("(c) ") || line.hasPrefix("Copy ") && line.hasSuffix("All Rights Reserved")
  }

  private func lastLineBelowCopyright(_ paragraph: ExportParagraph) -> String? {
    let lines = paragraph.lines.map { paragraph.text.line($0) }.filter { !$0.isEmpty }
    guard lines.count > 1, let last = lines.last, !Self.isCopyright(last), paragraph.isCentred else { return nil }
    return last
  }

  /// "First part;Second part": a headline and its deck.
  static func partedAtSemicolons(_ words: String) -> String {
    let parts = words.split(separator: ";", omittingEmptySubsequences: true).map { String($0).nonBlank ?? "" }
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  // MARK: - The body

  /// The body ends before the first label that closes an article, where more labels or nothing follow it.
  private mutating func findBodyEnd() {
    let first = bodyStart < paragraphs.count && label(at: bodyStart)?.meaning == .body ? bodyStart + 1 : bodyStart
    var index = first
    while index < paragraphs.count {
      if isEnd(at: index) { break }
      index += 1
    }
    // The copyright of some exports stands centred behind the words.
    while index > first, paragraphs[index - 1].isCentred, isCopyright(paragraphs[index - 1]) { index -= 1 }
    bodyEnd = max(index, bodyStart)
  }

  private func isEnd(at index: Int) -> Bool {
    guard let (meaning, _) = label(at: index) else { return false }
    switch meaning {
    case .language, .graphic, .correction: break
    case .closing:
      if paragraphs[index].labelEnd == nil, paragraphs[index].label?.name.contains("-") != true { break }
      return true
    default: return false
    }
    if index + 1 == paragraphs.count || isCopyright(paragraphs[index + 1]) { return true }
    // What pictures show may be several paragraphs, but a label follows.
    let reach = meaning == .graphic || meaning == .correction ? 6 : 1
    for next in index + 1..<min(paragraphs.count, index + 1 + reach) {
      switch label(at: next)?.meaning {
      case .closing?, .language?, .graphic?: return true
      default: continue
      }
    }
    return false
  }

  private mutating func readHighlights() {
    if let deck { draft.add(.paragraph, deck) }
    for index in 0..<bodyStart {
      guard let (meaning, end) = label(at: index), meaning == .highlight else { continue }
      draft.add(paragraphs[index], from: end)
    }
  }

  private mutating func addBody() {
    guard bodyStart < bodyEnd else { return }
    for index in bodyStart..<bodyEnd {
      var start = 0
      if index == bodyStart, let (meaning, end) = label(at: index), meaning == .body { start = end }
      draft.add(body: paragraphs[index], from: start)
    }
  }

  // MARK: - Below the body

  private mutating func readTail() {
    var meaning = ExportLabel.closing
    for index in bodyEnd..<paragraphs.count {
      let paragraph = paragraphs[index]
      if isCopyright(paragraph) {
        meaning = .closing
        continue
      }
      var start = 0
      if let label = label(at: index) { (meaning, start) = label } else if paragraph.isCentred { meaning = .closing }
      guard let words = paragraph.line(from: start) else { continue }
      switch meaning {
      case .graphic: draft.add(paragraph, from: start, as: .caption)
      case .correction: draft.add(paragraph, from: start)
      case .language: draft.language = draft.language ?? LanguageNames.tag(of: words)
      case .address: draft.address = draft.address ?? words
      case .byline: draft.author = draft.author ?? Byline.names(in: words, of: draft.source)
      case .headline: draft.title = draft.title ?? Self.partedAtSemicolons(words)
      default: break
      }
    }
  }

  // MARK: - Records

  /// The records in the paragraphs of a whole document: each begins with its number.
  static func records(in paragraphs: [ExportParagraph]) -> [ArraySlice<ExportParagraph>] {
    var starts = paragraphs.indices.filter { isNumber(paragraphs[$0].text) }
    starts.append(paragraphs.count)
    return zip(starts, starts.dropFirst()).map { paragraphs[($0 + 1)..<$1] }
  }

  /// Whether a line is "12 of 345 DOCUMENTS", "Dokument 12 von 345", "Document 12 de 345".
  static func isNumber(_ line: [UInt8]) -> Bool {
    let range = line.trimmed(0..<line.count)
    guard range.count < 60, range.count >= 10 else { return false }
    // What most lines are told by before their words are parted.
    let first = line[range.lowerBound]
    guard first.isDigit || first == UInt8(ascii: "D") else { return false }
    let words = line[range].split { $0.isAsciiBlank }.map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 4 else { return false }
    func isCount(_ word: String) -> Bool {
      !word.isEmpty && word.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
        && word.utf8.first?.isDigit == true
    }
    let between: Set<String> = ["of", "von", "de", "van", "di", "sur", "OF"]
    let isDocument: (String) -> Bool = { $0.hasPrefix("DOCUMENT") || $0.hasPrefix("DOKUMENT") }
    if isCount(words[0]), between.contains(words[1]), isCount(words[2]) { return isDocument(words[3]) }
    let isName = ["Document", "Dokument", "Documento"].contains(words[0])
    return isName && isCount(words[1]) && between.contains(words[2]) && isCount(words[3])
  }
}
