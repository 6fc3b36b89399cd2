/// Citations as one Markdown file, for Obsidian and the like: front matter, a heading an article, and each quotation as a `>` block
/// with a block identifier (`[[file#^q0123456789]]` links to it).
///
/// The record of each quotation stands below it in a comment, which is not shown; the words in it are the exact ones.
struct MarkdownCitations: CitationWriter {
  private var names = CitationNames()
  /// The first article, held back until it is known whether it is the only one: then the front matter is its own.
  private var first: CitedArticle?
  private var count = 0

  init() {}

  func begin() -> [UInt8] { [] }

  mutating func write(_ article: CitedArticle) -> [UInt8] {
    count += 1
    guard count > 1 else {
      first = article
      return []
    }
    var page = ""
    if let first {
      page = Self.frontMatter([("title", "Quotations")]) + section(first)
      self.first = nil
    }
    return Array((page + section(article)).utf8)
  }

  mutating func end() -> [UInt8] {
    guard let first else { return count > 0 ? [] : Array(Self.frontMatter([("title", "Quotations")]).utf8) }
    let facts = [
      ("title", first.title), ("author", first.author), ("source", first.source), ("date", first.date?.description),
      ("url", first.address), ("language", first.language), ("path", first.shownPath),
      ("sha256", first.file?.description),
    ]
    return Array((Self.frontMatter(facts) + section(first)).utf8)
  }

  private static func frontMatter(_ facts: [(name: String, value: String?)]) -> String {
    var lines = ["---"]
    for (name, value) in facts {
      guard let value else { continue }
      // Every string of JSON is one of YAML.
      var json = JSONWriter()
      json.string(value)
      lines.append("\(name): \(name == "date" ? value : String(decoding: json.bytes, as: UTF8.self))")
    }
    lines += ["tags:", "  - quotations", "offsets: code points of the article's text, end exclusive", "---"]
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func section(_ article: CitedArticle) -> String {
    let title = Self.escaped(LegibleText.line(article.title))
    var page = "\n## \(title.isEmpty ? "Untitled" : title)\n\n"
    var facts = [article.author, article.source, article.date?.description].compactMap(\.self).map {
      Self.escaped(LegibleText.line($0))
    }
    if let address = article.webAddress { facts.append("<\(Self.address(address))>") }
    facts.append(Self.code(LegibleText.line(article.shownPath)))
    page += facts.joined(separator: " · ") + "\n"
    if let file = article.file { page += "SHA-256 `\(file)`\n" }
    if let note = article.note { page += "\n" + Self.paragraph(note) }
    for quotation in article.quotations { page += "\n" + block(quotation, in: article) }
    return page
  }

  private mutating func block(_ quotation: CitedQuotation, in article: CitedArticle) -> String {
    let id = names.name(quotation.id)
    var lines = LegibleText.lines(quotation.marked).map { $0.isEmpty ? ">" : "> " + Self.escapedLine($0) }
    var facts = [article.titleInSentence, article.source, article.date?.description].compactMap(\.self).map {
      Self.escaped(LegibleText.line($0))
    }
    if let address = article.webAddress { facts.append("[link](<\(Self.address(address))>)") }
    let speaker = Self.escaped(LegibleText.line(quotation.shownSpeaker))
    let name = quotation.speaker == nil ? "*\(speaker)*" : speaker
    let place = "\(quotation.places.lowerBound)–\(quotation.places.upperBound)"
    lines += [">", "> — \(name), \(facts.joined(separator: ", ")), \(place)", "", "^\(id)", ""]
    if let note = quotation.note { lines += [Self.paragraph(note)] }
    lines.append("<!-- \(HiddenRecord.line(of: quotation, in: article, id: id)) -->")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func paragraph(_ words: String) -> String {
    LegibleText.lines(words).map(escapedLine).joined(separator: "\n") + "\n"
  }

  /// A line whose beginning does not make a list or a heading of it.
  private static func escapedLine(_ line: String) -> String {
    let escaped = escaped(line)
    let figures = escaped.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let next = escaped.unicodeScalars.dropFirst(figures.count).first
    switch next {
    case "-" where figures.isEmpty, "+" where figures.isEmpty: return "\\" + escaped
    case "." where !figures.isEmpty, ")" where !figures.isEmpty:
      return String(figures) + "\\" + String(escaped.unicodeScalars.dropFirst(figures.count))
    default: return escaped
    }
  }

  /// Characters that mean something to CommonMark, GitHub or Obsidian get a backslash.
  private static func escaped(_ words: String) -> String {
    LegibleText.escaping(words) { scalar in
      "\\`*_{}[]<>#|~&$^%=".unicodeScalars.contains(scalar) ? "\\\(scalar)" : nil
    }
  }

  /// An address between < and >.
  private static func address(_ address: String) -> String {
    CitedArticle.percentEncoded(Array(address.utf8), isAddress: true)
  }

  /// Words in a code span, whose marks are longer than any run of them inside.
  private static func code(_ words: String) -> String {
    var longest = 0
    var run = 0
    for byte in words.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let marks = String(repeating: "`", count: longest + 1)
    return longest == 0 ? "`\(words)`" : "\(marks) \(words) \(marks)"
  }
}
