import Messages

extension ArticleFormat {
  /// ProQuest as text: a line of underscores before each article, a blank line between fields, and the paragraphs of the
  /// field "Full text" one a line.
  static let proQuestText = ArticleFormat(
    name: "proquest-text", title: "ProQuest download as text",
    recognition: "lines of sixty underscores, with fields such as “Full text:” and “ProQuest document ID:”",
    isRecognised: { beginning in
      // A digest of mails has rules and fields too.
      guard beginning.contains("ProQuest document ID:") || beginning.contains("\nDocument 1 of ") else { return false }
      let text = beginning.text
      var lines = LineWalk(text)
      var hasRule = false
      var fields: Set<String> = []
      while let line = lines.next() {
        let words = text.trimmed(line)
        if ProQuestRule.isRule(Array(text[words])) { hasRule = true }
        if let (label, _) = ProQuestText.label(of: Array(text[words].prefix(60))) { fields.insert(label) }
        // "Subject" and "Author" alone are those of a mail.
        if hasRule, fields.count >= 3, fields.intersection(ProQuestText.ownLabels).count >= 2 { return true }
      }
      return false
    },
    reading: .stretches(
      StretchReading(
        splitter: { _ in LineSplitter(ProQuestRule()) },
        article: { content throws(ArticleParsingError) in
          let (text, encoding) = content.stretchText()
          var draft = ProQuestText(text).draft()
          draft?.encoding = encoding
          return draft
        })))
}

/// An article begins with a line of underscores and nothing else, or, where that has been lost, with its number.
struct ProQuestRule: LineSplittingRule {
  static let headLength = 200
  private var isAfterRule = false

  mutating func cut(at head: [UInt8]) -> LineCut {
    let words = head.ruleWords
    if words.isEmpty { return .none }
    let wasAfterRule = isAfterRule
    isAfterRule = Self.isRule(words)
    if isAfterRule { return .before }
    guard !wasAfterRule, words.has("Document ", at: 0) else { return .none }
    return LexisNexisRecord.isNumber(words) ? .before : .none
  }

  static func isRule(_ line: [UInt8]) -> Bool {
    line.count >= 40 && line.allSatisfy { $0 == UInt8(ascii: "_") }
  }
}

/// Reads one record.
struct ProQuestText {
  private struct Field {
    /// In small letters; empty for what has none.
    let label: String
    /// The lines, the first without the label.
    var lines: [Range<Int>]
  }

  private let text: [UInt8]
  private var fields: [Field] = []
  /// Lines without a label above the first field.
  private var opening: [Range<Int>] = []

  init(_ text: [UInt8]) {
    self.text = text
    var walk = LineWalk(text)
    var isAfterBlank = true
    var lines: [(words: Range<Int>, isAfterBlank: Bool)] = []
    while let line = walk.next() {
      let words = text.trimmed(line)
      if words.isEmpty {
        isAfterBlank = true
        continue
      }
      lines.append((words, isAfterBlank))
      isAfterBlank = false
    }
    for (index, line) in lines.enumerated() {
      if ProQuestRule.isRule(Array(text[line.words].prefix(200))) { continue }
      let isFullText = fields.last?.label == "full text"
      if line.isAfterBlank, let (label, end) = Self.label(of: Array(text[line.words].prefix(60))),
        !isFullText || Self.isClosing(label, at: index, of: lines, in: text)
      {
        fields.append(Field(label: label, lines: [text.trimmed(line.words.lowerBound + end..<line.words.upperBound)]))
      } else if let last = fields.indices.last, isFullText || !Self.isAddress(line.words, in: text) {
        fields[last].lines.append(line.words)
      } else {
        opening.append(line.words)
      }
    }
  }

  /// In the body a paragraph may begin like a field; but only fields follow the body.
  private static func isClosing(
    _ label: String, at index: Int, of lines: [(words: Range<Int>, isAfterBlank: Bool)], in text: [UInt8]
  ) -> Bool {
    guard label != "full text" else { return false }
    var seen = 0
    var known = 0
    for line in lines[(index + 1)...] where line.isAfterBlank {
      if ProQuestRule.isRule(Array(text[line.words].prefix(200))) { break }
      seen += 1
      if Self.label(of: Array(text[line.words].prefix(60))) != nil { known += 1 }
      if seen == 3 { break }
    }
    return known * 2 >= seen
  }

  private static func isAddress(_ words: Range<Int>, in text: [UInt8]) -> Bool {
    text.has("http://", at: words.lowerBound) || text.has("https://", at: words.lowerBound)
  }

  /// The label at the beginning of a line, and how long it is with its colon.
  static func label(of line: [UInt8]) -> (name: String, length: Int)? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon < 48 else { return nil }
    let name = line.line(0..<colon).lowercased()
    return labels.contains(name) ? (name, colon + 1) : nil
  }

  /// Labels that other texts do not have.
  static let ownLabels: Set<String> = [
    "full text", "proquest document id", "publication title", "publication info", "document url", "publication year",
  ]

  /// The fields of ProQuest's full records.
  private static let labels: Set<String> = [
    "publication info", "abstract", "links", "full text", "subject", "business indexing term", "location", "people",
    "person", "company / organization", "company", "organization", "classification", "identifier / keyword", "title",
    "alternate title", "original title", "author", "correspondence author", "publication title", "first page",
    "last page",
    "pages", "page", "number of pages", "publication year", "publication date", "section", "column", "edition",
    "dateline",
    "volume", "issue", "publisher", "place of publication", "placeof publication", "country of publication",
    "publication subject", "issn", "e-issn", "coden", "isbn", "source type", "source", "source attribution",
    "language of publication", "language", "document type", "document feature", "doi", "proquest document id",
    "document url", "copyright", "last updated", "database", "credit", "illustrations", "product name", "naics",
    "supplement",
    "accession number", "publication note", "notes", "summary language", "ethnicity", "genre", "industry", "subtitle",
    "tag", "term", "terms", "keywords", "publication date - start", "dissertation/thesis number",
    "corporate institution author",
  ]

  private func value(_ label: String) -> String? {
    guard let field = fields.first(where: { $0.label == label }) else { return nil }
    let words = field.lines.map { text.line($0) }.filter { !$0.isEmpty }.joined(separator: " ")
    return words.isEmpty || words == "None available." ? nil : words
  }

  /// Nil for what is no article: the words that close the export.
  func draft() -> ArticleDraft? {
    guard fields.count > 1,
      fields.contains(where: { $0.label == "full text" || $0.label == "title" || $0.label == "abstract" })
    else { return nil }
    var draft = ArticleDraft()
    draft.title = title
    draft.date =
      value("publication date").flatMap { ArticleDate(words: $0) }
      ?? value("publication info").flatMap { Self.date(inInfo: $0) }
    draft.source = value("publication title").map(Self.publication) ?? value("publication info").flatMap(Self.source)
    draft.address = value("document url").map(Self.address) ?? linkAbove
    draft.language = (value("language of publication") ?? value("language")).flatMap(LanguageNames.tag)
    draft.author = value("author").flatMap(Self.authors)
    addBody(to: &draft)
    draft.markHeadings()
    return draft
  }

  /// The line above all fields; the field has the deck twice.
  private var title: String? {
    let above = opening.first { range in
      let line = Array(text[range])
      return !Self.isAddress(range, in: text) && !LexisNexisRecord.isNumber(line)
    }
    return above.map { text.line($0) } ?? value("title")
  }

  private var linkAbove: String? {
    opening.first { Self.isAddress($0, in: text) }.map { Self.address(text.line($0)) }
  }

  /// "Toronto Star; Toronto, Ont." is a paper and its place.
  private static func publication(_ words: String) -> String {
    words.split(separator: ";").first.map { String($0).nonBlank ?? words } ?? words
  }

  /// "Toronto Star; Toronto, Ont. [Toronto, Ont]. 09 Mar 2022: A.1." has the paper before the first mark.
  private static func source(inInfo words: String) -> String? {
    guard ArticleDate(words: words) == nil || words.contains(";") else { return nil }
    return words.split(separator: ";").first.flatMap { String($0).nonBlank }
  }

  private static func date(inInfo words: String) -> ArticleDate? {
    ArticleDate(words: words) ?? words.split(separator: "]").last.flatMap { ArticleDate(words: String($0)) }
  }

  /// Without the way through a library's server, and with ampersands for `&amp;`.
  private static func address(_ words: String) -> String {
    // An address has no blanks; a long one may have been broken.
    let plain = words.filter { $0 != " " }.replacing("&amp;", with: "&")
    for mark in ["login?url=http", "login?qurl=http"] {
      if let range = plain.firstRange(of: mark) { return "http" + plain[range.upperBound...] }
    }
    return plain
  }

  /// "Smith, John; Jones, Mary" as names are said.
  private static func authors(_ words: String) -> String? {
    let names = words.split(separator: ";").compactMap { part -> String? in
      let pieces = part.split(separator: ",", maxSplits: 1).compactMap { String($0).nonBlank }
      let name =
        pieces.count == 2 && pieces[1].split(separator: " ").count <= 3 ? "\(pieces[1]) \(pieces[0])" : part + ""
      return Byline.names(in: name)
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  // MARK: - The body

  private func addBody(to draft: inout ArticleDraft) {
    let body = fields.first { $0.label == "full text" }
    guard let body, body.lines.contains(where: { !isNone($0) }) else {
      if let abstract = value("abstract") { draft.add(.paragraph, abstract) }
      return
    }
    var isBelowCaption = false
    for line in body.lines where !isNone(line) {
      var words = line
      let isBelow = isBelowCaption
      isBelowCaption = false
      if let (length, isCaption) = captionLabel(at: words) {
        words = text.trimmed(words.lowerBound + length..<words.upperBound)
        let names = creditNames(words)
        isBelowCaption = isCaption
        // Who wrote it is known; what stands below a caption may be the photographer.
        if !isCaption, !isBelow, draft.author != nil { continue }
        if !isCaption, draft.author == nil, let names {
          // The credit of a whole article names who wrote it.
          draft.author = names
        } else if text[words].contains(where: { $0.isAsciiLetter || $0 >= 0x80 }), isCaption || names != draft.author {
          draft.add(.caption, utf8: text[words])
        }
        continue
      }
      // A mark alone, whose blank was trimmed off, begins no item.
      if words.count > 4, text.has("- ", at: words.lowerBound) || text.has("• ", at: words.lowerBound) {
        let start = words.lowerBound + (text[words.lowerBound] == UInt8(ascii: "-") ? 2 : 4)
        draft.add(.item, "• " + text.line(start..<words.upperBound))
      } else {
        draft.add(.paragraph, utf8: text[words])
      }
    }
  }

  private func isNone(_ words: Range<Int>) -> Bool {
    words.isEmpty || words.count == 15 && text.has("None available.", at: words.lowerBound)
  }

  private func captionLabel(at words: Range<Int>) -> (length: Int, isCaption: Bool)? {
    let start = words.lowerBound
    if text.has("CAPTION:", at: start) || text.has("Caption:", at: start) { return (8, true) }
    if text.has("CREDIT:", at: start) || text.has("Credit:", at: start) { return (7, false) }
    if text.has("Illustration ", at: start), let colon = text.firstPlace(of: UInt8(ascii: ":"), in: words) {
      if colon - start < 24 { return (colon + 1 - start, true) }
    }
    return nil
  }

  private static let creditEnds: Set<String> = [
    "OPINION", "Opinion", "Twitter:", "Contributor", "Contributors", "Contributing", "Staff", "Special", "Political",
    "Toronto", "Star", "Queen's", "With", "Bureau", "Bloomberg", "Reuters", "Columnist", "Reporter",
  ]

  /// The names in a credit, without the paper, the office and the account behind them: "Ana Ruiz OPINION Twitter: @ruiz".
  private func creditNames(_ words: Range<Int>) -> String? {
    guard words.count <= 160 else { return nil }
    var names: [Substring] = []
    let line = text.line(words)
    for word in line.split(separator: " ") {
      let bare = word.filter { $0 != ";" && $0 != "," }
      if Self.creditEnds.contains(bare) || bare == "The" && !names.isEmpty { break }
      names.append(word)
    }
    return Byline.names(in: names.joined(separator: " "))
  }
}
