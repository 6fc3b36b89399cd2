import Quotations

/// Citations as an Org file: a heading an article, one below it a quotation, facts in property drawers.
///
/// What would be markup is kept from it by a zero-width space, as the Org manual has it ("Escape Character"); the exact words
/// are in the record, which stands in a comment below each quotation.
struct OrgCitations: CitationWriter {
  private var names = CitationNames()
  private var articles = CitationNames()

  init() {}

  func begin() -> [UInt8] {
    Array("#+title: Quotations\n#+options: ^:nil toc:nil\n# Places count code points of the article's text.\n".utf8)
  }

  func end() -> [UInt8] { [] }

  mutating func write(_ article: CitedArticle) -> [UInt8] {
    let title = Self.escaped(LegibleText.line(article.title))
    var page = "\n* \(title.isEmpty ? "Untitled" : title)\n"
    page += Self.drawer([
      ("CUSTOM_ID", articles.name(article.citationKey)), ("AUTHOR", article.author), ("SOURCE", article.source),
      ("DATE", article.date?.description), ("URL", article.webAddress), ("LANGUAGE", article.language),
      ("PATH", article.shownPath), ("SHA256", article.file?.description),
    ])
    if let note = article.note { page += "\n" + Self.paragraph(note) }
    for quotation in article.quotations {
      let id = names.name(quotation.id)
      let speaker = LegibleText.line(quotation.shownSpeaker)
      page += "\n** \(Self.escaped(speaker))\n"
      page += Self.drawer([
        ("CUSTOM_ID", id), ("FROM", String(quotation.places.lowerBound)), ("TO", String(quotation.places.upperBound)),
        ("KIND", quotation.kind.rawValue), ("MENTION", quotation.speaker?.mention), ("BY", quotation.speaker?.basis),
        ("CUE", quotation.cue), ("KEPT", quotation.isKept ? "t" : nil),
      ])
      page += "#+begin_quote\n\(Self.paragraph(quotation.marked))#+end_quote\n"
      if let note = quotation.note { page += "\n" + Self.paragraph(note) }
      page += "\n# \(HiddenRecord.line(of: quotation, in: article, id: id))\n"
    }
    return Array(page.utf8)
  }

  private static func drawer(_ facts: [(name: String, value: String?)]) -> String {
    let lines = facts.compactMap { name, value in value.map { ":\(name): \(LegibleText.line($0))\n" } }
    return ":PROPERTIES:\n\(lines.joined()):END:\n"
  }

  private static func paragraph(_ words: String) -> String {
    LegibleText.lines(words).map { escaped($0) + "\n" }.joined()
  }

  private static let gap = "\u{200B}"

  /// A line in which nothing is markup.
  private static func escaped(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    var isPlain = true
    // At its beginning these make headings, keywords, comments, tables, lists and fixed lines; so do figures with a point.
    if let first = scalars.first {
      isPlain = !"*#|:-+".unicodeScalars.contains(first) && !("0"..."9").contains(first)
    }
    if !isPlain { escaped.append(contentsOf: gap.unicodeScalars) }
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let last = index > 0 ? scalars[index - 1] : " "
      let opens = next != " " && (last == " " || "-–—('\"“‘{".unicodeScalars.contains(last))
      switch scalar {
      case "*", "/", "_", "=", "~", "+":
        if opens { escaped.append(contentsOf: gap.unicodeScalars) }
        escaped.append(scalar)
      case "[", "{", "<", "\\", "$", "@":
        escaped.append(scalar)
        // [[link]], [fn:1], [1/2], {{{macro}}}, <2023-05-09>, <<target>>, \alpha, $x$, @@html:@@
        if next != " " || scalar == "$" { escaped.append(contentsOf: gap.unicodeScalars) }
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
